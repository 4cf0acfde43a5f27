import type { Metrics } from './metrics';
import type { Spot } from './selection';

/**
 * Ctrl+arrow: to the end of the filled run, or over the gap to the next filled cell, or to the edge. Null when
 * it comes to a row that is not here yet, for which `filled` answers undefined.
 */
export function jump(
  metrics: Metrics,
  from: Spot,
  down: number,
  right: number,
  filled: (row: number, column: number) => boolean | undefined,
): Spot | null {
  const along = down !== 0;
  const axis = along ? metrics.rows : metrics.columns;
  const way = (along ? down : right) > 0 ? 1 : -1;
  const used = along ? metrics.sheet.usedRows : metrics.sheet.usedColumns;
  const start = along ? from.row : from.column;
  const spot = (index: number): Spot =>
    along ? { row: index, column: from.column } : { row: from.row, column: index };
  // Nothing stands beyond the used part.
  const isFilled = (index: number): boolean | undefined =>
    index >= used ? false : filled(spot(index).row, spot(index).column);

  const here = isFilled(start);
  let at = axis.step(start, way);
  let there = isFilled(at);
  if (here === undefined || there === undefined) return null;
  const run = here && there;
  while (run || !there) {
    const next = axis.step(at, way);
    if (next === at) return spot(at);
    if (!run && way > 0 && next >= used) return spot(axis.last());
    const filledNext = isFilled(next);
    if (filledNext === undefined) return null;
    if (run && !filledNext) return spot(at);
    at = next;
    there = filledNext;
  }
  return spot(at);
}
