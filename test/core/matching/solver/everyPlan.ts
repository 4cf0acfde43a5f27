import type { Plan, Problem } from '../../../../src/core/matching/solver/problem';
import { WAITING } from '../../../../src/core/matching/solver/problem';
import { compare, ranking } from './problems';

/**
 * The best levels by looking at every plan there is; null when the locked pairs leave none. For tiny problems only.
 * Own counting, nothing of the solver.
 */
export function bestOfAll(problem: Problem): Plan['sums'] | null {
  let best: { readonly sums: Plan['sums']; readonly rank: readonly number[] } | null = null;
  everyPlan(problem, (chosen, score) => {
    const sums = sumsOf(problem, chosen, score);
    const rank = ranking(problem, chosen, sums);
    if (best === null || compare(rank, best.rank) > 0) best = { sums, rank };
  });
  return (best as { readonly sums: Plan['sums'] } | null)?.sums ?? null;
}

export function everyPlan(
  problem: Problem,
  look: (mentorOf: readonly number[], score: number) => void,
): void {
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
  const chosen: number[] = [];
  const choose = (i: number, score: number): void => {
    if (i === options.length) {
      if (keepsRules(problem, chosen, load)) look(chosen, score);
      return;
    }
    for (const option of options[i]!) {
      const takes = option.mentor !== WAITING && !lock.has(i);
      if (takes && load[option.mentor]! >= problem.mentors[option.mentor]!.capacity) continue;
      if (takes) load[option.mentor]!++;
      chosen[i] = option.mentor;
      choose(i + 1, score + option.score);
      if (takes) load[option.mentor]!--;
    }
  };
  choose(0, 0);
}

export function keepsRules(problem: Problem, chosen: readonly number[], load: readonly number[]): boolean {
  return (
    problem.groups.every((group) => group.every((i) => chosen[i] === chosen[group[0]!])) &&
    problem.apart.every(([a, b]) => chosen[a] === WAITING || chosen[a] !== chosen[b]) &&
    problem.mentors.every((host, j) => load[j] === 0 || load[j]! >= host.least)
  );
}

function sumsOf(problem: Problem, chosen: readonly number[], score: number): Plan['sums'] {
  return {
    served: chosen.reduce((sum, j, i) => sum + (j === WAITING ? 0 : 1 + problem.mentees[i]!.priority), 0),
    score,
    even: problem.mentors.reduce((sum, _, j) => sum + chosen.filter((c) => c === j).length ** 2, 0),
    kept: problem.current.filter((pair) => chosen[pair.mentee] === pair.mentor).length,
  };
}
