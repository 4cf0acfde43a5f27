import type { Cell, Protection, RangeBox, SheetState, Style, ValidationRule } from '../../state/workbook';
import { clipBox, parseBox } from './a1';
import { grouped } from './boxes';
import { colourOf } from './colours';
import { moved } from './formulas';
import {
  dateToSerial,
  type FileCell,
  type FileFont,
  type FileSheet,
  type FileValidation,
  type FileValue,
} from './hucre';
import type { KeptBook, KeptSheet } from './kept';
import { linkLook, readLinks, readRuns } from './links';
import { gridSize } from './names';
import { attributesOf, elements, type RawSheet, wholeElements } from './raw';
import type { StyleReader } from './styles';
import { holdable } from './text';
import { type ReadBook, readExtendedValidations, readRule } from './validations';

export interface SheetReading extends ReadBook {
  readonly styles: StyleReader;
  readonly theme: readonly string[];
  readonly font: FileFont;
  /** Called for every text whose characters had to be replaced. */
  readonly damaged: (sheet: string) => void;
}

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
    0,
    ...rows.map((row) => row.length),
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
  addColumns(sheet, file);
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
      pageSetup: file.pageSetup,
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

class CellReader {
  readonly arrays: Record<string, { formula: string; range: string; dynamic: boolean }> = {};
  private readonly masters = new Map<number, { formula: string; row: number; column: number }>();

  constructor(
    private readonly file: FileSheet,
    private readonly book: SheetReading,
  ) {}

  rows(): (Cell | null)[][] {
    const details = this.file.cells;
    let last = this.file.rows.length;
    // Notes and links may stand on cells below and beside the last value.
    const beyond = new Map<number, number[]>();
    for (const key of details?.keys() ?? []) {
      const comma = key.indexOf(',');
      const row = Number(key.slice(0, comma));
      const column = Number(key.slice(comma + 1));
      if (!(row >= 0) || !(column >= 0) || column < (this.file.rows[row]?.length ?? 0)) continue;
      beyond.set(row, [...(beyond.get(row) ?? []), column]);
      last = Math.max(last, row + 1);
    }
    const rows: (Cell | null)[][] = [];
    for (let row = 0; row < last; row++) {
      const values = this.file.rows[row] ?? [];
      const width = Math.max(values.length, ...(beyond.get(row) ?? []).map((column) => column + 1));
      const cells: (Cell | null)[] = [];
      let used = 0;
      for (let column = 0; column < width; column++) {
        const cell = this.cell(values[column] ?? null, details?.get(`${row},${column}`), row, column);
        cells.push(cell);
        if (cell) used = column + 1;
      }
      cells.length = used;
      rows.push(cells);
    }
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    return rows;
  }

  private cell(value: FileValue, detail: FileCell | undefined, row: number, column: number): Cell | null {
    const cell: Cell = {};
    if (detail?.type === 'error') cell.error = String(value);
    else {
      const plain = this.scalar(value);
      if (plain !== null) cell.value = plain;
    }
    if (detail) this.addDetails(cell, detail, row, column);
    return cell.value === undefined && Object.keys(cell).length === 0 ? null : cell;
  }

  private scalar(value: FileValue): Cell['value'] | null {
    if (typeof value === 'string') {
      const text = holdable(value);
      if (text !== value) this.book.damaged(this.file.name);
      return text;
    }
    return value instanceof Date ? dateToSerial(value) : value;
  }

  private addDetails(cell: Cell, detail: FileCell, row: number, column: number): void {
    if (detail.formula !== undefined) {
      cell.formula = `=${this.formula(detail, row, column)}`;
      if (detail.formulaType === 'array' && detail.formulaRef) {
        this.arrays[`${row},${column}`] = {
          formula: cell.formula,
          range: detail.formulaRef,
          dynamic: detail.formulaDynamic ?? false,
        };
      }
    }
    // A text that is empty and nothing more is no content.
    if (cell.value === '' && cell.formula === undefined) delete cell.value;
    const style = this.book.styles.read(detail.style);
    if (style) cell.style = style;
    if (detail.comment?.text) cell.note = detail.comment.text.replace(/\r\n?/g, '\n');
    if (detail.richText && typeof cell.value === 'string') {
      const runs = readRuns(detail.richText, this.book.theme, this.book.font);
      if (runs.some((run) => Object.keys(run).length > 2)) cell.runs = runs;
    }
    if (detail.checkbox) cell.rule = checkbox;
  }

  /** Of a shared formula only the first cell has the text. */
  private formula(detail: FileCell, row: number, column: number): string {
    const { formula = '', formulaSharedIndex: shared } = detail;
    if (detail.formulaType !== 'shared' || shared === undefined) return formula;
    if (formula !== '') {
      this.masters.set(shared, { formula, row, column });
      return formula;
    }
    const master = this.masters.get(shared);
    return master ? moved(master.formula, row - master.row, column - master.column) : formula;
  }
}

const checkbox: ValidationRule = {
  criteria: 'CHECKBOX',
  args: [],
  allowInvalid: false,
  showDropdown: false,
  help: null,
};

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
    if (height > 0 && height !== 21) sheet.rowHeights[row] = height;
  }
}

function addColumns(sheet: SheetState, file: FileSheet): void {
  (file.columns ?? []).slice(0, sheet.maxColumns).forEach((column, index) => {
    if (column.hidden) sheet.hiddenColumns.push(index);
    // Characters of the default font to pixels.
    const width = Math.round((column.width ?? 0) * 7);
    if (width > 0 && width !== 100) sheet.columnWidths[index] = width;
  });
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
