import { cellAt, type Grid } from '../../../cells/grid';
import { updated } from '../../../identity/update';
import type { NewColumn, Ports, RowValue } from '../../../ports';
import { newCode } from '../../../registry/codes';
import { isImported } from '../../../registry/imported';
import type { Person, Role } from '../../../registry/person';
import type { Registry } from '../../../registry/registry';
import { codeColumnWords } from '../../../wording/codes';
import { type Desk, mentees, mentors } from '../desk';
import { keepIdentity } from './keepIdentity';
import type { CodeColumn } from './withCodes';

export interface GivenCodes {
  readonly newCodes: number;
  readonly returned: number;
  readonly columns: readonly CodeColumn[];
  /** Tabs where nobody got a code, and why. */
  readonly without: readonly { readonly sheetName: string; readonly because: 'protected' | 'imported' }[];
}

interface PlannedColumn {
  readonly registry: Registry;
  readonly grid: Grid;
  readonly column: NewColumn;
  /** Where it stands already; null = it is to be added. */
  readonly at: number | null;
  readonly people: readonly Person[];
}

/**
 * Codes go into a column of ours, only where its cell is empty: a code edited by hand is a finding, not ours to mend.
 * What is remembered of the people comes first: a run cut off after it gives the very same codes the next time.
 */
export function giveCodes(
  ports: Ports,
  desk: Desk,
  known: ReadonlyMap<Person, string>,
  settled: boolean,
): GivenCodes {
  const without: GivenCodes['without'][number][] = [];
  const planned = plannedColumns(desk).filter(({ registry, grid, at, people }) => {
    const because = isImported(grid, registry)
      ? 'imported'
      : people.length > 0 && !ports.workbook.editable(registry.sheetId, at)
        ? 'protected'
        : null;
    if (because) without.push({ sheetName: registry.sheetName, because });
    return because === null;
  });
  const given = new Map<Person, string>();
  const draw = codeMaker(ports, desk);
  for (const person of planned.flatMap(({ people }) => people))
    given.set(person, known.get(person) ?? draw(person.role));
  remember(ports, desk, given, settled);
  const columns = planned.flatMap((plan) => writeCodes(ports, plan, given));
  const returned = Array.from(given).filter(([person, code]) => known.get(person) === code).length;
  return { newCodes: given.size - returned, returned, columns, without };
}

/** Draws codes that were never given to anybody. */
export function codeMaker(ports: Ports, desk: Desk): (role: Role) => string {
  const taken = new Set([
    ...desk.pairs.flatMap((pair) => [pair.mentee, pair.mentor]),
    ...desk.history.entries.flatMap((entry) => entry.key.split(' ')),
    ...[...mentees(desk), ...mentors(desk)].flatMap((person) => person.code ?? []),
    ...(desk.identity?.people.keys() ?? []),
  ]);
  return (role) => {
    const code = newCode(role, taken, ports.ids.random);
    taken.add(code);
    return code;
  };
}

/** Both lists may stand on one tab, with one column of codes. */
function plannedColumns(desk: Desk): readonly PlannedColumn[] {
  const bySheet = new Map<number, PlannedColumn>();
  for (const registry of [desk.registries.mentees, desk.registries.mentors]) {
    const grid = desk.grids.find((one) => one.sheetId === registry?.sheetId);
    if (!registry || !grid) continue;
    const unmarked =
      registry.columns.find(({ field, title }) => field === 'code' && title === codeColumnWords.title)
        ?.column ?? null;
    const at = grid.ownedColumns.find(({ key }) => key === 'code')?.column ?? unmarked;
    const people = registry.people.filter(
      ({ code, place }) => code === null && (at === null || cellAt(grid, place.row ?? 0, at) === null),
    );
    const { headerRow, sheetId } = registry;
    const before = bySheet.get(sheetId);
    bySheet.set(sheetId, {
      registry,
      grid,
      column: { key: 'code', ...codeColumnWords, headerRow, unmarked },
      at,
      people: [...(before?.people ?? []), ...people],
    });
  }
  return Array.from(bySheet.values());
}

function writeCodes(
  ports: Ports,
  { registry: { sheetId, headerRow }, grid, column, at, people }: PlannedColumn,
  given: ReadonlyMap<Person, string>,
): readonly CodeColumn[] {
  const values: RowValue[] = people.map((person) => ({
    row: person.place.row ?? 0,
    value: given.get(person) ?? null,
  }));
  // A run cut off in between has left the column without its title, or another program has dropped the mark.
  const marked = grid.ownedColumns.some(({ key }) => key === 'code');
  if (values.length === 0 && (at === null || (marked && cellAt(grid, headerRow, at) !== null))) return [];
  const written = ports.workbook.ownColumn(sheetId, column);
  ports.workbook.writeColumn(sheetId, written, values);
  return [{ sheetId, column: written, headerRow, values }];
}

function remember(ports: Ports, desk: Desk, given: ReadonlyMap<Person, string>, settled: boolean): void {
  const { identity, faces, strangers } = desk;
  const next = updated(identity, {
    book: ports.workbook.identity().id,
    people: [...mentees(desk), ...mentors(desk)],
    faces,
    given,
    strangers,
    settled,
    nameless: desk.settings.privacy === 'codes',
  });
  keepIdentity(ports, identity, next);
}
