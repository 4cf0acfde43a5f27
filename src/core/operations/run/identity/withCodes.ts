import type { Cell } from '../../../cells/cell';
import { cellAt, columnCount, type Grid } from '../../../cells/grid';
import type { RowValue } from '../../../ports';
import { readRegistries } from '../../../registry/recognise';
import { codeColumnWords } from '../../../wording/codes';
import type { Desk } from '../desk';

/** A column of codes as it was just written into a tab. */
export interface CodeColumn {
  readonly sheetId: number;
  readonly column: number;
  readonly headerRow: number;
  readonly values: readonly RowValue[];
}

/** The desk as it would be if everything were read again after the codes were written. */
export function withCodes(desk: Desk, columns: readonly CodeColumn[]): Desk {
  const grids = desk.grids.map((grid) => {
    const written = columns.find((one) => one.sheetId === grid.sheetId);
    return written && written.values.length > 0 ? gridWith(grid, written) : grid;
  });
  return { ...desk, grids, registries: readRegistries(grids, desk.today) };
}

function gridWith(grid: Grid, { column, headerRow, values }: CodeColumn): Grid {
  const news = new Map<number, Cell>(values.map(({ row, value }) => [row, value]));
  if (cellAt(grid, headerRow, column) === null) news.set(headerRow, codeColumnWords.title);
  const padding: Cell[] = new Array(Math.max(0, column - columnCount(grid))).fill(null);
  const cells = grid.cells.map((row, at) => {
    const next = [...row, ...padding];
    const value = news.get(at + 1);
    if (value !== undefined) next[column - 1] = value;
    return next;
  });
  const others = grid.ownedColumns.filter((one) => one.column !== column);
  return { ...grid, cells, ownedColumns: [...others, { column, key: 'code' }] };
}
