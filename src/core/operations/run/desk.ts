import type { IsoDate } from '../../cells/date';
import type { Grid } from '../../cells/grid';
import { schoolYearOf } from '../../cells/schoolYear';
import type { History } from '../../journal/history';
import { readJournal } from '../../journal/tab';
import type { PairRecord } from '../../pairs/pair';
import { pairsOf, readPairsTable } from '../../pairs/tab';
import type { Ports } from '../../ports';
import type { Person } from '../../registry/person';
import { type Registries, readRegistries } from '../../registry/recognise';
import type { Settings } from '../../settings/settings';
import { readSettings } from '../../settings/tab';

/** Everything an operation decides from, read in one go before anything is written. */
export interface Desk {
  readonly today: IsoDate;
  /** The curator's tabs. */
  readonly grids: readonly Grid[];
  /** Our tabs by key. */
  readonly owned: ReadonlyMap<string, Grid>;
  readonly registries: Registries;
  readonly settings: Settings;
  readonly pairs: readonly PairRecord[];
  readonly history: History;
}

export function readDesk(ports: Ports): Desk {
  const today = ports.clock.today();
  const all = ports.workbook.read(ports.workbook.tabs());
  const owned = new Map<string, Grid>();
  for (const grid of all) if (grid.ownedTab && !owned.has(grid.ownedTab)) owned.set(grid.ownedTab, grid);
  const grids = all.filter((grid) => grid.ownedTab === null);
  return {
    today,
    grids,
    owned,
    registries: readRegistries(grids, today),
    settings: readSettings(owned.get('settings') ?? null, schoolYearOf(today)),
    pairs: pairsOf(readPairsTable(owned.get('pairs') ?? null)),
    history: readJournal(owned.get('journal') ?? null),
  };
}

export function mentees(desk: Desk): readonly Person[] {
  return desk.registries.mentees?.people ?? [];
}

export function mentors(desk: Desk): readonly Person[] {
  return desk.registries.mentors?.people ?? [];
}

/** People who have a code, by it. */
export function byCode(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) if (person.code) found.set(person.code, person);
  return found;
}
