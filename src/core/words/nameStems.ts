import type { Registries } from '../registry/registry';
import { sexOfFirstName } from '../text/person/firstNames';
import { sexOfPatronymic } from '../text/person/sex';
import { stemOf } from '../text/stem';
import { wordsOf } from './stems';

/** Stems of all names in the registries: «к Ивановой» is no word to ask about. */
export function nameStems(registries: Registries): ReadonlySet<string> {
  const { mentors, mentees, team } = registries;
  const people = [mentors, mentees].flatMap((one) => one?.people ?? []);
  const written = [
    ...people.flatMap(({ name }) => (name ? [name.raw, name.surname, name.given ?? ''] : [])),
    ...(team?.entries ?? []).map(({ name }) => name),
  ];
  return new Set(written.flatMap(wordsOf).map(stemOf));
}

/** Names in a text of people who are in no registry: given names, patronymics, capital letters amid a sentence. */
export function namesWithin(text: string): ReadonlySet<string> {
  const amid = text.match(/(?<=[а-яё,] «?)[А-ЯЁ][а-яё]+/g) ?? [];
  const known = wordsOf(text).filter(
    (word) => sexOfFirstName(word) !== null || sexOfPatronymic(word) !== null,
  );
  return new Set([...known, ...amid.flatMap(wordsOf)]);
}
