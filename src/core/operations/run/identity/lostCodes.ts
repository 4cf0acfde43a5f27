import { exactly } from '../../../identity/faces';
import { inForce } from '../../../pairs/pair';
import { roleOfCode } from '../../../registry/codes';
import type { Person, Role } from '../../../registry/person';
import { aboutOf, nameOf } from '../../../wording/matching';
import { type Desk, mentees, mentors } from '../desk';

export interface LostCodes {
  /** Codes to give back, by the person's row. */
  readonly known: ReadonlyMap<Person, string>;
  /** Names of those whose class or post is not what «Пары» says: perhaps the same people, perhaps namesakes. */
  readonly doubtful: readonly string[];
}

/**
 * People whose code has left the registry: its column was deleted, a cell was emptied, the list was pasted anew. Whoever
 * is known by name, birth date, class and post gets the old code back; a new one would tear the pair from the person.
 * Beside what the last check has remembered «Пары» still has code, name and class side by side.
 */
export function lostCodes(desk: Desk): LostCodes {
  const known = new Map<Person, string>();
  const doubtful: string[] = [];
  const sides = { mentee: mentees(desk), mentor: mentors(desk) };
  for (const role of Object.keys(sides) as Role[]) {
    const people = sides[role];
    const present = new Set(people.map((person) => person.code));
    const codeless = people.filter((person) => person.code === null && person.name !== null);
    giveBack(remembered(desk, role, present), codeless, desk, known, present);
    const lost = inForce(desk.pairs).filter((pair) => !present.has(pair[role]));
    const codes = new Map(
      lost.map((pair) => [faceOf(pair[`${role}Name`], pair[`${role}About`]), pair[role]]),
    );
    const names = new Set(lost.map((pair) => pair[`${role}Name`]));
    for (const person of codeless) {
      if (known.has(person)) continue;
      const face = faceOf(nameOf(person), aboutOf(person));
      const code = codes.get(face);
      codes.delete(face);
      if (code !== undefined) known.set(person, code);
      else if (names.has(nameOf(person))) doubtful.push(nameOf(person));
    }
  }
  return { known, doubtful };
}

/** Codes that nobody carries now, by all that is known of their people. */
function remembered(
  desk: Desk,
  role: Role,
  present: ReadonlySet<string | null>,
): ReadonlyMap<string, string[]> {
  const codes = new Map<string, string[]>();
  desk.identity?.people.forEach((one, code) => {
    if (one.who === '' || present.has(code) || roleOfCode(code) !== role) return;
    codes.set(exactly(one), [...(codes.get(exactly(one)) ?? []), code]);
  });
  return codes;
}

/** One code and one person of that very face: namesakes of one class are not guessed. */
function giveBack(
  codes: ReadonlyMap<string, readonly string[]>,
  people: readonly Person[],
  { faces }: Desk,
  known: Map<Person, string>,
  present: Set<string | null>,
): void {
  const byFace = new Map<string, Person[]>();
  for (const person of people) {
    const face = faces.get(person);
    if (face) byFace.set(exactly(face), [...(byFace.get(exactly(face)) ?? []), person]);
  }
  codes.forEach(([code, ...more], face) => {
    const [person, ...others] = byFace.get(face) ?? [];
    if (!code || !person || more.length > 0 || others.length > 0) return;
    known.set(person, code);
    present.add(code);
  });
}

function faceOf(name: string, about: string): string {
  return `${name}, ${about}`;
}
