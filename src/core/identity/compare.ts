import { roleOfCode } from '../registry/codes';
import type { FieldId } from '../registry/fields';
import type { Person } from '../registry/person';
import type { Registries, Registry } from '../registry/registry';
import { agreement, cellPrint, comparable, fits, nameFits, type Traced, tracedFields } from './faces';
import type { Face, Identity, Known } from './known';

/** How the lists differ from what was remembered at the last check. */
export interface Differences {
  /** People beside a code whose owner is somebody else, while they are known under a code of their own. */
  readonly moved: readonly Stranger[];
  /** People whom nobody knows, beside the code of somebody quite different. */
  readonly others: readonly Stranger[];
  /** People with a good code that was never given. */
  readonly foreign: readonly Stranger[];
  /** People who share a code that was given to somebody else. */
  readonly copies: readonly Stranger[];
  /** People whose name stood under another code that is free now. */
  readonly former: readonly Stranger[];
  /** A column whose values went to other people, all of them still there. */
  readonly torn: Torn | null;
}

export interface Stranger {
  readonly person: Person;
  /** The one code under which this person is known; null when there is none, or more than one. */
  readonly own: string | null;
}

export interface Torn {
  readonly sheetName: string;
  readonly title: string;
  readonly rows: readonly number[];
}

export function differences(
  { people: known }: Identity,
  registries: Registries,
  faces: ReadonlyMap<Person, Face>,
): Differences {
  const codesOf = codesByName(known);
  const everybody = [...(registries.mentees?.people ?? []), ...(registries.mentors?.people ?? [])];
  const rows = new Map<string, number>();
  for (const { code } of everybody) if (code !== null) rows.set(code, (rows.get(code) ?? 0) + 1);
  const moved: Stranger[] = [];
  const others: Stranger[] = [];
  const foreign: Stranger[] = [];
  const former: Stranger[] = [];
  const copies: Stranger[] = [];
  const settled: Settled[] = [];
  for (const person of everybody) {
    const face = faces.get(person);
    if (!face) continue;
    const codes = codesOf.get(face.who) ?? [];
    const own = codes.length === 1 ? codes[0]! : null;
    const before = known.get(person.code ?? '');
    // A row copied with its code is told of by itself.
    if (person.code !== null && rows.get(person.code) !== 1) {
      if (before && !nameFits(before, face)) copies.push({ person, own });
      continue;
    }
    // Codes stand in the order in which they were given.
    const until = person.code === null ? -1 : codes.indexOf(person.code);
    const earlier = until < 0 ? codes : codes.slice(0, until);
    const free = earlier.filter((code) => !rows.has(code) && roleOfCode(code) === person.role);
    if (free.length > 0) former.push({ person, own: free.join(', ') });
    if (person.code === null) continue;
    if (!before) foreign.push({ person, own });
    else if (codes.length > 0 && !nameFits(before, face)) moved.push({ person, own });
    else if (!fits(before, face)) others.push({ person, own });
    else if (comparable(before, face)) settled.push({ person, before, face });
  }
  return { moved, others, foreign, copies, former, torn: tornOf(registries, settled) };
}

/** True when the codes stayed with their rows, and only the names beside them were mixed up. */
export function namesMoved(
  moved: readonly Stranger[],
  { people }: Identity,
  faces: ReadonlyMap<Person, Face>,
): boolean {
  let withCode = 0;
  let withName = 0;
  for (const { person, own } of moved) {
    const face = faces.get(person)!;
    const [byCode, byName] = [people.get(person.code ?? ''), people.get(own ?? '')];
    if (byCode) withCode += agreement(face, byCode);
    if (byName) withName += agreement(face, byName);
  }
  return withCode > withName;
}

/** Codes by the fingerprint of a name. */
export function codesByName(known: ReadonlyMap<string, Known>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  known.forEach(({ who }, code) => {
    if (who !== '') found.set(who, [...(found.get(who) ?? []), code]);
  });
  return found;
}

interface Settled {
  readonly person: Person;
  readonly before: Face;
  readonly face: Face;
}

function tornOf(registries: Registries, settled: readonly Settled[]): Torn | null {
  for (const registry of [registries.mentees, registries.mentors])
    for (const traced of tracedFields) {
      const people = settled.filter(({ person }) => person.role === registry?.role);
      const rows = tornRows(people, traced);
      if (registry && rows.length > 0)
        return { sheetName: registry.sheetName, title: titleOf(registry, traced.field), rows };
    }
  return null;
}

/** Rows in which a cell changed, when all of them together hold what they held before. */
function tornRows(people: readonly Settled[], { at, telling }: Traced): readonly number[] {
  const changed = people.filter(({ before, face }) => cellPrint(before, at) !== cellPrint(face, at));
  if (changed.length < 3) return [];
  const counts = new Map<string, number>();
  for (const { before, face } of changed) {
    const [was, is] = [cellPrint(before, at), cellPrint(face, at)];
    counts.set(was, (counts.get(was) ?? 0) + 1);
    counts.set(is, (counts.get(is) ?? 0) - 1);
  }
  // Where few values repeat («да», «нет»), a handful of ordinary edits may balance by chance.
  const many = (telling && counts.size > 2) || changed.length >= Math.max(6, people.length / 5);
  const same = Array.from(counts.values()).every((count) => count === 0);
  return many && same ? changed.map(({ person }) => person.place.row ?? 0) : [];
}

function titleOf(registry: Registry, field: FieldId): string {
  return registry.columns.find((column) => column.field === field)?.title ?? '';
}
