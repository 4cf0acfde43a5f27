import { type Cell, cellText, isErrorCell } from '../cells/cell';
import type { Grid } from '../cells/grid';
import { mergedCells } from '../cells/merged';
import type { FieldId } from './fields';
import type { ColumnMatch } from './registry';

/** Cells of a registry's rows by what they mean; a column is never named by its number. */
export interface RowReader {
  readonly has: (field: FieldId) => boolean;
  readonly column: (field: FieldId) => ColumnMatch | null;
  /** A merged cell reads alike in each of its rows. */
  readonly cell: (row: number, field: FieldId) => Cell;
  /** '' for an empty cell and for a broken formula. */
  readonly text: (row: number, field: FieldId) => string;
  /** True when the row goes on with the person above: the cell of the name is merged with the one above. */
  readonly goesOn: (row: number) => boolean;
}

/** Of a person whose name is merged over several rows, these are read from all of them. */
const gathered: ReadonlySet<FieldId> = new Set<FieldId>(['linkedName', 'topics', 'subjects', 'remark']);

export function rowReader(grid: Grid, columns: readonly ColumnMatch[]): RowReader {
  const byField = new Map<FieldId, ColumnMatch>();
  for (const column of columns)
    if (column.field && !byField.has(column.field)) byField.set(column.field, column);
  const merged = mergedCells(grid);
  const named = (byField.get('name') ?? byField.get('surname') ?? byField.get('code'))?.column ?? 0;
  const cell = (row: number, field: FieldId): Cell => {
    const column = byField.get(field);
    return column ? merged.cell(row, column.column) : null;
  };
  const text = (row: number, field: FieldId): string => {
    const value = cell(row, field);
    return isErrorCell(value) ? '' : cellText(value);
  };
  return {
    has: (field) => byField.has(field),
    column: (field) => byField.get(field) ?? null,
    cell,
    text: (row, field) => {
      const last = gathered.has(field) ? (merged.area(row, named)?.toRow ?? row) : row;
      if (last === row) return text(row, field);
      const texts = new Set<string>();
      for (let one = row; one <= last; one++) texts.add(text(one, field));
      texts.delete('');
      return Array.from(texts).join('; ');
    },
    goesOn: (row) => (merged.area(row, named)?.fromRow ?? row) < row,
  };
}
