import type { Cell } from '../cells/cell';
import { cellAt, columnCount, type Grid, rowCount } from '../cells/grid';
import type { TabColumn } from './tab';

/** An owned tab as it stands now, read back by the titles of its columns. */
export interface Table {
  readonly titleRow: number;
  readonly rows: readonly TableRow[];
  /** False when somebody moved, renamed or inserted columns among ours: such a tab is not written over. */
  readonly intact: boolean;
}

export interface TableRow {
  readonly row: number;
  /** By column key; null for empty cells and for columns that are gone. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Null when no row carries the titles, as on a tab that was cut off before it was filled. */
export function readTable(grid: Grid, columns: readonly TabColumn[]): Table | null {
  const titleRow = findTitles(grid, columns);
  if (titleRow === null) return null;
  const at = columns.map((column) => columnOf(grid, titleRow, column.title));
  const rows: TableRow[] = [];
  for (let row = titleRow + 1; row <= rowCount(grid); row++) {
    const cells: Record<string, Cell> = {};
    columns.forEach((column, i) => {
      const found = at[i];
      cells[column.key] = found ? cellAt(grid, row, found) : null;
    });
    if (Object.keys(cells).some((key) => cells[key] !== null)) rows.push({ row, cells });
  }
  return { titleRow, rows, intact: at.every((found, i) => found === i + 1) };
}

/** Something stands there, but no table of ours can be read from it: the row of titles is gone. */
export function isUnreadable(grid: Grid | null, table: Table | null): boolean {
  return grid !== null && table === null && grid.cells.some((row) => row.some((cell) => cell !== null));
}

/** The text of a cell of ours; '' when empty or of another kind. */
export function textAt(row: TableRow, key: string): string {
  const cell = row.cells[key] ?? null;
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : '';
}

function findTitles(grid: Grid, columns: readonly TabColumn[]): number | null {
  const needed = Math.ceil(columns.length / 2);
  for (let row = 1; row <= Math.min(rowCount(grid), 20); row++) {
    const present = columns.filter((column) => columnOf(grid, row, column.title) !== null);
    if (present.length >= needed) return row;
  }
  return null;
}

function columnOf(grid: Grid, row: number, title: string): number | null {
  for (let column = 1; column <= columnCount(grid); column++)
    if (cellAt(grid, row, column) === title) return column;
  return null;
}
