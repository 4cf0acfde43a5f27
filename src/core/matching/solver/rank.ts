import type { Levels, Problem } from './problem';
import { WAITING } from './problem';

/**
 * What a plan reaches as a list to be compared from the left, more is better everywhere. People are counted by
 * priority: so many of the highest, so many of the two highest, … so many of all.
 */
export function rankOf(problem: Problem, mentorOf: readonly number[], sums: Levels): readonly number[] {
  const classes = [...new Set(problem.mentees.map((mentee) => mentee.priority))].sort((a, b) => b - a);
  const served = classes.map(
    (least) => mentorOf.filter((at, i) => at !== WAITING && problem.mentees[i]!.priority >= least).length,
  );
  const upper = problem.goal === 'quality' ? [sums.score, ...served] : [...served, sums.score];
  return [...upper, -sums.even, sums.kept];
}

/** Above zero when the first is better. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
