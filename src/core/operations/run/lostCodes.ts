import { inForce } from '../../pairs/pair';
import type { Person, Role } from '../../registry/person';
import { aboutOf, nameOf } from '../../wording/matching';
import { type Desk, mentees, mentors } from './desk';

export interface LostCodes {
  /** Codes to give back, by the person's row. */
  readonly known: ReadonlyMap<Person, string>;
  /** Names of those whose class or post is not what «Пары» says: perhaps the same people, perhaps namesakes. */
  readonly doubtful: readonly string[];
}

/**
 * People of standing pairs whose code has left the registry: its column was deleted, a cell was emptied, the list was
 * pasted anew. «Пары» still has code, name and class side by side; a new code would tear the pair from the person.
 */
export function lostCodes(desk: Desk): LostCodes {
  const known = new Map<Person, string>();
  const doubtful: string[] = [];
  const sides = { mentee: mentees(desk), mentor: mentors(desk) };
  for (const role of Object.keys(sides) as Role[]) {
    const people = sides[role];
    const present = new Set(people.map((person) => person.code));
    const lost = inForce(desk.pairs).filter((pair) => !present.has(pair[role]));
    const codes = new Map(
      lost.map((pair) => [faceOf(pair[`${role}Name`], pair[`${role}About`]), pair[role]]),
    );
    const names = new Set(lost.map((pair) => pair[`${role}Name`]));
    for (const person of people) {
      if (person.code !== null || person.name === null) continue;
      const face = faceOf(nameOf(person), aboutOf(person));
      const code = codes.get(face);
      codes.delete(face);
      if (code !== undefined) known.set(person, code);
      else if (names.has(nameOf(person))) doubtful.push(nameOf(person));
    }
  }
  return { known, doubtful };
}

function faceOf(name: string, about: string): string {
  return `${name}, ${about}`;
}
