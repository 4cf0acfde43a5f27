import { isErrorCell } from '../../../cells/cell';
import { cellAt } from '../../../cells/grid';
import type { FieldId } from '../../../registry/fields';
import { type CheckContext, everything, type Rule, type Spot } from '../../rule';

/** Without these a person cannot be paired. */
const needed: ReadonlySet<FieldId | null> = new Set<FieldId | null>(['name', 'surname', 'form', 'code']);

/** Functions that fetch from the network or send cells out, by the names Google and Russian Excel show. */
const network =
  /(?:^|[^A-ZА-ЯЁ0-9_.])(IMPORTXML|IMPORTDATA|IMPORTHTML|IMPORTFEED|IMPORTRANGE|IMAGE|WEBSERVICE|GOOGLETRANSLATE|AI|ВЕБСЛУЖБА|ИЗОБРАЖЕНИЕ)\s*\(|(?:^=|[^A-Z])(?:cmd|DDE|MSEXCEL)\s*\|/i;

export const cellRules: readonly Rule[] = [
  {
    id: 'cell.errorInPlace',
    severity: 'error',
    blocks: everything,
    hides: 'all',
    find: (context) => errors(context, (field) => needed.has(field)),
  },
  {
    id: 'cell.error',
    severity: 'warning',
    hides: 'all',
    find: (context) => errors(context, (field) => !needed.has(field)),
  },
  { id: 'cell.formula', severity: 'warning', find: networkFormulas },
];

function errors(context: CheckContext, concerns: (field: FieldId | null) => boolean): readonly Spot[] {
  const { grid, registry } = context;
  const spots: Spot[] = [];
  for (const person of registry.people) {
    const row = person.place.row as number;
    for (const { column, field } of registry.columns) {
      const cell = cellAt(grid, row, column);
      if (!isErrorCell(cell) || !concerns(field)) continue;
      spots.push({ row, column, found: cell.error, person, data: {} });
    }
  }
  return spots;
}

/** What the cell shows hides the formula: =IFERROR(IMPORTDATA(…);"Иванов Пётр"). */
function networkFormulas({ grid, registry }: CheckContext): readonly Spot[] {
  const byRow = new Map(registry.people.map((person) => [person.place.row, person]));
  const spots: Spot[] = [];
  for (const { row, column, formula } of grid.formulas) {
    const found = network.exec(formula);
    if (!found) continue;
    const data = { function: (found[1] ?? 'DDE').toUpperCase() };
    spots.push({ row, column, found: formula, person: byRow.get(row) ?? null, data });
  }
  return spots;
}
