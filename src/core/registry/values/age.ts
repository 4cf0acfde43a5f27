import { type IsoDate, partsOf } from '../../cells/date';
import type { AgeRange, Birth } from '../person';

/**
 * Full years on a day, as far as the school wrote: exact from a date, one year wide from a year of birth or
 * from an age that was written at an unknown time. Null when nothing is known.
 */
export function ageOn(birth: Birth, day: IsoDate): AgeRange | null {
  const on = partsOf(day);
  if (birth.date) {
    const born = partsOf(birth.date);
    const before = on.month < born.month || (on.month === born.month && on.day < born.day);
    const years = on.year - born.year - (before ? 1 : 0);
    return { from: years, to: years };
  }
  if (birth.year !== null) return { from: on.year - birth.year - 1, to: on.year - birth.year };
  return birth.age === null ? null : { from: birth.age, to: birth.age + 1 };
}

/** Usual ages in a grade in the course of a school year: 7–8 in the first. */
export function agesOfGrade(grade: number): AgeRange {
  return { from: grade + 6, to: grade + 7 };
}
