import type { RangeBox } from '../../state/workbook';

export function box(row: number, column: number, rows = 1, columns = 1): RangeBox {
  return { row, column, rows, columns };
}

/** A copy, so that nobody else's object gets into the state. */
export function copyBox(from: RangeBox): RangeBox {
  return { row: from.row, column: from.column, rows: from.rows, columns: from.columns };
}

export function sameBox(a: RangeBox, b: RangeBox): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function contains(outer: RangeBox, inner: RangeBox): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export function intersects(a: RangeBox, b: RangeBox): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** What is left of `from` without `hole`: up to four boxes above, below, left and right of it. */
export function subtract(from: RangeBox, hole: RangeBox): RangeBox[] {
  if (!intersects(from, hole)) return [from];
  const top = Math.max(from.row, hole.row);
  const bottom = Math.min(from.row + from.rows, hole.row + hole.rows);
  const left = Math.max(from.column, hole.column);
  const right = Math.min(from.column + from.columns, hole.column + hole.columns);
  return [
    box(from.row, from.column, top - from.row, from.columns),
    box(bottom, from.column, from.row + from.rows - bottom, from.columns),
    box(top, from.column, bottom - top, left - from.column),
    box(top, right, bottom - top, from.column + from.columns - right),
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function isCovered(area: RangeBox, covers: readonly RangeBox[]): boolean {
  let left = [area];
  for (const cover of covers) left = left.flatMap((part) => subtract(part, cover));
  return left.length === 0;
}
