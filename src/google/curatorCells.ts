import type { Cell } from '../core/cells/cell';
import { isDateCell, sameCell } from '../core/cells/cell';
import type { CellImage, CellLook, CellPlace, CellRefusal, CellRepair } from '../core/ports';
import { cellOf, guarded, spreadsheetDays } from './cells';
import { columnLetter } from './marks';
import { areaOfName, sheetById } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of the curator's own, touched only on her word. Reading goes column by column, in one block each. */
interface Block<T extends CellPlace> {
  readonly range: Range;
  readonly from: number;
  readonly cells: readonly T[];
}

function blocksOf<T extends CellPlace>(sheet: Sheet, cells: readonly T[]): readonly Block<T>[] {
  const byColumn = new Map<number, T[]>();
  for (const cell of cells) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  return Array.from(byColumn, ([column, own]) => {
    const rows = own.map(({ row }) => row);
    const from = Math.min(...rows);
    const range = sheet.getRange(from, column, Math.max(...rows) - from + 1, 1);
    return { range, from, cells: own.sort((a, b) => a.row - b.row) };
  });
}

export function inspect(sheetId: number, cells: readonly CellPlace[]): readonly CellImage[] {
  const day = spreadsheetDays();
  const images = new Map<string, CellImage>();
  for (const { range, from, cells: own } of blocksOf(sheetById(sheetId), cells)) {
    const values = range.getValues();
    const formulas = range.getFormulas();
    const formats = range.getNumberFormats();
    const backgrounds = range.getBackgrounds();
    const notes = range.getNotes();
    for (const { row, column } of own) {
      const at = row - from;
      images.set(nameOf({ row, column }), {
        row,
        column,
        value: cellOf(values[at]![0], day),
        formula: formulas[at]![0]!,
        format: formats[at]![0]!,
        background: backgrounds[at]![0]!,
        note: notes[at]![0]!,
      });
    }
  }
  return cells.map((cell) => images.get(nameOf(cell))!);
}

/**
 * One write for neighbours in a column. A format goes in before its value: whoever is cut off between the two leaves
 * a cell that still says what it said. Under plain text ('@') the apostrophe of the guard would stay in the cell.
 */
export function repair(sheetId: number, repairs: readonly CellRepair[]): readonly CellRefusal[] {
  if (repairs.length === 0) return [];
  const sheet = sheetById(sheetId);
  const day = spreadsheetDays();
  const refused: CellRefusal[] = [];
  const merged = mergedCells(sheet);
  for (const { range, from, cells } of blocksOf(sheet, repairs)) {
    const values = range.getValues();
    const formulas = range.getFormulas();
    const formats = range.getNumberFormats();
    const texts = range.getRichTextValues();
    const ready: Ready[] = [];
    for (const cell of cells) {
      const at = cell.row - from;
      const because = merged(cell)
        ? 'merged'
        : formulas[at]![0] !== ''
          ? 'formula'
          : !sameCell(cellOf(values[at]![0], day), cell.before)
            ? 'changed'
            : isStyled(texts[at]![0] ?? null)
              ? 'styled'
              : null;
      if (because) refused.push({ row: cell.row, column: cell.column, because });
      else ready.push({ ...cell, own: formats[at]![0]! });
    }
    for (const run of runsOf(ready)) refused.push(...write(sheet, run));
  }
  SpreadsheetApp.flush();
  return refused;
}

interface Ready extends CellRepair {
  /** The number format that the cell has now. */
  readonly own: string;
}

function write(sheet: Sheet, run: readonly Ready[]): readonly CellRefusal[] {
  const [first] = run;
  if (!first) return [];
  const range = sheet.getRange(first.row, first.column, run.length, 1);
  const formats = run.map(({ after, format, own }) => format ?? formatFor(after, own));
  try {
    if (formats.some((format, at) => format !== run[at]!.own))
      range.setNumberFormats(formats.map((format) => [format]));
    range.setValues(run.map((cell, at) => [formats[at] === '@' ? plain(cell.after) : guarded(cell.after)]));
    // A rule of hers that the value breaks, or a protection, speaks now and not at the end of the execution.
    SpreadsheetApp.flush();
    return [];
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const because = /validation|проверк/i.test(words)
      ? 'rejected'
      : /protected|защищ/i.test(words)
        ? 'protected'
        : null;
    if (!because) throw error;
    if (run.length > 1) return run.flatMap((cell) => write(sheet, [cell]));
    if (because === 'rejected' && formats[0] !== first.own) range.setNumberFormat(first.own);
    return [{ row: first.row, column: first.column, because }];
  }
}

/** A date in a cell that has no date format would be shown as a number. */
function formatFor(cell: Cell, own: string): string {
  return isDateCell(cell) && !/[dmyдмг]/i.test(own) ? 'dd.mm.yyyy' : own;
}

/** Under '@' every text stays as it is written. */
function plain(cell: Cell): string | number | boolean {
  return typeof cell === 'string' ? cell : guarded(cell);
}

function runsOf(cells: readonly Ready[]): readonly (readonly Ready[])[] {
  const runs: Ready[][] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.row + 1 === cell.row) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Several looks inside one text, or a link, which a new value would wipe out. */
function isStyled(text: GoogleAppsScript.Spreadsheet.RichTextValue | null): boolean {
  return text !== null && text.getText() !== '' && (text.getRuns().length > 1 || text.getLinkUrl() !== null);
}

function mergedCells(sheet: Sheet): (cell: CellPlace) => boolean {
  const areas = sheet
    .getDataRange()
    .getMergedRanges()
    .map((range) => areaOfName(range.getA1Notation()));
  return ({ row, column }) =>
    areas.some(
      (area) =>
        row >= area.fromRow && row <= area.toRow && column >= area.fromColumn && column <= area.toColumn,
    );
}

/** A cell without a background of its own is white to Google. */
const bare = '#ffffff';

export function paint(sheetId: number, looks: readonly CellLook[]): void {
  const sheet = sheetById(sheetId);
  const byColour = new Map<string, string[]>();
  for (const look of looks)
    if (look.background !== null)
      byColour.set(look.background, [...(byColour.get(look.background) ?? []), nameOf(look)]);
  for (const [colour, names] of byColour)
    sheet.getRangeList(names).setBackground(colour === bare ? null : colour);
  for (const { range, from, cells } of blocksOf(
    sheet,
    looks.filter(({ note }) => note !== null),
  )) {
    const notes = range.getNotes();
    for (const { row, note } of cells) notes[row - from] = [note!];
    range.setNotes(notes);
  }
}

function nameOf({ row, column }: CellPlace): string {
  return columnLetter(column) + row;
}

/** New rows take formats and drop-downs from the row above them, as when a person inserts them. */
export function addRows(
  sheetId: number,
  after: number,
  rows: readonly (readonly Cell[])[],
  underTitles: boolean,
): void {
  if (rows.length === 0) return;
  const sheet = sheetById(sheetId);
  const width = Math.max(...rows.map((row) => row.length));
  // Google gives new rows the look of the row from which they were inserted.
  if (underTitles && after < sheet.getMaxRows()) sheet.insertRowsBefore(after + 1, rows.length);
  else sheet.insertRowsAfter(after, rows.length);
  const range = sheet.getRange(after + 1, 1, rows.length, width);
  // A drop-down of hers would refuse the whole of it for one word: the values go in first, and the check speaks of them.
  const [rules = []] = sheet.getRange(after + 1, 1, 1, width).getDataValidations();
  const ruled = rules.some((rule) => rule !== null);
  if (ruled) range.clearDataValidations();
  const formats = range
    .getNumberFormats()
    .map((line, r) => line.map((own, c) => formatFor(rows[r]![c] ?? null, own)));
  range.setNumberFormats(formats).setValues(
    formats.map((line, r) =>
      line.map((format, c) => {
        const cell = rows[r]![c] ?? null;
        return format === '@' ? plain(cell) : guarded(cell);
      }),
    ),
  );
  if (ruled) range.setDataValidations(rows.map(() => rules));
  SpreadsheetApp.flush();
}
