import { type Cell, cellText } from '../../cells/cell';
import { cellAt, type Grid, rowCount } from '../../cells/grid';
import { column } from '../../tabs/column';
import { rowsAbove } from '../../tabs/rowsAbove';
import type { Tab, TabColumn, TabRow } from '../../tabs/tab';
import { isUnreadable, readTable } from '../../tabs/table';
import { keyOf } from '../../text/key';
import { levelLookalikes } from '../../text/lookalikes';
import { conditionsTabWords, conditionWords } from '../../wording/rulesTabs';
import type { Condition, ConditionKind, RuleProblem } from './rules';

/** A line to be added. */
export interface NewCondition {
  readonly kind: ConditionKind;
  /** As they shall stand there. */
  readonly people: readonly string[];
}

export const conditionKinds = Object.keys(conditionWords) as readonly ConditionKind[];

const peopleKeys = ['who', 'with', 'also'] as const;
/** Lines with a drop-down ready for the curator. */
const readyRows = 15;

const { titles, notes } = conditionsTabWords;

function columns(): readonly TabColumn[] {
  return [
    column('kind', titles.kind, 190, { choices: Object.values(conditionWords), note: notes.kind }),
    column('who', titles.who, 240, { note: notes.who }),
    column('with', titles.with, 240),
    column('also', titles.also, 240, { note: notes.also }),
    column('remark', titles.remark, 280),
  ];
}

export function readConditions(grid: Grid | null): {
  readonly conditions: readonly Condition[];
  readonly problems: readonly RuleProblem[];
} {
  const conditions: Condition[] = [];
  const problems: RuleProblem[] = [];
  const table = grid && readTable(grid, columns());
  if (!grid || (!table && !isUnreadable(grid, table))) return { conditions, problems };
  const { sheetId } = grid;
  const titleRow = table?.titleRow ?? 1;
  const at = (title: string): number => (grid.cells[titleRow - 1] ?? []).indexOf(title) + 1;
  const fault = (kind: RuleProblem['kind'], row: number, column: number, found: string): void => {
    problems.push({ tab: 'conditions', sheetId, row, column: column || 1, found, kind, rule: null });
  };
  for (const title of [titles.kind, titles.who, titles.with, titles.also])
    if (at(title) === 0) fault('gone', titleRow, 1, title);
  for (const { row, cells } of table?.rows ?? []) {
    const text = (key: string): string => cellText(cells[key] ?? null).trim();
    const people: string[] = [];
    const places: number[] = [];
    for (const key of peopleKeys)
      for (const piece of text(key).split(/[,;\n]+/)) {
        if (piece.trim() === '') continue;
        people.push(piece.trim());
        places.push(at(titles[key]));
      }
    if (text('kind') === '' && people.length === 0) continue;
    const kind = kindIn(text('kind'));
    if (!kind) fault('kind', row, at(titles.kind), text('kind'));
    else if (people.length < 2) fault('people', row, at(titles.who), people[0] ?? '');
    else conditions.push({ kind, people, columns: places, remark: text('remark'), sheetId, row });
  }
  return { conditions, problems };
}

/**
 * The tab as it stands with all that the curator has written: lines in `without` are emptied, so that what she keeps to
 * the right of them stays beside its line, and the new ones take empty lines. Null when she has moved columns of ours.
 */
export function conditionsTab(
  grid: Grid | null,
  more: readonly NewCondition[] = [],
  without: readonly number[] = [],
): Tab | null {
  const table = grid && readTable(grid, columns());
  if (table?.intact === false || isUnreadable(grid, table)) return null;
  const rows: Cell[][] = [];
  const waiting = [...more];
  const empty = columns().map(() => null);
  for (let row = (table?.titleRow ?? 0) + 1; grid && table && row <= rowCount(grid); row++) {
    const cells = columns().map((_, at) => cellAt(grid, row, at + 1));
    const free = (grid.cells[row - 1] ?? []).every((cell) => cell === null);
    const next = free ? waiting.shift() : undefined;
    rows.push(next ? cellsOf(next) : without.includes(row) ? empty : cells);
  }
  rows.push(...waiting.map(cellsOf));
  while (!table && rows.length < readyRows) rows.push(empty);
  return {
    key: 'conditions',
    name: conditionsTabWords.tab,
    hidden: false,
    protected: false,
    columns: columns(),
    above: rowsAbove(grid, table?.titleRow ?? 1, columns().length),
    titles: true,
    rows: rows.map((cells): TabRow => ({ look: 'plain', cells })),
  };
}

function cellsOf({ kind, people }: NewCondition): Cell[] {
  const [who = '', other = '', ...rest] = people;
  return [conditionWords[kind], who, other, rest.join('; ') || null, null];
}

/** «вместе», «Не вместе», «в группу», «отклонена»: by the word that tells them apart. */
function kindIn(text: string): ConditionKind | null {
  const key = keyOf(levelLookalikes(text));
  if (/^не вместе|^врозь|^порознь/.test(key)) return 'apart';
  if (/^отклонен/.test(key)) return 'declined';
  if (/групп/.test(key)) return 'group';
  return /^(?:только )?вместе/.test(key) ? 'together' : null;
}
