/**
 * Matching without people: who may go to whom, how good that is, and what is already settled.
 * Mentees and mentors are named by their position. Scores are whole numbers (tenths of a point).
 */
export interface Problem {
  readonly mentees: readonly Seeker[];
  readonly mentors: readonly Host[];
  /** Possible pairs, each at most once. */
  readonly arcs: Arcs;
  /** Pairs that stay whatever it costs; they take a place even above the capacity. */
  readonly locked: readonly ScoredPair[];
  /** Pairs that stand now: of equally good plans the one that keeps most of them is taken. */
  readonly current: readonly IndexPair[];
  /** Mentees who go to one mentor all together, or stay without one all together. No mentee is in two. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs of mentees who never have the same mentor. */
  readonly apart: readonly (readonly [number, number])[];
  readonly goal: Goal;
}

/** `coverage`: most people served, then most points. `quality`: most points, then most people. */
export type Goal = 'coverage' | 'quality';

export interface Seeker {
  readonly id: string;
  /** 0 usual, 1 and 2 are served first; that costs fewer people served only where a group or a least load forces it. */
  readonly priority: number;
}

export interface Host {
  readonly id: string;
  readonly capacity: number;
  /** He takes so many or nobody; 0 and 1 = no such minimum. */
  readonly least: number;
}

/** Three parallel columns, because a municipality has a million arcs. */
export interface Arcs {
  readonly mentee: ArrayLike<number>;
  readonly mentor: ArrayLike<number>;
  readonly score: ArrayLike<number>;
}

export interface IndexPair {
  readonly mentee: number;
  readonly mentor: number;
}

export interface ScoredPair extends IndexPair {
  readonly score: number;
}

/** Position that means "stays on the waiting list". */
export const WAITING = -1;

export interface Plan {
  /** By mentee: position of the mentor, or WAITING. */
  readonly mentorOf: readonly number[];
  /** By mentor: what a place is worth. In a plain problem these prices prove that no better plan exists. */
  readonly prices: readonly number[];
  readonly units: Levels;
  readonly sums: Levels;
}

/**
 * The goals, the higher one always first.
 * In sums: `served` counts people (each once plus their priority), `score` is in tenths of a point,
 * `even` is the sum of squared loads (less is better), `kept` counts pairs that stand now.
 * In units: what one of each is worth in a single whole number.
 */
export interface Levels {
  readonly served: number;
  readonly score: number;
  readonly even: number;
  readonly kept: number;
}

/** No groups, no least loads, nobody kept apart: then one set of prices proves a plan and tells what any change costs. */
export function isPlain(problem: Problem): boolean {
  return (
    problem.groups.length === 0 &&
    problem.apart.length === 0 &&
    problem.mentors.every((host) => host.least <= 1)
  );
}
