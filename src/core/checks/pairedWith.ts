import { isInForce, type PairRecord } from '../pairs/pair';
import type { Person, Role } from '../registry/person';
import { fullName } from '../text/names';
import { isSamePerson, type Link, meantBy } from './links';

type Pair = Pick<PairRecord, 'mentee' | 'mentor' | 'status'>;

/** Codes of those with whom «Пары» has somebody in force, and of those with whom it had. */
export interface Partners {
  readonly now: readonly string[];
  readonly former: readonly string[];
}

const nobody: Partners = { now: [], former: [] };

/** By the code of the person of that side. */
export function partnersIn(pairs: readonly Pair[], side: Role): (person: Person) => Partners {
  const other = side === 'mentee' ? 'mentor' : 'mentee';
  const byCode = new Map<string, Map<string, boolean>>();
  for (const pair of pairs) {
    const own = byCode.get(pair[side]) ?? new Map<string, boolean>();
    own.set(pair[other], isInForce(pair) || own.get(pair[other]) === true);
    byCode.set(pair[side], own);
  }
  return ({ code }) => {
    const own = Array.from(byCode.get(code ?? '') ?? []);
    const codes = (standing: boolean) => own.filter(([, now]) => now === standing).map(([one]) => one);
    return own.length === 0 ? nobody : { now: codes(true), former: codes(false) };
  };
}

/** What each row of a registry says, by the person. */
export function linksByPerson(links: readonly Link[]): ReadonlyMap<Person, readonly Link[]> {
  const own = new Map<Person, Link[]>();
  for (const link of links) own.set(link.person, [...(own.get(link.person) ?? []), link]);
  return own;
}

/** The first person of each code. */
export function byCode(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) if (person.code && !found.has(person.code)) found.set(person.code, person);
  return found;
}

/**
 * Whom the cell should name instead: the people of «Пары». Null when it names just them, names somebody nobody knows, or
 * there is nothing to compare with: an empty cell, or a person whom «Пары» does not have.
 */
export function stepOf(
  person: Person,
  links: readonly Link[],
  { now, former }: Partners,
  others: ReadonlyMap<string, Person>,
): readonly Person[] | null {
  const meant = links.map(meantBy);
  const partners = now.map((code) => others.get(code));
  if (person.linkedNames.length === 0 || !meant.every(isKnown) || !partners.every(isKnown)) return null;
  const among = (one: Person, list: readonly Person[]): boolean => list.some((two) => isSamePerson(one, two));
  if (now.length === 0) {
    const ended = former.flatMap((code) => others.get(code) ?? []);
    return meant.every((one) => among(one, ended)) ? [] : null;
  }
  const agrees = meant.every((one) => among(one, partners)) && partners.every((one) => among(one, meant));
  return agrees ? null : partners;
}

/** As it is written into a cell. */
export function partnerText(person: Person, codes: boolean): string {
  return codes || person.name === null ? (person.code ?? '') : fullName(person.name);
}

function isKnown(person: Person | null | undefined): person is Person {
  return person !== null && person !== undefined;
}
