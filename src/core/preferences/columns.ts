import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import { readTable, type Table } from '../tabs/table';
import { preferenceWords as words } from '../wording/preferences';

/** What an answer fills, in the order of the tab. */
export const answerable = ['wishes', 'refusals', 'slots', 'topics', 'remarks'] as const;
export type Answerable = (typeof answerable)[number];

/** Lists of people of the other side. */
export const peopleColumns = ['wishes', 'refusals', 'advised', 'advisedAgainst'] as const;

const noted = (key: (typeof peopleColumns)[number] | 'slots' | 'topics', width: number) =>
  column(key, words[key].title, width, { note: words[key].note });

export const columns = [
  column('code', words.code, 100, { wrap: false }),
  column('who', words.who, 200),
  noted('wishes', 240),
  noted('refusals', 240),
  noted('advised', 200),
  noted('advisedAgainst', 200),
  noted('slots', 170),
  noted('topics', 240),
  column('remarks', words.remarks, 260),
  // Which answer the row was filled from, and what it said: whatever differs was edited by hand.
  column('trace', words.trace, 120, { hidden: true, wrap: false }),
];

/** Null when the tab is not there or its titles are gone. */
export function readPreferenceTable(grid: Grid | null): Table | null {
  return grid && readTable(grid, columns);
}
