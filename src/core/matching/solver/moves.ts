import type { Optimum } from './optimum';
import type { IndexPair, Levels, Problem } from './problem';

/** One mentee with another mentor (or WAITING), everything else then as good as can be. */
export interface PricedMove extends IndexPair {
  /** What the whole plan loses; exact. Null: the effort ended before it was worked out. */
  readonly loss: Levels | null;
  /** Others whose mentor changes, with their new mentor or WAITING. */
  readonly movers: readonly IndexPair[];
}

/** Every other mentor this mentee may have, and the waiting list; in the order of arcs. */
export function movesOf(
  problem: Problem,
  best: Optimum,
  mentee: number,
  effort = 50_000_000,
): readonly PricedMove[] {
  void problem;
  void best;
  void mentee;
  void effort;
  return [];
}
