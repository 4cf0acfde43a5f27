import type { Cell } from '../cells/cell';
import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import { isUnreadable, readTable, type TableRow, textAt } from '../tabs/table';
import type { ChangeLine } from './line';

const columns = [
  column('change', 'Изменение', 130, { wrap: false }),
  column('n', '№', 50, { kind: 'number' }),
  column('at', 'Время', 190, { wrap: false }),
  column('what', 'Что', 150, { wrap: false }),
  column('ref', 'Замечание', 130, { wrap: false }),
  column('sheetId', 'Лист', 90, { kind: 'number' }),
  column('person', 'Код', 90, { wrap: false }),
  column('row', 'Строка', 60, { kind: 'number' }),
  column('column', 'Номер столбца', 60, { kind: 'number' }),
  column('title', 'Столбец', 160),
  column('before', 'Было', 220),
  column('after', 'Стало', 220),
  column('format', 'Формат', 90, { wrap: false }),
  column('face', 'Отпечаток строки', 130, { wrap: false }),
];

/** Hidden. The old values stand here and nowhere else: names never leave the spreadsheet. */
export const changesTab: Tab = {
  key: 'changes',
  name: 'Изменения',
  hidden: true,
  protected: true,
  columns,
  above: [],
  titles: true,
  rows: [],
};

export function lineRow(line: ChangeLine): TabRow {
  const { before, after } = line;
  const cells = { ...line, before: JSON.stringify(before), after: JSON.stringify(after) };
  return { look: 'plain', cells: columns.map(({ key }) => cells[key as keyof ChangeLine]) };
}

/** Null when a person has moved its columns; a line she has damaged is left out. */
export function readLines(grid: Grid | null): readonly ChangeLine[] | null {
  const table = grid && readTable(grid, columns);
  if (!table) return isUnreadable(grid, table) ? null : [];
  return table.intact ? table.rows.flatMap((row) => lineOf(row) ?? []) : null;
}

function lineOf(row: TableRow): ChangeLine | null {
  const text = (key: string): string => textAt(row, key);
  const number = (key: string): number => Number(text(key)) || 0;
  try {
    return {
      change: text('change'),
      n: number('n'),
      at: text('at'),
      what: text('what'),
      ref: text('ref'),
      sheetId: number('sheetId'),
      person: text('person'),
      row: number('row'),
      column: number('column'),
      title: text('title'),
      before: JSON.parse(text('before')) as Cell,
      after: JSON.parse(text('after')) as ChangeLine['after'],
      format: text('format'),
      face: text('face'),
    };
  } catch {
    return null;
  }
}
