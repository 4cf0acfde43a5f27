import type { FormId } from '../registry/forms';
import type { Person } from '../registry/person';
import { assess } from './assess';
import { arcsBetween, type Matching } from './build';
import { candidateOf } from './candidate';
import type { Criterion, CriterionId } from './criterion';
import type { Arcs, Levels, Plan, Problem } from './solver/problem';
import { WAITING } from './solver/problem';
import type { Sensitivity } from './solver/sensitivity';
import { solve } from './solver/solve';

export interface Unmatched {
  readonly mentee: number;
  readonly reason: Reason;
  /** Smallest change that places the person, found by solving again; null when none was found. */
  readonly change: Change | null;
}

export type Reason =
  /** No mentor suits. `alone`: how many mentors this rule removes that all others would let through. */
  | { readonly kind: 'nobody'; readonly mentors: number; readonly rules: readonly RuleCount[] }
  /** Mentors suit but have no place left; `loss` is what taking the person in would cost the whole plan. */
  | { readonly kind: 'full'; readonly holders: readonly Holder[]; readonly loss: Levels | null };

export interface RuleCount {
  readonly rule: Criterion;
  readonly alone: number;
  readonly all: number;
}

export interface Holder {
  readonly mentor: number;
  readonly mentees: readonly number[];
}

export type Change =
  | { readonly kind: 'places'; readonly mentor: number; readonly places: number }
  | { readonly kind: 'rule'; readonly rule: CriterionId; readonly mentor: number; readonly places: number }
  | {
      readonly kind: 'mentor';
      readonly form: FormId | null;
      readonly subjects: readonly string[];
      readonly places: number;
    };

/** More places than this at one mentor is no longer a small change. */
const MOST_PLACES = 5;

/** How many of the most useful mentors are tried before a larger change is looked for. */
const TRIES = 3;

export function explainUnmatched(
  matching: Matching,
  plan: Plan,
  sensitivity: Sensitivity,
): readonly Unmatched[] {
  const held: number[][] = matching.mentors.map(() => []);
  plan.mentorOf.forEach((mentor, mentee) => {
    if (mentor !== WAITING) held[mentor]!.push(mentee);
  });
  const options: number[][] = matching.mentees.map(() => []);
  const { mentee, mentor } = matching.problem.arcs;
  for (let a = 0; a < mentee.length; a++) options[mentee[a]!]!.push(mentor[a]!);

  const again = resolver(matching.problem, plan);
  return plan.mentorOf.flatMap((at, i): Unmatched[] => {
    if (at !== WAITING) return [];
    if (options[i]!.length === 0) {
      const rules = ruleCounts(matching, i);
      return [
        {
          mentee: i,
          reason: {
            kind: 'nobody',
            mentors: matching.mentors.length,
            rules: rules.map(({ count }) => count),
          },
          change: relaxed(i, rules, again) ?? roomMade(matching, i, [], again),
        },
      ];
    }
    const holders = options[i]!.map((j) => ({ mentor: j, mentees: held[j]! }));
    return [
      {
        mentee: i,
        reason: { kind: 'full', holders, loss: sensitivity.forcedIn[i]?.loss ?? null },
        change: roomMade(matching, i, [sensitivity.wouldEnter[i]!, options[i]!], again),
      },
    ];
  });
}

/** Solving again reads every possible pair: so many in all, a second or two, then no more changes are looked for. */
const PAIRS_READ = 2_000_000;

/**
 * Solves a changed problem; true when the person got a mentor and more people are served than before,
 * null when there is no time left to find out.
 */
type Resolve = (
  mentee: number,
  change: { readonly mentor: number; readonly places: number; readonly arcs?: Arcs; readonly more?: boolean },
) => boolean | null;

function resolver(problem: Problem, plan: Plan): Resolve {
  const solved = new Map<string, Plan>();
  let left = Math.floor(PAIRS_READ / Math.max(1, problem.arcs.score.length));
  return (mentee, { mentor, places, arcs, more }) => {
    const key = arcs === undefined ? `${mentor} ${places}` : null;
    const known = key === null ? undefined : solved.get(key);
    if (!known && left-- <= 0) return null;
    const hosts = more === true ? [...problem.mentors, { id: '', capacity: 0, least: 0 }] : problem.mentors;
    const next =
      known ??
      solve({
        ...problem,
        mentors: hosts.map((host, j) =>
          j === mentor ? { ...host, capacity: host.capacity + places } : host,
        ),
        arcs: arcs === undefined ? problem.arcs : joined(problem.arcs, arcs),
      });
    if (key !== null) solved.set(key, next);
    return next.mentorOf[mentee] !== WAITING && next.sums.served > plan.sums.served;
  };
}

function joined(a: Arcs, b: Arcs): Arcs {
  return {
    mentee: [...Array.from(a.mentee), ...Array.from(b.mentee)],
    mentor: [...Array.from(a.mentor), ...Array.from(b.mentor)],
    score: [...Array.from(a.score), ...Array.from(b.score)],
  };
}

/** The fewest places that do: with a mentor there is, else with a new one made to measure. */
function roomMade(
  matching: Matching,
  mentee: number,
  hosts: readonly (readonly number[])[],
  again: Resolve,
): Change | null {
  const tried = new Set(hosts.flatMap((list) => list.slice(0, TRIES)));
  const { form, subjects } = matching.mentees[mentee]!.person;
  const arcs = arcsToNewcomer(matching, mentee);
  for (let places = 1; places <= MOST_PLACES; places++) {
    for (const mentor of tried) {
      const helps = again(mentee, { mentor, places });
      if (helps === null) return null;
      if (helps) return { kind: 'places', mentor, places };
    }
    const newcomer = { mentor: matching.mentors.length, places, arcs, more: true };
    const helps = again(mentee, newcomer);
    if (helps === null) return null;
    if (helps) return { kind: 'mentor', form, subjects, places };
  }
  return null;
}

interface CountedRule {
  readonly count: RuleCount;
  /** Mentors that only this rule removes, with the score they would have. */
  readonly freed: readonly { readonly mentor: number; readonly score: number }[];
}

function ruleCounts(matching: Matching, mentee: number): readonly CountedRule[] {
  const seen = matching.mentors.map((mentor, j) => ({
    mentor: j,
    ...assess(matching.mentees[mentee]!, mentor, matching.criteria, matching.context),
  }));
  return matching.criteria.flatMap((rule): CountedRule[] => {
    const all = seen.filter(({ broken }) => broken.includes(rule.id));
    if (all.length === 0) return [];
    const freed = all
      .filter(({ broken }) => broken.length === 1)
      .map(({ mentor, score }) => ({ mentor, score }));
    return [{ count: { rule, alone: freed.length, all: all.length }, freed }];
  });
}

/** One rule lifted for this person only. That nobody mentors himself is never lifted. */
function relaxed(mentee: number, rules: readonly CountedRule[], again: Resolve): Change | null {
  for (const places of [0, 1]) {
    for (const { count, freed } of rules) {
      if (count.rule.id === 'self') continue;
      const best = [...freed].sort((a, b) => b.score - a.score || a.mentor - b.mentor);
      for (const { mentor, score } of best.slice(0, TRIES)) {
        const arcs = { mentee: [mentee], mentor: [mentor], score: [score] };
        if (again(mentee, { mentor, places, arcs }))
          return { kind: 'rule', rule: count.rule.id, mentor, places };
      }
    }
  }
  return null;
}

/** A mentor of the person's form and subjects. Others in need may come to him first. */
function arcsToNewcomer(matching: Matching, mentee: number): Arcs {
  const stranger = candidateOf(strangerLike(matching.mentees[mentee]!.person), '2000-01-01');
  const local = arcsBetween(matching.mentees, [stranger], matching.criteria, matching.context);
  return { ...local, mentor: Array.from(local.mentor, () => matching.mentors.length) };
}

function strangerLike(mentee: Person): Person {
  return {
    ...mentee,
    role: 'mentor',
    code: '',
    name: null,
    birth: null,
    schoolClass: null,
    post: null,
    topics: [],
    capacity: null,
    wantedAge: null,
    linkedNames: [],
  };
}
