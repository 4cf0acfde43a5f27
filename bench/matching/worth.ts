import { balanceOf } from '../../src/core/matching/explain/stability';
import type { Problem } from '../../src/core/matching/solver/problem';
import { solve } from '../../src/core/matching/solver/solve';
import { sumsOf } from '../../src/core/matching/solver/sums';
import { school, shapes } from './instances';
import { firstCome, greedy, stable, type Way } from './rivals';

const ways: readonly (readonly [string, Way])[] = [
  ['ours, most people', (problem) => [...solve(problem).mentorOf]],
  ['ours, best points', (problem) => [...solve({ ...problem, goal: 'quality' }).mentorOf]],
  ['best pair first', greedy],
  ['first come, first served', firstCome],
  ['stable', stable],
];

/** What the best plan is worth to people beside simpler ways of matching the same ones. */
export function printWorth(): void {
  console.log(
    'What a plan is worth. «first» and «second»: served of those who come first of all, and after them. «would swap»: pairs that would both rather have each other.',
  );
  for (const shape of shapes) {
    const problem = school(shape);
    console.log(`${shape.title}, ${problem.mentors.reduce((sum, { capacity }) => sum + capacity, 0)} places`);
    console.table(Object.fromEntries(ways.map(([title, way]) => [title, worthOf(problem, way(problem))])));
  }
}

function worthOf(problem: Problem, mentorOf: readonly number[]) {
  const served = mentorOf.filter((j) => j >= 0).length;
  const ofClass = (priority: number): string => {
    const all = problem.mentees.flatMap((one, i) => (one.priority === priority ? [i] : []));
    return `${all.filter((i) => mentorOf[i]! >= 0).length} of ${all.length}`;
  };
  return {
    served,
    first: ofClass(2),
    second: ofClass(1),
    points: Math.round(sumsOf(problem, mentorOf).score / 10),
    'would swap': balanceOf(problem, mentorOf).swaps,
  };
}
