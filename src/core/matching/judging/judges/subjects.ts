import { type Judge, SILENT } from '../criterion';

/** More than nothing, and no point: free words of the mentor may well mean what is asked for. */
const barely = 1e-9;

/** How much of what is asked the mentor can give; by controlled values, so spelling does not matter. */
export const askedSubjects: Judge = (mentee, mentor, _context, say) => {
  const asked = mentee.person.subjects;
  if (asked.length === 0) return SILENT;
  let shared = 0;
  for (const subject of asked) if (mentor.subjects.has(subject)) shared++;
  say?.({
    says: 'subjects',
    shared: asked.filter((subject) => mentor.subjects.has(subject)),
    missing: asked.filter((subject) => !mentor.subjects.has(subject)),
  });
  if (shared > 0) return shared / asked.length;
  return asked.some((subject) => mentor.guesses.has(subject)) ? barely : 0;
};
