import type { Grid } from '../cells/grid';
import type { Registry } from '../registry/registry';
import { rowReader } from '../registry/row';
import type { Finding } from './finding';
import { linksOf } from './links';
import type { CheckContext, CheckInput, Rule, Spot } from './rule';
import { allRules } from './rules/all';

interface Found {
  readonly rule: Rule;
  readonly order: number;
  readonly spot: Spot;
}

/** All that is wrong or doubtful in the two registries: by tab, row, column, then by the order of the rules. */
export function checkRegistries(input: CheckInput, rules = allRules()): readonly Finding[] {
  const { registries, grids } = input;
  const { mentors, mentees } = registries;
  const both = mentors !== null && mentees !== null;
  const fromMentees = both ? linksOf(mentees.people, mentors.people) : [];
  const fromMentors = both ? linksOf(mentors.people, mentees.people) : [];
  const findings = grids.flatMap((grid) =>
    [mentees, mentors].flatMap((registry) => {
      if (registry?.sheetId !== grid.sheetId) return [];
      const reader = rowReader(grid, registry.columns);
      const sides =
        registry === mentors
          ? { other: mentees, links: fromMentors, backLinks: fromMentees }
          : { other: mentors, links: fromMentees, backLinks: fromMentors };
      return checkOne({ ...input, registry, grid, reader, isFormula: formulasOf(grid), ...sides }, rules);
    }),
  );
  return both && mentees.sheetId === mentors.sheetId ? withoutRepeats(findings) : findings;
}

/** Both roles on one tab: what is said of the tab itself is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ rule, place, data }) => {
    const key = JSON.stringify([rule, place, data]);
    return told.has(key) ? false : told.add(key);
  });
}

function formulasOf({ formulas }: Grid): CheckContext['isFormula'] {
  const places = new Set(formulas.map(({ row, column }) => `${row}:${column}`));
  return (row, column) => places.has(`${row}:${column}`);
}

function checkOne(context: CheckContext, rules: readonly Rule[]): readonly Finding[] {
  const all: Found[] = [];
  const mode = context.settings.privacy === 'codes' ? 'codes' : 'names';
  rules.forEach((rule, order) => {
    if (rule.when && rule.when !== mode) return;
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

function cellOf({ row, column, elsewhere }: Spot): string {
  return `${elsewhere?.sheetId ?? ''} ${row ?? 0}:${column ?? 0}`;
}

function byPlace(a: Found, b: Found): number {
  return (
    (a.spot.elsewhere?.sheetId ?? -1) - (b.spot.elsewhere?.sheetId ?? -1) ||
    (a.spot.row ?? 0) - (b.spot.row ?? 0) ||
    (a.spot.column ?? 0) - (b.spot.column ?? 0) ||
    a.order - b.order
  );
}

function findingOf(rule: Rule, spot: Spot, registry: Registry, titles: ReadonlyMap<number, string>): Finding {
  const { row, column, found, person, data, fix, elsewhere } = spot;
  const { sheetId, sheetName } = elsewhere ?? registry;
  return {
    rule: rule.id,
    severity: rule.severity,
    blocks: rule.blocks ?? [],
    place: { sheetId, sheetName, row, column },
    columnTitle: column === null || elsewhere ? null : (titles.get(column) ?? null),
    found,
    person: person?.code ?? null,
    data,
    fix: fix ?? null,
  };
}
