import type { IsoDate } from '../cells/date';
import type { FormId } from '../registry/forms';
import type { Person } from '../registry/person';
import { ArcList } from './arcList';
import { assess, scoreOf } from './judging/assess';
import { byCode, type Candidate, candidateOf } from './judging/candidate';
import { type Criterion, type CriterionId, type MatchContext, wishKey } from './judging/criterion';
import { mustsOf } from './musts';
import type { Arcs, Goal, IndexPair, Problem, ScoredPair } from './solver/problem';

export interface PairOfCodes {
  readonly mentee: string;
  readonly mentor: string;
}

export interface Wishes {
  /** `mentor` '' keeps the mentee on the waiting list. */
  readonly locked: readonly PairOfCodes[];
  readonly declined: readonly PairOfCodes[];
  /** Pairs that are in force. */
  readonly current: readonly PairOfCodes[];
  /** Pairs on the screen; of equally good plans the one that changes fewest of them is taken. Left out = those in force. */
  readonly keep?: readonly PairOfCodes[];
}

/** What the curator has settled beforehand, by codes. */
export interface MatchConditions {
  /** Must be together. */
  readonly locked: readonly PairOfCodes[];
  readonly apart: readonly PairOfCodes[];
  /** Two mentees who never have the same mentor. */
  readonly apartMentees: readonly (readonly [string, string])[];
  /** Mentees who go to one mentor. No mentee is in two. */
  readonly groups: readonly (readonly string[])[];
  readonly declined: readonly PairOfCodes[];
}

/** The problem together with the people it speaks of: position i of the problem is candidate i here. */
export interface Matching {
  readonly mentees: readonly Candidate[];
  readonly mentors: readonly Candidate[];
  readonly criteria: readonly Criterion[];
  readonly context: MatchContext;
  readonly problem: Problem;
  /** Mentees whom the curator keeps on the waiting list. */
  readonly held: ReadonlySet<number>;
  /** Mentees whose pair is set by a condition, whether locked besides or not. */
  readonly bound: ReadonlySet<number>;
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

export interface Setting {
  readonly criteria: readonly Criterion[];
  readonly context: MatchContext;
  readonly conditions: MatchConditions;
  readonly goal: Goal;
  readonly today: IsoDate;
}

export const noConditions: MatchConditions = {
  locked: [],
  apart: [],
  apartMentees: [],
  groups: [],
  declined: [],
};

export function buildProblem(
  people: { readonly mentees: readonly Person[]; readonly mentors: readonly Person[] },
  wishes: Wishes,
  { criteria, context, conditions, goal, today }: Setting,
): Matching {
  const mentees = [...people.mentees].sort(byCode).map((person) => candidateOf(person, today));
  const mentors = [...people.mentors].sort(byCode).map((person) => candidateOf(person, today));
  const menteeAt = positions(mentees);
  const mentorAt = positions(mentors);
  const indexed = (pair: PairOfCodes): IndexPair | null => {
    const mentee = menteeAt.get(pair.mentee);
    const mentor = mentorAt.get(pair.mentor);
    return mentee === undefined || mentor === undefined ? null : { mentee, mentor };
  };
  const here = (codes: readonly string[]): readonly number[] =>
    codes.flatMap((code) => menteeAt.get(code) ?? []);

  const faults: WishFault[] = [];
  const locks = wishes.locked.filter(({ mentor }) => mentor !== '');
  const wanted = settled([...locks, ...conditions.locked], indexed, faults);
  const groups = conditions.groups.map(here).filter((group) => group.length > 1);
  const locked = wanted.map((pair): ScoredPair => {
    const { score, broken } = assess(mentees[pair.mentee]!, mentors[pair.mentor]!, criteria, context);
    if (broken.length > 0) faults.push({ kind: 'breaks-rule', ...pair, rules: broken });
    return { ...pair, score };
  });
  const isLocked = new Set(locked.map((pair) => pair.mentee));
  const waits = wishes.locked.filter(({ mentor }) => mentor === '').map(({ mentee }) => mentee);
  const held = new Set(here(waits).filter((i) => !isLocked.has(i)));
  const problem: Problem = {
    mentees: mentees.map(({ key, person }) => ({ id: key, priority: classOf(person) })),
    mentors: mentors.map(({ key, person }) => ({
      id: key,
      capacity: placesOf(person),
      least: Math.min(leastOf(person), placesOf(person)),
    })),
    arcs: arcsBetween(mentees, mentors, criteria, context, held),
    locked,
    current: (wishes.keep ?? wishes.current).map(indexed).filter((pair) => pair !== null),
    groups,
    apart: conditions.apartMentees.flatMap(([a, b]) => {
      const [i, k] = here([a, b]);
      return i === undefined || k === undefined ? [] : [[i, k] as const];
    }),
    goal,
  };
  faults.push(...overbooked(problem));
  const bound = new Set(conditions.locked.flatMap((pair) => indexed(pair)?.mentee ?? []));
  return { mentees, mentors, criteria, context, problem, held, bound, faults };
}

/** A mentor who did not say how many takes one. */
export function placesOf(mentor: Person): number {
  return Math.max(0, Math.floor(mentor.capacity ?? 1));
}

function leastOf(mentor: Person): number {
  return Math.max(0, Math.floor(mentor.capacityFrom ?? 0));
}

/** Priority 1 of the registry is served before 2, and 2 before everybody else. */
function classOf({ priority }: Person): number {
  return priority === 1 ? 2 : priority === 2 ? 1 : 0;
}

/** Every allowed pair; nobody goes anywhere from `held`. */
export function arcsBetween(
  mentees: readonly Candidate[],
  mentors: readonly Candidate[],
  criteria: readonly Criterion[],
  context: MatchContext,
  held: ReadonlySet<number> = new Set(),
): Arcs {
  // Musts first: most pairs fail one of them and need no score.
  const asked = [
    ...mustsOf(criteria),
    ...criteria.filter(({ level }) => level === 'high' || level === 'low'),
  ];
  const near = sameOrOpenForm(mentors);
  const arcs = new ArcList();
  for (let i = 0; i < mentees.length; i++) {
    if (held.has(i)) continue;
    for (const j of near(mentees[i]!.person.form)) {
      const score = scoreOf(mentees[i]!, mentors[j]!, asked, context);
      if (score !== null) arcs.add(i, j, score);
    }
  }
  return arcs.all();
}

/** Mentors whom the form alone does not rule out: in a municipality all others need not be looked at one by one. */
function sameOrOpenForm(mentors: readonly Candidate[]): (form: FormId | null) => readonly number[] {
  const known = new Map<FormId | null, readonly number[]>();
  return (form) => {
    const found =
      known.get(form) ??
      mentors.flatMap(({ person }, j) =>
        form === null || person.form === null || person.form === form ? [j] : [],
      );
    known.set(form, found);
    return found;
  };
}

function positions(people: readonly Candidate[]): ReadonlyMap<string, number> {
  return new Map(people.map((candidate, at) => [candidate.key, at]));
}

/** Each mentee once, in the order of codes; the same pair named twice is one wish. */
function settled(
  pairs: readonly PairOfCodes[],
  indexed: (pair: PairOfCodes) => IndexPair | null,
  faults: WishFault[],
): readonly IndexPair[] {
  const found: IndexPair[] = [];
  for (const pair of new Map(pairs.map((one) => [wishKey(one), one])).values()) {
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
  const load = problem.mentors.map(() => 0);
  for (const { mentor } of problem.locked) load[mentor]!++;
  return problem.mentors.flatMap(({ capacity }, mentor) =>
    load[mentor]! > capacity
      ? [{ kind: 'overbooked' as const, mentor, locked: load[mentor]!, capacity }]
      : [],
  );
}
