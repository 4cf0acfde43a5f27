import { type Cell, cellText, isErrorCell } from '../cells/cell';
import { cellAt, type Grid } from '../cells/grid';
import type { FieldId } from './fields';
import type { ColumnMatch } from './registry';

/** Cells of a registry's rows by what they mean; a column is never named by its number. */
export interface RowReader {
  readonly has: (field: FieldId) => boolean;
  readonly column: (field: FieldId) => ColumnMatch | null;
  readonly cell: (row: number, field: FieldId) => Cell;
  /** '' for an empty cell and for a broken formula. */
  readonly text: (row: number, field: FieldId) => string;
}

export function rowReader(grid: Grid, columns: readonly ColumnMatch[]): RowReader {
  const byField = new Map<FieldId, ColumnMatch>();
  for (const column of columns)
    if (column.field && !byField.has(column.field)) byField.set(column.field, column);
  const cell = (row: number, field: FieldId): Cell => {
    const column = byField.get(field);
    return column ? cellAt(grid, row, column.column) : null;
  };
  return {
    has: (field) => byField.has(field),
    column: (field) => byField.get(field) ?? null,
    cell,
    text: (row, field) => {
      const value = cell(row, field);
      return isErrorCell(value) ? '' : cellText(value);
    },
  };
}
