import { readCode } from '../registry/codes';
import type { Person } from '../registry/person';
import { parseName } from '../text/names';
import { nameIndex, wordsKey } from '../text/person/nameIndex';

/** A name or code of the other side written in a person's row, with the people it may mean. */
export interface Link {
  readonly person: Person;
  readonly written: string;
  /** Empty when nobody of that name is on the other tab; several when the name does not tell them apart. */
  readonly found: readonly Person[];
}

export function linksOf(people: readonly Person[], others: readonly Person[]): readonly Link[] {
  const index = nameIndex(others.map(({ name }) => name));
  const byCode = new Map(others.map((other) => [other.code, other]));
  const links: Link[] = [];
  for (const person of people)
    for (const written of person.linkedNames) {
      const code = readCode(written);
      const coded = code === null ? undefined : byCode.get(code);
      const name = code === null ? parseName(written) : null;
      const found = name ? index.find(name).map((i) => others[i] as Person) : coded ? [coded] : [];
      links.push({ person, written, found: found.length > 1 ? withoutRepeats(found) : found });
    }
  return links;
}

/** The one person meant; null when there is none or more than one. */
export function meantBy({ found }: Link): Person | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function isSamePerson(a: Person, b: Person): boolean {
  return a === b || (a.name !== null && b.name !== null && wordsKey(a.name) === wordsKey(b.name));
}

/** A person who stands in the list twice is one person; that the row is doubled is told elsewhere. */
function withoutRepeats(found: readonly Person[]): readonly Person[] {
  const keys = new Set<string>();
  return found.filter(({ name }) => {
    const key = name ? wordsKey(name) : '';
    return keys.has(key) ? false : keys.add(key);
  });
}
