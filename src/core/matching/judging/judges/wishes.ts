import type { Candidate } from '../candidate';
import { type Judge, SILENT } from '../criterion';
import { type Mentions, mentionsAnybody, rankOf } from '../mentions';

/** The first wish is worth all, the next ones less; where both sides have wished, both count alike. */
export const wishedFor: Judge = (mentee, mentor, _context, say) => {
  const mine = wishOf(mentee.wished, mentor);
  const theirs = wishOf(mentor.wished, mentee);
  if (mine === SILENT && theirs === SILENT) return SILENT;
  say?.({
    says: 'wishes',
    mentee: mine === SILENT ? null : mine,
    mentor: theirs === SILENT ? null : theirs,
  });
  if (theirs === SILENT) return worthOf(mine);
  return mine === SILENT ? worthOf(theirs) : (worthOf(mine) + worthOf(theirs)) / 2;
};

/** Neither of the two has said no to the other. */
export const notRefused: Judge = (mentee, mentor, _context, say) => {
  const by =
    rankOf(mentee.refused, mentor) > 0 ? 'mentee' : rankOf(mentor.refused, mentee) > 0 ? 'mentor' : null;
  say?.(by === null ? { says: 'not-refused' } : { says: 'refused', by });
  return by === null ? 1 : 0;
};

/** The psychologist has named one of the two to the other. */
export const advisedByPsychologist: Judge = (mentee, mentor, _context, say) => {
  if (rankOf(mentee.advised, mentor) > 0 || rankOf(mentor.advised, mentee) > 0) {
    say?.({ says: 'advised' });
    return 1;
  }
  if (!mentionsAnybody(mentee.advised)) return SILENT;
  say?.({ says: 'advised-another' });
  return 0;
};

export const notAdvisedAgainst: Judge = (mentee, mentor, _context, say) => {
  const against = rankOf(mentee.advisedAgainst, mentor) > 0 || rankOf(mentor.advisedAgainst, mentee) > 0;
  say?.({ says: against ? 'advised-against' : 'not-advised-against' });
  return against ? 0 : 1;
};

function wishOf(wished: Mentions, other: Candidate): number {
  return mentionsAnybody(wished) ? rankOf(wished, other) : SILENT;
}

/** 1st 1, 2nd 0.8, 3rd 0.6, 4th 0.4, then 0.2; somebody else 0. */
function worthOf(rank: number): number {
  return rank === 0 ? 0 : Math.max(0.2, 1.2 - 0.2 * rank);
}
