/**
 * The spreadsheet as plain data: what Google keeps on its side. Rows and columns count from 0 here.
 * Everything is structured-clone-able and JSON-able; behaviour lives in host/workbook/.
 */
export interface SpreadsheetState {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  activeSheetId: number;
  /** Null until somebody selects a range. */
  activeRange: RangeBox | null;
  owner: string;
  editors: string[];
  viewers: string[];
  namedRanges: { name: string; sheetId: number; range: RangeBox }[];
  metadata: Metadata[];
  nextMetadataId: number;
}

export interface RangeBox {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, only where they differ from 100 × 21. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  filteredRows: number[];
  hiddenColumns: number[];
  filter: RangeBox | null;
  merges: RangeBox[];
  protections: Protection[];
  /** Dense by row, sparse inside a row; rows beyond the array are empty. */
  rows: (Cell | null)[][];
  /** Set when a form writes into this tab. */
  formUrl: string | null;
  /** Conditional formats and whatever else the xlsx reader keeps for the writer, not modelled here. */
  kept: unknown;
}

export type Scalar = string | number | boolean;

export interface Cell {
  /** Absent = empty. Dates and times are numbers (days since 1899-12-30) with a date format in the style. */
  value?: Scalar;
  /** '#REF!', '#N/A', '#ERROR!' …: `value` is absent then. */
  error?: string;
  /** With the leading '='; `value` or `error` holds the last known result, which is never recomputed here. */
  formula?: string;
  note?: string;
  style?: Style;
  /** Rich text: runs that cover the text; `url` makes a link. */
  runs?: TextRun[];
  rule?: ValidationRule;
}

export interface TextRun {
  start: number;
  end: number;
  url?: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  /** Font of the run as the xlsx reader found it, for the writer. */
  kept?: unknown;
}

/** Shared between cells: replace, never mutate. Colours '#rrggbb'. */
export interface Style {
  numberFormat?: string;
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  fontFamily?: string;
  fontSize?: number;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'wrap' | 'clip' | 'overflow';
  borders?: { top?: Border; right?: Border; bottom?: Border; left?: Border };
  /** What an xlsx style has beyond this (rotation, indent, patterns …), for the writer. */
  kept?: unknown;
}

export interface Border {
  style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  color: string;
}

/** Shared between cells: replace, never mutate. */
export interface ValidationRule {
  /** Name of SpreadsheetApp.DataValidationCriteria, e.g. 'VALUE_IN_LIST'. */
  criteria: string;
  /** JSON-able arguments; a range is { sheetId, range }. */
  args: unknown[];
  allowInvalid: boolean;
  showDropdown: boolean;
  help: string | null;
  /** What an xlsx validation has beyond this (titles, own error text …), for the writer. */
  kept?: unknown;
}

export interface Protection {
  id: string;
  /** Null = the whole sheet. */
  range: RangeBox | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: RangeBox[];
}

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { kind: 'spreadsheet' }
    | { kind: 'sheet'; sheetId: number }
    | { kind: 'row'; sheetId: number; index: number; count: number }
    | { kind: 'column'; sheetId: number; index: number; count: number };
}
