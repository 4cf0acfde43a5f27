import { type Unkept, wholeOf } from './part';
import type { Levels, Plan, Problem } from './problem';
import { type Proof, Search } from './search';

export { isPlain } from './problem';

/** The best plan under all rules, groups and least loads included, with a proof for every part of the possibilities. */
export interface Optimum {
  readonly plan: Plan;
  /** Null: nothing better exists. Else what at most could still be won; the search ran out of effort. */
  readonly gap: Levels | null;
  /** Rules the locked pairs leave no room for. */
  readonly unkept: Unkept;
  /** Null while there is a gap. */
  readonly proof: Proof | null;
}

/** So many possible pairs and people are read at most; a few seconds. A usual school needs a hundredth of it. */
export const EFFORT = 10_000_000;

/** The same effort gives the same plan; a plain problem is read once whatever the effort. */
export function optimum(problem: Problem, effort = EFFORT): Optimum {
  const load = problem.mentors.map(() => 0);
  for (const pair of problem.locked) load[pair.mentor]!++;
  const started = load.flatMap((l, j) => (l > 0 && l < problem.mentors[j]!.least ? [j] : []));
  let letGo: readonly number[] = started.filter(
    (j) => problem.mentors[j]!.least > problem.mentors[j]!.capacity,
  );
  for (;;) {
    const { part, unkept } = wholeOf(problem, letGo);
    const found = new Search(effort).run(part);
    if ('plan' in found) return { ...found, unkept };
    const more = started.filter((j) => !letGo.includes(j));
    if (more.length === 0) throw new Error('The locked pairs alone are always a plan');
    const short = more.filter((j) => found.short.includes(j));
    letGo = [...letGo, ...(short.length > 0 ? short : more)].sort((a, b) => a - b);
  }
}
