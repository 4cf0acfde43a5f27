import { keyOf } from '../../text/key';
import type { FieldId } from '../fields';
import type { ListRole } from '../registry';
import type { Header, Title } from './header';
import { shared } from './meanings';

/** Columns that stand after the name of the other side. */
export interface Neighbours {
  /** They go on about that person. */
  readonly others: ReadonlySet<number>;
  /** They may; only the curator knows. */
  readonly unsure: ReadonlySet<number>;
}

/**
 * «ФИО молодого специалиста, Стаж, ФИО наставника, Стаж, Категория»: a title that repeats one above values tells that
 * the columns from the second name on are about the second person, as far as those about the pair. «ФИО наставника,
 * Должность, ФИО наставляемого, Класс»: who has a post has no class.
 */
export function neighboursOf(
  { titles }: Header,
  role: ListRole,
  isFilled: (column: number) => boolean,
): Neighbours {
  const others = new Set<number>();
  const unsure = new Set<number>();
  const at = titles.findIndex(
    (title) => isName(title, 'mentor', 'mentee') && title.matches[0]?.whose !== role,
  );
  const own = titles.findIndex((title, i) => i < at && isName(title));
  if (own < 0 || role === 'both') return { others, unsure };
  const rest = titles.findIndex(
    (title, i) => i > at && (title.matches[0]?.whose === role || shared.has(fieldOf(title) ?? 'name')),
  );
  const after = titles.slice(at + 1, rest < 0 ? undefined : rest);
  const keysOf = (some: readonly Title[]): readonly string[] =>
    some.filter(({ column }) => isFilled(column)).map(({ text }) => keyOf(text));
  const keys = new Set(keysOf(titles.slice(0, at)));
  if (keysOf(after).some((key) => keys.has(key)))
    return { others: new Set(after.map(({ column }) => column)), unsure };
  const between = titles.slice(own + 1, at).map(fieldOf);
  const [next] = after;
  const [mine, theirs] = role === 'mentor' ? ['post', 'schoolClass'] : ['schoolClass', 'post'];
  if (
    next &&
    fieldOf(next) === theirs &&
    next.matches[0]?.whose === null &&
    between.some((field) => field === mine)
  )
    unsure.add(next.column);
  return { others, unsure };
}

function fieldOf({ matches }: Title): FieldId | null {
  return matches[0]?.field ?? null;
}

function isName({ matches: [match] }: Title, ...whose: readonly string[]): boolean {
  return match?.field === 'name' && (whose.length === 0 || whose.includes(match.whose ?? ''));
}
