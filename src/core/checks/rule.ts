import type { Cell } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import { cellAt, type Grid, type Place } from '../cells/grid';
import type { Differences } from '../identity/compare';
import type { PairRecord } from '../pairs/pair';
import type { FieldId } from '../registry/fields';
import type { Person } from '../registry/person';
import type { Registries, Registry } from '../registry/registry';
import type { RowReader } from '../registry/row';
import type { Lists } from '../settings/lists';
import type { Settings } from '../settings/settings';
import type { Blocked, Severity } from './finding';
import type { Fix } from './fix';
import type { Link } from './links';
import type { RuleId } from './ruleId';

/** One thing to look for: data about it, and a pure function that finds the places. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Nothing unless said. */
  readonly blocks?: readonly Blocked[];
  /** What it looks at: the row alone unless said, the whole tab, or also other tabs, «Списки» and «Настройки». */
  readonly looks?: 'tab' | 'tabs';
  /** Only where the school keeps names in the table, or only where it has decided for codes; always unless said. */
  readonly when?: 'names' | 'codes';
  /** Rules that have nothing to say about a cell where this one has spoken. */
  readonly hides?: readonly RuleId[] | 'all';
  readonly find: (context: CheckContext) => readonly Spot[];
}

/** Held back by what makes a person unknown or unwilling. */
export const everything: readonly Blocked[] = ['pairing', 'order', 'mail'];

/** All that a check looks at. */
export interface CheckInput {
  readonly today: IsoDate;
  readonly registries: Registries;
  /** The curator's tabs. */
  readonly grids: readonly Grid[];
  readonly settings: Settings;
  readonly lists: Lists;
  /** Codes that do not stand where they stood at the last check; null = nothing is remembered. */
  readonly strangers?: Differences | null;
  /** As «Пары» has them; left out = there is no such tab. */
  readonly pairs?: readonly Pick<PairRecord, 'mentee' | 'mentor' | 'status'>[];
}

/** One registry with everything its rules may look at. */
export interface CheckContext extends CheckInput {
  readonly registry: Registry;
  readonly grid: Grid;
  readonly reader: RowReader;
  /** True where a formula stands: such a cell is never rewritten. */
  readonly isFormula: (row: number, column: number) => boolean;
  /** The registry of the other side; null when it was not found. */
  readonly other: Registry | null;
  /** Names of the other side in the rows of this tab, and names of this side on the other tab. */
  readonly links: readonly Link[];
  readonly backLinks: readonly Link[];
}

/** Where a rule found something: `row` null is the tab, `column` null the row. */
export interface Spot {
  readonly row: number | null;
  readonly column: number | null;
  readonly found: string | null;
  readonly person: Person | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix?: Fix | null;
  /** When the place is not on the tab of the registry. */
  readonly elsewhere?: Pick<Place, 'sheetId' | 'sheetName'>;
}

type SpotData = Spot['data'];

/** A spot of no person. */
export function spotAt(
  row: number | null,
  column: number | null,
  found: string | null,
  data: SpotData = {},
): Spot {
  return { row, column, found, person: null, data };
}

/** A spot in the row of a person, at the column of a field (the whole row when the tab has no such column). */
export function at(context: CheckContext, person: Person, field: FieldId, data: SpotData = {}): Spot {
  const row = person.place.row as number;
  const column = context.reader.column(field)?.column ?? null;
  const found = context.reader.text(row, field);
  return { row, column, found: found === '' ? null : found, person, data };
}

/** Looks at every person of the registry. */
export function eachPerson(
  find: (person: Person, context: CheckContext) => Spot | null,
): (context: CheckContext) => readonly Spot[] {
  return (context) => {
    const spots: Spot[] = [];
    for (const person of context.registry.people) {
      const spot = find(person, context);
      if (spot) spots.push(spot);
    }
    return spots;
  };
}

/** Looks at every person; what is told of him goes to the cell of a field. */
export function eachAt(
  field: FieldId,
  find: (person: Person, context: CheckContext) => SpotData | boolean,
): Rule['find'] {
  return eachPerson((person, context) => {
    const told = find(person, context);
    return told === false ? null : at(context, person, field, told === true ? {} : told);
  });
}

/** Looks at the cells of several columns in every person's row. */
export function eachCell(
  fields: readonly FieldId[],
  find: (spot: Spot, context: CheckContext, field: FieldId) => Spot | null,
): Rule['find'] {
  return (context) =>
    fields.flatMap((field) =>
      context.reader.has(field)
        ? eachPerson((person) => find(at(context, person, field), context, field))(context)
        : [],
    );
}

/** A person's cell; null when it is empty or there is no such column. */
export function cellOf(context: CheckContext, person: Person, field: FieldId): Cell {
  return context.reader.cell(person.place.row as number, field);
}

/** The text of a person's cell; '' when it is empty, broken or there is no such column. */
export function textOf(context: CheckContext, person: Person, field: FieldId): string {
  return context.reader.text(person.place.row as number, field);
}

/** One click puts `to` where the spot is; not in place of a formula, and never nothing or the same. */
export function rewritten(context: CheckContext, spot: Spot, to: string): Spot {
  const { row, column } = spot;
  if (row === null || column === null || to === '' || context.isFormula(row, column)) return spot;
  const from = cellAt(context.grid, row, column);
  return to === from ? spot : { ...spot, fix: { kind: 'cells', cells: [{ row, column, from, to }] } };
}

/** One finding for a cause that many rows share: at the first of them, with their number. */
export function toldOnce(spots: readonly Spot[]): readonly Spot[] {
  const [first] = spots;
  return first ? [{ ...first, person: null, data: { ...first.data, count: spots.length } }] : [];
}
