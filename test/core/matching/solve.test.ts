import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { proves } from '../../../src/core/matching/solver/certificate';
import { WAITING } from '../../../src/core/matching/solver/problem';
import { solve } from '../../../src/core/matching/solver/solve';
import { bestOfAll } from './everyPlan';
import { bestByHighs } from './linearProgram';
import { compare, problem, randomProblem, ranking } from './problems';

describe('the solver', () => {
  it('serves two with fewer points rather than one with more', () => {
    const plan = solve(
      problem({
        mentees: 2,
        capacities: [1, 1],
        arcs: [
          [0, 0, 900],
          [0, 1, 0],
          [1, 0, 0],
        ],
      }),
    );
    expect(plan.mentorOf).toEqual([1, 0]);
  });

  it('takes the higher sum of points when as many are served', () => {
    const plan = solve(
      problem({
        mentees: 2,
        capacities: [1, 1],
        arcs: [
          [0, 0, 10],
          [0, 1, 9],
          [1, 0, 10],
          [1, 1, 5],
        ],
      }),
    );
    expect(plan.mentorOf).toEqual([1, 0]);
    expect(plan.sums.score).toBe(19);
  });

  it('spreads mentees evenly over mentors who are equally good', () => {
    const arcs = [0, 1, 2, 3].flatMap((i) => [[i, 0, 50] as const, [i, 1, 50] as const]);
    const plan = solve(problem({ mentees: 4, capacities: [4, 4], arcs }));
    expect(plan.sums.even).toBe(8);
  });

  it('keeps a standing pair when another plan is only as good', () => {
    const arcs = [
      [0, 0, 50],
      [0, 1, 50],
      [1, 0, 50],
      [1, 1, 50],
    ] as const;
    for (const current of [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ] as const) {
      const plan = solve(problem({ mentees: 2, capacities: [1, 1], arcs, current }));
      expect(plan.mentorOf).toEqual(current.map(([, mentor]) => mentor));
    }
  });

  it('serves a priority mentee first, yet never fewer people for it', () => {
    const arcs = [
      [0, 0, 900],
      [1, 0, 0],
      [2, 0, 0],
      [2, 1, 0],
    ] as const;
    const plan = solve(problem({ mentees: 3, capacities: [1, 1], arcs, priorities: [0, 2, 1] }));
    expect(plan.mentorOf).toEqual([WAITING, 0, 1]);
  });

  it('keeps a locked pair and counts it in the capacity and in the evenness', () => {
    const arcs = [
      [0, 0, 0],
      [1, 0, 900],
      [1, 1, 0],
      [2, 0, 900],
      [2, 1, 900],
    ] as const;
    const plan = solve(problem({ mentees: 3, capacities: [2, 5], arcs, locked: [[0, 0]] }));
    expect(plan.mentorOf).toEqual([0, 0, 1]);
  });

  it('keeps locked pairs even above the capacity and gives nobody else a place there', () => {
    const arcs = [[2, 0, 900]] as const;
    const made = problem({
      mentees: 3,
      capacities: [1],
      arcs,
      locked: [
        [0, 0],
        [1, 0],
      ],
    });
    const plan = solve(made);
    expect(plan.mentorOf).toEqual([0, 0, WAITING]);
    expect(proves(made, plan)).toBe(true);
  });

  it('gives nothing to mentors without places and manages without people', () => {
    expect(solve(problem({ mentees: 1, capacities: [0], arcs: [[0, 0, 900]] })).mentorOf).toEqual([WAITING]);
    expect(solve(problem({ mentees: 0, capacities: [], arcs: [] })).mentorOf).toEqual([]);
    expect(solve(problem({ mentees: 2, capacities: [], arcs: [] })).mentorOf).toEqual([WAITING, WAITING]);
  });

  it('refuses a problem whose numbers would not stay exact', () => {
    const arcs = [[0, 0, 2 ** 45]] as const;
    expect(() => solve(problem({ mentees: 1, capacities: [1], arcs }))).toThrow('too large');
  });

  it('is as good as the best of all plans on 600 tiny problems, and proves it', () => {
    for (let seed = 0; seed < 600; seed++) {
      const made = randomProblem(seed, { mentees: 5, mentors: 4 });
      const plan = solve(made);
      expect(plan.sums, `seed ${seed}`).toEqual(bestOfAll(made));
      expect(proves(made, plan), `seed ${seed}`).toBe(true);
    }
  });

  it('agrees with HiGHS level by level on 1,000 problems, and proves each', async () => {
    const highs = await loadHighs();
    for (let seed = 5000; seed < 6000; seed++) {
      const made = randomProblem(
        seed,
        seed % 10 === 0 ? { mentees: 40, mentors: 15 } : { mentees: 12, mentors: 7 },
      );
      const plan = solve(made);
      expect(plan.sums, `seed ${seed}`).toEqual(bestByHighs(highs, made));
      expect(proves(made, plan), `seed ${seed}`).toBe(true);
    }
  }, 60_000);

  it('never gets worse by one more place', () => {
    for (let seed = 0; seed < 200; seed++) {
      const made = randomProblem(seed, { mentees: 10, mentors: 5 });
      const before = ranking(solve(made).sums);
      made.mentors.forEach((_, more) => {
        const mentors = made.mentors.map((host, j) => ({
          ...host,
          capacity: host.capacity + (j === more ? 1 : 0),
        }));
        expect(compare(ranking(solve({ ...made, mentors }).sums), before)).toBeGreaterThanOrEqual(0);
      });
    }
  });
});
