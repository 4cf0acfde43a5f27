import { isPupilSide } from '../../registry/forms';
import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

/** The pupil's age against the age the mentor wants; a year beside it is half as good. Adults are not asked. */
export function wantedAge(mentee: Candidate, mentor: Candidate): Judgement | null {
  const { form } = mentee.person;
  if (form !== null && !isPupilSide(form, 'mentee')) return null;
  const wanted = mentor.person.wantedAge;
  if (wanted === null) return { share: 1, evidence: { says: 'age-any' } };
  const ages = mentee.ages;
  if (ages === null) return { share: 0.5, evidence: { says: 'age-unknown', wanted } };
  const years = Math.max(0, wanted.from - ages.to, ages.from - wanted.to);
  if (years === 0) return { share: 1, evidence: { says: 'age', wanted, fit: 'inside' } };
  return years === 1
    ? { share: 0.5, evidence: { says: 'age', wanted, fit: 'near' } }
    : { share: 0, evidence: { says: 'age', wanted, fit: 'outside' } };
}
