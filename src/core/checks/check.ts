import type { IsoDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import type { Registries, Registry } from '../registry/registry';
import { rowReader } from '../registry/row';
import type { Finding } from './finding';
import { linksOf } from './links';
import type { CheckContext, Rule, Spot } from './rule';
import { allRules } from './rules/all';

interface Found {
  readonly rule: Rule;
  readonly order: number;
  readonly spot: Spot;
}

/** All that is wrong or doubtful in the two registries: by tab, row, column, then by the order of the rules. */
export function checkRegistries(
  registries: Registries,
  grids: readonly Grid[],
  today: IsoDate,
): readonly Finding[] {
  const { mentors, mentees } = registries;
  const both = mentors !== null && mentees !== null;
  const fromMentees = both ? linksOf(mentees.people, mentors.people) : [];
  const fromMentors = both ? linksOf(mentors.people, mentees.people) : [];
  return grids.flatMap((grid) => {
    const registry = [mentees, mentors].find((found) => found?.sheetId === grid.sheetId);
    if (!registry) return [];
    const reader = rowReader(grid, registry.columns);
    const sides =
      registry === mentors
        ? { other: mentees, links: fromMentors, backLinks: fromMentees }
        : { other: mentors, links: fromMentees, backLinks: fromMentors };
    return checkOne({ today, registry, grid, reader, registries, ...sides });
  });
}

function checkOne(context: CheckContext): readonly Finding[] {
  const all: Found[] = [];
  allRules().forEach((rule, order) => {
    for (const spot of rule.find(context)) all.push({ rule, order, spot });
  });
  const titles = new Map(context.registry.columns.map(({ column, title }) => [column, title]));
  return oneForEachCause(all)
    .sort(byPlace)
    .map(({ rule, spot }) => findingOf(rule, spot, context.registry, titles));
}

/** A rule that has spoken of a cell silences the rules that would say the same in other words. */
function oneForEachCause(all: readonly Found[]): Found[] {
  const silenced = new Set<string>();
  const closed = new Map<string, Rule>();
  for (const { rule, spot } of all) {
    if (rule.hides === 'all') closed.set(cellOf(spot), rule);
    else for (const hidden of rule.hides ?? []) silenced.add(`${hidden} ${cellOf(spot)}`);
  }
  const told = new Set<string>();
  return all.filter(({ rule, spot }) => {
    const cell = cellOf(spot);
    const key = `${rule.id} ${cell}`;
    // Two names in one cell may break one rule twice; columns are told apart by their title.
    const own = `${key} ${spot.data.written ?? ''}${spot.data.field ?? ''}${spot.data.second ?? ''}`;
    if (silenced.has(key) || told.has(own) || (closed.get(cell) ?? rule) !== rule) return false;
    told.add(own);
    return true;
  });
}

function cellOf({ row, column }: Spot): string {
  return `${row ?? 0}:${column ?? 0}`;
}

function byPlace(a: Found, b: Found): number {
  return (
    (a.spot.row ?? 0) - (b.spot.row ?? 0) || (a.spot.column ?? 0) - (b.spot.column ?? 0) || a.order - b.order
  );
}

function findingOf(rule: Rule, spot: Spot, registry: Registry, titles: ReadonlyMap<number, string>): Finding {
  const { row, column, found, person, data } = spot;
  return {
    rule: rule.id,
    severity: rule.severity,
    blocks: rule.blocks,
    place: { sheetId: registry.sheetId, sheetName: registry.sheetName, row, column },
    columnTitle: column === null ? null : (titles.get(column) ?? null),
    found,
    person: person?.code ?? null,
    data,
  };
}
