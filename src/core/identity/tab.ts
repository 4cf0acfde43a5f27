import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import { readTable, textAt } from '../tabs/table';
import type { Identity, Known } from './known';

const columns = [
  column('code', 'Код', 110, { wrap: false }),
  column('sheetId', 'Лист', 110, { wrap: false }),
  column('who', 'Человек', 170, { wrap: false }),
  column('row', 'Строка', 260, { wrap: false }),
];

/** Stands in the column of codes beside the id of the spreadsheet. */
const bookMark = 'таблица';

/** Hidden; by it a code finds its person again, and nobody can read a person out of it. */
export const identityTab: Tab = {
  key: 'identity',
  name: 'Отпечатки',
  hidden: true,
  protected: true,
  columns,
  above: [],
  titles: true,
  rows: [],
};

/** Of two lines about one code the lower one holds. */
export function identityRows({ people }: Identity, codes: readonly string[]): readonly TabRow[] {
  return codes.flatMap((code): readonly TabRow[] => {
    const known = people.get(code);
    if (!known) return [];
    const sheetId = known.sheetId === null ? null : String(known.sheetId);
    return [{ look: 'plain', cells: [code, sheetId, known.who, known.row] }];
  });
}

/** Comes last: a tab without it was cut off and is written again. */
export function bookLine({ book }: Identity): TabRow {
  return { look: 'plain', cells: [bookMark, null, book, null] };
}

/** Null when nothing is remembered yet, or the tab is no longer as we left it. */
export function readIdentity(grid: Grid | null): Identity | null {
  const table = grid && readTable(grid, columns);
  if (!table?.intact) return null;
  const people = new Map<string, Known>();
  let book = '';
  for (const row of table.rows) {
    const code = textAt(row, 'code');
    const who = textAt(row, 'who');
    if (code === bookMark) book = who;
    else if (code !== '') {
      const sheetId = textAt(row, 'sheetId');
      people.set(code, { sheetId: sheetId === '' ? null : Number(sheetId), who, row: textAt(row, 'row') });
    }
  }
  return book === '' && people.size === 0 ? null : { book, people, lines: table.rows.length };
}
