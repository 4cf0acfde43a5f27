import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import { isUnreadable, readTable, textAt } from '../tabs/table';
import type { Mark } from './mark';

const columns = [
  column('sheetId', 'Лист', 90, { kind: 'number' }),
  column('person', 'Код', 90, { wrap: false }),
  column('row', 'Строка', 60, { kind: 'number' }),
  column('column', 'Номер столбца', 60, { kind: 'number' }),
  column('title', 'Столбец', 160),
  column('noteBefore', 'Примечание было', 220),
  column('part', 'Наша часть', 220),
  column('colourBefore', 'Цвет был', 80, { wrap: false }),
  column('colourAfter', 'Цвет стал', 80, { wrap: false }),
];

/** Hidden: what the marked cells looked like. Empty when there are no marks. */
export const marksTab: Tab = {
  key: 'marks',
  name: 'Отметки',
  hidden: true,
  protected: true,
  columns,
  above: [],
  titles: true,
  rows: [],
};

/** Texts as JSON: a line break at the end of a note must not be lost on the way. */
export function markRow(mark: Mark): TabRow {
  const cells = columns.map(({ key, kind }) => {
    const value = mark[key as keyof Mark];
    return kind === 'number' ? value : JSON.stringify(value);
  });
  return { look: 'plain', cells };
}

/** Null when a person has moved its columns; a line she has damaged is left out. */
export function readMarks(grid: Grid | null): readonly Mark[] | null {
  const table = grid && readTable(grid, columns);
  if (!table) return isUnreadable(grid, table) ? null : [];
  if (!table.intact) return null;
  return table.rows.flatMap((row): readonly Mark[] => {
    try {
      const mark = Object.fromEntries(columns.map(({ key }) => [key, JSON.parse(textAt(row, key))]));
      return [mark as unknown as Mark];
    } catch {
      return [];
    }
  });
}
