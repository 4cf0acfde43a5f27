import { shapedCode } from '../../registry/codes';
import type { Person } from '../../registry/person';
import { mayBeSame, parseName } from '../../text/names';
import type { PairOfCodes } from '../build';
import { wishKey } from '../judging/criterion';
import type { Condition } from './rules';

/** «Условия подбора» by codes. Nothing is guessed: what names nobody or several people is a fault. */
export interface Resolved {
  /** Must be together. */
  readonly locked: readonly PairOfCodes[];
  readonly apart: readonly PairOfCodes[];
  /** Two mentees who never have the same mentor. */
  readonly apartMentees: readonly (readonly [string, string])[];
  /** Mentees who go to one mentor. No mentee is in two. */
  readonly groups: readonly (readonly string[])[];
  readonly declined: readonly PairOfCodes[];
  readonly faults: readonly ConditionFault[];
}

/**
 * `unknown`: nobody is called so; `several`: more than one is (`codes`); `uncoded`: the person has no code yet; `other`:
 * the code is another person's than the name beside it; `sides`: the people do not fit the kind.
 */
export interface ConditionFault {
  readonly kind: 'unknown' | 'several' | 'uncoded' | 'other' | 'sides';
  readonly condition: Condition;
  /** What stands in the cell; '' when no single cell is to blame. */
  readonly written: string;
  readonly codes: readonly string[];
  readonly place: { readonly sheetId: number; readonly row: number; readonly column: number };
}

/** The people of one condition, each on one side. */
interface Sides {
  readonly mentees: readonly string[];
  readonly mentors: readonly string[];
}

/** Give everybody who is in the registries, ready to be paired or not. */
export function resolveConditions(
  conditions: readonly Condition[],
  mentees: readonly Person[],
  mentors: readonly Person[],
): Resolved {
  const everybody = [...mentees, ...mentors];
  const locked = new Map<string, PairOfCodes>();
  const apart = new Map<string, PairOfCodes>();
  const declined = new Map<string, PairOfCodes>();
  const apartMentees = new Map<string, readonly [string, string]>();
  const together: (readonly string[])[] = [];
  const faults: ConditionFault[] = [];
  for (const condition of conditions) {
    const found = sidesOf(condition, everybody);
    if ('kind' in found) {
      // Somebody turned down who has left the registry cannot come back anyway.
      const gone = condition.kind === 'declined' && found.kind === 'unknown';
      if (!gone || found.written.search(codesIn) < 0) faults.push(found);
      continue;
    }
    const pairs = found.mentees.flatMap((mentee) => found.mentors.map((mentor) => ({ mentee, mentor })));
    const into = { together: locked, group: locked, apart, declined }[condition.kind];
    for (const pair of pairs) into.set(wishKey(pair), pair);
    if (condition.kind === 'group') together.push(found.mentees);
    if (condition.kind === 'apart')
      found.mentees.forEach((a, at) => {
        for (const b of found.mentees.slice(at + 1)) {
          const two = a < b ? ([a, b] as const) : ([b, a] as const);
          apartMentees.set(two.join('+'), two);
        }
      });
  }
  return {
    locked: Array.from(locked.values()),
    apart: Array.from(apart.values()),
    apartMentees: Array.from(apartMentees.values()),
    groups: merged(together),
    declined: Array.from(declined.values()),
    faults,
  };
}

/** The only way in which the words can mean people whom the kind takes; the fault where there is none, or several. */
export function sidesOf(condition: Condition, everybody: readonly Person[]): Sides | ConditionFault {
  const fault = (kind: ConditionFault['kind'], at = 0, codes: readonly string[] = []): ConditionFault => {
    const { sheetId, row } = condition;
    const one = kind !== 'sides';
    const column = one ? (condition.columns[at] ?? 1) : 1;
    const written = one ? (condition.people[at] ?? '') : '';
    return { kind, condition, written, codes, place: { sheetId, row, column } };
  };
  const meant: (readonly Person[])[] = [];
  for (const [at, text] of condition.people.entries()) {
    const people = peopleCalled(text, everybody);
    if (people === null) return fault('other', at);
    const coded = people.filter(({ code }) => code !== null);
    if (coded.length === 0) return fault(people.length > 0 ? 'uncoded' : 'unknown', at);
    meant.push(coded);
  }
  const ways = waysOf(meant, (sides) => fits(condition.kind, sides));
  const [only] = ways;
  if (only && ways.length === 1) return only;
  if (!only) return fault('sides');
  const at = meant.findIndex((people) => people.length > 1);
  return fault(
    'several',
    at,
    (meant[at] ?? []).map(({ code }) => code as string),
  );
}

/**
 * By code, or by name as far as it is written; a person stands once on each side, a copied row does not count. Null when
 * code and name are of two people.
 */
function peopleCalled(text: string, everybody: readonly Person[]): readonly Person[] | null {
  const shaped = text.match(codesIn) ?? [];
  const codes = shaped.length > 0 ? shaped.map(shapedCode) : [text.trim()];
  const name = parseName(text.replace(codesIn, ' '));
  const isNamed = (person: Person): boolean =>
    name !== null && person.name !== null && mayBeSame(person.name, name);
  const coded = everybody.filter((person) => person.code !== null && codes.includes(person.code));
  if (shaped.length > 0 && name && coded.some((one) => one.name !== null && !isNamed(one))) return null;
  const found = coded.length > 0 || shaped.length > 0 ? coded : everybody.filter(isNamed);
  return found.filter(
    (one, at) => one.code === null || found.findIndex(({ code }) => code === one.code) === at,
  );
}

const codesIn = /[НHМM]\s?[-–—]?\s?\d{6}(?!\d)/gi;

/** At most two ways: then it is clear that the words are not. */
function waysOf(meant: readonly (readonly Person[])[], allowed: (sides: Sides) => boolean): readonly Sides[] {
  const ways: Sides[] = [];
  const choose = (at: number, { mentees, mentors }: Sides): void => {
    const people = meant[at];
    if (!people) {
      if (allowed({ mentees, mentors })) ways.push({ mentees, mentors });
      return;
    }
    for (const { role, code } of people) {
      if (ways.length > 1) return;
      const side = role === 'mentee' ? mentees : mentors;
      const more = side.includes(code as string) ? side : [...side, code as string];
      choose(at + 1, role === 'mentee' ? { mentees: more, mentors } : { mentees, mentors: more });
    }
  };
  choose(0, { mentees: [], mentors: [] });
  return ways;
}

function fits(kind: Condition['kind'], { mentees, mentors }: Sides): boolean {
  if (kind === 'group') return mentees.length > 1 && mentors.length < 2;
  if (kind === 'apart') return mentees.length > 0 && mentees.length + mentors.length > 1;
  return mentees.length > 0 && mentors.length === 1;
}

/** Groups that share a mentee are one. */
function merged(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let apart: (readonly string[])[] = [];
  for (const group of groups) {
    const touching = apart.filter((one) => one.some((code) => group.includes(code)));
    apart = [
      ...apart.filter((one) => !touching.includes(one)),
      Array.from(new Set([...touching.flat(), ...group])).sort(),
    ];
  }
  return apart;
}
