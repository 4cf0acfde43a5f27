import type { IsoDate } from '../cells/date';
import type { Person } from '../registry/person';
import { assess, scoreOf } from './assess';
import { byCode, type Candidate, candidateOf } from './candidate';
import { type Criterion, type CriterionId, type MatchContext, wishKey } from './criterion';
import type { Arcs, IndexPair, Problem, ScoredPair } from './solver/problem';

export interface PairOfCodes {
  readonly mentee: string;
  readonly mentor: string;
}

export interface Wishes {
  readonly locked: readonly PairOfCodes[];
  readonly declined: readonly PairOfCodes[];
  /** Pairs that stand now. */
  readonly current: readonly PairOfCodes[];
}

/** The problem together with the people it speaks of: position i of the problem is candidate i here. */
export interface Matching {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  readonly criteria: readonly Criterion[];
  readonly context: MatchContext;
  readonly problem: Problem;
  readonly faults: readonly WishFault[];
}

/** A wish that could not be followed to the letter. */
export type WishFault =
  | {
      readonly kind: 'overbooked';
      readonly mentor: number;
      readonly locked: number;
      readonly capacity: number;
    }
  | { readonly kind: 'locked-twice'; readonly mentee: number }
  | { readonly kind: 'not-here'; readonly pair: PairOfCodes }
  | {
      readonly kind: 'breaks-rule';
      readonly mentee: number;
      readonly mentor: number;
      readonly rules: readonly CriterionId[];
    };

export function buildProblem(
  people: { readonly mentees: readonly Person[]; readonly mentors: readonly Person[] },
  criteria: readonly Criterion[],
  wishes: Wishes,
  today: IsoDate,
  priorities: ReadonlyMap<string, number> = new Map(),
): Matching {
  const mentees = [...people.mentees].sort(byCode).map((person) => candidateOf(person, today));
  const mentors = [...people.mentors].sort(byCode).map((person) => candidateOf(person, today));
  const context: MatchContext = { declined: new Set(wishes.declined.map(wishKey)) };
  const indexed = indexer(mentees, mentors);
  const faults: WishFault[] = [];
  const locked = lockedPairs(wishes.locked, indexed, faults).map((pair): ScoredPair => {
    const { score, broken } = assess(mentees[pair.mentee]!, mentors[pair.mentor]!, criteria, context);
    if (broken.length > 0) faults.push({ kind: 'breaks-rule', ...pair, rules: broken });
    return { ...pair, score };
  });
  const problem: Problem = {
    mentees: mentees.map(({ key }) => ({ id: key, priority: priorities.get(key) ?? 0 })),
    mentors: mentors.map(({ key, person }) => ({ id: key, capacity: placesOf(person), least: 0 })),
    arcs: arcsBetween(mentees, mentors, criteria, context),
    locked,
    current: wishes.current.map(indexed).filter((pair) => pair !== null),
    groups: [],
    apart: [],
    goal: 'coverage',
  };
  faults.push(...overbooked(problem));
  return { mentees, mentors, criteria, context, problem, faults };
}

/** A mentor who did not say how many takes one. */
export function placesOf(mentor: Person): number {
  return Math.max(0, Math.floor(mentor.capacity ?? 1));
}

export function arcsBetween(
  mentees: readonly Candidate[],
  mentors: readonly Candidate[],
  criteria: readonly Criterion[],
  context: MatchContext,
): Arcs {
  const arcs = { mentee: [] as number[], mentor: [] as number[], score: [] as number[] };
  for (let i = 0; i < mentees.length; i++) {
    for (let j = 0; j < mentors.length; j++) {
      const score = scoreOf(mentees[i]!, mentors[j]!, criteria, context);
      if (score === null) continue;
      arcs.mentee.push(i);
      arcs.mentor.push(j);
      arcs.score.push(score);
    }
  }
  return arcs;
}

function indexer(mentees: readonly Candidate[], mentors: readonly Candidate[]) {
  const menteeAt = new Map(mentees.map((candidate, i) => [candidate.key, i]));
  const mentorAt = new Map(mentors.map((candidate, j) => [candidate.key, j]));
  return (pair: PairOfCodes): IndexPair | null => {
    const mentee = menteeAt.get(pair.mentee);
    const mentor = mentorAt.get(pair.mentor);
    return mentee === undefined || mentor === undefined ? null : { mentee, mentor };
  };
}

/** Each mentee once, in the order of codes; the same pair named twice is one wish. */
function lockedPairs(
  pairs: readonly PairOfCodes[],
  indexed: (pair: PairOfCodes) => IndexPair | null,
  faults: WishFault[],
): readonly IndexPair[] {
  const found: IndexPair[] = [];
  for (const pair of pairs) {
    const position = indexed(pair);
    if (position === null) faults.push({ kind: 'not-here', pair });
    else found.push(position);
  }
  found.sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
  return found.filter((pair, n) => {
    const before = found[n - 1];
    if (before?.mentee !== pair.mentee) return true;
    if (before.mentor !== pair.mentor) faults.push({ kind: 'locked-twice', mentee: pair.mentee });
    return false;
  });
}

function overbooked(problem: Problem): readonly WishFault[] {
  const locked = problem.mentors.map((_, j) => problem.locked.filter((pair) => pair.mentor === j).length);
  return problem.mentors.flatMap(({ capacity }, mentor) =>
    locked[mentor]! > capacity
      ? [{ kind: 'overbooked' as const, mentor, locked: locked[mentor]!, capacity }]
      : [],
  );
}
