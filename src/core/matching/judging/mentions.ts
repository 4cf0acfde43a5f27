import { mayBeSame, type PersonName, parseName, partKey } from '../../text/names';
import type { Candidate } from './candidate';

/** People written in a cell, the most wanted first, ready to be looked up for every possible pair. */
export interface Mentions {
  /** Place in the list, from 1. */
  readonly codes: ReadonlyMap<string, number>;
  readonly surnames: ReadonlyMap<string, readonly Mentioned[]>;
}

interface Mentioned {
  readonly name: PersonName;
  readonly rank: number;
}

const nobody: Mentions = { codes: new Map(), surnames: new Map() };

/** A school that keeps codes only writes them in the place of names. */
export function mentionsOf(texts: readonly string[]): Mentions {
  if (texts.length === 0) return nobody;
  const surnames = new Map<string, Mentioned[]>();
  texts.forEach((text, at) => {
    const name = parseName(text);
    if (!name) return;
    const key = partKey(name.surname);
    surnames.set(key, [...(surnames.get(key) ?? []), { name, rank: at + 1 }]);
  });
  return { codes: new Map(texts.map((text, at) => [text, at + 1])), surnames };
}

export function mentionsAnybody(mentions: Mentions): boolean {
  return mentions.codes.size > 0;
}

/** The place of this person, from 1; 0 = not there. Runs for every possible pair: most people name nobody. */
export function rankOf(mentions: Mentions, other: Candidate): number {
  return mentions.codes.size === 0 ? 0 : rankAmong(mentions, other);
}

function rankAmong({ codes, surnames }: Mentions, { person, surname }: Candidate): number {
  const namesakes = surnames.get(surname);
  if (person.code !== null) {
    const byCode = codes.get(person.code);
    if (byCode !== undefined) return byCode;
  }
  if (namesakes === undefined || person.name === null) return 0;
  for (const one of namesakes) if (mayBeSame(one.name, person.name)) return one.rank;
  return 0;
}
