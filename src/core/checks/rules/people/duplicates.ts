import type { Person } from '../../../registry/person';
import { birthYear } from '../../../registry/values/birth';
import { classTitle } from '../../../registry/values/schoolClass';
import { isInitial, mayBeSame, type PersonName, partKey } from '../../../text/names';
import { initialsKey, isVague, wordsKey } from '../../../text/person/nameIndex';
import { at, type CheckContext, everything, type Rule, type Spot } from '../../rule';

export const duplicateRules: readonly Rule[] = [
  {
    id: 'duplicate.same',
    severity: 'error',
    blocks: everything,
    looks: 'tab',
    when: 'names',
    hides: ['duplicate.likely', 'duplicate.bothTabs', 'duplicate.contact', 'name.order', 'name.case'],
    find: (context) => repeats(context, (first, second) => likenessOf(first, second) === 'same'),
  },
  {
    id: 'duplicate.likely',
    severity: 'warning',
    looks: 'tab',
    when: 'names',
    find: (context) => [
      ...repeats(context, (first, second) => likenessOf(first, second) === 'likely'),
      ...vagueRepeats(context),
    ],
  },
  {
    id: 'duplicate.bothTabs',
    severity: 'hint',
    looks: 'tabs',
    when: 'names',
    find: (context) => (context.registry.role === 'mentee' ? onBothTabs(context) : []),
  },
  {
    id: 'duplicate.contact',
    severity: 'warning',
    looks: 'tab',
    when: 'names',
    find: (context) => [...shared(context, 'phone'), ...shared(context, 'email')],
  },
];

/** The same words in a name, whatever their order, ё or е, Latin look-alikes: the later row against the first. */
function repeats(
  context: CheckContext,
  isRepeat: (first: Person, second: Person) => boolean,
): readonly Spot[] {
  const seen = new Map<string, Person[]>();
  const spots: Spot[] = [];
  for (const person of context.registry.people) {
    if (!person.name || person.name.given === null) continue;
    const key = wordsKey(person.name);
    const before = seen.get(key);
    // Namesakes are few; comparing with the first three keeps a wrongly filled column from costing minutes.
    const first = before?.slice(0, 3).find((other) => isRepeat(other, person));
    if (first) spots.push(nameSpot(context, person, first));
    if (before) before.push(person);
    else seen.set(key, [person]);
  }
  return spots;
}

/** One full name twice: the same person, unless birth, class or form speak against it. */
function likenessOf(first: Person, second: Person): 'same' | 'likely' | 'other' {
  if (bornApart(first, second)) return 'other';
  const bornAlike =
    first.birth !== null && second.birth !== null && first.birth.age === null && second.birth.age === null;
  if (bornAlike && first.form === second.form) return 'same';
  if (first.name && isVague(first.name)) return 'likely';
  if (first.form !== null && second.form !== null && first.form !== second.form) return 'likely';
  const classes = [first.schoolClass, second.schoolClass].map((found) => found && classTitle(found));
  return classes[0] && classes[1] && classes[0] !== classes[1] ? 'likely' : 'same';
}

function bornApart(first: Person, second: Person): boolean {
  if (!first.birth || !second.birth) return false;
  if (first.birth.date && second.birth.date) return first.birth.date !== second.birth.date;
  const years = [birthYear(first.birth), birthYear(second.birth)];
  return years[0] !== null && years[1] !== null && years[0] !== years[1];
}

/** Initials against the full name, a name without a patronymic against the one with it. */
function vagueRepeats(context: CheckContext): readonly Spot[] {
  const byInitials = new Map<string, Person>();
  const byGiven = new Map<string, Person>();
  for (const person of context.registry.people) {
    const { name } = person;
    if (!name || isVague(name)) continue;
    remember(byInitials, initialsKey(name), person);
    remember(byGiven, givenKey(name), person);
  }
  const spots: Spot[] = [];
  for (const person of context.registry.people) {
    const { name } = person;
    if (!name || name.given === null || !isVague(name)) continue;
    const full = isInitial(name.given)
      ? byInitials.get(initialsKey(name) ?? '')
      : byGiven.get(givenKey(name));
    if (full && mayBeOne(full, person)) spots.push(nameSpot(context, person, full));
  }
  return spots;
}

/** Nothing known of the two contradicts: neither birth nor class. */
function mayBeOne(first: Person, second: Person): boolean {
  const classes = [first.schoolClass, second.schoolClass].map((found) => found && classTitle(found));
  return !bornApart(first, second) && (!classes[0] || !classes[1] || classes[0] === classes[1]);
}

function onBothTabs(context: CheckContext): readonly Spot[] {
  const mentors = new Map<string, Person>();
  for (const mentor of context.other?.people ?? [])
    if (mentor.name && !isVague(mentor.name)) remember(mentors, wordsKey(mentor.name), mentor);
  const spots: Spot[] = [];
  for (const person of context.registry.people) {
    const mentor = person.name && !isVague(person.name) ? mentors.get(wordsKey(person.name)) : undefined;
    if (mentor && !bornApart(mentor, person)) spots.push(nameSpot(context, person, mentor));
  }
  return spots;
}

/** One phone or address of two people who are no relatives by surname; told once for each, at the second of them. */
function shared(context: CheckContext, field: 'phone' | 'email'): readonly Spot[] {
  const holders = new Map<string, { readonly first: Person; second: Person | null; count: number }>();
  for (const person of context.registry.people) {
    const value = person[field]?.toLowerCase();
    if (!value || !person.name) continue;
    const holder = holders.get(value);
    if (!holder) holders.set(value, { first: person, second: null, count: 1 });
    else if (kin(holder.first) !== kin(person) && !mayBeSame(holder.first.name!, person.name)) {
      holder.second ??= person;
      holder.count++;
    }
  }
  const column = context.reader.has(field) ? field : 'contacts';
  return Array.from(holders.values()).flatMap(({ first, second, count }) => {
    const data = { kind: field, row: first.place.row as number, tab: first.place.sheetName, count };
    return second ? [at(context, second, column, data)] : [];
  });
}

/** Brothers and sisters share the beginning of their surname: «Белов», «Белова». */
function kin({ name }: Person): string {
  const key = partKey(name?.surname ?? '');
  return key.replace(/(?:ий|ая|ой|ый|а)$/, '');
}

function nameSpot(context: CheckContext, person: Person, first: Person): Spot {
  const field = context.reader.has('name') ? 'name' : 'surname';
  return at(context, person, field, {
    row: first.place.row as number,
    tab: first.place.sheetName,
    written: first.name?.raw ?? '',
  });
}

function givenKey(name: PersonName): string {
  return `${partKey(name.surname)}|${partKey(name.given ?? '')}`;
}

function remember(map: Map<string, Person>, key: string | null, person: Person): void {
  if (key !== null && !map.has(key)) map.set(key, person);
}
