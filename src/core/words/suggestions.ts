import { subjectList, subjectsIn } from '../registry/subjects';
import { keyOf } from '../text/key';
import { nearest } from '../text/nearest';
import { isAkin, tellingStems, termTexts, understand } from './lexicon';
import type { Unknown } from './unknown';

/** So many values are suggested for a word at most. */
const most = 4;

/** Values a word may be bound to: the school's list, then the subjects, each once. */
export function bindable(needs: readonly string[]): readonly string[] {
  const listed = new Set(needs.map(keyOf));
  return [...needs, ...subjectList.map(({ title }) => title).filter((title) => !listed.has(keyOf(title)))];
}

/**
 * What words may mean, likeliest first: a slip of the pen in a word that is known, a word of the value's own title, a
 * vague word the add-in knows, and what the same people ask for besides.
 */
export function suggester(needs: readonly string[]): (unknown: Unknown) => readonly string[] {
  const values = bindable(needs).map((value) => ({ value, stems: tellingStems(value) }));
  const known = termTexts();
  const byLength = new Map<number, string[]>();
  for (const text of known.keys()) byLength.set(text.length, [...(byLength.get(text.length) ?? []), text]);
  /** The line of the school's list that stands for a subject alone is what she knows it by. */
  const shown = (subject: string): string =>
    needs.find((need) => {
      const subjects = subjectsIn(need);
      return subjects.length === 1 && subjects[0] === subject;
    }) ?? subject;
  return ({ word, stem, beside }) => {
    const weights = new Map<string, number>();
    const weigh = (value: string, weight: number): void => {
      weights.set(value, (weights.get(value) ?? 0) + weight);
    };
    for (const value of known.get(meantBy(word, byLength)) ?? []) weigh(shown(value), 1000);
    for (const { value, stems } of values) if (stems.some((one) => isAkin(one, stem))) weigh(value, 500);
    for (const value of understand(word, { bound: [], own: [] }).values) weigh(shown(value), 800);
    for (const [value, people] of beside) weigh(shown(value), people);
    return Array.from(weights.keys())
      .sort((a, b) => (weights.get(b) as number) - (weights.get(a) as number) || (a < b ? -1 : 1))
      .slice(0, most);
  };
}

/** «матиматика» → «математ»: the known beginning that the word begins with but for a slip; '' = none. */
function meantBy(word: string, byLength: ReadonlyMap<number, readonly string[]>): string {
  for (let length = word.length; length >= 6; length--) {
    const found = nearest(word.slice(0, length), byLength.get(length) ?? []);
    if (found !== null) return found;
  }
  return '';
}
