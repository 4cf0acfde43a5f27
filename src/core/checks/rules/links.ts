import { formTitle } from '../../registry/forms';
import type { Person } from '../../registry/person';
import { type NameIndex, nameIndex, wordsKey } from '../../text/nameIndex';
import { parseName } from '../../text/names';
import { at, type CheckContext, type Rule, type Spot } from '../rule';

/** The pair is written on both tabs by name, and the two copies drift apart. */
export const linkRules: readonly Rule[] = [
  {
    id: 'link.unknown',
    severity: 'warning',
    blocks: [],
    find: (context) => eachLink(context, (link) => (link.found.length === 0 ? link.spot({}) : null)),
  },
  {
    id: 'link.ambiguous',
    severity: 'warning',
    blocks: [],
    find: (context) =>
      eachLink(context, (link) => (link.found.length > 1 ? link.spot({ count: link.found.length }) : null)),
  },
  {
    id: 'link.twoMentors',
    severity: 'warning',
    blocks: [],
    hides: ['link.disagree'],
    find: (context) => (context.registry.role === 'mentee' ? twoMentors(context) : []),
  },
  { id: 'link.disagree', severity: 'warning', blocks: [], find: disagreements },
];

interface Link {
  readonly person: Person;
  readonly written: string;
  /** People of the other side who may be meant. */
  readonly found: readonly Person[];
  readonly spot: (data: Spot['data']) => Spot;
}

function eachLink(context: CheckContext, judge: (link: Link) => Spot | null): readonly Spot[] {
  const spots: Spot[] = [];
  for (const link of linksOf(context)) {
    const spot = judge(link);
    if (spot) spots.push(spot);
  }
  return spots;
}

function linksOf(context: CheckContext): readonly Link[] {
  const others = context.other?.people;
  if (!others) return [];
  const index = nameIndex(others.map(({ name }) => name));
  return context.registry.people.flatMap((person) =>
    person.linkedNames.map((written) => ({
      person,
      written,
      found: findPeople(index, others, written),
      spot: (data: Spot['data']) => at(context, person, 'linkedName', { written, ...data }),
    })),
  );
}

function findPeople(index: NameIndex, people: readonly Person[], written: string): readonly Person[] {
  const name = parseName(written);
  if (!name) return [];
  const found = index.find(name).map((i) => people[i] as Person);
  // A person who stands in the list twice is one person; that the row is doubled is told elsewhere.
  return found.filter((person, i) => found.findIndex((other) => isSame(other, person)) === i);
}

/** Two names in the mentee's cell, or two mentors of one form who both name the mentee. */
function twoMentors(context: CheckContext): readonly Spot[] {
  const spots: Spot[] = [];
  for (const person of context.registry.people)
    if (person.linkedNames.length > 1) {
      spots.push(at(context, person, 'linkedName', { mentors: person.linkedNames.join(', ') }));
    }
  const said = new Set(spots.map(({ row }) => row));
  for (const [mentee, mentors] of namedBy(context)) {
    const [first, second] = mentors;
    if (!first || !second || said.has(mentee.place.row)) continue;
    const sameForm = mentors.find((mentor, i) => mentors.findIndex(({ form }) => form === mentor.form) < i);
    if (!sameForm) continue;
    const field = context.reader.has('linkedName') ? 'linkedName' : 'name';
    const names = mentors.filter(({ form }) => form === sameForm.form).map(({ name }) => name?.raw ?? '');
    const form = sameForm.form ? formTitle(sameForm.form) : '';
    spots.push(at(context, mentee, field, { mentors: names.join(', '), form }));
  }
  return spots;
}

/** Mentees of this registry by the mentors whose rows name them without doubt. */
function namedBy(context: CheckContext): ReadonlyMap<Person, readonly Person[]> {
  const { people } = context.registry;
  const index = nameIndex(people.map(({ name }) => name));
  const named = new Map<Person, Person[]>();
  for (const mentor of context.other?.people ?? []) {
    for (const written of mentor.linkedNames) {
      const [mentee, more] = findPeople(index, people, written);
      if (!mentee || more) continue;
      named.set(mentee, [...(named.get(mentee) ?? []), mentor]);
    }
  }
  return named;
}

/** This row names somebody whose own row names other people only. Told once for a pair, on the mentees' tab first. */
function disagreements(context: CheckContext): readonly Spot[] {
  const { registry, other } = context;
  if (!other) return [];
  const toldThere = new Set(
    registry.role === 'mentor' ? disagreeing(other.people, registry.people).map(({ person }) => person) : [],
  );
  return disagreeing(registry.people, other.people)
    .filter(({ partner }) => !toldThere.has(partner))
    .map(({ person, partner, written }) =>
      at(context, person, 'linkedName', {
        written,
        row: partner.place.row as number,
        tab: partner.place.sheetName,
        names: partner.linkedNames.join(', '),
      }),
    );
}

interface Disagreement {
  readonly person: Person;
  readonly partner: Person;
  readonly written: string;
}

function disagreeing(people: readonly Person[], others: readonly Person[]): readonly Disagreement[] {
  const there = nameIndex(others.map(({ name }) => name));
  const here = nameIndex(people.map(({ name }) => name));
  const found: Disagreement[] = [];
  for (const person of people)
    for (const written of person.linkedNames) {
      const [partner, more] = findPeople(there, others, written);
      if (!partner || more || partner.linkedNames.length === 0) continue;
      const back = partner.linkedNames.map((name) => findPeople(here, people, name));
      // A name that is not on the list, or fits two people, proves nothing.
      const proven = back.every((meant) => meant.length === 1);
      if (proven && !back.some((meant) => meant.some((one) => isSame(one, person))))
        found.push({ person, partner, written });
    }
  return found;
}

function isSame(a: Person, b: Person): boolean {
  return a === b || (a.name !== null && b.name !== null && wordsKey(a.name) === wordsKey(b.name));
}
