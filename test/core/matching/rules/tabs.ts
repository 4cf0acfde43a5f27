import type { Cell } from '../../../../src/core/cells/cell';
import type { Grid } from '../../../../src/core/cells/grid';
import type { Tab } from '../../../../src/core/tabs/tab';
import { gridOf } from '../../grid';

/** The tab as it is read back after it was written. */
export function writtenGrid(tab: Tab | null): Grid {
  if (!tab) throw new Error('the tab was not written');
  const titles = tab.columns.map(({ title }) => title);
  const rows = tab.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'object' ? null : cell)));
  return gridOf(tab.name, [titles, ...rows], { sheetId: 9, ownedTab: tab.key });
}

/** With a cell typed over: the row whose first cell is this. */
export function typed(grid: Grid, first: string, column: number, text: Cell): Grid {
  const cells = grid.cells.map((row) =>
    row[0] === first ? row.map((cell, at) => (at === column - 1 ? text : cell)) : row,
  );
  return { ...grid, cells };
}

/** A condition as it is typed by hand below the titles. */
export function conditionsGrid(...lines: readonly string[]): Grid {
  const titles = ['Условие', 'Кто', 'С кем', 'Ещё', 'Замечание'];
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return gridOf('Условия подбора', [titles, ...rows], { sheetId: 8, ownedTab: 'conditions' });
}
