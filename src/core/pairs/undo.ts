import type { IsoDate } from '../cells/date';
import { type PairLine, stands } from './change';
import { endOf, inForce, isInForce, latestOf, loadOf, type PairRecord, pairKey } from './pair';

/**
 * Why a pair is left as it is: it left the tab; it has got an order; it was changed since; its mentee has another
 * mentor by now; its mentor takes nobody more.
 */
export type UndoLeft = 'gone' | 'ordered' | 'changed' | 'taken' | 'full';

export interface UndonePairs {
  readonly after: readonly PairRecord[];
  readonly undone: number;
  readonly left: readonly { readonly line: PairLine; readonly because: UndoLeft }[];
}

/** Takes a change back wherever it still stands: nobody gets two mentors by it, and no mentor more than he takes. */
export function undoPairChange(
  lines: readonly PairLine[],
  pairs: readonly PairRecord[],
  capacityOf: (mentor: string) => number,
  reason: string,
  on: IsoDate,
): UndonePairs {
  const now = latestOf(pairs);
  const left = new Map<PairLine, UndoLeft>();
  for (const line of lines) {
    const pair = now.get(pairKey(line));
    if (!pair) left.set(line, 'gone');
    else if (pair.order !== (line.before?.order ?? '')) left.set(line, 'ordered');
    else if (!stands(line, pair)) left.set(line, 'changed');
  }
  for (;;) {
    const back = new Map<PairRecord, PairRecord>();
    for (const line of lines) {
      if (left.has(line)) continue;
      const pair = now.get(pairKey(line))!;
      const earlier = line.before ?? endOf(pair, reason, on);
      back.set(pair, { ...pair, ...earlier });
    }
    const after = pairs.map((pair) => back.get(pair) ?? pair);
    const obstacle = firstObstacle(lines, left, after, now, capacityOf);
    if (!obstacle) {
      const rest = Array.from(left, ([line, because]) => ({ line, because }));
      return { after, undone: back.size, left: rest };
    }
    // A mentee goes back whole or not at all.
    for (const line of lines)
      if (line.mentee === obstacle.mentee && !left.has(line)) left.set(line, obstacle.because);
  }
}

function firstObstacle(
  lines: readonly PairLine[],
  left: ReadonlyMap<PairLine, UndoLeft>,
  after: readonly PairRecord[],
  now: ReadonlyMap<string, PairRecord>,
  capacityOf: (mentor: string) => number,
): { readonly mentee: string; readonly because: 'taken' | 'full' } | null {
  const standing = inForce(after);
  const mentorsOf = new Map<string, number>();
  for (const { mentee } of standing) mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? 0) + 1);
  const load = loadOf(standing);
  for (const line of lines) {
    const returns = !isInForce(now.get(pairKey(line)) ?? { status: 'снята' }) && line.before !== null;
    if (left.has(line) || !returns || !isInForce(line.before)) continue;
    if (mentorsOf.get(line.mentee)! > 1) return { mentee: line.mentee, because: 'taken' };
    if (load.get(line.mentor)! > capacityOf(line.mentor)) return { mentee: line.mentee, because: 'full' };
  }
  return null;
}
