import { type Judge, SILENT } from '../criterion';

/** A pupil's mentor is better a grade older. A wish only: the young teach the old as well. */
export const olderPupil: Judge = (mentee, mentor, _context, say) => {
  const younger = mentee.person.schoolClass;
  const older = mentor.person.schoolClass;
  if (younger === null || older === null) return SILENT;
  const grades = older.grade - younger.grade;
  say?.({ says: 'older', grades });
  return grades > 0 ? 1 : grades === 0 ? 0.5 : 0;
};

/** Pupils of near grades see each other and remember the same lessons: one or two grades, then less and less. */
export const nearGrades: Judge = (mentee, mentor, _context, say) => {
  const younger = mentee.person.schoolClass;
  const older = mentor.person.schoolClass;
  if (younger === null || older === null) return SILENT;
  const grades = Math.abs(older.grade - younger.grade);
  say?.({ says: 'near', grades });
  return Math.max(0, Math.min(1, (6 - grades) / 4));
};

/** Pupils of one class know each other already. */
export const sameClass: Judge = (mentee, mentor, _context, say) => {
  const one = mentee.person.schoolClass;
  const other = mentor.person.schoolClass;
  if (one === null || other === null) return SILENT;
  const same = one.grade === other.grade && one.letter === other.letter;
  say?.({ says: 'class', same });
  return same ? 1 : 0;
};
