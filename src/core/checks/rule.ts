import type { IsoDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Person } from '../registry/person';
import type { Registries, Registry } from '../registry/registry';
import type { RowReader } from '../registry/row';
import type { Blocked, Severity } from './finding';
import type { Link } from './links';
import type { RuleId } from './ruleId';

/** One thing to look for: data about it, and a pure function that finds the places. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly blocks: readonly Blocked[];
  /** Rules that have nothing to say about a cell where this one has spoken. */
  readonly hides?: readonly RuleId[] | 'all';
  readonly find: (context: CheckContext) => readonly Spot[];
}

/** One registry with everything its rules may look at. */
export interface CheckContext {
  readonly today: IsoDate;
  readonly registry: Registry;
  readonly grid: Grid;
  readonly reader: RowReader;
  /** The registry of the other side; null when it was not found. */
  readonly other: Registry | null;
  readonly registries: Registries;
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
}

type SpotData = Spot['data'];

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

/** The text of a person's cell; '' when it is empty, broken or there is no such column. */
export function textOf(context: CheckContext, person: Person, field: FieldId): string {
  return context.reader.text(person.place.row as number, field);
}
