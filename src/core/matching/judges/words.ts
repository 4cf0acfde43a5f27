import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

/** Free text is a hint only: one shared stem of the request gives half, two give all. */
export function sharedWords(mentee: Candidate, mentor: Candidate): Judgement | null {
  if (mentee.stems.size === 0) return null;
  const words: string[] = [];
  for (const [stem, word] of mentee.stems) if (mentor.stems.has(stem)) words.push(word);
  return {
    share: Math.min(1, words.length / Math.min(2, mentee.stems.size)),
    evidence: { says: 'words', words },
  };
}
