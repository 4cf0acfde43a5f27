import { formTitle } from '../../registry/forms';
import { partSentence } from '../../wording/evidence';
import { aboutOf, nameOf } from '../../wording/matching';
import { assess } from '../judging/assess';
import { byCode, type Candidate, candidateOf } from '../judging/candidate';
import type { Criterion, MatchContext } from '../judging/criterion';
import { readinessOf } from '../judging/readiness';
import type { MatchedPair } from '../proposal';
import { contextOf, criteriaFor, type MatchRequest, requestFingerprint } from '../request';

/** What a pair is and why, without what else could have been. */
export type ShownPair = Omit<
  MatchedPair,
  'alternative' | 'given' | 'change' | 'group' | 'locked' | 'approved'
>;

export function shownPair(
  mentee: Candidate,
  mentor: Candidate,
  criteria: readonly Criterion[],
  context: MatchContext,
): ShownPair {
  const { parts, score, scoreMax } = assess(mentee, mentor, criteria, context);
  const form = mentee.person.form ?? mentor.person.form;
  return {
    mentee: mentee.key,
    mentor: mentor.key,
    menteeName: nameOf(mentee.person),
    menteeAbout: aboutOf(mentee.person),
    mentorName: nameOf(mentor.person),
    mentorAbout: aboutOf(mentor.person),
    form: form === null ? '' : formTitle(form),
    points: score / 10,
    pointsMax: scoreMax / 10,
    parts: parts
      .filter((part) => part.pointsMax > 0 || part.broken || part.criterion.id === 'form')
      .map(({ criterion, points, pointsMax, evidence }) => ({
        title: criterion.title,
        points: points / 10,
        pointsMax: pointsMax / 10,
        sentence: partSentence(evidence),
      })),
  };
}

/**
 * The locked pairs of a request as a proposal would show them, in the order of mentees' codes; nothing is solved.
 * A pair is left out when one of the two is not ready or not here, and all but the first of one mentee's.
 */
export function lockedPairs(request: MatchRequest): {
  readonly fingerprint: string;
  readonly pairs: readonly ShownPair[];
} {
  const { wishes, notReady, today, approvedOnly } = request;
  const criteria = criteriaFor(request);
  const mentors = new Map(
    readinessOf(request.mentors, notReady, approvedOnly).ready.map(
      (person) => [person.code, person] as const,
    ),
  );
  const context = contextOf({ ...request, wishes: { ...wishes, declined: [] } });
  const mentorOf = new Map(wishes.locked.map((pair) => [pair.mentee, pair.mentor]));
  const pairs = [...readinessOf(request.mentees, notReady).ready].sort(byCode).flatMap((person) => {
    const mentor = mentors.get(mentorOf.get(person.code ?? '') ?? null);
    if (!mentor) return [];
    const sides = [candidateOf(person, today), candidateOf(mentor, today)] as const;
    return [shownPair(...sides, criteria, context)];
  });
  return { fingerprint: requestFingerprint(request), pairs };
}
