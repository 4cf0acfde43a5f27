import type { Matching } from '../build';
import type { Criterion } from '../judging/criterion';
import { brokenMusts, mustsOf } from '../musts';
import type { Levels } from '../solver/problem';
import { WAITING } from '../solver/problem';
import type { Move } from '../solver/sensitivity';
import type { Insight } from './insight';

export interface Unmatched {
  readonly mentee: number;
  readonly reason: Reason;
}

export type Reason =
  /** The curator keeps the person on the waiting list. */
  | { readonly kind: 'held' }
  /** No mentor suits. */
  | { readonly kind: 'nobody'; readonly mentors: number; readonly rules: readonly RuleCount[] }
  /** Those who suit take nobody at all, or all their places are locked. */
  | { readonly kind: 'shut'; readonly mentors: readonly number[] }
  /** Mentors suit but have no place left. */
  | { readonly kind: 'full'; readonly mentors: readonly number[]; readonly price: EntryPrice | null }
  /** `common`: how many mentors suit everybody of the group; `room`: the most places one of them has. */
  | {
      readonly kind: 'group';
      readonly members: readonly number[];
      readonly common: number;
      readonly room: number;
    }
  /** A free mentor suits, but takes no fewer than `least`, and only so many suit him. */
  | { readonly kind: 'least'; readonly mentor: number; readonly least: number; readonly suitable: number }
  /** A free place is there, beside somebody whom the person is kept apart from. */
  | { readonly kind: 'apart'; readonly mentor: number; readonly from: number }
  /** There is room, but the plan as a whole is better so. */
  | { readonly kind: 'dearer'; readonly mentor: number };

/** `alone`: how many mentors this rule removes that all others would let through. */
export interface RuleCount {
  readonly rule: Criterion;
  readonly alone: number;
  readonly all: number;
}

/** What taking the person in would cost the whole plan. */
export interface EntryPrice {
  readonly mentor: number;
  readonly loss: Levels;
  /** Who would be left without a mentor instead; WAITING when nobody. */
  readonly dropped: number;
  /** Others whose mentor would change. */
  readonly moved: number;
}

/** Which mentors each mentee may have; one list for all, because everything about the unmatched begins there. */
export function optionsOf({ problem }: Matching): readonly (readonly number[])[] {
  const options: number[][] = problem.mentees.map(() => []);
  const { mentee, mentor } = problem.arcs;
  for (let a = 0; a < mentee.length; a++) options[mentee[a]!]!.push(mentor[a]!);
  return options;
}

export function explainUnmatched(
  matching: Matching,
  insight: Insight,
  options: readonly (readonly number[])[],
): readonly Unmatched[] {
  const { problem, held } = matching;
  const { mentorOf } = insight.plan;
  const load = problem.mentors.map(() => 0);
  for (const j of mentorOf) if (j !== WAITING) load[j]!++;
  const fixed = problem.mentors.map(() => 0);
  for (const { mentor } of problem.locked) fixed[mentor]!++;
  const groupOf = new Map(problem.groups.flatMap((group) => group.map((i) => [i, group] as const)));
  const wanted = problem.mentors.map(() => 0);
  for (const j of options.flat()) wanted[j]!++;

  const reasonOf = (i: number): Reason => {
    if (held.has(i)) return { kind: 'held' };
    const own = options[i]!;
    const places = (j: number): number => problem.mentors[j]!.capacity - fixed[j]!;
    const group = groupOf.get(i);
    if (group) {
      const common = own.filter((j) => group.every((k) => options[k]!.includes(j)));
      const room = common.reduce((most, j) => Math.max(most, places(j)), 0);
      return { kind: 'group', members: group, common: common.length, room };
    }
    if (own.length === 0)
      return { kind: 'nobody', mentors: matching.mentors.length, rules: ruleCounts(matching, i) };
    const open = own.filter((j) => places(j) > 0);
    if (open.length === 0) return { kind: 'shut', mentors: own };
    const free = own.filter((j) => load[j]! < problem.mentors[j]!.capacity);
    return free.length === 0
      ? { kind: 'full', mentors: open, price: priceOf(insight.sensitivity?.forcedIn[i] ?? null) }
      : roomUnused(i, free);
  };

  const roomUnused = (i: number, free: readonly number[]): Reason => {
    const others = problem.apart.flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : []));
    for (const mentor of free) {
      const from = others.find((k) => mentorOf[k] === mentor);
      if (from !== undefined) return { kind: 'apart', mentor, from };
    }
    const mentor = free.find((j) => load[j] === 0 && problem.mentors[j]!.least > 1);
    if (mentor === undefined) return { kind: 'dearer', mentor: free[0]! };
    return { kind: 'least', mentor, least: problem.mentors[mentor]!.least, suitable: wanted[mentor]! };
  };

  return mentorOf.flatMap((at, mentee) => (at === WAITING ? [{ mentee, reason: reasonOf(mentee) }] : []));
}

function priceOf(move: Move | null): EntryPrice | null {
  if (move === null) return null;
  const { mentor, loss, movers } = move;
  const dropped = movers[movers.length - 1] ?? WAITING;
  return { mentor, loss, dropped, moved: Math.max(0, movers.length - 1) };
}

/** Rules that remove mentors, each with how many. */
function ruleCounts(matching: Matching, mentee: number): readonly RuleCount[] {
  const musts = mustsOf(matching.criteria);
  const all = musts.map(() => 0);
  const alone = musts.map(() => 0);
  for (const mentor of matching.mentors) {
    const broken = brokenMusts(musts, matching.mentees[mentee]!, mentor, matching.context);
    for (const n of broken) all[n]!++;
    if (broken.length === 1) alone[broken[0]!]!++;
  }
  return musts.flatMap((rule, n) => (all[n] === 0 ? [] : [{ rule, alone: alone[n]!, all: all[n]! }]));
}
