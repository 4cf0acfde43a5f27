import type { RangeBox } from '../../state/workbook';
import { Exception } from '../exception';

/** Row and column from 1 as scripts count, checked as getRange does. */
export function areaOf(row: number, column: number, rows: number, columns: number): RangeBox {
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  // Google cuts the fraction off.
  return {
    row: Math.floor(row) - 1,
    column: Math.floor(column) - 1,
    rows: Math.floor(rows),
    columns: Math.floor(columns),
  };
}
