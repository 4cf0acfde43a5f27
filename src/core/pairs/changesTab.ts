import { formatDay, isDay } from '../cells/date';
import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import { isUnreadable, readTable, type TableRow, textAt } from '../tabs/table';
import type { PairAction, PairLine, PairState } from './change';
import { readStatus } from './pair';

const columns = [
  column('at', 'Время', 150, { wrap: false }),
  column('action', 'Действие', 140),
  column('mentee', 'Код наставляемого', 110, { wrap: false }),
  column('menteeName', 'Наставляемый', 160),
  column('mentor', 'Код наставника', 110, { wrap: false }),
  column('mentorName', 'Наставник', 160),
  column('was', 'Было', 150),
  column('became', 'Стало', 150),
  column('lockedWas', 'Была закреплена', 100, { align: 'center' }),
  column('locked', 'Закреплена', 90, { align: 'center' }),
  column('reason', 'Причина', 220),
  // Text: added lines have no number format.
  column('on', 'С какого дня', 95, { wrap: false, align: 'center' }),
  column('change', 'Изменение', 130, { wrap: false, hidden: true }),
  column('undoes', 'Отменяет', 130, { wrap: false, hidden: true }),
  column('before', 'Прежние сведения', 130, { wrap: false, hidden: true }),
];

/** For people to read and for the undo. Lines are only ever added. */
export const pairChangesTab: Tab = {
  key: 'pairChanges',
  name: 'История пар',
  hidden: false,
  protected: true,
  columns,
  above: [],
  titles: true,
  rows: [],
};

export function pairLineRow(line: PairLine): TabRow {
  const { at, on, before } = line;
  const cells = {
    ...line,
    at: at.slice(0, 19).replace('T', ' '),
    lockedWas: line.lockedWas ? 'да' : null,
    locked: line.locked ? 'да' : null,
    on: on && formatDay(on),
    before: before && JSON.stringify(before),
  };
  return { look: 'plain', cells: columns.map(({ key }) => cells[key as keyof PairLine]) };
}

/** In the order of time. Null when a person has moved its columns: lines added by position would say something else. */
export function readPairLines(grid: Grid | null): readonly PairLine[] | null {
  const table = grid && readTable(grid, columns);
  if (!table) return isUnreadable(grid, table) ? null : [];
  if (!table.intact) return null;
  const lines = table.rows.flatMap((row) => lineIn(row) ?? []);
  // The latest change decides, even when the tab was sorted by another column.
  return lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Null for a line that a person has damaged. */
function lineIn(row: TableRow): PairLine | null {
  const text = (key: string): string => textAt(row, key);
  const became = readStatus(text('became'));
  const on = text('on').split('.').reverse().join('-');
  const before = stateIn(text('before'));
  if (text('change') === '' || became === null || before === undefined) return null;
  return {
    at: text('at'),
    change: text('change'),
    action: text('action') as PairAction,
    undoes: text('undoes'),
    mentee: text('mentee'),
    menteeName: text('menteeName'),
    mentor: text('mentor'),
    mentorName: text('mentorName'),
    was: readStatus(text('was')) ?? '',
    became,
    lockedWas: text('lockedWas') === 'да',
    locked: text('locked') === 'да',
    reason: text('reason'),
    on: isDay(on) ? on : null,
    before,
  };
}

function stateIn(json: string): PairState | null | undefined {
  try {
    return JSON.parse(json || 'null') as PairState | null;
  } catch {
    return undefined;
  }
}
