import { describe, expect, it } from 'vitest';
import type { Levels, Plan, Problem } from '../../../../src/core/matching/solver/problem';
import { WAITING } from '../../../../src/core/matching/solver/problem';
import { sensitivityOf } from '../../../../src/core/matching/solver/sensitivity';
import { solve } from '../../../../src/core/matching/solver/solve';
import { randomProblem, type Size } from './problems';

/** What one plan loses against another, by level. */
function loss(better: Plan, worse: Plan): Levels {
  return {
    served: better.sums.served - worse.sums.served,
    score: better.sums.score - worse.sums.score,
    even: worse.sums.even - better.sums.even,
    kept: better.sums.kept - worse.sums.kept,
  };
}

function only(problem: Problem, mentee: number, allowed: (mentor: number) => boolean): Problem {
  const kept = Array.from(problem.arcs.score, (_, a) => a).filter(
    (a) => problem.arcs.mentee[a] !== mentee || allowed(problem.arcs.mentor[a]!),
  );
  const column = (values: ArrayLike<number>) => kept.map((a) => values[a]!);
  const { arcs } = problem;
  return {
    ...problem,
    arcs: { mentee: column(arcs.mentee), mentor: column(arcs.mentor), score: column(arcs.score) },
  };
}

/** Forces the pair as the curator would: by locking it. */
function forced(problem: Problem, mentee: number, mentor: number): Plan {
  const { arcs } = problem;
  const at = Array.from(arcs.score, (_, a) => a).find(
    (a) => arcs.mentee[a] === mentee && arcs.mentor[a] === mentor,
  )!;
  return solve({ ...problem, locked: [...problem.locked, { mentee, mentor, score: arcs.score[at]! }] });
}

/** Every other one puts points above people. */
function eitherGoal(seed: number, most: Size): Problem {
  return { ...randomProblem(seed, most), goal: seed % 2 === 0 ? 'coverage' : 'quality' };
}

describe('what would follow from a change', () => {
  it('promises for the next best mentor exactly what forcing that pair costs', () => {
    let checked = 0;
    for (let seed = 100; seed < 400; seed++) {
      const made = eitherGoal(seed, { mentees: 9, mentors: 5 });
      const plan = solve(made);
      for (const move of sensitivityOf(made, plan).nextBest) {
        if (move === null) continue;
        checked++;
        expect(loss(plan, forced(made, move.mentee, move.mentor)), `seed ${seed}`).toEqual(move.loss);
      }
    }
    expect(checked).toBeGreaterThan(300);
  });

  it('names no next best mentor only when nobody else could take the mentee', () => {
    for (let seed = 100; seed < 250; seed++) {
      const made = randomProblem(seed, { mentees: 7, mentors: 4 });
      const plan = solve(made);
      const { nextBest } = sensitivityOf(made, plan);
      const settled = new Set(made.locked.map((pair) => pair.mentee));
      plan.mentorOf.forEach((mentor, mentee) => {
        if (mentor === WAITING || settled.has(mentee) || nextBest[mentee] !== null) return;
        const without = only(made, mentee, (j) => j !== mentor);
        expect(solve({ ...without, mentees: outranking(without, mentee) }).mentorOf[mentee]).toBe(WAITING);
      });
    }
  });

  it('promises for a waiting mentee exactly what taking him in costs', () => {
    let checked = 0;
    for (let seed = 100; seed < 400; seed++) {
      const made = eitherGoal(seed, { mentees: 9, mentors: 4 });
      const plan = solve(made);
      for (const move of sensitivityOf(made, plan).forcedIn) {
        if (move === null) continue;
        checked++;
        expect(loss(plan, forced(made, move.mentee, move.mentor)), `seed ${seed}`).toEqual(move.loss);
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('promises for one more place exactly what it brings', () => {
    let useful = 0;
    for (let seed = 100; seed < 400; seed++) {
      const made = eitherGoal(seed, { mentees: 9, mentors: 5 });
      const plan = solve(made);
      sensitivityOf(made, plan).onePlaceMore.forEach((gain, more) => {
        const mentors = made.mentors.map((host, j) => ({
          ...host,
          capacity: host.capacity + (j === more ? 1 : 0),
        }));
        const after = loss(solve({ ...made, mentors }), plan);
        if (gain.served > 0) useful++;
        expect(after.served, `seed ${seed}`).toBe(gain.served);
        expect(after.score, `seed ${seed}`).toBe(gain.score);
        expect(after.even, `seed ${seed}`).toBe(gain.even);
      });
    }
    expect(useful).toBeGreaterThan(50);
  });
});

/** The mentee outranks everybody, so he waits only when no mentor can take him at all. */
function outranking(problem: Problem, mentee: number): Problem['mentees'] {
  return problem.mentees.map((seeker, i) => ({ ...seeker, priority: i === mentee ? 9 : seeker.priority }));
}
