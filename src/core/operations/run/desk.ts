import type { IsoDate } from '../../cells/date';
import type { Grid } from '../../cells/grid';
import { schoolYearOf } from '../../cells/schoolYear';
import { type Differences, differences } from '../../identity/compare';
import { faces } from '../../identity/faces';
import type { Face, Identity } from '../../identity/known';
import { readIdentity } from '../../identity/tab';
import type { Entry } from '../../journal/entry';
import type { History } from '../../journal/history';
import { readJournal } from '../../journal/tab';
import { type MatchRules, readRules } from '../../matching/rules/rules';
import { inForce, type PairRecord } from '../../pairs/pair';
import { pairsOf, readPairsTable } from '../../pairs/tab';
import type { Ports } from '../../ports';
import { type Preference, readPreferences, withPreferences } from '../../preferences/preferences';
import { Refused } from '../../protocol/refused';
import { withListedNeeds } from '../../registry/listedNeeds';
import type { Person, Role } from '../../registry/person';
import { type Registries, readRegistries } from '../../registry/recognise';
import type { Lists } from '../../settings/lists';
import { readLists } from '../../settings/listsTab';
import type { Settings } from '../../settings/settings';
import { readSettings, settingProblems } from '../../settings/tab';
import { isUnreadable } from '../../tabs/table';
import { nameOf } from '../../wording/matching';
import { refusals } from '../../wording/refusals';
import { readWordBook, type WordBook, withWords } from '../../words/wordBook';
import { requireSameRows } from './identity/sameRows';

/** Everything an operation decides from, read in one go before anything is written. */
export interface Desk {
  readonly today: IsoDate;
  /** The curator's tabs. */
  readonly grids: readonly Grid[];
  /** Our tabs by key. */
  readonly owned: ReadonlyMap<string, Grid>;
  readonly registries: Registries;
  readonly settings: Settings;
  readonly lists: Lists;
  readonly words: WordBook;
  readonly preferences: readonly Preference[];
  /** The defaults where the operation did not ask for `matchingTabs`. */
  readonly rules: MatchRules;
  readonly pairs: readonly PairRecord[];
  readonly history: History;
  /** What the last check has remembered of the participants; null before the first. */
  readonly identity: Identity | null;
  readonly faces: ReadonlyMap<Person, Face>;
  /** How the participants differ from that. */
  readonly strangers: Differences | null;
  /** This spreadsheet is a copy that nobody has looked at yet: documents, forms and letters belong to another one. */
  readonly copied: boolean;
}

/** The curator's tabs, and those of ours that something is decided from; the rest of ours is for people to read. */
const telling: readonly (string | null)[] = [
  null,
  'settings',
  'lists',
  'pairs',
  'journal',
  'roadmap',
  'links',
  'preferenceLinks',
  'identity',
  'words',
  'preferences',
];

/** Tabs of ours that only some operations decide from. */
export type OwnedTab = 'rules' | 'conditions' | 'proposal' | 'archive' | 'pairChanges';

/** What pairs are chosen by. */
export const matchingTabs: readonly OwnedTab[] = ['rules', 'conditions', 'proposal', 'archive'];

/** Formulas and filters are read only where somebody looks at them: they cost as much as all the values. */
export function readDesk(ports: Ports, closely = false, also: readonly OwnedTab[] = []): Desk {
  const today = ports.clock.today();
  const all = ports.workbook.read(
    ports.workbook.tabs().filter(({ owned }) => telling.includes(owned) || also.some((key) => key === owned)),
    closely,
  );
  const owned = new Map<string, Grid>();
  for (const grid of all) if (grid.ownedTab && !owned.has(grid.ownedTab)) owned.set(grid.ownedTab, grid);
  const grids = all.filter((grid) => grid.ownedTab === null);
  const pairs = owned.get('pairs') ?? null;
  const table = readPairsTable(pairs);
  if (isUnreadable(pairs, table)) throw new Refused(refusals.tabChanged('Пары'));
  const history = readJournal(owned.get('journal') ?? null);
  if (!history) throw new Refused(refusals.tabChanged('Журнал'));
  const lists = listsOf(owned);
  const words = readWordBook(owned.get('words') ?? null);
  const preferences = readPreferences(owned.get('preferences') ?? null);
  const read = withListedNeeds(readRegistries(grids, today), lists.needs);
  const registries = withWords(withPreferences(read, preferences), words, lists.needs);
  const identity = readIdentity(owned.get('identity') ?? null);
  const found = faces(registries, grids);
  return {
    today,
    grids,
    owned,
    registries,
    settings: readSettings(owned.get('settings') ?? null, schoolYearOf(today)),
    lists,
    words,
    preferences,
    rules: readRules(owned.get('rules') ?? null, owned.get('conditions') ?? null),
    pairs: pairsOf(table),
    history,
    identity,
    faces: found,
    strangers: identity && differences(identity, registries, found),
    copied: !!identity?.book && identity.book !== ports.workbook.identity().id,
  };
}

/** What could not be read on «Настройки» is told together with the lists. */
function listsOf(owned: ReadonlyMap<string, Grid>): Lists {
  const lists = readLists(owned.get('lists') ?? null);
  return { ...lists, problems: [...settingProblems(owned.get('settings') ?? null), ...lists.problems] };
}

/** The desk after these lines have been written: nothing is read twice. */
export function withEntries(desk: Desk, entries: readonly Entry[]): Desk {
  return { ...desk, history: { entries: [...desk.history.entries, ...entries] } };
}

export function mentees(desk: Desk): readonly Person[] {
  return desk.registries.mentees?.people ?? [];
}

export function mentors(desk: Desk): readonly Person[] {
  return desk.registries.mentors?.people ?? [];
}

/** Registries that no tab was recognised as. */
export function missingRegistries({ registries }: Desk): readonly Role[] {
  return [
    ...(registries.mentees ? [] : ['mentee' as const]),
    ...(registries.mentors ? [] : ['mentor' as const]),
  ];
}

/** People who have a code, by it; of a copied row the first counts, as the check says. */
export function byCode(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) if (person.code && !found.has(person.code)) found.set(person.code, person);
  return found;
}

/**
 * Papers and letters go by code. One that two rows of a registry share would name the wrong person, and so would codes
 * that were sorted apart from their rows: then the name beside a code in «Пары» stands beside another in the registry.
 */
export function requireOwnCodes(desk: Desk): void {
  const rows = new Map<string | null, number>();
  for (const { code } of [...mentees(desk), ...mentors(desk)]) rows.set(code, (rows.get(code) ?? 0) + 1);
  const paired = inForce(desk.pairs).flatMap((pair) => [pair.mentee, pair.mentor]);
  const shared = Array.from(new Set(paired)).filter((code) => (rows.get(code) ?? 0) > 1);
  if (shared.length > 0) throw new Refused(refusals.codesTwice(shared));
  const moved = [...movedNames(desk, 'mentee', mentees(desk)), ...movedNames(desk, 'mentor', mentors(desk))];
  if (moved.length > 0) throw new Refused(refusals.codesMoved(moved));
  requireSameRows(desk);
}

function movedNames(desk: Desk, role: Role, people: readonly Person[]): readonly string[] {
  const here = byCode(people);
  return inForce(desk.pairs).flatMap((pair) => {
    const name = pair[`${role}Name`];
    const person = here.get(pair[role]);
    return person && nameOf(person) !== name && people.some((one) => nameOf(one) === name) ? [name] : [];
  });
}
