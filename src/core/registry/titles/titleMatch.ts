import type { FieldId } from '../fields';
import type { Role } from '../person';
import { foreignTitles } from './aliases/foreign';
import { fieldTable } from './fieldTable';
import { type TitleWords, titleWords, type Whose } from './titleWords';

/** What a title may mean, before the values and the tab have had their say. */
export interface TitleMatch {
  readonly field: FieldId;
  readonly score: number;
  readonly because: 'title' | 'titleStart';
  readonly whose: Whose | null;
  readonly plural: boolean;
  /** Set when the very wording belongs to one role's tab: «Запрос», «Чем может помочь». */
  readonly tabOf: Role | null;
}

interface Alias {
  readonly words: readonly string[];
  readonly text: string;
  /** Means this only when the title says nothing else: «Отказ», «Желаемый наставник». */
  readonly whole: boolean;
  readonly field: FieldId | null;
  readonly tabOf: Role | null;
  /** The first titles of a field are its best: where two columns say the same, it is not their order that decides. */
  readonly rank: number;
  /** Place in the list: of equals the first decides. */
  readonly at: number;
}

/** Below this a likeness of titles is no evidence. */
const least = 0.55;

let aliases: ReadonlyMap<string, readonly Alias[]> | null = null;

/** One run reads its tabs several times. */
const known = new Map<string, readonly TitleMatch[]>();

/** The likeliest meanings of a title, best first; empty for a title of no known meaning. */
export function matchTitle(title: string): readonly TitleMatch[] {
  const before = known.get(title);
  if (before) return before;
  const matches = meaningsOf(title);
  known.set(title, matches);
  return matches;
}

function meaningsOf(title: string): readonly TitleMatch[] {
  const read = titleWords(title);
  if (read.words.length === 0) return /[а-я]{4}/i.test(title) ? nameless(read) : [];
  const best = new Map<FieldId | null, { score: number; start: boolean; tabOf: Role | null }>();
  for (const alias of aliasesLike(read)) {
    const likeness = likenessOf(read, alias);
    const score = likeness - alias.rank;
    if (likeness < least || score <= (best.get(alias.field)?.score ?? 0)) continue;
    best.set(alias.field, { score, start: likeness < 0.95, tabOf: alias.tabOf });
  }
  const foreign = best.get(null)?.score ?? 0;
  const matches: TitleMatch[] = [];
  for (const [field, found] of best) {
    if (field === null || found.score <= foreign) continue;
    const because = found.start ? 'titleStart' : 'title';
    const { whose, plural } = read;
    const match: TitleMatch = { field, score: found.score, because, whose, plural, tabOf: found.tabOf };
    matches.push(match);
    // «Имя наставника» is a full name where schools write one column.
    if (field === 'given' && (whose === 'mentor' || whose === 'mentee'))
      matches.push({ ...match, field: 'name', score: match.score + 0.01 });
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** A title that is known to mean something else: «Классный руководитель», «Кол-во пар». */
export function isForeign(title: string): boolean {
  const read = titleWords(title);
  return aliasesLike(read).some((alias) => alias.field === null && likenessOf(read, alias) >= least);
}

/** «Наставник», «Подопечные», «Наставник (ФИО, должность)»: only a role word, so it is the person's name. */
function nameless(read: TitleWords): readonly TitleMatch[] {
  if (read.whose === 'parent' || read.whose === 'other') return [];
  const bracketed = read.allWords.length > 0 && !read.allWords.includes('фио');
  // «Участник», «Педагог» may be anybody; only the names below can tell.
  const score = read.whose === null ? 0.68 : bracketed ? 0.75 : 0.9;
  return [{ field: 'name', score, because: 'title', whose: read.whose, plural: read.plural, tabOf: null }];
}

function likenessOf(read: TitleWords, alias: Alias): number {
  const head = likeness(read.words, alias);
  if (head >= 0.95 || read.allWords.length === read.words.length) return head;
  return Math.max(head, likeness(read.allWords, alias) * 0.9);
}

function likeness(words: readonly string[], alias: Alias): number {
  const { words: wanted } = alias;
  const extra = words.length - wanted.length;
  if (extra === 0 && wanted.every((word, i) => sameWord(words[i] as string, word, true))) return 1;
  if (alias.whole) return 0;
  if (extra <= 0) return cutShort(words, alias);
  if (startsAt(words, wanted, 0)) return Math.max(0.6, 0.94 - 0.04 * extra);
  // One short word somewhere inside says little: «Дата» in «Отметка и дата».
  if (alias.text.length < 5) return 0;
  for (let at = 1; at <= extra; at++)
    if (startsAt(words, wanted, at)) return Math.max(0, 0.72 - 0.03 * extra);
  return 0;
}

function startsAt(words: readonly string[], wanted: readonly string[], at: number): boolean {
  return wanted.every((word, i) => sameWord(words[at + i] as string, word, false));
}

/** Form exports cut titles at 64 characters. */
function cutShort(words: readonly string[], alias: Alias): number {
  const text = words.join(' ');
  return text.length >= 12 && alias.text.startsWith(text) ? 0.75 : 0;
}

/** Equal, another ending, or cut short: «рожд.», «настав-ва». `whole`: the titles have as many words. */
function sameWord(word: string, wanted: string, whole: boolean): boolean {
  if (word === wanted) return true;
  if (word.endsWith('.')) {
    const stem = word.slice(0, -1);
    return wanted.startsWith(stem) && (whole || stem.length > 1);
  }
  const dash = word.indexOf('-');
  if (dash > 0 && dash < word.length - 1) {
    if (wanted.startsWith(word.slice(0, dash)) && wanted.endsWith(word.slice(dash + 1))) return true;
  }
  const [shorter, longer] = word.length < wanted.length ? [word, wanted] : [wanted, word];
  if (shorter.length < 4 || longer.length - shorter.length > 2) return false;
  return longer.startsWith(shorter.slice(0, Math.max(4, shorter.length - 2)));
}

/** Words that are alike share four letters; of a short or shortened one only the first is sure to stand in the alias. */
function aliasesLike({ words, allWords }: TitleWords): readonly Alias[] {
  aliases ??= aliasesByBeginning();
  const found = new Set<Alias>();
  for (const word of [...words, ...allWords]) {
    const beginning = word.slice(0, /[.-]/.test(word) ? 1 : 4);
    for (const alias of aliases.get(beginning) ?? []) found.add(alias);
  }
  return Array.from(found).sort((a, b) => a.at - b.at);
}

/** By one letter and by four of the first word. */
function aliasesByBeginning(): ReadonlyMap<string, readonly Alias[]> {
  const index = new Map<string, Alias[]>();
  let at = 0;
  const add = (texts: readonly string[], field: FieldId | null, tabOf: Role | null) =>
    texts.forEach((written, place) => {
      // A leading «=» marks an alias that holds only as the whole title.
      const whole = written.startsWith('=');
      const text = whole ? written.slice(1) : written;
      const words = text.split(' ');
      const alias = { words, text, whole, field, tabOf, rank: field === null ? 0 : place / 2000, at: at++ };
      for (const length of [1, 4]) {
        const beginning = words[0]!.slice(0, length);
        const same = index.get(beginning);
        if (same) same.push(alias);
        else index.set(beginning, [alias]);
      }
    });
  for (const row of fieldTable()) {
    add(row.aliases, row.field, row.only ?? null);
    add(row.mentorAliases ?? [], row.field, 'mentor');
    add(row.menteeAliases ?? [], row.field, 'mentee');
  }
  add(foreignTitles, null, null);
  return index;
}
