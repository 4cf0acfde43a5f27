import loadHighs from 'highs';
import { proves } from '../../src/core/matching/solver/certificate';
import { optimum } from '../../src/core/matching/solver/optimum';
import type { Problem } from '../../src/core/matching/solver/problem';
import { sensitivityOf } from '../../src/core/matching/solver/sensitivity';
import { solve } from '../../src/core/matching/solver/solve';
import { sumsOf } from '../../src/core/matching/solver/sums';
import { median, middle, ownProcess, round, timed } from '../timing';
import { type Shape, school, shapes } from './instances';
import { byHighs, linearProgram } from './linearProgram';
import { greedy, naive, stable } from './rivals';

/** Slower ways are not worth waiting for above so many possible pairs. */
const naiveLimit = 5_000;
const highsLimit = 50_000;
const highsOnce = 10_000;

/** Every cold run makes its school anew. */
const coldRounds = 3;

/** The first solve of a fresh process. */
export function printCold(shape: number): void {
  const problem = school(shapes[shape]!);
  console.log(timed(() => solve(problem)));
}

/** How long the best plan takes, beside slower ways to the same plan and quicker ways to worse ones. */
export async function printSpeed(): Promise<void> {
  const highs = await loadHighs();
  console.log(
    'Milliseconds, medians; cold = first solve of a fresh process. «÷ ours»: so many times our warm time, on the very same people. The textbook and HiGHS (linear program, its text made before) must reach the same plan; greedy and stable reach worse ones.',
  );
  const rows = shapes.map((shape, n) => [shape.title, row(shape, n, highs)] as const);
  console.table(Object.fromEntries(rows));
}

function row(shape: Shape, n: number, highs: Parameters<typeof byHighs>[0]) {
  const problem = school(shape);
  const pairs = problem.arcs.score.length;
  const rounds = pairs > 100_000 ? 5 : 9;
  const best = optimum(problem);
  const warm = median(() => solve(problem), rounds);
  const cold = middle(Array.from({ length: coldRounds }, () => Number(ownProcess(['cold', String(n)]))));
  return {
    'possible pairs': pairs,
    cold: round(cold),
    warm: round(warm),
    proof: round(median(() => proves(problem, best), rounds)),
    proven: proves(problem, best),
    prices: round(timed(() => sensitivityOf(problem, best.plan))),
    'textbook ÷ ours': pairs > naiveLimit ? '–' : round(againstNaive(problem) / warm),
    'HiGHS ÷ ours': pairs > highsLimit ? '–' : round(againstHighs(problem, highs) / warm),
    'greedy ÷ ours': round(median(() => greedy(problem), rounds) / warm),
    'stable ÷ ours': round(median(() => stable(problem), rounds) / warm),
  };
}

function againstNaive(problem: Problem): number {
  const [ours, theirs] = [sumsOf(problem, solve(problem).mentorOf), sumsOf(problem, naive(problem))];
  if (ours.served !== theirs.served || ours.score !== theirs.score)
    throw new Error('The textbook reaches another plan');
  return median(() => naive(problem), 3);
}

function againstHighs(problem: Problem, highs: Parameters<typeof byHighs>[0]): number {
  const { text, person } = linearProgram(problem);
  const { served, score } = solve(problem).sums;
  if (byHighs(highs, text) !== served * person + score) throw new Error('HiGHS reaches another plan');
  return median(() => byHighs(highs, text), problem.arcs.score.length > highsOnce ? 1 : 3);
}
