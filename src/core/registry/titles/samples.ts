import { type Cell, isBlank } from '../../cells/cell';
import type { IsoDate } from '../../cells/date';
import { cellAt, type Grid, rowCount } from '../../cells/grid';
import type { FieldId } from '../fields';
import { valueTests } from './valueTests';

/** So many filled cells are enough to tell what a column holds. */
const sampleSize = 60;

/** The first filled cells of a column. */
export function sample(grid: Grid, firstRow: number, column: number): readonly Cell[] {
  const values: Cell[] = [];
  for (let row = firstRow; row <= rowCount(grid) && values.length < sampleSize; row++) {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell)) values.push(cell);
  }
  return values;
}

/** Share of the values that look like the field's; null for no values and for fields of free text. */
export function likeness(field: FieldId, values: readonly Cell[], today: IsoDate): number | null {
  const test = valueTests[field];
  return test && values.length > 0
    ? values.filter((value) => test(value, today)).length / values.length
    : null;
}
