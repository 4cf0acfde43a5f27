import type { Problem } from '../solver/problem';
import { WAITING } from '../solver/problem';

/** How evenly mentors are loaded, and how many would rather have each other. */
export interface Balance {
  /** Mentors who have somebody. */
  readonly busy: number;
  readonly idle: number;
  readonly least: number;
  readonly most: number;
  /** Pairs of a mentee and a mentor who would both rather have each other than whom they have. */
  readonly swaps: number;
}

/** One pass over the possible pairs. Pairs the curator has settled do not count: nobody asks them. */
export function balanceOf(problem: Problem, mentorOf: readonly number[]): Balance {
  const { mentee, mentor, score } = problem.arcs;
  const settled = new Set(problem.locked.map((pair) => pair.mentee));
  const load = problem.mentors.map(() => 0);
  const own = mentorOf.map(() => -1);
  const worst = problem.mentors.map(() => Infinity);
  for (const j of mentorOf) if (j !== WAITING) load[j]!++;
  for (let a = 0; a < score.length; a++) {
    const i = mentee[a]!;
    const j = mentor[a]!;
    if (mentorOf[i] !== j || settled.has(i)) continue;
    own[i] = score[a]!;
    worst[j] = Math.min(worst[j]!, score[a]!);
  }
  let swaps = 0;
  for (let a = 0; a < score.length; a++) {
    const j = mentor[a]!;
    if (settled.has(mentee[a]!) || score[a]! <= own[mentee[a]!]!) continue;
    if (load[j]! < problem.mentors[j]!.capacity || (worst[j]! < Infinity && score[a]! > worst[j]!)) swaps++;
  }
  const busy = load.filter((n) => n > 0);
  return {
    busy: busy.length,
    idle: load.filter((n, j) => n === 0 && problem.mentors[j]!.capacity > 0).length,
    least: busy.reduce((min, n) => Math.min(min, n), Infinity),
    most: busy.reduce((max, n) => Math.max(max, n), 0),
    swaps,
  };
}
