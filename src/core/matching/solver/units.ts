import type { Levels, Problem } from './problem';

/** Sums and differences of a few such numbers stay exact whole numbers in a double. */
const EXACT = 2 ** 50;

/**
 * Packs the goals into one whole number so that a lower goal never outweighs a higher one.
 * Two plans differ by separate chains of moves, so it is enough that one chain cannot: it changes at most
 * `mentees` scores and kept pairs, and the loads of two mentors. Twice that lets a gain be unpacked by rounding,
 * even the gain of a place beyond the capacity.
 */
export function unitsOf(problem: Problem): Levels {
  const chain = problem.mentees.length;
  const kept = 1;
  const even = (2 * chain + 1) * kept;
  const score = (2 * (2 * mostPlaces(problem) + 1) + 2) * even;
  const served = (2 * chain * bestScore(problem) + 1) * score;
  const classes = problem.mentees.reduce((top, mentee) => Math.max(top, mentee.priority), 0) + 1;
  if ((classes + 2) * served >= EXACT) throw new Error('The problem is too large for exact whole numbers');
  return { served, score, even, kept };
}

/** Reads a gain or a loss level by level; every part may be negative. */
export function levelsOf(value: number, units: Levels): Levels {
  const served = Math.round(value / units.served);
  let rest = value - served * units.served;
  const score = Math.round(rest / units.score);
  rest -= score * units.score;
  const even = Math.round(rest / units.even);
  // Adding zero turns a rounded −0 into 0.
  return { served: served + 0, score: score + 0, even: even + 0, kept: rest - even * units.even };
}

/** What the n-th mentee of one mentor costs in evenness: squares grow by 1, 3, 5, … */
export function placeCost(nth: number, units: Levels): number {
  return (2 * nth - 1) * units.even;
}

export function lockedLoads(problem: Problem): number[] {
  const loads = new Array<number>(problem.mentors.length).fill(0);
  for (const pair of problem.locked) loads[pair.mentor]!++;
  return loads;
}

/** The heaviest load that can come about: a mentor needs no more places than there are pairs for him. */
function mostPlaces(problem: Problem): number {
  const loads = lockedLoads(problem);
  const { mentor } = problem.arcs;
  for (let a = 0; a < mentor.length; a++) loads[mentor[a]!]!++;
  return problem.mentors.reduce((most, host, j) => Math.max(most, Math.min(host.capacity, loads[j]!)), 1);
}

function bestScore(problem: Problem): number {
  const { score } = problem.arcs;
  let best = 1;
  for (let a = 0; a < score.length; a++) if (score[a]! > best) best = score[a]!;
  return best;
}
