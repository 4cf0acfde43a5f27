import { type FormId, isPupilSide } from '../../registry/forms';
import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

/** Both take part in one form. Where one side has none, the other's form must suit a pupil or an adult. */
export function sameForm(mentee: Candidate, mentor: Candidate): Judgement {
  const asked = mentee.person.form;
  const offered = mentor.person.form;
  if (asked !== null && offered !== null) {
    return asked === offered
      ? { share: 1, evidence: { says: 'form-same', form: asked } }
      : { share: 'no', evidence: { says: 'form-differs', mentee: asked, mentor: offered } };
  }
  const form = asked ?? offered;
  if (form !== null && !suits(form, mentee, mentor)) {
    return { share: 'no', evidence: { says: 'form-unfit', form } };
  }
  return { share: 1, evidence: { says: 'form-open' } };
}

/** An adult may have an unread class cell, so only a class that is there speaks against a form. */
function suits(form: FormId, mentee: Candidate, mentor: Candidate): boolean {
  if (mentee.person.schoolClass !== null && !isPupilSide(form, 'mentee')) return false;
  return mentor.person.schoolClass === null || isPupilSide(form, 'mentor');
}
