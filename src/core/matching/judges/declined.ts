import type { Candidate } from '../candidate';
import { type Judgement, type MatchContext, wishKey } from '../criterion';

/** A pair the curator turned down does not come back. */
export function notDeclined(mentee: Candidate, mentor: Candidate, context: MatchContext): Judgement {
  if (
    context.declined.size > 0 &&
    context.declined.has(wishKey({ mentee: mentee.key, mentor: mentor.key }))
  ) {
    return { share: 'no', evidence: { says: 'declined' } };
  }
  return { share: 1, evidence: { says: 'not-declined' } };
}
