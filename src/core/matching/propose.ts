import type { Person } from '../registry/person';
import { aboutOf, type Names, nameOf, notReadyChange, notReadySentence } from '../wording/matching';
import { conflictSentence, faultSentence } from '../wording/matchingWords/conflicts';
import {
  balanceSentences,
  morePlacesSentence,
  proofSentence,
  proposalSentence,
  recruitSentence,
  scoreSentence,
} from '../wording/matchingWords/overall';
import { changeSentence, reasonSentence } from '../wording/matchingWords/unmatched';
import type { Matching, Wishes } from './build';
import { conflictsOf } from './explain/conflicts';
import { type Insight, insightOf } from './explain/insight';
import { matchedPairs } from './explain/matchedPairs';
import { recruitsFor } from './explain/recruiting';
import { smallestChanges } from './explain/smallestChange';
import { balanceOf } from './explain/stability';
import { trialsOf } from './explain/trials';
import { explainUnmatched, optionsOf } from './explain/unmatched';
import { personKey } from './judging/candidate';
import { wishKey } from './judging/criterion';
import type { LeftOut, MatchedPair, MatchProposal } from './proposal';
import { type MatchRequest, prepared } from './request';
import { proves } from './solver/certificate';
import { optimum } from './solver/optimum';
import type { Plan } from './solver/problem';
import { WAITING } from './solver/problem';

/** The best pairs under the criteria and wishes, the proof of it, and the reason of everything. Writes nothing. */
export function propose(request: MatchRequest): MatchProposal {
  const { matching, notReady, fingerprint } = prepared(request);
  const { problem, mentees, mentors } = matching;
  const best = optimum(problem);
  const { plan, gap } = best;
  const insight = insightOf(problem, plan);
  const names = namesOf(matching);
  const pairs = matchedPairs(matching, best, insight, request.wishes, names);
  const proven = gap === null && proves(problem, best);
  const faults = matching.faults.map((fault) => faultSentence(fault, names));
  const counts = {
    pairs: pairs.length,
    ready: mentees.length,
    mentors: mentors.length,
    notReady: notReady.length,
  };
  return {
    fingerprint,
    sentence: [proposalSentence(counts), ...faults].join(' '),
    goal: problem.goal,
    score: scoreSentence(tenths(pairs, 'points'), tenths(pairs, 'pointsMax')),
    proof: { proven, sentence: proofSentence(proven, problem.arcs.score.length, gap) },
    pairs,
    unmatched: unmatched(matching, insight, names),
    notReady: notReady.map(({ person, because }) =>
      leftOut(person, notReadySentence(because), notReadyChange(because)),
    ),
    declined: declinedPairs(matching, request.wishes),
    freeMentors: freeMentors(matching, plan),
    morePlaces: morePlaces(matching, insight),
    recruiting: recruitsFor(matching, insight).map((recruit) => ({
      sentence: recruitSentence(recruit),
      requests: recruit.requests,
    })),
    conflicts: conflictsOf(matching).map((conflict) => conflictSentence(conflict, matching, names)),
    balance: balanceSentences(balanceOf(problem, plan.mentorOf)),
    faults,
  };
}

export function namesOf({ mentees, mentors }: Matching): Names {
  return {
    mentee: (i) => nameOf(mentees[i]!.person),
    mentor: (j) => nameOf(mentors[j]!.person),
  };
}

function unmatched(matching: Matching, insight: Insight, names: Names): readonly LeftOut[] {
  const options = optionsOf(matching);
  const changeFor = smallestChanges(matching, insight, options, trialsOf(matching.problem));
  return explainUnmatched(matching, insight, options).map((left) =>
    leftOut(
      matching.mentees[left.mentee]!.person,
      reasonSentence(left.reason, names),
      changeSentence(changeFor(left), names),
    ),
  );
}

/** Turned down pairs of people who are both here. */
function declinedPairs({ mentees, mentors, context }: Matching, wishes: Wishes): MatchProposal['declined'] {
  const menteeOf = new Map(mentees.map((one) => [one.key, one.person]));
  const mentorOf = new Map(mentors.map((one) => [one.key, one.person]));
  const pairs = new Map(wishes.declined.map((pair) => [wishKey(pair), pair]));
  return Array.from(pairs.values()).flatMap((pair) => {
    const mentee = menteeOf.get(pair.mentee);
    const mentor = mentorOf.get(pair.mentor);
    if (!mentee || !mentor || !context.declined.has(wishKey(pair))) return [];
    return [{ ...pair, menteeName: nameOf(mentee), mentorName: nameOf(mentor) }];
  });
}

function freeMentors({ problem, mentors }: Matching, plan: Plan): MatchProposal['freeMentors'] {
  const left = problem.mentors.map((host) => host.capacity);
  for (const j of plan.mentorOf) if (j !== WAITING) left[j]!--;
  return mentors.flatMap(({ key, person }, j) =>
    left[j]! > 0 ? [{ code: key, name: nameOf(person), places: left[j]! }] : [],
  );
}

function morePlaces({ mentors }: Matching, { sensitivity }: Insight): MatchProposal['morePlaces'] {
  const gains = (sensitivity?.onePlaceMore ?? []).map((gain, j) => ({ ...gain, j }));
  gains.sort((a, b) => b.served - a.served || b.score - a.score || a.j - b.j);
  return gains.flatMap((gain) => {
    const { key, person } = mentors[gain.j]!;
    const sentence = morePlacesSentence(gain, nameOf(person));
    return sentence === null ? [] : [{ code: key, name: nameOf(person), sentence }];
  });
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
