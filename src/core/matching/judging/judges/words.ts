import type { Candidate } from '../candidate';
import { type Judge, SILENT } from '../criterion';

/**
 * Free text is a hint only: of the words that stand for nothing on the lists, and of what free words may mean, one in
 * common gives half, two give all.
 */
export const sharedWords: Judge = (mentee, mentor, _context, say) => {
  const { stemList, guesses } = mentee;
  let shared = 0;
  for (const stem of stemList) if (mentor.stems.has(stem)) shared++;
  if (mentor.guesses.size + guesses.size > 0) shared += sharedGuesses(mentee, mentor).length;
  if (stemList.length + guesses.size + shared === 0) return SILENT;
  say?.({
    says: 'words',
    words: [
      ...stemList.filter((stem) => mentor.stems.has(stem)).map((stem) => mentee.stems.get(stem) ?? stem),
      ...sharedGuesses(mentee, mentor),
    ],
  });
  return Math.min(1, shared / Math.min(2, Math.max(1, stemList.length + guesses.size)));
};

/** What one of the two says in free words only. */
function sharedGuesses(mentee: Candidate, mentor: Candidate): readonly string[] {
  return [
    ...Array.from(mentee.guesses).filter((value) => mentor.guesses.has(value) || mentor.subjects.has(value)),
    ...mentee.person.subjects.filter((value) => mentor.guesses.has(value)),
  ];
}
