import type { Names } from '../../wording/matching';
import {
  alternativeSentence,
  givenSentence,
  groupSentence,
  lockedSentence,
} from '../../wording/matchingWords/pair';
import type { Matching, PairOfCodes, Wishes } from '../build';
import { wishKey } from '../judging/criterion';
import type { MatchedPair } from '../proposal';
import type { Optimum } from '../solver/optimum';
import { optimum } from '../solver/optimum';
import type { Levels } from '../solver/problem';
import { WAITING } from '../solver/problem';
import { lossOf } from '../solver/sums';
import type { Insight } from './insight';
import { shownPair } from './shownPair';

/** Each lock is priced by solving without it; with more locks than this the curator has decided everything anyway. */
const LOCKS_PRICED = 40;
/** Possible pairs read to price locks. */
const EFFORT = 100_000;

/** The pairs of the plan with everything there is to say of each. */
export function matchedPairs(
  matching: Matching,
  best: Optimum,
  insight: Insight,
  wishes: Wishes,
  names: Names,
): readonly MatchedPair[] {
  const { problem, mentees, mentors, bound } = matching;
  const { mentorOf } = best.plan;
  const locks = new Set(problem.locked.map((pair) => pair.mentee));
  const priced = locks.size <= LOCKS_PRICED && locks.size * problem.arcs.score.length <= EFFORT;
  const current = keysOf(wishes.current);
  const before = new Map((wishes.keep ?? wishes.current).map((pair) => [pair.mentee, pair.mentor]));
  const held: number[][] = mentors.map(() => []);
  mentorOf.forEach((j, i) => {
    if (j !== WAITING) held[j]!.push(i);
  });
  const groupOf = new Map(problem.groups.flatMap((group) => group.map((i) => [i, group] as const)));
  const givenUp = bestArcs(matching, mentorOf);
  const suitable = mentees.map(() => 0);
  for (let a = 0; a < problem.arcs.score.length; a++) suitable[problem.arcs.mentee[a]!]!++;

  return mentorOf.flatMap((j, i): MatchedPair[] => {
    if (j === WAITING) return [];
    const codes = { mentee: mentees[i]!.key, mentor: mentors[j]!.key };
    const previous = before.get(codes.mentee);
    const locked = locks.has(i);
    const better = locked ? null : givenUp[i]!;
    const group = groupOf.get(i);
    const next = insight.sensitivity?.nextBest[i];
    return [
      {
        ...shownPair(mentees[i]!, mentors[j]!, matching.criteria, matching.context),
        alternative: locked
          ? lockedSentence(priced ? gainWithoutLock(matching, best, i) : null, bound.has(i))
          : group
            ? groupSentence(group.length)
            : next === undefined || (next === null && suitable[i]! > 1)
              ? ''
              : alternativeSentence(next, names),
        given: better === null ? '' : givenSentence(better.more, better.mentor, held[better.mentor]!, names),
        change: previous === undefined ? 'new' : previous === codes.mentor ? 'same' : 'moved',
        group: held[j]!.length,
        locked,
        approved: current.has(wishKey(codes)),
      },
    ];
  });
}

function keysOf(pairs: readonly PairOfCodes[]): ReadonlySet<string> {
  return new Set(pairs.map(wishKey));
}

/** By mentee: the mentor who would suit him best of all, where that is another one, and by how much. */
function bestArcs(
  { problem }: Matching,
  mentorOf: readonly number[],
): readonly ({ readonly mentor: number; readonly more: number } | null)[] {
  const { mentee, mentor, score } = problem.arcs;
  const own = mentorOf.map(() => 0);
  const best = mentorOf.map(() => -1);
  const who = mentorOf.map(() => WAITING);
  for (let a = 0; a < score.length; a++) {
    const i = mentee[a]!;
    if (mentor[a] === mentorOf[i]) own[i] = score[a]!;
    if (score[a]! <= best[i]!) continue;
    best[i] = score[a]!;
    who[i] = mentor[a]!;
  }
  return mentorOf.map((_, i) => (best[i]! > own[i]! ? { mentor: who[i]!, more: best[i]! - own[i]! } : null));
}

/** What the plan would gain if this one lock were taken off: by solving without it. Null when that takes too long. */
function gainWithoutLock({ problem }: Matching, best: Optimum, mentee: number): Levels | null {
  const locked = problem.locked.filter((pair) => pair.mentee !== mentee);
  const free = optimum({ ...problem, locked }, EFFORT);
  return free.gap === null && best.gap === null ? lossOf(free.plan.sums, best.plan.sums) : null;
}
