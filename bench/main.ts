/**
 * Prints how long matching takes beside simpler ways and what the best plan is worth beside theirs, what every call
 * of the add-in costs, and how well the checks find planted errors.
 */
import { execFileSync } from 'node:child_process';
import { proves } from '../src/core/matching/solver/certificate';
import type { Problem } from '../src/core/matching/solver/problem';
import { sensitivityOf } from '../src/core/matching/solver/sensitivity';
import { solve } from '../src/core/matching/solver/solve';
import { sumsOf } from '../src/core/matching/solver/sums';
import { printCalls, printYear } from './calls';
import { type Shape, school } from './instances';
import { printChecks } from './registry';
import { firstCome, greedy, naive } from './rivals';

const shapes: readonly Shape[] = [
  { title: '30 x 20', mentees: 30, mentors: 20, places: 4 },
  { title: '200 x 80', mentees: 200, mentors: 80, places: 4 },
  { title: '200 x 80 scarce', mentees: 200, mentors: 80, places: 2 },
  { title: '1000 x 300', mentees: 1000, mentors: 300, places: 5 },
  { title: '5000 x 1500', mentees: 5000, mentors: 1500, places: 6 },
];

/** The textbook way is not worth waiting for above this many possible pairs. */
const NAIVE_LIMIT = 10_000;

const ROUNDS = 9;

/** Every cold run makes its school anew. */
const COLD_ROUNDS = 3;

const [, script, only, ...rest] = process.argv;
if (only === 'year') {
  await printYear(Number(rest[0]), rest[1] === 'bad' ? 'bad' : 'ordinary');
} else if (only === 'checks') {
  printChecks();
} else if (only !== undefined) {
  const problem = school(shapes[Number(only)]!);
  console.log(timed(() => solve(problem)));
} else {
  console.log(
    `Milliseconds, median of ${ROUNDS}. Node ${process.version}. cold = first call of a fresh process.`,
  );
  console.table(Object.fromEntries(shapes.map((shape, n) => [shape.title, row(school(shape), n)])));
  printCalls(script!);
  printChecks();
}

function row(problem: Problem, n: number) {
  const plan = solve(problem);
  const warm = median(() => solve(problem));
  const slow = problem.arcs.score.length <= NAIVE_LIMIT ? median(() => naive(problem)) : null;
  const reached = (mentorOf: readonly number[]) => {
    const sums = sumsOf(problem, mentorOf);
    return `${sums.served} / ${(sums.score / 10).toFixed(0)}`;
  };
  if (slow !== null && reached(naive(problem)) !== reached(plan.mentorOf))
    throw new Error('The two solvers disagree');
  return {
    pairs: problem.arcs.score.length,
    cold: round(cold(n)),
    warm: round(warm),
    proof: round(median(() => proves(problem, plan))),
    proven: proves(problem, plan),
    explain: round(timed(() => sensitivityOf(problem, plan))),
    'naive ÷ ours': slow === null ? '–' : round(slow / warm),
    'greedy ÷ ours': round(median(() => greedy(problem)) / warm),
    'served / points': reached(plan.mentorOf),
    greedy: reached(greedy(problem)),
    'first come': reached(firstCome(problem)),
  };
}

/** This very bundle in processes of their own. */
function cold(n: number): number {
  const times = Array.from({ length: COLD_ROUNDS }, () =>
    Number(execFileSync(process.execPath, [process.argv[1]!, String(n)], { encoding: 'utf8' })),
  );
  return middle(times);
}

function median(work: () => unknown): number {
  return middle(Array.from({ length: ROUNDS }, () => timed(work)));
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
