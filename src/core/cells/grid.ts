import type { Cell } from './cell';

/**
 * One tab as it was read, in one block. `row` and `column` are counted from 1 as people see them;
 * the arrays inside are reached only through {@link cellAt}.
 */
export interface Grid {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly cells: readonly (readonly Cell[])[];
  /** Only the cells that hold a formula. */
  readonly formulas: readonly FormulaAt[];
  /** Tab of ours: its key (see Tab.key), else null. */
  readonly ownedTab: string | null;
  /** Columns of ours on this tab: column number → key. */
  readonly ownedColumns: readonly OwnedColumn[];
  /** Merged cells of a curator's tab; the value stands in the first cell, the others read as empty. */
  readonly merges: readonly Area[];
  /** What the curator once answered about her columns, and where these columns are now. */
  readonly meanings: readonly ColumnMeaning[];
  /** What she answered about the whole tab; null = was not asked. */
  readonly tabMeaning: string | null;
  /** Rows that a filter hides; null = there is a filter, and the tab is too long to ask row by row. */
  readonly filtered: readonly number[] | null;
}

/** Rows and columns from 1, both ends included. */
export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** `meaning`: a field, or '' for "nothing that the add-in needs". */
export interface ColumnMeaning {
  readonly column: number;
  readonly meaning: string;
}

export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface OwnedColumn {
  readonly column: number;
  readonly key: string;
}

/** A place a person can go to: `column` null means the whole row, `row` null the whole tab. */
export interface Place {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number | null;
  readonly column: number | null;
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row - 1]?.[column - 1] ?? null;
}

export function rowCount(grid: Grid): number {
  return grid.cells.length;
}

export function columnCount(grid: Grid): number {
  return grid.cells[0]?.length ?? 0;
}
