import type { Person } from '../registry/person';
import type { Differences, Stranger } from './compare';
import type { Face, Identity, Known } from './known';

/** Who stands where now. `settled`: the codes stand where they should, whatever was remembered. */
export interface Now {
  readonly book: string;
  readonly people: readonly Person[];
  readonly faces: ReadonlyMap<Person, Face>;
  /** Codes that people without one are about to get. */
  readonly given: ReadonlyMap<Person, string>;
  readonly strangers: Differences | null;
  readonly settled: boolean;
  /** The school has decided that the table holds no names: fingerprints of names go as well. */
  readonly nameless: boolean;
}

const nobody = { who: '' };

/**
 * What is to be remembered from now on. A code in doubt keeps the person it was given to, a foreign one is not taken
 * in, and a code whose person has gone stays, so that it is never given again.
 */
export function updated(before: Identity | null, now: Now): Identity {
  const { strangers, settled, nameless } = now;
  const doubts = strangers && !settled ? strangers : null;
  const inDoubt = peopleOf(doubts?.moved, doubts?.others, doubts?.foreign);
  const copies = peopleOf(doubts?.copies);
  const people = new Map<string, Known>();
  before?.people.forEach((known, code) => {
    people.set(code, { ...known, ...(nameless ? nobody : {}), sheetId: null });
  });
  const told = new Set<string>();
  for (const person of now.people) {
    const code = person.code ?? now.given.get(person);
    const face = now.faces.get(person);
    if (!code || !face || told.has(code) || copies.has(person)) continue;
    told.add(code);
    const { sheetId } = person.place;
    const known = people.get(code);
    if (!inDoubt.has(person)) people.set(code, { ...face, ...(nameless ? nobody : {}), sheetId });
    else if (known) people.set(code, { ...known, sheetId });
  }
  return { book: now.book, people, lines: before?.lines ?? 0 };
}

function peopleOf(...all: readonly (readonly Stranger[] | undefined)[]): ReadonlySet<Person> {
  return new Set(all.flatMap((some) => (some ?? []).map(({ person }) => person)));
}

/** Codes of which something else is to be remembered than before. */
export function changedCodes(before: Identity | null, next: Identity): readonly string[] {
  return Array.from(next.people.keys()).filter((code) => {
    const [was, is] = [before?.people.get(code), next.people.get(code)];
    return was?.sheetId !== is?.sheetId || was?.who !== is?.who || was?.row !== is?.row;
  });
}
