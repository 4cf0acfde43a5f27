import type { Qualification } from '../../../registry/values/qualification';
import { type Judge, SILENT, sayUnknown, UNKNOWN } from '../criterion';

/** Among teachers the more experienced one mentors, unless the kind says that the young one does. A hint. */
export const moreExperienced: Judge = (mentee, mentor, _context, say) => {
  if (!mentee.employee || mentee.reversive || mentor.reversive) return SILENT;
  const mine = mentee.person.experienceYears;
  const theirs = mentor.person.experienceYears;
  if (mine === null || theirs === null) {
    sayUnknown('experience', mine === null, theirs === null, say);
    return UNKNOWN;
  }
  say?.({ says: 'experience', mentee: mine, mentor: theirs });
  return theirs > mine ? 1 : theirs === mine ? 0.5 : 0;
};

const ranks: Readonly<Record<Qualification, number>> = { none: 0, suitable: 1, first: 2, highest: 3 };

/** The same by category; a mentee without one said has none as yet. */
export const higherQualified: Judge = (mentee, mentor, _context, say) => {
  if (!mentee.employee || mentee.reversive || mentor.reversive) return SILENT;
  const mine = mentee.person.qualification;
  const theirs = mentor.person.qualification;
  if (theirs === null) {
    sayUnknown('qualification', false, true, say);
    return UNKNOWN;
  }
  say?.({ says: 'qualification', mentee: mine, mentor: theirs });
  const ahead = ranks[theirs] - (mine === null ? 0 : ranks[mine]);
  return ahead > 0 ? 1 : ahead === 0 ? 0.5 : 0;
};
