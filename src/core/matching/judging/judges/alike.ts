import { type Judge, sayUnknown, UNKNOWN } from '../criterion';

export const sameSex: Judge = (mentee, mentor, _context, say) => {
  const mine = mentee.person.sex;
  const theirs = mentor.person.sex;
  if (mine === null || theirs === null) {
    sayUnknown('sex', mine === null, theirs === null, say);
    return UNKNOWN;
  }
  say?.({ says: 'sex', same: mine === theirs });
  return mine === theirs ? 1 : 0;
};

export const commonLanguage: Judge = (mentee, mentor, _context, say) => {
  const mine = mentee.person.languages;
  const theirs = mentor.person.languages;
  if (mine.length === 0 || theirs.length === 0) {
    sayUnknown('language', mine.length === 0, theirs.length === 0, say);
    return UNKNOWN;
  }
  say?.({ says: 'language', shared: mine.filter((one) => theirs.includes(one)) });
  for (const language of mine) if (theirs.includes(language)) return 1;
  return 0;
};

export const sameBuilding: Judge = (mentee, mentor, _context, say) => {
  const mine = mentee.person.building;
  const theirs = mentor.person.building;
  if (mine === null || theirs === null) {
    sayUnknown('building', mine === null, theirs === null, say);
    return UNKNOWN;
  }
  say?.({ says: 'building', same: mine === theirs });
  return mine === theirs ? 1 : 0;
};
