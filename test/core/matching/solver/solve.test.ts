import { describe, expect, it } from 'vitest';
import { WAITING } from '../../../../src/core/matching/solver/problem';
import { solve } from '../../../../src/core/matching/solver/solve';
import { problem } from './problems';

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

  it('loads a mentor up to what must be reached, whatever it costs, and falls short only for want of people', () => {
    const arcs = [
      [0, 0, 900],
      [1, 0, 900],
      [1, 1, 5],
      [2, 1, 5],
    ] as const;
    const made = problem({ mentees: 3, capacities: [2, 3], arcs });
    expect(solve(made).mentorOf).toEqual([0, 0, 1]);
    expect(solve(made, [0, 2]).mentorOf).toEqual([0, 1, 1]);
    expect(solve(made, [2, 2]).mentorOf.filter((j) => j === 1).length).toBeGreaterThan(0);
  });
});
