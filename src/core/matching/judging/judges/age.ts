import { isPupilSide } from '../../../registry/forms';
import { type Judge, SILENT, UNKNOWN } from '../criterion';

/** The pupil's age against the age the mentor wants; a year beside it is half as good. Adults are not asked. */
export const wantedAge: Judge = (mentee, mentor, _context, say) => {
  const { form } = mentee.person;
  if (form !== null && !isPupilSide(form, 'mentee')) return SILENT;
  const wanted = mentor.person.wantedAge;
  if (wanted === null) {
    say?.({ says: 'age-any' });
    return 1;
  }
  const ages = mentee.ages;
  if (ages === null) {
    say?.({ says: 'age-unknown', wanted });
    return UNKNOWN;
  }
  const years = Math.max(0, wanted.from - ages.to, ages.from - wanted.to);
  say?.({ says: 'age', wanted, fit: years === 0 ? 'inside' : years === 1 ? 'near' : 'outside' });
  return years === 0 ? 1 : years === 1 ? 0.5 : 0;
};
