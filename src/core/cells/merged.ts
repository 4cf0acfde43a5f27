import type { Cell } from './cell';
import { type Area, cellAt, type Grid } from './grid';

/** A tab read as people see it: every cell of a merge shows what its first one holds. */
export interface MergedCells {
  readonly cell: (row: number, column: number) => Cell;
  /** The merge that a cell belongs to; null = none. */
  readonly area: (row: number, column: number) => Area | null;
}

export function mergedCells(grid: Grid): MergedCells {
  const areas = new Map<string, Area>();
  // Most merges are in the headings, and most cells below them.
  const last = grid.merges.reduce((row, area) => Math.max(row, area.toRow), 0);
  for (const area of grid.merges)
    for (let row = area.fromRow; row <= area.toRow; row++)
      for (let column = area.fromColumn; column <= area.toColumn; column++)
        areas.set(`${row}:${column}`, area);
  const area = (row: number, column: number): Area | null =>
    row > last ? null : (areas.get(`${row}:${column}`) ?? null);
  return {
    area,
    cell: (row, column) => {
      const found = area(row, column);
      return found ? cellAt(grid, found.fromRow, found.fromColumn) : cellAt(grid, row, column);
    },
  };
}
