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
  readonly field: FieldId | null;
  readonly tabOf: Role | null;
}

/** Below this a likeness of titles is no evidence. */
const least = 0.55;

let aliases: readonly Alias[] | null = null;

/** The likeliest meanings of a title, best first; empty for a title of no known meaning. */
export function matchTitle(title: string): readonly TitleMatch[] {
  const read = titleWords(title);
  if (read.words.length === 0) return nameless(read);
  const best = new Map<FieldId | null, { score: number; start: boolean; tabOf: Role | null }>();
  for (const alias of aliasList()) {
    const likeness = likenessOf(read, alias);
    if (likeness < least || likeness <= (best.get(alias.field)?.score ?? 0)) continue;
    best.set(alias.field, { score: likeness, start: likeness < 0.95, tabOf: alias.tabOf });
  }
  const foreign = best.get(null)?.score ?? 0;
  const matches: TitleMatch[] = [];
  for (const [field, found] of best) {
    if (field === null || found.score <= foreign) continue;
    const because = found.start ? 'titleStart' : 'title';
    const { whose, plural } = read;
    matches.push({
      field: asWritten(field, read),
      score: found.score,
      because,
      whose,
      plural,
      tabOf: found.tabOf,
    });
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** «Наставник», «Подопечные», «Наставник (ФИО, должность)»: only a role word, so it is the person's name. */
function nameless(read: TitleWords): readonly TitleMatch[] {
  if (read.whose === null || read.whose === 'parent' || read.whose === 'other') return [];
  const bracketed = read.allWords.length > 0 && !read.allWords.includes('фио');
  const score = bracketed ? 0.75 : 0.9;
  return [{ field: 'name', score, because: 'title', whose: read.whose, plural: read.plural, tabOf: null }];
}

/** «Имя наставника» is a full name where schools write one column. */
function asWritten(field: FieldId, read: TitleWords): FieldId {
  return field === 'given' && (read.whose === 'mentor' || read.whose === 'mentee') ? 'name' : field;
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

function aliasList(): readonly Alias[] {
  aliases ??= [
    ...fieldTable().flatMap((row) => [
      ...row.aliases.map((text) => aliasOf(text, row.field, row.only ?? null)),
      ...(row.mentorAliases ?? []).map((text) => aliasOf(text, row.field, 'mentor')),
      ...(row.menteeAliases ?? []).map((text) => aliasOf(text, row.field, 'mentee')),
    ]),
    ...foreignTitles.map((text) => aliasOf(text, null, null)),
  ];
  return aliases;
}

function aliasOf(text: string, field: FieldId | null, tabOf: Role | null): Alias {
  return { words: text.split(' '), text, field, tabOf };
}
