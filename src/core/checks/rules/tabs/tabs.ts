import { cellText } from '../../../cells/cell';
import { cellAt } from '../../../cells/grid';
import type { Person } from '../../../registry/person';
import { type CheckContext, everything, type Rule, type Spot, spotAt } from '../../rule';

/** What the curator cannot see, and what she cannot see through. */
export const tabRules: readonly Rule[] = [
  {
    id: 'tab.hidden',
    severity: 'hint',
    looks: 'tab',
    find: ({ grid }) => (grid.hidden ? [spotAt(null, null, null)] : []),
  },
  {
    id: 'tab.filtered',
    severity: 'hint',
    looks: 'tab',
    find: (context) => {
      const { filtered } = context.grid;
      const people = peopleOf(context);
      if (filtered === null) return people.length > 0 ? [spotAt(null, null, null, { count: 0 })] : [];
      const hidden = new Set(filtered);
      const count = people.filter(({ place }) => hidden.has(place.row as number)).length;
      return count > 0 ? [spotAt(null, null, null, { count })] : [];
    },
  },
  {
    id: 'row.roleless',
    severity: 'error',
    blocks: everything,
    looks: 'tab',
    find: ({ registry, reader }) =>
      registry.roleless.map((row) =>
        spotAt(row, reader.column('role')?.column ?? null, reader.text(row, 'role') || null),
      ),
  },
  { id: 'row.merged', severity: 'warning', looks: 'tab', find: mergedRows },
  { id: 'list.broken', severity: 'warning', looks: 'tabs', find: brokenLists },
];

/** Everybody on the tab. Of a tab with both roles mentees and mentors are told of together, with the mentees. */
function peopleOf({ registry, registries: { mentees, mentors } }: CheckContext): readonly Person[] {
  const both = mentees?.sheetId === mentors?.sheetId;
  if (!both) return registry.people;
  return registry === mentees ? [...mentees.people, ...(mentors?.people ?? [])] : [];
}

/** The value stands in the first cell of a merge only; the others read as empty. */
function mergedRows(context: CheckContext): readonly Spot[] {
  const { grid, registry } = context;
  const people = new Map(peopleOf(context).map((person) => [person.place.row as number, person]));
  const read = new Set(registry.columns.map(({ column }) => column));
  return grid.merges.flatMap(({ fromRow, toRow, fromColumn, toColumn }) => {
    let rows = 0;
    for (let row = fromRow; row <= toRow; row++) if (people.has(row)) rows++;
    let columns = 0;
    for (let column = fromColumn; column <= toColumn; column++) if (read.has(column)) columns++;
    if (rows === 0 || columns === 0) return [];
    const found = cellText(cellAt(grid, fromRow, fromColumn)) || null;
    return [{ row: fromRow, column: fromColumn, found, person: people.get(fromRow) ?? null, data: { rows } }];
  });
}

/** Told once, with the first registry, at the place on «Списки» or «Настройки». */
function brokenLists({ lists, registry, registries }: CheckContext): readonly Spot[] {
  if (registry !== (registries.mentees ?? registries.mentors)) return [];
  return lists.problems.map(({ sheetId, sheetName, row, column, title, found, kind }) => ({
    row,
    column,
    found,
    person: null,
    data: { kind, title },
    elsewhere: { sheetId, sheetName },
  }));
}
