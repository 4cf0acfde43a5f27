import { readCode } from '../registry/codes';
import type { Person, Role } from '../registry/person';
import type { Registries } from '../registry/registry';
import { parseName } from '../text/names';
import { nameIndex } from '../text/person/nameIndex';

/** Finds people of the registries by a code, or by a name as somebody wrote it. Several = nobody can tell who is meant. */
export interface Directory {
  /** Whose line of the tab it is: by the code, else by the name. */
  readonly whose: (line: { readonly code: string; readonly who: string }) => readonly Person[];
  /** Who of the side opposite to this one is meant. */
  readonly other: (role: Role, text: string) => readonly Person[];
}

export function directory({ mentors, mentees }: Registries): Directory {
  const sides = { mentor: finder(mentors?.people ?? []), mentee: finder(mentees?.people ?? []) };
  const anybody = (text: string): readonly Person[] => [...sides.mentee(text), ...sides.mentor(text)];
  return {
    whose: ({ code, who }) => (code === '' && who === '' ? [] : anybody(code || who)),
    other: (role, text) => sides[role === 'mentor' ? 'mentee' : 'mentor'](text),
  };
}

function finder(people: readonly Person[]): (text: string) => readonly Person[] {
  const names = nameIndex(people.map(({ name }) => name));
  const byCode = new Map<string, Person[]>();
  for (const person of people)
    if (person.code) byCode.set(person.code, [...(byCode.get(person.code) ?? []), person]);
  return (text) => {
    const code = readCode(text);
    if (code !== null) return byCode.get(code) ?? [];
    const name = parseName(text);
    return name ? names.find(name).map((at) => people[at]!) : [];
  };
}
