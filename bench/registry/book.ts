import type { Cell } from '../../src/core/cells/cell';
import type { Area, FormulaAt, Grid } from '../../src/core/cells/grid';
import type { CheckInput } from '../../src/core/checks/rule';
import type { FieldId } from '../../src/core/registry/fields';
import type { Role } from '../../src/core/registry/person';
import type { Lists } from '../../src/core/settings/lists';
import type { Settings } from '../../src/core/settings/settings';

/** A column: a field of the registry, or one of the school's own that the add-in has no use for. */
export type Key = FieldId | `own${number}`;

export type Row = Map<Key, Cell>;

/** A registry that is still being written: plantings change it in place. */
export interface Draft {
  readonly role: Role;
  name: string;
  readonly columns: { key: Key; title: string }[];
  readonly rows: Row[];
  hidden: boolean;
  filtered: readonly number[];
  readonly merges: Area[];
  readonly formulas: FormulaAt[];
}

/** What a check is given, before it is read. */
export interface Book {
  readonly mentees: Draft;
  readonly mentors: Draft;
  readonly others: Grid[];
  settings: Settings;
  lists: Lists;
  /** As «Пары» would have them. */
  pairs?: CheckInput['pairs'];
}

export function draft(role: Role, name: string, columns: Draft['columns']): Draft {
  return { role, name, columns, rows: [], hidden: false, filtered: [], merges: [], formulas: [] };
}

/** The titles stand in the first row. */
export function rowNumber(index: number): number {
  return index + 2;
}

/** Null when the tab has no such column. */
export function columnNumber({ columns }: Draft, key: Key): number | null {
  const at = columns.findIndex((column) => column.key === key);
  return at < 0 ? null : at + 1;
}

export function gridsOf({ mentees, mentors, others }: Book): readonly Grid[] {
  return [gridOf(mentees, 1), gridOf(mentors, 2), ...others];
}

export function gridOf(tab: Draft, sheetId: number): Grid {
  const { columns, rows } = tab;
  return {
    sheetId,
    sheetName: tab.name,
    hidden: tab.hidden,
    cells: [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map(({ key }) => row.get(key) ?? null)),
    ],
    formulas: tab.formulas,
    ownedTab: null,
    ownedColumns: [],
    merges: tab.merges,
    meanings: [],
    tabMeaning: null,
    filtered: tab.filtered,
  };
}
