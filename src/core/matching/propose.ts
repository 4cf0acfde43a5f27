import type { IsoDate } from '../cells/date';
import type { Person } from '../registry/person';
import {
  aboutOf,
  alternativeSentence,
  changeSentence,
  faultSentence,
  lockedSentence,
  morePlacesSentence,
  type Names,
  nameOf,
  notReadyChange,
  notReadySentence,
  proofSentence,
  proposalSentence,
  reasonSentence,
  scoreSentence,
} from '../wording/matching';
import { buildProblem, type Matching, type Wishes } from './build';
import { personKey } from './candidate';
import { defaultCriteria } from './criteria';
import { type Criterion, wishKey } from './criterion';
import { fingerprintOf } from './fingerprint';
import type { LeftOut, MatchedPair, MatchProposal } from './proposal';
import { readinessOf } from './readiness';
import { shownPair } from './shownPair';
import { proves } from './solver/certificate';
import type { Levels, Plan } from './solver/problem';
import { WAITING } from './solver/problem';
import { type Sensitivity, sensitivityOf } from './solver/sensitivity';
import { solve } from './solver/solve';
import { explainUnmatched } from './unmatched';

export interface MatchRequest {
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
  readonly wishes: Wishes;
  /** Sentence of the finding that keeps a person from being paired, by code. */
  readonly notReady: ReadonlyMap<string, string>;
  readonly today: IsoDate;
  readonly criteria?: readonly Criterion[];
}

/** Each lock is priced by solving without it; with more locks than this the curator has decided everything anyway. */
const LOCKS_PRICED = 40;

/** The best pairs under the criteria and wishes, the proof of it, and the reason of everything. Writes nothing. */
export function propose(request: MatchRequest): MatchProposal {
  const mentees = readinessOf(request.mentees, request.notReady);
  const mentors = readinessOf(request.mentors, request.notReady);
  const people = { mentees: mentees.ready, mentors: mentors.ready };
  const matching = buildProblem(people, request.criteria ?? defaultCriteria, request.wishes, request.today);
  const plan = solve(matching.problem);
  const sensitivity = sensitivityOf(matching.problem, plan);
  const names: Names = {
    mentee: (i) => nameOf(matching.mentees[i]!.person),
    mentor: (j) => nameOf(matching.mentors[j]!.person),
  };
  const pairs = matchedPairs(matching, plan, sensitivity, request.wishes, names);
  const notReady = [...mentees.notReady, ...mentors.notReady];
  const proven = proves(matching.problem, plan);
  const faults = matching.faults.map((fault) => faultSentence(fault, names));
  const counts = {
    pairs: pairs.length,
    ready: mentees.ready.length,
    mentors: mentors.ready.length,
    notReady: notReady.length,
  };
  return {
    fingerprint: fingerprintOf([...request.mentees, ...request.mentors]),
    sentence: [proposalSentence(counts), ...faults].join(' '),
    goal: matching.problem.goal,
    declined: [],
    recruiting: [],
    conflicts: [],
    balance: [],
    score: scoreSentence(tenths(pairs, 'points'), tenths(pairs, 'pointsMax')),
    proof: { proven, sentence: proofSentence(proven, matching.problem.arcs.score.length) },
    pairs,
    unmatched: explainUnmatched(matching, plan, sensitivity).map(({ mentee, reason, change }) =>
      leftOut(matching.mentees[mentee]!.person, reasonSentence(reason, names), changeSentence(change, names)),
    ),
    notReady: notReady.map(({ person, because }) =>
      leftOut(person, notReadySentence(because), notReadyChange(because)),
    ),
    freeMentors: freeMentors(matching, plan),
    morePlaces: matching.mentors.flatMap(({ person, key }, j) => {
      const sentence = morePlacesSentence(sensitivity.onePlaceMore[j]!, nameOf(person));
      return sentence === null ? [] : [{ code: key, name: nameOf(person), sentence }];
    }),
    faults,
  };
}

function matchedPairs(
  matching: Matching,
  plan: Plan,
  sensitivity: Sensitivity,
  wishes: Wishes,
  names: Names,
): readonly MatchedPair[] {
  const locks = new Map(matching.problem.locked.map((pair) => [pair.mentee, pair]));
  const current = new Set(wishes.current.map(wishKey));
  return plan.mentorOf.flatMap((j, i): MatchedPair[] => {
    if (j === WAITING) return [];
    const mentee = matching.mentees[i]!;
    const mentor = matching.mentors[j]!;
    const locked = locks.has(i);
    return [
      {
        ...shownPair(mentee, mentor, matching.criteria, matching.context),
        alternative: locked
          ? lockedSentence(locks.size > LOCKS_PRICED ? null : gainWithoutLock(matching, plan, i))
          : alternativeSentence(sensitivity.nextBest[i]!, names),
        given: '',
        change: 'new',
        group: plan.mentorOf.filter((at) => at === j).length,
        locked,
        approved: current.has(wishKey({ mentee: mentee.key, mentor: mentor.key })),
      },
    ];
  });
}

/** What the plan would gain if this one lock were taken off: by solving without it. */
function gainWithoutLock({ problem }: Matching, plan: Plan, mentee: number): Levels {
  const free = solve({ ...problem, locked: problem.locked.filter((pair) => pair.mentee !== mentee) });
  return {
    served: free.sums.served - plan.sums.served,
    score: free.sums.score - plan.sums.score,
    even: plan.sums.even - free.sums.even,
    kept: free.sums.kept - plan.sums.kept,
  };
}

function freeMentors(matching: Matching, plan: Plan): MatchProposal['freeMentors'] {
  const left = matching.problem.mentors.map((host) => host.capacity);
  for (const j of plan.mentorOf) if (j !== WAITING) left[j]!--;
  return matching.mentors.flatMap(({ key, person }, j) =>
    left[j]! > 0 ? [{ code: key, name: nameOf(person), places: left[j]! }] : [],
  );
}

function leftOut(person: Person, reason: string, change: string): LeftOut {
  const { sheetId, row, column } = person.place;
  return {
    code: personKey(person),
    name: nameOf(person),
    about: aboutOf(person),
    reason,
    change,
    place: { sheetId, row: row ?? 1, column: column ?? 1 },
  };
}

function tenths(pairs: readonly MatchedPair[], key: 'points' | 'pointsMax'): number {
  return pairs.reduce((sum, pair) => sum + Math.round(pair[key] * 10), 0);
}
