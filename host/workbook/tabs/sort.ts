import type { Cell, RangeBox, SheetState } from '../../state/workbook';
import { cellAt, hasContent, putCell } from '../cells/cells';
import { Exception } from '../exception';
import { moveReferences } from '../geometry/references';
import { mergesIn } from './merges';

export interface SortKey {
  /** Column of the grid, from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Whole cells move, with look, note and rule; equal rows keep their order; empty cells come last either way. */
export function sortRows(sheet: SheetState, area: RangeBox, keys: readonly SortKey[]): void {
  for (const key of keys) {
    if (key.column < area.column || key.column >= area.column + area.columns)
      throw new Exception('The sort column is outside of the range.');
  }
  if (mergesIn(sheet, area).length > 0)
    throw new Exception("You can't perform a sort on a range containing merged cells.");
  const order = Array.from({ length: area.rows }, (_, r) => area.row + r);
  const compare = comparer();
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const result = compare(cellAt(sheet, a, column), cellAt(sheet, b, column), ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const lines = order.map((from) => lineOf(sheet, from, area));
  lines.forEach((line, r) => {
    const moved = area.row + r - order[r]!;
    line.forEach((cell, c) => {
      const formula = cell?.formula;
      const next = formula === undefined ? cell : { ...cell, formula: moveReferences(formula, moved, 0) };
      putCell(sheet, area.row + r, area.column + c, next);
    });
  });
}

function lineOf(sheet: SheetState, row: number, area: RangeBox): (Cell | null)[] {
  return Array.from({ length: area.columns }, (_, c) => cellAt(sheet, row, area.column + c));
}

/** Numbers and days, then text by the Russian alphabet, then booleans, then errors. */
function comparer(): (a: Cell | null, b: Cell | null, ascending: boolean) => number {
  const { compare } = new Intl.Collator('ru', { numeric: false, sensitivity: 'base' });
  return (a, b, ascending) => {
    const [rankA, rankB] = [rank(a), rank(b)];
    if (rankA === empty || rankB === empty) return rankA - rankB;
    const sign = ascending ? 1 : -1;
    if (rankA !== rankB) return sign * (rankA - rankB);
    if (typeof a!.value === 'string') return sign * compare(a!.value, b!.value as string);
    return sign * (Number(a!.value ?? 0) - Number(b!.value ?? 0));
  };
}

const empty = 4;

function rank(cell: Cell | null): number {
  if (!hasContent(cell) || cell!.value === '') return empty;
  if (cell!.error !== undefined) return 3;
  return typeof cell!.value === 'number' ? 0 : typeof cell!.value === 'string' ? 1 : 2;
}
