import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proves } from '../../../../src/core/matching/solver/certificate';
import { optimum } from '../../../../src/core/matching/solver/optimum';
import { answersOf, type Part, wholeOf } from '../../../../src/core/matching/solver/part';
import { type Problem, WAITING } from '../../../../src/core/matching/solver/problem';
import { bestOfAll, everyPlan } from './everyPlan';
import { compare, dice, knottyProblem, problem, randomProblem, ranking, rulesKept } from './problems';

const all = [0, 1, 2, 3].flatMap((i) => [0, 1].map((j) => [i, j, 10 * i + j] as const));

describe('the optimum', () => {
  it('puts points above people when quality is the goal', () => {
    const arcs = [
      [0, 0, 900],
      [0, 1, 0],
      [1, 0, 0],
    ] as const;
    const made = problem({ mentees: 2, capacities: [1, 1], arcs });
    expect(optimum(made).plan.mentorOf).toEqual([1, 0]);
    expect(optimum({ ...made, goal: 'quality' }).plan.mentorOf).toEqual([0, WAITING]);
  });

  it('sends a group to one mentor or nowhere', () => {
    const made = problem({ mentees: 4, capacities: [2, 2], arcs: all });
    const { mentorOf } = optimum({ ...made, groups: [[0, 3]] }).plan;
    expect(mentorOf[0]).toBe(mentorOf[3]);
    expect(optimum({ ...made, groups: [[0, 1, 3]] }).plan.mentorOf).toEqual([-1, -1, expect.any(Number), -1]);
  });

  it('sends a group after its locked member', () => {
    const made = problem({ mentees: 4, capacities: [2, 2], arcs: all, locked: [[0, 0]] });
    expect(optimum({ ...made, groups: [[0, 3]] }).plan.mentorOf).toEqual([0, 1, 1, 0]);
  });

  it('gives a mentor as many as he asks for or nobody', () => {
    const made = problem({ mentees: 4, capacities: [4, 3], arcs: all });
    const mentors = made.mentors.map((host, j) => ({ ...host, least: j === 0 ? 2 : 3 }));
    const { mentorOf } = optimum({ ...made, mentors }).plan;
    expect(new Set(mentorOf).size).toBe(1);
  });

  it('keeps people apart', () => {
    const made = {
      ...problem({ mentees: 4, capacities: [2, 2], arcs: all }),
      apart: [
        [0, 1],
        [1, 2],
      ] as const,
    };
    const { mentorOf } = optimum(made).plan;
    expect(mentorOf[1]).not.toBe(mentorOf[0]);
    expect(mentorOf[1]).not.toBe(mentorOf[2]);
    expect(mentorOf).not.toContain(WAITING);
  });

  it('keeps locked pairs even against every rule, and says which rules they leave no room for', () => {
    const locks = [
      [0, 0],
      [1, 1],
      [2, 1],
    ] as const;
    const made = problem({ mentees: 4, capacities: [1, 2], arcs: all, locked: locks });
    const mentors = made.mentors.map((host) => ({ ...host, least: 2 }));
    const best = optimum({
      ...made,
      mentors,
      groups: [[0, 1]],
      apart: [
        [1, 2],
        [0, 2],
      ],
    });
    expect(best.plan.mentorOf).toEqual([0, 1, 1, WAITING]);
    expect(best.unkept).toEqual({ groups: [0], apart: [0], least: [0] });
    expect(
      proves(
        {
          ...made,
          mentors,
          groups: [[0, 1]],
          apart: [
            [1, 2],
            [0, 2],
          ],
        },
        best,
      ),
    ).toBe(true);
  });

  it('is the best of all plans on 900 tiny problems of every kind', () => {
    for (let seed = 0; seed < 900; seed++) {
      const size = { mentees: 6, mentors: 4 };
      const made = seed % 3 === 0 ? randomProblem(seed, size) : knottyProblem(seed, size);
      const found = optimum(made);
      const best = bestOfAll(made);
      expect(found.gap).toBe(null);
      expect(rulesKept(found), `seed ${seed}`).toBe(best !== null);
      if (best) expect(found.plan.sums, `seed ${seed}`).toEqual(best);
    }
  });

  it('loses no possible plan when a question cuts the possibilities in two', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const made = knottyProblem(seed, { mentees: 5, mentors: 3 });
        const { part, unkept } = wholeOf(made);
        if (unkept.groups.length + unkept.apart.length > 0) return;
        const next = dice(choice);
        const mentor = next(made.mentors.length);
        const mentee = next(2) === 0 ? null : next(made.mentees.length);
        const halves = answersOf(part, { mentor, mentee });
        const found = new Set(halves.flatMap(plansIn));
        expect([...found].sort()).toEqual([...plansIn({ problem: made, must: [] })].sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('what always holds', () => {
  const size = { mentees: 7, mentors: 4 };
  const rankOf = (made: Problem) => {
    const { plan } = optimum(made);
    return ranking(made, plan.mentorOf, plan.sums);
  };
  const law = (seeds: number, check: (made: Problem, next: (below: number) => number) => void) =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const made = knottyProblem(seed, size);
        if (rulesKept(optimum(made))) check(made, dice(seed + 1));
      }),
      { numRuns: seeds },
    );

  it('one more place never makes a plain plan worse', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const made = {
          ...randomProblem(seed, { mentees: 10, mentors: 5 }),
          goal: seed % 2 ? 'quality' : 'coverage',
        } as const;
        const before = rankOf(made);
        made.mentors.forEach((_, more) => {
          const mentors = made.mentors.map((host, j) => ({
            ...host,
            capacity: host.capacity + (j === more ? 1 : 0),
          }));
          expect(compare(rankOf({ ...made, mentors }), before)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('one more place never makes any plan worse', () => {
    law(150, (made, next) => {
      const more = next(made.mentors.length);
      const mentors = made.mentors.map((host, j) => ({
        ...host,
        capacity: host.capacity + (j === more ? 1 : 0),
      }));
      expect(compare(rankOf({ ...made, mentors }), rankOf(made))).toBeGreaterThanOrEqual(0);
    });
  });

  it('one more possible pair never makes a plan worse', () => {
    law(150, (made, next) => {
      const [mentee, mentor] = [next(made.mentees.length), next(made.mentors.length)];
      const { arcs } = made;
      const known = Array.from(arcs.score).some(
        (_, a) => arcs.mentee[a] === mentee && arcs.mentor[a] === mentor,
      );
      if (known) return;
      const more = {
        mentee: [...Array.from(arcs.mentee), mentee],
        mentor: [...Array.from(arcs.mentor), mentor],
        score: [...Array.from(arcs.score), next(50)],
      };
      expect(compare(rankOf({ ...made, arcs: more }), rankOf(made))).toBeGreaterThanOrEqual(0);
    });
  });

  it('one rule less never makes a plan worse', () => {
    law(250, (made, next) => {
      const looser = [
        { ...made, groups: made.groups.slice(1) },
        { ...made, apart: made.apart.slice(1) },
        {
          ...made,
          mentors: made.mentors.map((host, j) =>
            j === next(made.mentors.length) ? { ...host, least: 0 } : host,
          ),
        },
      ];
      for (const other of looser) expect(compare(rankOf(other), rankOf(made))).toBeGreaterThanOrEqual(0);
    });
  });

  it('the same people get the same pairs in whatever order the possible pairs came, 1,000 times', () => {
    for (let seed = 0; seed < 100; seed++) {
      const made = knottyProblem(seed, size);
      const { mentorOf } = optimum(made).plan;
      for (let again = 0; again < 10; again++)
        expect(optimum(shuffled(made, seed * 10 + again)).plan.mentorOf, `seed ${seed}`).toEqual(mentorOf);
    }
  });
});

describe('when the effort ends', () => {
  const made = knottySchool();

  it('has a plan that keeps every rule, and the same every time', () => {
    for (const effort of [0, 5000, 50_000]) {
      const found = optimum(made, effort);
      const { mentorOf } = found.plan;
      const load = made.mentors.map((_, j) => mentorOf.filter((at) => at === j).length);
      for (const group of made.groups) expect(new Set(group.map((i) => mentorOf[i])).size).toBe(1);
      made.mentors.forEach((host, j) => {
        expect(load[j]! <= host.capacity && (load[j] === 0 || load[j]! >= host.least)).toBe(true);
      });
      expect(optimum(made, effort).plan.mentorOf).toEqual(mentorOf);
      expect(proves(made, found)).toBe(found.gap === null);
    }
  });

  it('tells honestly how much could still be won', () => {
    const best = optimum(made);
    expect(best.gap).toBe(null);
    const early = optimum(made, 0);
    const { gap } = early;
    expect(gap).not.toBe(null);
    const missing = [
      best.plan.sums.served - early.plan.sums.served,
      best.plan.sums.score - early.plan.sums.score,
    ];
    expect(compare([gap!.served, gap!.score], missing)).toBeGreaterThanOrEqual(0);
  });
});

/** 60 mentees, of whom three pairs stay together and one apart, and 20 mentors, every other with a least load. */
function knottySchool(): Problem {
  const next = dice(4);
  const arcs = Array.from({ length: 1200 }, (_, n) => [n % 60, Math.floor(n / 60), 5 * next(200)] as const);
  const made = problem({
    mentees: 60,
    capacities: Array.from({ length: 20 }, () => 2 + next(4)),
    arcs: arcs.filter(() => next(5) === 0),
  });
  return {
    ...made,
    groups: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    apart: [[6, 7]],
    mentors: made.mentors.map((host, j) => ({ ...host, least: j % 2 === 0 ? 3 : 0 })),
  };
}

function shuffled(made: Problem, seed: number): Problem {
  const next = dice(seed);
  const order = Array.from(made.arcs.score, (_, a) => a);
  order.forEach((_, n) => {
    const other = n + next(order.length - n);
    [order[n], order[other]] = [order[other]!, order[n]!];
  });
  const column = (values: ArrayLike<number>) => order.map((a) => values[a]!);
  const { mentee, mentor, score } = made.arcs;
  return { ...made, arcs: { mentee: column(mentee), mentor: column(mentor), score: column(score) } };
}

function plansIn(part: Part | null): readonly string[] {
  const plans: string[] = [];
  if (part === null) return plans;
  everyPlan(part.problem, (mentorOf) => {
    const load = part.problem.mentors.map((_, j) => mentorOf.filter((at) => at === j).length);
    if (load.every((l, j) => l >= (part.must[j] ?? 0))) plans.push(mentorOf.join());
  });
  return plans;
}
