import type { Birth } from '../../../registry/person';
import { type Judge, SILENT } from '../criterion';

/** Nobody mentors himself: one full name, and no birth date that tells two people apart. */
export const otherPerson: Judge = (mentee, mentor, _context, say) => {
  const same =
    mentee.fullName !== null &&
    mentee.fullName === mentor.fullName &&
    !bornApart(mentee.person.birth, mentor.person.birth);
  if (!same) return SILENT;
  say?.({ says: 'same-person' });
  return 0;
};

function bornApart(a: Birth | null, b: Birth | null): boolean {
  if (a === null || b === null) return false;
  if (a.date !== null && b.date !== null) return a.date !== b.date;
  const years = [a, b].map(
    (birth) => birth.year ?? (birth.date === null ? null : Number(birth.date.slice(0, 4))),
  );
  return years[0] !== null && years[1] !== null && years[0] !== years[1];
}
