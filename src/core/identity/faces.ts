import type { Grid } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Person } from '../registry/person';
import type { Registries } from '../registry/registry';
import { rowReader } from '../registry/row';
import { hashOf } from '../text/hash';
import { nameKey, partKey } from '../text/names';
import type { Face } from './known';

/** What belongs to a person and seldom changes; behind surname and given names these cells stand in a fingerprint. */
const traced: readonly FieldId[] = [
  'birth',
  'schoolClass',
  'post',
  'phone',
  'email',
  'contacts',
  'topics',
  'interests',
  'organisation',
  'subjects',
  'form',
  'consent',
  'capacity',
  'wantedAge',
];

/** Of these a stranger in the same row has few in common; the others are much alike in every row. */
const telling = 8;

/** Told apart only where the name is the same. */
const decisive: readonly FieldId[] = ['birth', 'schoolClass', 'post'];

const names = 2;
const width = 2;
const empty = '--';

export function faces(registries: Registries, grids: readonly Grid[]): ReadonlyMap<Person, Face> {
  const found = new Map<Person, Face>();
  for (const registry of [registries.mentees, registries.mentors]) {
    const grid = registry && grids.find((one) => one.sheetId === registry.sheetId);
    if (!registry || !grid) continue;
    const reader = rowReader(grid, registry.columns);
    for (const person of registry.people) {
      const { name, place } = person;
      const row = [
        name ? partKey(name.surname) : '',
        name ? [name.given, name.patronymic].map((part) => partKey(part ?? '')).join('') : '',
        ...traced.map((field) => reader.text(place.row ?? 0, field)),
      ];
      found.set(person, { who: name ? hashOf(nameKey(name)) : '', row: row.map(digest).join('') });
    }
  }
  return found;
}

/** A field whose cells a fingerprint can tell one by one. */
export interface Traced {
  readonly field: FieldId;
  /** Where it stands in the fingerprint. */
  readonly at: number;
  /** True where nearly every row has a value of its own. */
  readonly telling: boolean;
}

export const tracedFields: readonly Traced[] = traced.map((field, at) => ({
  field,
  at: names + at,
  telling: at < telling,
}));

export function cellPrint({ row }: Face, at: number): string {
  return row.slice(at * width, (at + 1) * width);
}

/** Whether the two can be compared cell by cell: an earlier version may have looked at other fields. */
export function comparable(a: Face, b: Face): boolean {
  return a.row.length === b.row.length;
}

/** May be the same person: part of the name still fits, or most of what tells people apart. */
export function fits(a: Face, b: Face): boolean {
  if (nameFits(a, b)) return true;
  const { both, equal } = common(a, b, names, names + telling);
  return both > 1 && equal * 2 > both;
}

/** The same name, or one that was completed or corrected in part; nothing speaks against a name that is not there. */
export function nameFits(a: Face, b: Face): boolean {
  if (a.who === '' || b.who === '' || a.who === b.who || !comparable(a, b)) return true;
  return common(a, b, 0, names).equal > 0;
}

/** The name, and what tells namesakes apart, to the letter. '' for a person without a name. */
export function exactly(face: Face): string {
  const about = decisive.map((field) => cellPrint(face, names + traced.indexOf(field)));
  return face.who === '' ? '' : face.who + about.join('');
}

/** How many of the telling cells agree. */
export function agreement(a: Face, b: Face): number {
  return common(a, b, names, names + telling).equal;
}

function common(a: Face, b: Face, from: number, to: number): { both: number; equal: number } {
  let both = 0;
  let equal = 0;
  for (let at = from; at < to; at++) {
    const [one, other] = [cellPrint(a, at), cellPrint(b, at)];
    if (one === empty || other === empty) continue;
    both++;
    if (one === other) equal++;
  }
  return { both, equal };
}

function digest(text: string): string {
  if (text === '') return empty;
  return `0${(Number.parseInt(hashOf(text).slice(0, 8), 16) % 1296).toString(36)}`.slice(-width);
}
