import type { Optimum } from '../../../../src/core/matching/solver/optimum';
import type { Plan, Problem } from '../../../../src/core/matching/solver/problem';

/** A repeatable stream of whole numbers: `next(6)` is 0..5. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface Size {
  readonly mentees: number;
  readonly mentors: number;
}

/** Small numbers on purpose: ties, empty capacities, priorities, locks and standing pairs all come up. */
export function randomProblem(seed: number, most: Size): Problem {
  const next = dice(seed);
  const mentees = 1 + next(most.mentees);
  const mentors = 1 + next(most.mentors);
  const density = 1 + next(4);
  const step = [1, 5, 50][next(3)]!;
  const arcs = { mentee: [] as number[], mentor: [] as number[], score: [] as number[] };
  for (let i = 0; i < mentees; i++) {
    for (let j = 0; j < mentors; j++) {
      if (next(4) >= density) continue;
      arcs.mentee.push(i);
      arcs.mentor.push(j);
      arcs.score.push(next(Math.floor(1000 / step) + 1 < 8 || next(2) === 0 ? 4 : 1000 / step) * step);
    }
  }
  const someone = () => ({ mentee: next(mentees), mentor: next(mentors) });
  return {
    mentees: Array.from({ length: mentees }, (_, i) => ({
      id: `e${i}`,
      priority: next(4) === 0 ? 1 + next(2) : 0,
    })),
    mentors: Array.from({ length: mentors }, (_, j) => ({ id: `o${j}`, capacity: next(4), least: 0 })),
    arcs,
    locked: next(3) === 0 ? [{ ...someone(), score: 7 }] : [],
    current: next(2) === 0 ? [someone()] : [],
    groups: [],
    apart: [],
    goal: 'coverage',
  };
}

/** The same with the other goal as often, groups, least loads and people kept apart. */
export function knottyProblem(seed: number, most: Size): Problem {
  const made = randomProblem(seed, most);
  const next = dice(seed + 77_777);
  const people = made.mentees.map((_, i) => i);
  const some = (count: number) =>
    Array.from({ length: count }, () => people.splice(next(people.length), 1)[0]!);
  const groups: number[][] = [];
  while (people.length > 3 && next(2) === 0) groups.push(some(2 + next(2)));
  const apart: [number, number][] = [];
  while (made.mentees.length > 1 && next(3) === 0) {
    const a = next(made.mentees.length);
    apart.push([a, (a + 1 + next(made.mentees.length - 1)) % made.mentees.length]);
  }
  const asked = next(4);
  return {
    ...made,
    mentors: made.mentors.map((host) => ({
      ...host,
      capacity: host.capacity + next(2),
      least: asked === 0 ? 0 : next(asked + 1),
    })),
    groups,
    apart,
    goal: next(2) === 0 ? 'coverage' : 'quality',
  };
}

export function problem(parts: {
  readonly mentees: number;
  readonly capacities: readonly number[];
  /** [mentee, mentor, score] */
  readonly arcs: readonly (readonly [number, number, number])[];
  readonly priorities?: readonly number[];
  readonly locked?: readonly (readonly [number, number])[];
  readonly current?: readonly (readonly [number, number])[];
}): Problem {
  return {
    mentees: Array.from({ length: parts.mentees }, (_, i) => ({
      id: `e${i}`,
      priority: parts.priorities?.[i] ?? 0,
    })),
    mentors: parts.capacities.map((capacity, j) => ({ id: `o${j}`, capacity, least: 0 })),
    arcs: {
      mentee: parts.arcs.map(([mentee]) => mentee),
      mentor: parts.arcs.map(([, mentor]) => mentor),
      score: parts.arcs.map(([, , score]) => score),
    },
    locked: (parts.locked ?? []).map(([mentee, mentor]) => ({ mentee, mentor, score: 0 })),
    current: (parts.current ?? []).map(([mentee, mentor]) => ({ mentee, mentor })),
    groups: [],
    apart: [],
    goal: 'coverage',
  };
}

/** The levels in order, more is better everywhere; people by priority, the highest first, then everybody. */
export function ranking(
  problem: Problem,
  mentorOf: readonly number[],
  sums: Plan['sums'],
): readonly number[] {
  const served = [2, 1, 0].map(
    (least) => problem.mentees.filter((mentee, i) => mentee.priority >= least && mentorOf[i]! >= 0).length,
  );
  const upper = problem.goal === 'coverage' ? [...served, sums.score] : [sums.score, ...served];
  return [...upper, -sums.even, sums.kept];
}

export function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Whether the locked pairs left room for all rules. */
export function rulesKept({ unkept }: Optimum): boolean {
  return [unkept.groups, unkept.apart, unkept.least].every((list) => list.length === 0);
}
