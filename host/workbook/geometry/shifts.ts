import type { RangeBox } from '../../state/workbook';

export type Axis = 'row' | 'column';

/** Rows or columns put in before `at`, or taken out from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  /** Positive = inserted, negative = deleted. */
  readonly by: number;
}

/** Where one row or column goes; null when it is deleted. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.by < 0 && index < shift.at - shift.by) return null;
  return index + shift.by;
}

/** Where a stretch goes: it grows around an insertion inside it and shrinks by what is deleted of it. */
export function shiftSpan(
  start: number,
  size: number,
  shift: Shift,
): { readonly start: number; readonly size: number } | null {
  const { at, by } = shift;
  if (by > 0) {
    if (at <= start) return { start: start + by, size };
    return { start, size: at < start + size ? size + by : size };
  }
  const gone = Math.max(0, Math.min(start + size, at - by) - Math.max(start, at));
  if (gone === size) return null;
  return { start: at < start ? Math.max(at, start + by) : start, size: size - gone };
}

export function shiftBox(area: RangeBox, shift: Shift): RangeBox | null {
  const along =
    shift.axis === 'row'
      ? shiftSpan(area.row, area.rows, shift)
      : shiftSpan(area.column, area.columns, shift);
  if (!along) return null;
  return shift.axis === 'row'
    ? { ...area, row: along.start, rows: along.size }
    : { ...area, column: along.start, columns: along.size };
}

export function shiftBoxes(areas: readonly RangeBox[], shift: Shift): RangeBox[] {
  return areas.map((area) => shiftBox(area, shift)).filter((area) => area !== null);
}

export function shiftIndexes(indexes: readonly number[], shift: Shift): number[] {
  return indexes.map((index) => shiftIndex(index, shift)).filter((index) => index !== null);
}

/** Widths or heights by index. */
export function shiftSizes(sizes: Readonly<Record<number, number>>, shift: Shift): Record<number, number> {
  const moved: Record<number, number> = {};
  for (const [index, size] of Object.entries(sizes)) {
    const to = shiftIndex(Number(index), shift);
    if (to !== null) moved[to] = size;
  }
  return moved;
}
