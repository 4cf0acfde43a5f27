import { type Judge, SILENT, wishKey } from '../criterion';
import { mentionsAnybody, rankOf } from '../mentions';

/** Last year's mentor, or the one somebody asked for, stands in the other column of the row. */
export const namedInRow: Judge = (mentee, mentor, _context, say) => {
  const by =
    rankOf(mentee.linked, mentor) > 0 ? 'mentee' : rankOf(mentor.linked, mentee) > 0 ? 'mentor' : null;
  if (by !== null) {
    say?.({ says: 'named', by });
    return 1;
  }
  if (!mentionsAnybody(mentee.linked)) return SILENT;
  say?.({ says: 'named-another' });
  return 0;
};

/** Last year's pair goes on. */
export const lastYearAgain: Judge = (mentee, mentor, { lastYear }, say) => {
  if (!lastYear || lastYear.size === 0) return SILENT;
  if (!lastYear.has(wishKey({ mentee: mentee.key, mentor: mentor.key }))) return SILENT;
  say?.({ says: 'last-year' });
  return 1;
};

/**
 * Somebody new this year. Where the years before are not kept, the name in the row is that of the last mentor, unless
 * the pair is in force now.
 */
export const notLastYear: Judge = (mentee, mentor, { lastYear, current }, say) => {
  const pair = { mentee: mentee.key, mentor: mentor.key };
  if (lastYear && lastYear.size > 0 && lastYear.has(wishKey(pair))) {
    say?.({ says: 'repeated', seen: 'archive' });
    return 0;
  }
  const named = rankOf(mentee.linked, mentor) > 0 || rankOf(mentor.linked, mentee) > 0;
  if (named && !current?.has(wishKey(pair))) {
    say?.({ says: 'repeated', seen: 'row' });
    return 0;
  }
  say?.({ says: 'not-repeated' });
  return 1;
};
