import type { Cell, Protection, RangeBox, SheetState, Style } from '../../state/workbook';
import { usualHeight, usualWidth } from '../../workbook/tabs/sizes';
import { clipBox, parseBox } from './a1';
import { grouped } from './boxes';
import { colourOf } from './colours';
import type { FileCell, FileSheet, FileValidation } from './hucre';
import type { KeptBook, KeptSheet } from './kept';
import { linkLook, readLinks } from './links';
import { gridSize } from './names';
import { ownSetup } from './page';
import { attributesOf, elements, type RawSheet, wholeElements } from './raw';
import { CellReader, type SheetReading } from './readCells';
import { type ReadBook, readExtendedValidations, readRule } from './validations';

export function readSheet(
  file: FileSheet,
  raw: RawSheet,
  id: number,
  book: SheetReading,
  keptBook: KeptBook | null,
): SheetState {
  const cells = new CellReader(file, book);
  const rows = cells.rows();
  const merges = (file.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  const width = Math.max(
    rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    ...merges.map((merge) => merge.column + merge.columns),
    file.freezePane?.columns ?? 0,
  );
  const sheet: SheetState = {
    id,
    name: file.name,
    hidden: Boolean(file.hidden || file.veryHidden),
    tabColor: colourOf(file.view?.tabColor, book.theme),
    ...gridSize(Math.max(rows.length, ...merges.map((merge) => merge.row + merge.rows)), width),
    frozenRows: file.freezePane?.rows ?? 0,
    frozenColumns: file.freezePane?.columns ?? 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    filteredRows: [],
    hiddenColumns: [],
    filter: file.autoFilter ? parseBox(file.autoFilter.range) : null,
    merges,
    protections: [],
    rows,
    formUrl: null,
    kept: null,
  };
  addLinks(sheet, raw, book);
  const filterXml = wholeElements(raw.tail.replace(/<extLst[\s\S]*/, ''), 'autoFilter')[0] ?? null;
  addRows(sheet, file, filterXml?.includes('filterColumn') ?? false);
  addColumns(sheet, file, raw);
  const validations = addValidations(
    sheet,
    [...(file.dataValidations ?? []), ...readExtendedValidations(raw.tail)],
    book,
  );
  const protection = elements(raw.tail, 'sheetProtection')[0] ?? null;
  if (file.protection?.sheet) sheet.protections.push(wholeSheet(file.cells));
  sheet.kept = {
    sheet: withoutAbsent({
      conditionalRules: file.conditionalRules?.map(withFill),
      pageSetup: ownSetup(file.pageSetup) ?? undefined,
      headerFooter: file.headerFooter && written(file.headerFooter),
      view: file.view,
      splitPane: file.splitPane,
      tables: file.tables,
      rowBreaks: file.rowBreaks,
      colBreaks: file.colBreaks,
      outlineProperties: file.outlineProperties,
      sparklines: file.sparklines,
      veryHidden: file.veryHidden,
    }),
    validations,
    arrays: cells.arrays,
    rowLevels: levelsOf([...(file.rowDefs ?? [])]),
    columnLevels: levelsOf([...(file.columns ?? [])].map((column, index) => [index, column])),
    autoFilter: file.autoFilter && filterXml ? { range: file.autoFilter.range, xml: filterXml } : null,
    protection: file.protection?.sheet && protection && attributesOf(protection).sheet ? protection : null,
    book: keptBook,
  } satisfies KeptSheet;
  return sheet;
}

function cellAt(sheet: SheetState, row: number, column: number): Cell {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  while (cells.length <= column) cells.push(null);
  const cell = cells[column] ?? {};
  cells[column] = cell;
  return cell;
}

function addLinks(sheet: SheetState, raw: RawSheet, book: SheetReading): void {
  const plain = new Map<Style, Style | undefined>();
  for (const { row, column, url } of readLinks(raw, book.sheetIds)) {
    const cell = sheet.rows[row]?.[column];
    if (!cell || typeof cell.value !== 'string') continue;
    cell.runs = cell.runs?.map((run) => ({ ...run, url })) ?? [{ start: 0, end: cell.value.length, url }];
    if (cell.style?.color === linkLook.color && cell.style.underline) {
      if (!plain.has(cell.style)) plain.set(cell.style, withoutLinkLook(cell.style));
      cell.style = plain.get(cell.style);
      if (!cell.style) delete cell.style;
    }
  }
}

function withoutLinkLook({ color: _, underline: __, ...style }: Style): Style | undefined {
  return Object.keys(style).length > 0 ? style : undefined;
}

function addRows(sheet: SheetState, file: FileSheet, filtered: boolean): void {
  const { filter } = sheet;
  for (const [row, definition] of file.rowDefs ?? []) {
    const inFilter = filter && row > filter.row && row < filter.row + filter.rows;
    if (definition.hidden) (filtered && inFilter ? sheet.filteredRows : sheet.hiddenRows).push(row);
    // Points to pixels: 15 pt = 20 px.
    const height = Math.round((definition.height ?? 0) / 0.75);
    if (height > 0 && height !== usualHeight) sheet.rowHeights[row] = height;
  }
}

/** Pixels of a column that the file says nothing about. */
const excelWidth = 64;

function addColumns(sheet: SheetState, file: FileSheet, raw: RawSheet): void {
  const columns = file.columns ?? [];
  const { defaultColWidth } = attributesOf(elements(raw.head, 'sheetFormatPr')[0] ?? '');
  const used = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let index = 0; index < Math.min(Math.max(columns.length, used), sheet.maxColumns); index++) {
    const column = columns[index];
    if (column?.hidden) sheet.hiddenColumns.push(index);
    // Characters of the default font to pixels.
    const said = Math.round(Number(column?.width ?? defaultColWidth ?? 0) * 7);
    const width = said > 0 || index >= used ? said : excelWidth;
    if (width > 0 && width !== usualWidth) sheet.columnWidths[index] = width;
  }
}

/** Gives back the validations that Google Sheets does not have. */
function addValidations(
  sheet: SheetState,
  files: readonly FileValidation[],
  book: ReadBook,
): FileValidation[] {
  const foreign: FileValidation[] = [];
  for (const file of files) {
    const rule = readRule(file, sheet.id, book);
    if (!rule) {
      foreign.push(file);
      continue;
    }
    for (const address of file.range.split(/\s+/)) {
      const box = parseBox(address);
      const inside = box && clipBox(box, sheet.maxRows, sheet.maxColumns);
      if (inside) eachCell(inside, (row, column) => (cellAt(sheet, row, column).rule = rule));
    }
  }
  return foreign;
}

function eachCell(box: RangeBox, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) visit(row, column);
  }
}

function wholeSheet(cells: FileSheet['cells']): Protection {
  const rows: FileCell[][] = [];
  for (const [key, cell] of cells ?? []) {
    if (cell.style?.protection?.locked !== false) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    let line = rows[row];
    if (!line) rows[row] = line = [];
    line[column] = cell;
  }
  for (let row = 0; row < rows.length; row++) rows[row] ??= [];
  return {
    id: 'xlsx',
    range: null,
    description: '',
    warningOnly: false,
    editors: [],
    unprotected: grouped(rows, () => true).get(true) ?? [],
  };
}

/** Other programs write every header they have no text for. */
function written(headers: NonNullable<FileSheet['headerFooter']>) {
  const texts = Object.entries(headers).filter(([, text]) => text !== '');
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

function levelsOf(definitions: readonly [number, { outlineLevel?: number; collapsed?: boolean }][]) {
  const levels: Record<number, { outlineLevel?: number; collapsed?: boolean }> = {};
  for (const [index, { outlineLevel, collapsed }] of definitions) {
    if (outlineLevel || collapsed) levels[index] = { outlineLevel, collapsed };
  }
  return levels;
}

type Rule = NonNullable<FileSheet['conditionalRules']>[number];

/** A pattern without a type is a solid one in a conditional format; the library reads it as none. */
function withFill(rule: Rule): Rule {
  const fill = rule.style?.fill;
  if (fill?.type !== 'pattern' || fill.pattern !== 'none' || !fill.bgColor) return rule;
  return { ...rule, style: { ...rule.style, fill: { ...fill, pattern: 'solid' } } };
}

function withoutAbsent<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
