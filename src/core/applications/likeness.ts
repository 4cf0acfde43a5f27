import type { Person } from '../registry/person';
import { birthYear } from '../registry/values/birth';
import { keyOf } from '../text/key';
import { hasInitials, mayBeSame, nameKey, type PersonName, partKey } from '../text/names';
import { isVague, wordsKey } from '../text/person/nameIndex';

/** Why two rows may or may not be about one person; the likelier ones first. */
export const doubts = [
  'code',
  'namesake',
  'order',
  'spelling',
  'initials',
  'patronymic',
  'thin',
  'contact',
] as const;

/**
 * `code`: one code, two names. `namesake`: one full name, and what is known beside it differs. `order`: the words of
 * the name stand in another order. `spelling`: one letter apart. `initials`, `patronymic`: one name is incomplete.
 * `thin`: incomplete names that are alike, and nothing beside them. `contact`: another name, the same phone or address.
 */
export type Doubt = (typeof doubts)[number];

export type Likeness = 'same' | 'other' | Doubt;

/** Are two rows about one person? The order of the two does not matter. */
export function likenessOf(a: Person, b: Person): Likeness {
  if (a.code !== null && a.code === b.code)
    return a.name && b.name && !mayBeSame(a.name, b.name) ? 'code' : 'same';
  const facts = factsOf(a, b);
  const name = a.name && b.name ? nameLikeness(a.name, b.name) : 'other';
  // Brothers give the phone of one mother, namesakes the same surname.
  const apart = facts.birth < 0 || (facts.schoolClass < 0 && facts.contact <= 0);
  if (name === 'same') {
    if (facts.birth >= 0 && agrees(facts)) return 'same';
    if (apart || facts.contact < 0) return 'namesake';
    return isVague(a.name as PersonName) ? 'thin' : 'same';
  }
  if (name !== 'other') return apart ? 'other' : name;
  return facts.contact > 0 && facts.birth >= 0 && facts.schoolClass >= 0 ? 'contact' : 'other';
}

/** 1 = the two agree, -1 = they differ, 0 = one of them says nothing. */
interface Facts {
  readonly birth: number;
  readonly schoolClass: number;
  readonly contact: number;
  readonly post: number;
}

function factsOf(a: Person, b: Person): Facts {
  const contacts = [compared(a.phone, b.phone), compared(a.email?.toLowerCase(), b.email?.toLowerCase())];
  return {
    birth: birthFact(a, b),
    schoolClass: classFact(a, b),
    contact: contacts.includes(1) ? 1 : Math.min(...contacts),
    // The same post is called by many names.
    post: a.post && b.post && keyOf(a.post) === keyOf(b.post) ? 1 : 0,
  };
}

/** A pupil goes up a class and changes the phone: one thing that agrees outweighs those. */
function agrees({ birth, schoolClass, contact, post }: Facts): boolean {
  return birth > 0 || schoolClass > 0 || contact > 0 || post > 0;
}

function birthFact({ birth: a }: Person, { birth: b }: Person): number {
  if (!a || !b) return 0;
  if (a.date && b.date) return compared(a.date, b.date);
  return compared(birthYear(a), birthYear(b));
}

function classFact({ schoolClass: a }: Person, { schoolClass: b }: Person): number {
  if (!a || !b) return 0;
  return a.grade === b.grade && (!a.letter || !b.letter || a.letter === b.letter) ? 1 : -1;
}

function compared<T>(a: T | null | undefined, b: T | null | undefined): number {
  if (a === null || a === undefined || b === null || b === undefined) return 0;
  return a === b ? 1 : -1;
}

function nameLikeness(
  a: PersonName,
  b: PersonName,
): 'same' | 'order' | 'spelling' | 'initials' | 'patronymic' | 'other' {
  if (nameKey(a) === nameKey(b)) return 'same';
  if (wordsKey(a) === wordsKey(b)) return 'order';
  if (mayBeSame(a, b)) return hasInitials(a) || hasInitials(b) ? 'initials' : 'patronymic';
  return isMisspelt(a, b) ? 'spelling' : 'other';
}

/** All parts but one are equal, and that one is a letter apart: «Наталья» and «Наталия». */
function isMisspelt(a: PersonName, b: PersonName): boolean {
  const parts = (name: PersonName) => [name.surname, name.given ?? '', name.patronymic ?? ''].map(partKey);
  const others = parts(b);
  const different = parts(a).flatMap((part, at) =>
    part === others[at] ? [] : [[part, others[at]!] as const],
  );
  const [pair] = different;
  return a.given !== null && different.length === 1 && pair !== undefined && letterApart(pair[0], pair[1]);
}

/** One letter more, less, another one, or two neighbours swapped, in words of four letters and more. */
function letterApart(a: string, b: string): boolean {
  if (a.length > b.length) return letterApart(b, a);
  if (a.length < 4 || b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped || a.slice(at + 1) === b.slice(at + 1);
}
