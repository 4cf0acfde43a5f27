import type {
  Cell,
  Metadata,
  Protection,
  RangeBox,
  SheetState,
  SpreadsheetState,
} from '../../state/workbook';
import { fileGrid } from '../xlsx/a1';
import type { SheetRecord, SidecarRecord, SpreadsheetRecord } from './record';
import { type ColumnFinder, columnFinder, columnTitles, rowText } from './titles';

/**
 * Puts the record onto the spreadsheet read from the workbook. `exact` = the workbook is byte for byte the one
 * the record was made with; otherwise somebody worked on it in between, and everything is looked for anew.
 */
export function giveRecord(
  spreadsheet: SpreadsheetState,
  { spreadsheet: record }: SidecarRecord,
  exact: boolean,
): { state: SpreadsheetState; warnings: string[] } {
  const warnings: string[] = [];
  const pairs = matchSheets(spreadsheet.sheets, record.sheets);
  const ids = newIds(spreadsheet.sheets, pairs);
  const finders = new Map<number, ColumnFinder>();
  const sheets = spreadsheet.sheets.map((sheet) => {
    const id = ids.get(sheet.id) ?? sheet.id;
    const then = pairs.get(sheet);
    const fresh = {
      ...sheet,
      id,
      rows: sheet.rows.map((row) => row.map((cell) => cell && withNewIds(cell, ids))),
    };
    if (!then) return fresh;
    const find: ColumnFinder = exact ? (column) => column : columnFinder(then.titles, columnTitles(sheet));
    finders.set(id, find);
    return giveSheet(fresh, then, find, exact);
  });
  const state: SpreadsheetState = {
    ...spreadsheet,
    ...pick(record),
    name: record.name ?? spreadsheet.name,
    sheets,
    namedRanges: spreadsheet.namedRanges.map((range) => ({
      ...range,
      sheetId: ids.get(range.sheetId) ?? range.sheetId,
    })),
    activeSheetId: sheets.some((sheet) => sheet.id === record.activeSheetId)
      ? record.activeSheetId
      : (ids.get(spreadsheet.activeSheetId) ?? spreadsheet.activeSheetId),
    metadata: record.metadata.flatMap((metadata) => {
      const moved = movedMetadata(metadata, record, sheets, finders, exact);
      if (!moved) warnings.push(lostMark(metadata, record));
      return moved ? [moved] : [];
    }),
  };
  return { state, warnings: [...new Set(warnings)] };
}

function pick(record: SpreadsheetRecord) {
  const { id, locale, timeZone, owner, editors, viewers, activeRange, nextMetadataId } = record;
  return {
    id,
    locale,
    timeZone,
    owner,
    editors: [...editors],
    viewers: [...viewers],
    activeRange,
    nextMetadataId,
  };
}

/** By name; a renamed sheet by its column titles; one renamed sheet with nothing else changed by being the only one. */
function matchSheets(
  sheets: readonly SheetState[],
  records: readonly SheetRecord[],
): Map<SheetState, SheetRecord> {
  const pairs = new Map<SheetState, SheetRecord>();
  const left = new Set(records);
  const pair = (fits: (sheet: SheetState, record: SheetRecord) => boolean) => {
    for (const sheet of sheets) {
      if (pairs.has(sheet)) continue;
      const record = [...left].find((one) => fits(sheet, one));
      if (!record) continue;
      pairs.set(sheet, record);
      left.delete(record);
    }
  };
  pair((sheet, record) => sheet.name === record.fileName);
  pair((sheet, record) => record.titles.length > 1 && sameTitles(columnTitles(sheet), record.titles));
  if (left.size === 1 && sheets.length === records.length) pair(() => true);
  return pairs;
}

function sameTitles(now: readonly string[], then: readonly string[]): boolean {
  return now.length === then.length && now.every((title, index) => title === then[index]);
}

/** Sheets of the record keep their ids; a new sheet gives way when its id is taken. */
function newIds(
  sheets: readonly SheetState[],
  pairs: ReadonlyMap<SheetState, SheetRecord>,
): Map<number, number> {
  const taken = new Set([...pairs.values()].map((record) => record.id));
  const ids = new Map<number, number>();
  for (const sheet of sheets) {
    let id = pairs.get(sheet)?.id;
    if (id === undefined) {
      for (id = sheet.id; taken.has(id); ) id++;
      taken.add(id);
    }
    ids.set(sheet.id, id);
  }
  return ids;
}

function withNewIds(cell: Cell, ids: ReadonlyMap<number, number>): Cell {
  const source = cell.rule?.criteria === 'VALUE_IN_RANGE' ? (cell.rule.args[0] as { sheetId: number }) : null;
  const newSource = source && ids.get(source.sheetId);
  const movesRule = source && newSource !== undefined && newSource !== null && newSource !== source.sheetId;
  const movesLink = cell.runs?.some((run) => run.url?.startsWith('#gid='));
  if (!movesRule && !movesLink) return cell;
  const changed = { ...cell };
  if (movesRule && cell.rule) changed.rule = { ...cell.rule, args: [{ ...source, sheetId: newSource }] };
  if (cell.runs) {
    changed.runs = cell.runs.map((run) => {
      const url = run.url?.replace(/^#gid=(\d+)/, (_, id) => `#gid=${ids.get(Number(id)) ?? id}`);
      return url === undefined ? run : { ...run, url };
    });
  }
  return changed;
}

function giveSheet(sheet: SheetState, record: SheetRecord, find: ColumnFinder, exact: boolean): SheetState {
  const given: SheetState = {
    ...sheet,
    name: sheet.name === record.fileName ? record.name : sheet.name,
    maxRows: exact ? record.maxRows : Math.max(sheet.maxRows, record.maxRows),
    maxColumns: exact ? record.maxColumns : Math.max(sheet.maxColumns, record.maxColumns),
    formUrl: record.formUrl,
    protections: giveProtections(sheet.protections, record.protections, find),
  };
  for (const { rule, boxes } of record.rules) {
    for (const box of boxes) {
      eachColumn(box, find, (column) => {
        for (let row = box.row; row < Math.min(box.row + box.rows, given.maxRows); row++) {
          const cell = cellAt(given, row, column);
          // A rule that Excel has for this cell now is newer.
          if (!cell.rule) setCell(given, row, column, { ...cell, rule });
        }
      });
    }
  }
  for (const { row, column, shown, cell } of record.cells) {
    const now = find(column);
    const place = now === null ? null : findShown(given, row, now, shown);
    if (place !== null && now !== null) setCell(given, place, now, restored(cellAt(given, place, now), cell));
  }
  return given;
}

/** What stood in leaves, the rest of the cell (style, note, rule) stays. */
function restored(now: Cell, content: Pick<Cell, 'value' | 'error' | 'formula' | 'runs'>): Cell {
  const { value: _, error: __, formula: ___, runs: ____, ...rest } = now;
  const set = Object.entries(content).filter(([, inner]) => inner !== undefined && inner !== null);
  return { ...rest, ...Object.fromEntries(set) };
}

/** The same row, or after sorting the only row of the column with the same text. */
function findShown(sheet: SheetState, row: number, column: number, shown: string): number | null {
  const reads = (cell: Cell | null | undefined) => (cell?.error ?? String(cell?.value ?? '')) === shown;
  if (reads(sheet.rows[row]?.[column])) return row;
  const found = sheet.rows.flatMap((cells, index) => (reads(cells[column]) ? [index] : []));
  return found.length === 1 ? found[0]! : null;
}

/** The file knows only whole protected sheets; protected parts and mere warnings come from the record. */
function giveProtections(
  now: readonly Protection[],
  then: readonly Protection[],
  find: ColumnFinder,
): Protection[] {
  const whole = then.find((one) => one.range === null && !one.warningOnly);
  const kept = then.filter((one) => one !== whole);
  const inFile = now.map((one) => (whole ? { ...whole, unprotected: one.unprotected } : one));
  return [...inFile, ...kept.flatMap((one) => movedProtection(one, find))];
}

function movedProtection(protection: Protection, find: ColumnFinder): Protection[] {
  if (!protection.range) return [protection];
  const range = movedBox(protection.range, find);
  return range
    ? [
        {
          ...protection,
          range,
          unprotected: protection.unprotected.flatMap((box) => movedBox(box, find) ?? []),
        },
      ]
    : [];
}

/** Null when its columns are gone or no longer stand together. */
function movedBox(box: RangeBox, find: ColumnFinder): RangeBox | null {
  const first = find(box.column);
  const last = find(box.column + box.columns - 1);
  if (first === null || last === null || last - first !== box.columns - 1) return null;
  return { ...box, column: first };
}

function eachColumn(box: RangeBox, find: ColumnFinder, visit: (column: number) => void): void {
  for (let column = box.column; column < box.column + box.columns; column++) {
    const now = find(column);
    if (now !== null) visit(now);
  }
}

function cellAt(sheet: SheetState, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? {};
}

function setCell(sheet: SheetState, row: number, column: number, cell: Cell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}

function movedMetadata(
  metadata: Metadata,
  record: SpreadsheetRecord,
  sheets: readonly SheetState[],
  finders: ReadonlyMap<number, ColumnFinder>,
  exact: boolean,
): Metadata | null {
  const { location } = metadata;
  if (location.kind === 'spreadsheet') return metadata;
  const sheet = sheets.find((one) => one.id === location.sheetId);
  const find = finders.get(location.sheetId);
  if (!sheet || !find) return null;
  if (location.kind === 'sheet' || exact) return metadata;
  if (location.kind === 'column') {
    const index = find(location.index);
    return index === null || index >= fileGrid.columns
      ? null
      : { ...metadata, location: { ...location, index } };
  }
  const then = record.sheets.find((one) => one.id === location.sheetId)?.rowTexts[location.index];
  if (then === rowText(sheet, location.index)) return metadata;
  const found = sheet.rows.flatMap((_, index) => (rowText(sheet, index) === then ? [index] : []));
  return found.length === 1 ? { ...metadata, location: { ...location, index: found[0]! } } : null;
}

function lostMark({ location }: Metadata, record: SpreadsheetRecord): string {
  const then =
    location.kind === 'spreadsheet' ? undefined : record.sheets.find((one) => one.id === location.sheetId);
  const sheet = `«${then?.name ?? '?'}»`;
  if (location.kind === 'column') {
    const title = then?.titles[location.index];
    const what = title ? `столбец «${title}»` : 'один из столбцов';
    return `На листе ${sheet} не нашёлся ${what}: его изменили вне программы, и служебная метка с него снята.`;
  }
  if (location.kind === 'row')
    return `На листе ${sheet} не нашлась строка с меткой: её изменили вне программы.`;
  return `Листа ${sheet} больше нет в книге: служебные метки с него сняты.`;
}
