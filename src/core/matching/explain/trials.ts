import { ArcList } from '../arcList';
import { isPlain, optimum } from '../solver/optimum';
import type { Arcs, Plan, Problem } from '../solver/problem';
import { WAITING } from '../solver/problem';
import { solve } from '../solver/solve';

/** Solves changed problems while the effort lasts. */
export interface Trials {
  /** The best plan after the change; null when no effort is left to find out. The same `key` is the same change. */
  readonly plan: (key: string, change: (problem: Problem) => Problem) => Plan | null;
}

/** Possible pairs that may be read in all. */
const EFFORT = 100_000;
/** So many changes are tried however large the problem is. */
const AT_LEAST = 3;
/** Groups, minima and people apart make solving longer. */
const BRANCHING = 8;

export function trialsOf(problem: Problem, atLeast = AT_LEAST): Trials {
  const plain = isPlain(problem);
  const cost = (problem.arcs.score.length + problem.mentees.length) * (plain ? 1 : BRANCHING);
  let left = Math.max(EFFORT, atLeast * cost);
  const known = new Map<string, Plan>();
  return {
    plan: (key, change) => {
      const found = known.get(key);
      if (found) return found;
      if (left < cost) return null;
      left -= cost;
      const changed = change(problem);
      const plan = isPlain(changed) ? solve(changed) : optimum(changed, cost).plan;
      known.set(key, plan);
      return plan;
    },
  };
}

/** Both in the order of mentees and mentors, and so is what comes out: else the solver would have to sort. */
export function joined(a: Arcs, b: Arcs): Arcs {
  const list = new ArcList(a.score.length + b.score.length);
  for (let n = 0, m = 0; n < a.score.length || m < b.score.length; ) {
    const first =
      m === b.score.length ||
      (n < a.score.length && (a.mentee[n]! - b.mentee[m]! || a.mentor[n]! - b.mentor[m]!) < 0);
    const from = first ? a : b;
    const at = first ? n++ : m++;
    list.add(from.mentee[at]!, from.mentor[at]!, from.score[at]!);
  }
  return list.all();
}

export function withPlaces(problem: Problem, mentor: number, places: number): Problem {
  return {
    ...problem,
    mentors: problem.mentors.map((host, j) =>
      j === mentor ? { ...host, capacity: host.capacity + places } : host,
    ),
  };
}

/** How many people have a mentor. */
export function servedIn({ mentorOf }: Plan): number {
  return mentorOf.reduce((sum, j) => sum + (j === WAITING ? 0 : 1), 0);
}
