import { type Judge, sayUnknown } from '../criterion';
import { longestCommon, usualMinutes } from '../freeTime';

/** Written into for every pair, so that nothing is made anew millions of times. */
const common = { from: 0, minutes: 0 };

/** One meeting of the least length fits into what both have free. Whoever has not said when costs nothing. */
export const commonTime: Judge = (mentee, mentor, { commonMinutes = usualMinutes }, say) => {
  const mine = mentee.free;
  const theirs = mentor.free;
  if (mine.length === 0 || theirs.length === 0) {
    sayUnknown('time', mine.length === 0, theirs.length === 0, say);
    return 1;
  }
  longestCommon(mine, theirs, common);
  const { from, minutes } = common;
  say?.(
    minutes === 0 ? { says: 'time-none' } : { says: 'time', from, to: from + minutes, least: commonMinutes },
  );
  return minutes > 0 && minutes >= commonMinutes ? 1 : 0;
};
