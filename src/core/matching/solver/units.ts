import type { Levels, Problem } from './problem';

/** Sums and differences of a few such numbers stay exact whole numbers in a double. */
const EXACT = 2 ** 50;

const coverageFirst = ['served', 'score', 'even', 'kept'] as const;
const qualityFirst = ['score', 'served', 'even', 'kept'] as const;

/**
 * Packs the goals into one whole number so that a lower goal never outweighs a higher one.
 * Two plans differ by separate chains of moves, so it is enough that one chain cannot: it changes at most
 * `mentees` scores and kept pairs, one person served or left, and the loads of two mentors. Twice that lets a gain
 * be unpacked by rounding, even the gain of a place beyond the capacity.
 */
export function unitsOf(problem: Problem): Levels {
  const chain = problem.mentees.length;
  const kept = 1;
  const even = (2 * chain + 1) * kept;
  const third = (2 * (2 * mostPlaces(problem) + 1) + 2) * even;
  const units =
    problem.goal === 'quality'
      ? { served: third, score: (2 * topPriority(problem) + 3) * third, even, kept }
      : { served: (2 * chain * bestScore(problem) + 1) * third, score: third, even, kept };
  if (heaviest(problem, units) >= EXACT) throw new Error('The problem is too large for exact whole numbers');
  return units;
}

/** More than any chain of moves can win or lose by all goals together. */
export function heaviest(problem: Problem, units: Levels): number {
  const people = (topPriority(problem) + 2) * units.served;
  return people + (problem.mentees.length + 1) * bestScore(problem) * units.score;
}

/** Reads a gain or a loss level by level; every part may be negative. */
export function levelsOf(value: number, units: Levels): Levels {
  const levels = { served: 0, score: 0, even: 0, kept: 0 };
  let rest = value;
  for (const goal of units.score > units.served ? qualityFirst : coverageFirst) {
    // Adding zero turns a rounded −0 into 0.
    levels[goal] = Math.round(rest / units[goal]) + 0;
    rest -= levels[goal] * units[goal];
  }
  return levels;
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

function topPriority(problem: Problem): number {
  return problem.mentees.reduce((top, mentee) => Math.max(top, mentee.priority), 0);
}
