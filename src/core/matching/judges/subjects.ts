import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

/** How much of what is asked the mentor can give; by controlled values, so spelling does not matter. */
export function askedSubjects(mentee: Candidate, mentor: Candidate): Judgement | null {
  const asked = mentee.person.subjects;
  if (asked.length === 0) return null;
  const shared: string[] = [];
  const missing: string[] = [];
  for (const subject of asked) (mentor.subjects.has(subject) ? shared : missing).push(subject);
  return { share: shared.length / asked.length, evidence: { says: 'subjects', shared, missing } };
}
