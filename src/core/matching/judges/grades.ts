import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

/** A pupil's mentor is better a grade older. A wish only: the young teach the old as well. */
export function olderPupil(mentee: Candidate, mentor: Candidate): Judgement | null {
  const grades = gradesAhead(mentee, mentor);
  if (grades === null) return null;
  return { share: grades > 0 ? 1 : grades === 0 ? 0.5 : 0, evidence: { says: 'older', grades } };
}

/** Pupils of near grades see each other and remember the same lessons: one or two grades, then less and less. */
export function nearGrades(mentee: Candidate, mentor: Candidate): Judgement | null {
  const ahead = gradesAhead(mentee, mentor);
  if (ahead === null) return null;
  const grades = Math.abs(ahead);
  return { share: Math.max(0, Math.min(1, (6 - grades) / 4)), evidence: { says: 'near', grades } };
}

/** Between two pupils, else null. */
function gradesAhead(mentee: Candidate, mentor: Candidate): number | null {
  const [younger, older] = [mentee.person.schoolClass, mentor.person.schoolClass];
  return younger === null || older === null ? null : older.grade - younger.grade;
}
