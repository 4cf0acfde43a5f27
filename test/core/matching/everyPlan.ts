import type { Plan, Problem } from '../../../src/core/matching/solver/problem';
import { WAITING } from '../../../src/core/matching/solver/problem';
import { compare, ranking } from './problems';

/** The best levels by looking at every plan there is; for tiny problems only. Own counting, nothing of the solver. */
export function bestOfAll(problem: Problem): Plan['sums'] {
  const lock = new Map(problem.locked.map((pair) => [pair.mentee, pair]));
  const options = problem.mentees.map((_, i) => {
    const locked = lock.get(i);
    if (locked) return [{ mentor: locked.mentor, score: locked.score }];
    const own = [{ mentor: WAITING, score: 0 }];
    for (let a = 0; a < problem.arcs.score.length; a++) {
      if (problem.arcs.mentee[a] === i)
        own.push({ mentor: problem.arcs.mentor[a]!, score: problem.arcs.score[a]! });
    }
    return own;
  });
  const load = problem.mentors.map((_, j) => problem.locked.filter((pair) => pair.mentor === j).length);
  let best: Plan['sums'] | null = null;
  const chosen: number[] = [];
  const look = (i: number, score: number): void => {
    if (i === options.length) {
      const sums = sumsOf(problem, chosen, score);
      if (best === null || compare(ranking(sums), ranking(best)) > 0) best = sums;
      return;
    }
    for (const option of options[i]!) {
      const takes = option.mentor !== WAITING && !lock.has(i);
      if (takes && load[option.mentor]! >= problem.mentors[option.mentor]!.capacity) continue;
      if (takes) load[option.mentor]!++;
      chosen[i] = option.mentor;
      look(i + 1, score + option.score);
      if (takes) load[option.mentor]!--;
    }
  };
  look(0, 0);
  return best!;
}

function sumsOf(problem: Problem, chosen: readonly number[], score: number): Plan['sums'] {
  return {
    served: chosen.reduce((sum, j, i) => sum + (j === WAITING ? 0 : 1 + problem.mentees[i]!.priority), 0),
    score,
    even: problem.mentors.reduce((sum, _, j) => sum + chosen.filter((c) => c === j).length ** 2, 0),
    kept: problem.current.filter((pair) => chosen[pair.mentee] === pair.mentor).length,
  };
}
