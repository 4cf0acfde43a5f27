import { describe, expect, it } from 'vitest';
import { proves } from '../../../src/core/matching/solver/certificate';
import { WAITING } from '../../../src/core/matching/solver/problem';
import { solve } from '../../../src/core/matching/solver/solve';
import { bestOfAll } from './everyPlan';
import { problem, randomProblem } from './problems';

const made = problem({
  mentees: 3,
  capacities: [1, 1],
  arcs: [
    [0, 0, 100],
    [0, 1, 90],
    [1, 0, 70],
    [2, 1, 40],
    [1, 1, 20],
  ],
});
const plan = solve(made);

describe('the certificate', () => {
  it('accepts what the solver gives', () => {
    expect(proves(made, plan)).toBe(true);
  });

  it('rejects every other way to pair these people', () => {
    const places = [WAITING, 0, 1];
    for (const a of places) {
      for (const b of places) {
        for (const c of places) {
          const mentorOf = [a, b, c];
          if (mentorOf.join() === plan.mentorOf.join()) continue;
          expect(proves(made, { ...plan, mentorOf }), mentorOf.join()).toBe(false);
        }
      }
    }
  });

  it('rejects a price that is off by more than its play', () => {
    for (const shift of [-2, 2]) {
      plan.prices.forEach((_, off) => {
        const prices = plan.prices.map((price, j) => price + (j === off ? shift * plan.units.served : 0));
        expect(proves(made, { ...plan, prices })).toBe(false);
      });
    }
    expect(proves(made, { ...plan, prices: plan.prices.map(() => Number.NaN) })).toBe(false);
  });

  it('rejects sums that are not those of the pairs', () => {
    for (const level of ['served', 'score', 'even', 'kept'] as const) {
      const sums = { ...plan.sums, [level]: plan.sums[level] + 1 };
      expect(proves(made, { ...plan, sums })).toBe(false);
    }
  });

  it('rejects units that would let points outweigh people', () => {
    const units = { ...plan.units, served: plan.units.score };
    expect(proves(made, { ...plan, units })).toBe(false);
  });

  it('rejects a plan that leaves a locked pair', () => {
    const locked = { ...made, locked: [{ mentee: 1, mentor: plan.mentorOf[1] === 0 ? 1 : 0, score: 0 }] };
    expect(proves(locked, plan)).toBe(false);
  });

  it('never proves a plan that is not the best, whoever moved whom', () => {
    let moved = 0;
    for (let seed = 0; seed < 400; seed++) {
      const random = randomProblem(seed, { mentees: 5, mentors: 4 });
      const best = solve(random);
      const target = bestOfAll(random);
      best.mentorOf.forEach((_, i) => {
        for (let j = WAITING; j < random.mentors.length; j++) {
          const mentorOf = best.mentorOf.map((at, n) => (n === i ? j : at));
          if (!proves(random, { ...best, mentorOf })) continue;
          expect(mentorOf[i] === best.mentorOf[i] || best.sums.score === target.score).toBe(true);
          moved++;
        }
      });
    }
    expect(moved).toBeGreaterThan(0);
  });
});
