import { describe, expect, it } from 'vitest';
import { movesOf, type PricedMove } from '../../../../src/core/matching/solver/moves';
import { isPlain, optimum } from '../../../../src/core/matching/solver/optimum';
import type { Plan, Problem } from '../../../../src/core/matching/solver/problem';
import { WAITING } from '../../../../src/core/matching/solver/problem';
import { lossOf, sumsOf } from '../../../../src/core/matching/solver/sums';
import { everyPlan } from './everyPlan';
import { knottyProblem, problem, randomProblem, rulesKept } from './problems';

/** The move made as the curator makes it: the pair locked, or every possible pair of the mentee taken away. */
function moved(problem: Problem, mentee: number, mentor: number): Problem {
  const locked = problem.locked.filter((pair) => pair.mentee !== mentee);
  const { arcs } = problem;
  const all = Array.from(arcs.score, (_, a) => a);
  if (mentor !== WAITING) {
    const at = all.find((a) => arcs.mentee[a] === mentee && arcs.mentor[a] === mentor)!;
    return { ...problem, locked: [...locked, { mentee, mentor, score: arcs.score[at]! }] };
  }
  const kept = all.filter((a) => arcs.mentee[a] !== mentee);
  const column = (values: ArrayLike<number>) => kept.map((a) => values[a]!);
  return {
    ...problem,
    locked,
    arcs: { mentee: column(arcs.mentee), mentor: column(arcs.mentor), score: column(arcs.score) },
  };
}

function standing({ mentorOf }: Plan) {
  return mentorOf.flatMap((mentor, mentee) => (mentor === WAITING ? [] : [{ mentee, mentor }]));
}

/** Makes every promised move and looks what really follows. Two of three problems have their own plan as what stands. */
function checkEveryMove(drawn: Problem, seed: number, seen: (move: PricedMove, made: Problem) => void): void {
  const standsAlready = seed % 3 > 0;
  const current = standsAlready ? standing(optimum(drawn).plan) : drawn.current;
  const made = { ...drawn, current };
  const best = optimum(made);
  if (!rulesKept(best)) return;
  made.mentees.forEach((_, mentee) => {
    for (const move of movesOf(made, best, mentee)) {
      const after = moved(made, mentee, move.mentor);
      const realised = optimum(after).plan;
      expect(move.loss, `seed ${seed}`).toEqual(lossOf(best.plan.sums, realised.sums));
      const mentorOf = [...best.plan.mentorOf];
      for (const mover of [move, ...move.movers]) mentorOf[mover.mentee] = mover.mentor;
      expect(sumsOf(after, mentorOf), `seed ${seed}`).toEqual(realised.sums);
      if (standsAlready) {
        const leaving = [move, ...move.movers].filter(
          (mover) => best.plan.mentorOf[mover.mentee] !== WAITING,
        );
        expect(move.loss!.kept, `seed ${seed}`).toBe(leaving.length);
      }
      seen(move, made);
    }
  });
}

describe('the price of a move', () => {
  it('is what locking the pair and solving again really costs, and names who really moves', () => {
    let checked = 0;
    let chains = 0;
    for (let seed = 0; seed < 220; seed++) {
      const goal = seed % 2 === 0 ? 'coverage' : 'quality';
      checkEveryMove({ ...randomProblem(seed, { mentees: 9, mentors: 5 }), goal }, seed, (move) => {
        checked++;
        if (move.movers.length > 1) chains++;
      });
    }
    expect(checked).toBeGreaterThan(1400);
    expect(chains).toBeGreaterThan(60);
  });

  it('is the same with groups, least loads and people kept apart', () => {
    let knotty = 0;
    for (let seed = 0; seed < 200; seed++) {
      checkEveryMove(knottyProblem(seed, { mentees: 7, mentors: 4 }), seed, (_, made) => {
        if (!isPlain(made)) knotty++;
      });
    }
    expect(knotty).toBeGreaterThan(450);
  });

  it('offers every mentor who can take the mentee, and the waiting list', () => {
    let offered = 0;
    for (let seed = 0; seed < 150; seed++) {
      const made = knottyProblem(seed, { mentees: 6, mentors: 4 });
      const best = optimum(made);
      if (!rulesKept(best)) continue;
      made.mentees.forEach((_, mentee) => {
        const possible = new Set<number>();
        const freed = { ...made, locked: made.locked.filter((pair) => pair.mentee !== mentee) };
        everyPlan(freed, (mentorOf) => possible.add(mentorOf[mentee]!));
        possible.delete(best.plan.mentorOf[mentee]!);
        const moves = movesOf(made, best, mentee).map((move) => move.mentor);
        expect(moves.sort(), `seed ${seed}`).toEqual([...possible].sort());
        offered += moves.length;
      });
    }
    expect(offered).toBeGreaterThan(400);
  });

  it('moves nobody who need not move', () => {
    const arcs = [0, 1, 2].flatMap((i) => [0, 1, 2, 3].map((j) => [i, j, 50] as const));
    for (const extra of [{}, { apart: [[0, 1]] as const }]) {
      const made = { ...problem({ mentees: 3, capacities: [1, 1, 1, 1], arcs }), ...extra };
      const best = optimum(made);
      const taken = new Set(best.plan.mentorOf);
      for (const move of movesOf(made, best, 0)) {
        expect(move.movers.length, `${move.mentor}`).toBe(taken.has(move.mentor) ? 1 : 0);
      }
    }
  });

  it('says so when the effort does not reach', () => {
    const made = {
      ...problem({
        mentees: 2,
        capacities: [1, 1],
        arcs: [
          [0, 0, 1],
          [0, 1, 2],
          [1, 0, 3],
        ],
      }),
      apart: [[0, 1]] as const,
    };
    expect(movesOf(made, optimum(made), 0, 0).map((move) => move.loss)).toEqual([null, null]);
  });
});
