import type { Grid } from '../cells/grid';
import { readCode } from '../registry/codes';
import type { Person } from '../registry/person';
import type { Registries, Registry } from '../registry/registry';
import { peopleMeant } from '../registry/values/peopleMeant';
import { readSlots, type Slot } from '../registry/values/slots';
import { splitTopics } from '../registry/values/topics';
import { textAt } from '../tabs/table';
import { readPreferenceTable } from './columns';
import { type Directory, directory } from './directory';

/** A line of the tab «Пожелания»: what somebody said after the group meeting, or the psychologist said of him. */
export interface Preference {
  /** '' when only the name is written. */
  readonly code: string;
  readonly who: string;
  /** Names or codes of the other side, the most wanted first. */
  readonly wishes: readonly string[];
  readonly refusals: readonly string[];
  readonly advised: readonly string[];
  readonly advisedAgainst: readonly string[];
  readonly slots: readonly Slot[];
  readonly topics: readonly string[];
}

export function readPreferences(grid: Grid | null): readonly Preference[] {
  return (readPreferenceTable(grid)?.rows ?? []).map((row) => {
    const people = (key: string): readonly string[] => peopleMeant(textAt(row, key), true);
    return {
      code: readCode(textAt(row, 'code')) ?? '',
      who: textAt(row, 'code').trim() === '' ? textAt(row, 'who').trim() : '',
      wishes: people('wishes'),
      refusals: people('refusals'),
      advised: people('advised'),
      advisedAgainst: people('advisedAgainst'),
      slots: readSlots(textAt(row, 'slots')) ?? [],
      topics: splitTopics(textAt(row, 'topics')),
    };
  });
}

/**
 * Adds to every person what the tab says of him: after what his row says, each name once. People of the other side
 * who are found without a doubt stand there by their code.
 */
export function withPreferences(registries: Registries, preferences: readonly Preference[]): Registries {
  if (preferences.length === 0) return registries;
  const known = directory(registries);
  const byPerson = new Map<Person, Preference[]>();
  for (const preference of preferences) {
    const found = known.whose(preference);
    if (found.length === 1) byPerson.set(found[0]!, [...(byPerson.get(found[0]!) ?? []), preference]);
  }
  const filled = (registry: Registry | null): Registry | null =>
    registry && {
      ...registry,
      people: registry.people.map((person) =>
        (byPerson.get(person) ?? []).reduce((one, line) => withLine(one, line, known), person),
      ),
    };
  return { ...registries, mentors: filled(registries.mentors), mentees: filled(registries.mentees) };
}

function withLine(person: Person, line: Preference, known: Directory): Person {
  const named = (before: readonly string[], added: readonly string[]): readonly string[] => {
    const codes = added.map((name) => {
      const found = known.other(person.role, name);
      return (found.length === 1 && found[0]?.code) || name;
    });
    return Array.from(new Set([...before, ...codes]));
  };
  const times = new Set(person.slots.map(slotKey));
  return {
    ...person,
    wishes: named(person.wishes, line.wishes),
    refusals: named(person.refusals, line.refusals),
    advised: named(person.advised, line.advised),
    advisedAgainst: named(person.advisedAgainst, line.advisedAgainst),
    slots: [...person.slots, ...line.slots.filter((slot) => !times.has(slotKey(slot)))],
    topics: Array.from(new Set([...person.topics, ...line.topics])),
  };
}

function slotKey({ weekday, from, to }: Slot): string {
  return `${weekday} ${from} ${to}`;
}
