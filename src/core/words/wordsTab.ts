import { cellAt, type Grid, rowCount } from '../cells/grid';
import { column } from '../tabs/column';
import { rowsAbove } from '../tabs/rowsAbove';
import type { Tab, TabColumn, TabRow } from '../tabs/tab';
import { isUnreadable, readTable, textAt } from '../tabs/table';
import { keyOf } from '../text/key';
import { wordsTabWords } from '../wording/words';

/** A line of «Слова» as written; '' where a cell is empty. */
export interface WordLine {
  readonly row: number;
  readonly word: string;
  readonly value: string;
}

const titles = wordsTabWords;

function columnsOf(values: readonly string[] | null): readonly TabColumn[] {
  return [
    column('word', titles.word.title, 220, { note: titles.word.note }),
    column('value', titles.value.title, 330, { note: titles.value.note, choices: values }),
    column('remark', titles.remark, 330),
  ];
}

const columns = columnsOf(null);

/** Empty for a tab that is not there or cannot be read: {@link wordsDisarranged} says so. */
export function readWordLines(grid: Grid | null): readonly WordLine[] {
  const table = grid && readTable(grid, columns);
  return (table?.rows ?? [])
    .map((row) => ({ row: row.row, word: textAt(row, 'word').trim(), value: textAt(row, 'value').trim() }))
    .filter(({ word, value }) => word !== '' || value !== '');
}

/** Titles are gone or columns of ours are moved: such a tab is not written over. */
export function wordsDisarranged(grid: Grid | null): boolean {
  const table = grid && readTable(grid, columns);
  return table?.intact === false || isUnreadable(grid, table);
}

/** The curator's word for a word that says nothing. */
export function saysNothing(value: string): boolean {
  return keyOf(value) === keyOf(titles.nothing);
}

/** The tab with all that stands there, one line changed or added. `value` '' takes the meaning of the line away. */
export function wordsTab(
  grid: Grid | null,
  values: readonly string[],
  line: { readonly row: number | null; readonly word: string; readonly value: string },
): Tab {
  const table = grid && readTable(grid, columns);
  const rows: TabRow[] = [];
  const last = grid && table ? rowCount(grid) : 0;
  for (let row = (table?.titleRow ?? 0) + 1; row <= last; row++) {
    const [word, value, remark] = columns.map((_, at) => cellAt(grid as Grid, row, at + 1));
    const own = row === line.row;
    // A line with a remark of hers stays, waiting for another meaning.
    const bare = own && line.value === '' && remark === null;
    rows.push({
      look: 'plain',
      cells: [bare ? null : (word ?? null), own ? line.value || null : (value ?? null), remark ?? null],
    });
  }
  if (line.row === null) rows.push({ look: 'plain', cells: [line.word, line.value || null, null] });
  return {
    key: 'words',
    name: titles.tab,
    hidden: false,
    protected: false,
    columns: columnsOf([titles.nothing, ...values]),
    above: rowsAbove(grid, table?.titleRow ?? 1, columns.length),
    titles: true,
    rows,
  };
}
