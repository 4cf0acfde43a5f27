import type { Person } from '../registry/person';
import { hashOf } from '../text/hash';
import { byCode, personKey } from './judging/candidate';

/**
 * Short and stable: the same people in any order give the same text, any change that matching sees another.
 * `rules`: a text of everything else that decides.
 */
export function fingerprintOf(people: readonly Person[], rules = ''): string {
  const sorted = [...people].sort((a, b) => roleOrder(a, b) || byCode(a, b));
  return hashOf(JSON.stringify([sorted.map(facts), rules]));
}

function roleOrder(a: Person, b: Person): number {
  return a.role === b.role ? 0 : a.role < b.role ? -1 : 1;
}

/** Everything else about a person may decide a pair, whatever rule is added. */
const unseen: ReadonlySet<string> = new Set<keyof Person>([
  'place',
  'code',
  'name',
  'phone',
  'email',
  'consent',
  'consents',
  'papers',
  'enteredOn',
  'subjects',
]);

function facts(person: Person): readonly unknown[] {
  const { name, consent, subjects } = person;
  return [
    personKey(person),
    name && [name.surname, name.given, name.patronymic],
    consent.state,
    [...subjects].sort(),
    Object.entries(person)
      .filter(([field]) => !unseen.has(field))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
}
