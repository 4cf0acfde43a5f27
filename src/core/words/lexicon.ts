import { subjectList, subjectsIn, subjectTerms } from '../registry/subjects';
import { withoutDenied } from '../text/denied';
import { keyOf } from '../text/key';
import { levelLookalikes } from '../text/lookalikes';
import { stemOf } from '../text/stem';
import { type FoundTerm, type Term, termFinder, termWords } from '../text/terms';
import { isIdle, wordsOf } from './stems';
import { synonyms } from './synonyms';

/** By what free text of one school is understood. */
export interface Lexicon {
  /** Stems of a word or phrase the curator has bound, with what it stands for; nothing for words that say nothing. */
  readonly bound: readonly { readonly stems: readonly string[]; readonly values: readonly string[] }[];
  /** Values of the school's list that no subject stands for. */
  readonly own: readonly { readonly stems: readonly string[]; readonly value: string }[];
}

export interface Understood {
  /** Subjects and values of the list, likeliest first. */
  readonly values: readonly string[];
  /** Those of them that the school has settled, by its list or by «Слова». */
  readonly settled: readonly string[];
  /** Stems that played a part in it. */
  readonly known: () => ReadonlySet<string>;
}

/** `bound`: as a word book keeps it. */
export function lexiconOf(bound: ReadonlyMap<string, string>, needs: readonly string[]): Lexicon {
  return {
    bound: Array.from(bound, ([key, value]) => ({
      stems: key.split(' '),
      values: meaningOf(value, needs),
    })),
    own: needs
      .filter((need) => subjectsIn(need).length === 0)
      .map((value) => ({ value, stems: tellingStems(value) }))
      .filter(({ stems }) => stems.length > 0),
  };
}

/** What a value of the list comes down to: the subjects it speaks of, or itself; nothing when it is not on the list. */
export function meaningOf(value: string, needs: readonly string[]): readonly string[] {
  const key = keyOf(value);
  const listed = needs.find((need) => keyOf(need) === key);
  if (listed === undefined && !subjectList.some(({ title }) => keyOf(title) === key)) return [];
  const subjects = subjectsIn(value);
  return subjects.length > 0 || listed === undefined ? subjects : [listed];
}

/** What one piece of a request or of competences speaks of. */
export function understand(piece: string, lexicon: Lexicon): Understood {
  const words = termWords(withoutDenied(keyOf(levelLookalikes(piece))));
  // Cutting endings costs more than all the rest: only where somebody asks for stems.
  const stems = lexicon.bound.length + lexicon.own.length > 0 ? words.map(stemOf) : [];
  const tally = new Map<string, number>();
  const taken = new Set<number>();
  const count = (value: string, weight: number, at: readonly number[]): void => {
    tally.set(value, (tally.get(value) ?? 0) + weight);
    for (const i of at) taken.add(i);
  };
  for (const { stems: wanted, values } of lexicon.bound) {
    const at = wanted.map((stem) => stems.indexOf(stem));
    if (at.includes(-1)) continue;
    for (const i of at) taken.add(i);
    for (const value of values) count(value, 2 * wanted.length, at);
  }
  for (const { stems: wanted, value } of lexicon.own) {
    const at = wanted.map((stem) => stems.findIndex((one) => isAkin(one, stem)));
    if (!at.includes(-1)) count(value, wanted.length, at);
  }
  const settled = Array.from(tally.keys());
  countTerms(finders().clear(words), taken, count);
  if (tally.size === 0) countTerms(finders().vague(words), taken, count);
  return {
    values: Array.from(tally.keys()).sort((a, b) => (tally.get(b) as number) - (tally.get(a) as number)),
    settled,
    known: () => new Set(Array.from(taken, (i) => stemOf(words[i] as string))),
  };
}

/** A word inside a longer phrase does not speak for itself: «итоговое собеседование» has nothing to do with work. */
function countTerms(
  found: readonly FoundTerm[],
  taken: ReadonlySet<number>,
  count: (value: string, weight: number, at: readonly number[]) => void,
): void {
  const bound = new Set(taken);
  const phrases = found.filter(({ term }) => term.parts.length > 1);
  const inside = new Set(phrases.flatMap(({ at }) => at));
  for (const { term, at } of found) {
    const single = at.length === 1 && inside.has(at[0] as number);
    if (single || at.every((i) => bound.has(i))) continue;
    count(owners()[term.owner] as string, at.length, at);
  }
}

/** «спорт» and «спортивн», «шахматн» and «шахматист»: one beginning, and little follows it. */
export function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [less, more] = [Math.min(a.length, b.length) - same, Math.max(a.length, b.length) - same];
  return more <= 4 && (less === 0 ? same >= 5 : less <= 2 && same >= 6);
}

export function tellingStems(text: string): readonly string[] {
  const stems = wordsOf(text).map(stemOf);
  return stems.filter((stem, i) => !isIdle(stem) && stems.indexOf(stem) === i);
}

let built: Readonly<Record<'clear' | 'vague', ReturnType<typeof termFinder>>> | null = null;

function finders(): NonNullable<typeof built> {
  built ??= {
    clear: termFinder([...subjectTerms(), ...termsIn(0)]),
    vague: termFinder(termsIn(1)),
  };
  return built;
}

function termsIn(part: 0 | 1): readonly Term[] {
  return owners().flatMap((title, owner) =>
    ((synonyms[title] ?? '').split('|')[part] ?? '')
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ owner, parts: text.split('+') })),
  );
}

function owners(): readonly string[] {
  return subjectList.map(({ title }) => title);
}

/** Single words that are known, with what they stand for: what a slip of the pen may have been meant as. */
export function termTexts(): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const { owner, parts } of [...subjectTerms(), ...termsIn(0)]) {
    const [text = ''] = parts;
    if (parts.length === 1 && text.length > 5)
      texts.set(text, [...(texts.get(text) ?? []), owners()[owner] as string]);
  }
  return texts;
}
