import { type Judge, SILENT } from '../criterion';

/** Free text is a hint only: one shared stem of the request gives half, two give all. */
export const sharedWords: Judge = (mentee, mentor, _context, say) => {
  const stems = mentee.stemList;
  if (stems.length === 0) return SILENT;
  let shared = 0;
  for (const stem of stems) if (mentor.stems.has(stem)) shared++;
  say?.({
    says: 'words',
    words: stems.filter((stem) => mentor.stems.has(stem)).map((stem) => mentee.stems.get(stem) ?? stem),
  });
  return Math.min(1, shared / Math.min(2, stems.length));
};
