import type { Grid } from '../../cells/grid';
import { checkRegistries } from '../../checks/check';
import type { RuleId } from '../../checks/ruleId';
import { rulesOfOneTab } from '../../checks/rules/all';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { RowCheck } from '../../protocol/shapes/check';
import { readRegistry } from '../../registry/readRegistry';
import type { ColumnMatch, Registry } from '../../registry/registry';
import { defaultLists } from '../../settings/defaultLists';
import { readSettings } from '../../settings/tab';
import { checkSays } from '../../wording/checkReport';
import { refusals } from '../../wording/refusals';
import { groupsOf } from './findingGroups';
import { codeColumn, printOf, type Ticket } from './ticket';

/** What the values of a tab do not tell. */
const unseen: ReadonlySet<RuleId> = new Set<RuleId>(['cell.formula', 'tab.hidden', 'tab.filtered']);

/**
 * Looks at one row again as the last whole check understood its tab: four service calls, whatever the size of the
 * school. Refused as soon as rows or columns are not where they were.
 */
export function checkRow(ports: Ports, { ticket: text, row }: Input<'check.row'>): Outcome<RowCheck> {
  const ticket = opened(text);
  const cells = ticket && ports.workbook.glance(ticket.sheetId, ticket.zone);
  if (!ticket || !cells) throw new Refused(refusals.tabMoved());
  const columns = ticket.columns.map(columnOf);
  if (printOf(cells, ticket.headerRow, codeColumn(columns)) !== ticket.print)
    throw new Refused(refusals.tabMoved());
  const grid = gridOf(ticket, cells);
  const registry = registryOf(ticket, grid, columns);
  const rules = rulesOfOneTab().filter(({ id }) => !unseen.has(id));
  const findings = checkRegistries(
    {
      today: ticket.today,
      registries: {
        mentors: registry.role === 'mentor' ? registry : null,
        mentees: registry.role === 'mentee' ? registry : null,
        team: null,
        partners: null,
        others: [],
        tabs: [],
      },
      grids: [grid],
      settings: { ...readSettings(null, ticket.settings.schoolYear), ...ticket.settings },
      lists: defaultLists(),
    },
    rules,
  ).filter(({ place }) => place.row === row);
  return finished({
    sentence: checkSays.row(row, findings.length),
    place: { sheetId: ticket.sheetId, row, column: 1 },
    groups: groupsOf(findings),
    rules: rules.map(({ id }) => id),
  });
}

/** Null for a text that is no ticket of ours. */
function opened(text: string): Ticket | null {
  try {
    const ticket = JSON.parse(text) as Ticket;
    return Array.isArray(ticket.columns) && typeof ticket.print === 'string' ? ticket : null;
  } catch {
    return null;
  }
}

function columnOf([column, title, field, rivalOf]: Ticket['columns'][number]): ColumnMatch {
  const known = {
    score: 1,
    because: 'title',
    valuesLike: null,
    only: null,
    asked: false,
    candidates: [],
  } as const;
  return { column, title, field, rivalOf, ...known };
}

function gridOf({ sheetId, sheetName, owned, merges, formulas }: Ticket, cells: Grid['cells']): Grid {
  return {
    sheetId,
    sheetName,
    hidden: false,
    cells,
    formulas: formulas.flatMap(([column, from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => ({ column, row: from + at, formula: '=' })),
    ),
    ownedTab: null,
    ownedColumns: owned,
    merges,
    meanings: [],
    tabMeaning: null,
    filtered: [],
  };
}

function registryOf(
  { role, today, headerRow, firstRow }: Ticket,
  grid: Grid,
  columns: readonly ColumnMatch[],
): Registry {
  const titles = columns.map(({ column, title }) => ({ column, text: title, matches: [] }));
  return readRegistry(
    grid,
    { row: headerRow, firstRow, titles, above: [], sure: true },
    role,
    today,
    columns,
  );
}
