import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import { isUnreadable, readTable, textAt } from '../tabs/table';
import type { Entry, EntryState, OperationName } from './entry';
import type { History } from './history';

const columns = [
  column('at', 'Время', 190, { wrap: false }),
  column('operation', 'Действие', 90, { wrap: false }),
  column('key', 'Ключ', 260, { wrap: false }),
  column('state', 'Состояние', 90, { wrap: false }),
  column('artefact', 'Объект', 340, { wrap: false }),
  column('hash', 'Отпечаток', 150, { wrap: false }),
  column('data', 'Сведения', 300, { wrap: false }),
];

/** Hidden, protected by a warning, holds codes only. */
export const journalTab: Tab = {
  key: 'journal',
  name: 'Журнал',
  hidden: true,
  protected: true,
  columns,
  above: [],
  titles: true,
  rows: [],
};

export function journalRow(entry: Entry): TabRow {
  return {
    look: 'plain',
    cells: [entry.at, entry.operation, entry.key, entry.state, entry.artefact, entry.hash, entry.data],
  };
}

/** Null when a person has moved its columns: lines added by position would then say something else. */
export function readJournal(grid: Grid | null): History | null {
  const table = grid && readTable(grid, columns);
  if (!table) return isUnreadable(grid, table) ? null : { entries: [] };
  if (!table.intact) return null;
  const entries = table.rows.map(
    (row): Entry => ({
      at: textAt(row, 'at'),
      operation: textAt(row, 'operation') as OperationName,
      key: textAt(row, 'key'),
      state: textAt(row, 'state') as EntryState,
      artefact: textAt(row, 'artefact'),
      hash: textAt(row, 'hash'),
      data: textAt(row, 'data'),
    }),
  );
  // The last line about a thing decides, even when the tab was sorted by another column.
  entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const copy = entries.map(({ operation }) => operation).lastIndexOf('copy');
  return { entries: entries.slice(copy + 1) };
}
