import type { IsoDate } from '../cells/date';
import { formById, type Side } from '../registry/forms';
import type { AgeRange, Person } from '../registry/person';
import { ageOn, agesOfGrade } from '../registry/values/age';

/** A pupil, a student, an employee or an outsider: by the form, else by the class; null when neither tells. */
export function sideOf(person: Person): Side | null {
  if (person.form) return formById(person.form)[person.role];
  return person.schoolClass ? 'pupil' : null;
}

/** Age on a day from the birth date or year, else from the class; null when nothing is known. */
export function knownAge(person: Person, day: IsoDate): AgeRange | null {
  const byBirth = person.birth && ageOn(person.birth, day);
  if (byBirth) return byBirth;
  return person.schoolClass ? agesOfGrade(person.schoolClass.grade) : null;
}
