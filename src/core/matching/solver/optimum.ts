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

/** `effort`: how many possible pairs may be read in all; the same effort gives the same plan. */
export function optimum(problem: Problem, effort = 50_000_000): Optimum {
  const started = problem.locked.map((pair) => pair.mentor);
  let letGo: readonly number[] = [];
  for (;;) {
    const { part, unkept } = wholeOf(problem, letGo);
    const found = new Search(effort).run(part);
    if ('plan' in found) return { ...found, unkept };
    const more = started.filter((j) => !letGo.includes(j));
    const short = more.filter((j) => found.short.includes(j));
    letGo = [...new Set([...letGo, ...(short.length > 0 ? short : more)])].sort((a, b) => a - b);
  }
}
