import { describe, expect, it } from 'vitest';
import { proves } from '../../../../src/core/matching/solver/certificate';
import { type Optimum, optimum } from '../../../../src/core/matching/solver/optimum';
import type { Plan, Problem } from '../../../../src/core/matching/solver/problem';
import { WAITING } from '../../../../src/core/matching/solver/problem';
import type { Proof } from '../../../../src/core/matching/solver/search';
import { sumsOf } from '../../../../src/core/matching/solver/sums';
import { knottyProblem, problem, randomProblem, ranking } from './problems';

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
const best = optimum(made);
const { plan } = best;

/** Two who must go together and a mentor who takes two or nobody: questions have to be asked. */
const knotty: Problem = {
  ...problem({
    mentees: 5,
    capacities: [2, 2, 2],
    arcs: [0, 1, 2, 3, 4].flatMap((i) =>
      [0, 1, 2].map((j) => [i, j, ((i + 2) * (j + 3) * 37) % 50] as const),
    ),
  }),
  groups: [[0, 1]],
  apart: [[2, 3]],
};
const knot: Problem = { ...knotty, mentors: knotty.mentors.map((host) => ({ ...host, least: 2 })) };

/** The same plan, proof and all, with the plan in the proof changed as well. */
function changed(of: Optimum, change: (plan: Plan) => Plan): Optimum {
  return { ...of, plan: change(of.plan), proof: { best: change(of.plan) } };
}

function everyStep(proof: Proof | null): readonly Proof[] {
  if (proof === null) return [];
  return 'answers' in proof ? [proof, ...proof.answers.flatMap(everyStep)] : [proof];
}

/** The proof with one of its steps put in place of another. */
function replaced(proof: Proof | null, old: Proof, by: Proof | null): Proof | null {
  if (proof === old || proof === null) return proof && by;
  if (!('answers' in proof)) return proof;
  const [yes, no] = proof.answers;
  return { ...proof, answers: [replaced(yes, old, by), replaced(no, old, by)] };
}

describe('the certificate', () => {
  it('accepts what the solver gives, also after a way through text', () => {
    for (const each of [made, knot]) {
      expect(proves(each, optimum(each))).toBe(true);
      expect(proves(each, JSON.parse(JSON.stringify(optimum(each))))).toBe(true);
    }
  });

  it('rejects every other way to pair these people', () => {
    const places = [WAITING, 0, 1];
    for (const a of places) {
      for (const b of places) {
        for (const c of places) {
          const mentorOf = [a, b, c];
          if (mentorOf.join() === plan.mentorOf.join()) continue;
          const sums = sumsOf(made, mentorOf);
          expect(proves(made, { ...best, plan: { ...plan, mentorOf, sums } }), mentorOf.join()).toBe(false);
          expect(
            proves(
              made,
              changed(best, (old) => ({ ...old, mentorOf, sums })),
            ),
            mentorOf.join(),
          ).toBe(false);
        }
      }
    }
    expect(
      proves(
        made,
        changed(best, (old) => ({ ...old, mentorOf: old.mentorOf.slice(1) })),
      ),
    ).toBe(false);
    expect(
      proves(
        made,
        changed(best, (old) => ({ ...old, mentorOf: [7, 0, 1] })),
      ),
    ).toBe(false);
  });

  it('rejects a price that is off by more than its play, and prices that are no whole numbers', () => {
    plan.prices.forEach((_, off) => {
      for (const shift of [-2, 2]) {
        const prices = plan.prices.map((price, j) => price + (j === off ? shift * plan.units.served : 0));
        expect(
          proves(
            made,
            changed(best, (old) => ({ ...old, prices })),
          ),
        ).toBe(false);
      }
    });
    for (const wrong of [Number.NaN, Infinity, 0.5, 2 ** 60]) {
      expect(
        proves(
          made,
          changed(best, (old) => ({ ...old, prices: old.prices.map(() => wrong) })),
        ),
      ).toBe(false);
    }
  });

  it('rejects sums that are not those of the pairs', () => {
    for (const level of ['served', 'score', 'even', 'kept'] as const) {
      const sums = { ...plan.sums, [level]: plan.sums[level] + 1 };
      expect(proves(made, { ...best, plan: { ...plan, sums } })).toBe(false);
    }
  });

  it('rejects units that would let a lower goal outweigh a higher one', () => {
    for (const goal of ['coverage', 'quality'] as const) {
      const each = { ...made, goal };
      const found = optimum(each);
      const { units } = found.plan;
      const order =
        goal === 'coverage'
          ? (['served', 'score', 'even', 'kept'] as const)
          : (['score', 'served', 'even', 'kept'] as const);
      order.forEach((level, n) => {
        const low = { ...units, [level]: n === 3 ? 0 : units[order[n + 1]!] };
        expect(
          proves(
            each,
            changed(found, (old) => ({ ...old, units: low })),
          ),
          `${goal} ${level}`,
        ).toBe(false);
      });
    }
  });

  it('rejects the proof for the other goal, and a plan with a gap', () => {
    expect(proves({ ...made, goal: 'quality' }, best)).toBe(false);
    expect(proves(made, { ...best, gap: plan.sums })).toBe(false);
    expect(proves(made, { ...best, proof: null })).toBe(false);
  });

  it('rejects a plan that leaves a locked pair, a group, people apart or a least load', () => {
    const { mentorOf } = plan;
    const rules: readonly Partial<Problem>[] = [
      { locked: [{ mentee: 1, mentor: mentorOf[1] === 0 ? 1 : 0, score: 0 }] },
      { groups: [[0, 1]] },
      { mentors: made.mentors.map((host) => ({ ...host, least: 2 })) },
      { mentors: made.mentors.map((host) => ({ ...host, capacity: 0 })) },
    ];
    for (const rule of rules) expect(proves({ ...made, ...rule }, best), JSON.stringify(rule)).toBe(false);
    const roomy = { ...made, mentors: made.mentors.map((host) => ({ ...host, capacity: 3 })) };
    const together = optimum(roomy);
    const [a, b] = [0, 1, 2].filter((i) => together.plan.mentorOf[i] === together.plan.mentorOf[1]);
    expect(proves(roomy, together)).toBe(true);
    expect(proves({ ...roomy, apart: [[a!, b!]] }, together)).toBe(false);
  });

  it('rejects a rule let go that the locked pairs leave room for', () => {
    const loose = optimum({ ...knot, groups: [], apart: [], mentors: knotty.mentors });
    const all = { groups: [0], apart: [0], least: [0, 1, 2] };
    for (const unkept of [all, { ...all, least: [] }, { ...all, groups: [], apart: [] }])
      expect(proves(knot, { ...loose, unkept })).toBe(false);
  });

  it('rejects a proof with any of its steps missing, borrowed from elsewhere or claimed empty', () => {
    let tampered = 0;
    for (let seed = 0; seed < 150; seed++) {
      const each = knottyProblem(seed, { mentees: 6, mentors: 4 });
      const found = optimum(each);
      const steps = everyStep(found.proof);
      if (steps.length < 3) continue;
      for (const step of steps) {
        const claimedEmpty = [[], each.mentors.map((_, j) => j), [0], [-1], [99]].map((short) => ({ short }));
        for (const by of [null, ...('short' in step ? [] : claimedEmpty)]) {
          expect(proves(each, { ...found, proof: replaced(found.proof, step, by) }), `seed ${seed}`).toBe(
            false,
          );
          tampered++;
        }
      }
    }
    expect(tampered).toBeGreaterThan(250);
  });

  it('proves nothing but the best, whatever is done to the plan and to the proof', () => {
    let accepted = 0;
    for (let seed = 0; seed < 120; seed++) {
      const each =
        seed % 2 === 0
          ? randomProblem(seed, { mentees: 5, mentors: 4 })
          : knottyProblem(seed, { mentees: 5, mentors: 4 });
      const found = optimum(each);
      const rank = ranking(each, found.plan.mentorOf, found.plan.sums);
      found.plan.mentorOf.forEach((_, i) => {
        for (let j = WAITING; j < each.mentors.length; j++) {
          const mentorOf = found.plan.mentorOf.map((at, n) => (n === i ? j : at));
          const other = { ...found.plan, mentorOf, sums: sumsOf(each, mentorOf) };
          for (const proof of [...everyStep(found.proof), { best: other }]) {
            if (!proves(each, { ...found, plan: other, proof })) continue;
            expect(ranking(each, mentorOf, other.sums), `seed ${seed}`).toEqual(rank);
            accepted++;
          }
        }
      });
    }
    expect(accepted).toBeGreaterThan(0);
  });
});
