import { type FormId, isPupilSide } from '../../../registry/forms';
import type { Candidate } from '../candidate';
import type { Judge } from '../criterion';

/** Both take part in one form. Where one side has none, the other's form must suit a pupil or an adult. */
export const sameForm: Judge = (mentee, mentor, _context, say) => {
  const asked = mentee.person.form;
  const offered = mentor.person.form;
  if (asked !== null && offered !== null) {
    const same = asked === offered;
    say?.(
      same ? { says: 'form-same', form: asked } : { says: 'form-differs', mentee: asked, mentor: offered },
    );
    return same ? 1 : 0;
  }
  const form = asked ?? offered;
  if (form !== null && !suits(form, mentee, mentor)) {
    say?.({ says: 'form-unfit', form });
    return 0;
  }
  say?.({ says: 'form-open' });
  return 1;
};

/** An adult may have an unread class cell, so only a class that is there speaks against a form. */
function suits(form: FormId, mentee: Candidate, mentor: Candidate): boolean {
  if (mentee.person.schoolClass !== null && !isPupilSide(form, 'mentee')) return false;
  return mentor.person.schoolClass === null || isPupilSide(form, 'mentor');
}
