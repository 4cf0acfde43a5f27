import type { RangeBox } from '../../state/workbook';

/**
 * Covers marked cells by few boxes: runs down a column first, then equal runs side by side.
 * Marks come as row numbers by column, rising.
 */
export function boxesOf(marks: ReadonlyMap<number, readonly number[]>): RangeBox[] {
  const open = new Map<string, RangeBox>();
  const boxes: RangeBox[] = [];
  for (const column of [...marks.keys()].sort((a, b) => a - b)) {
    for (const [row, rows] of runsOf(marks.get(column) ?? [])) {
      const key = `${row} ${rows}`;
      const left = open.get(key);
      if (left && left.column + left.columns === column) left.columns++;
      else {
        const box = { row, column, rows, columns: 1 };
        open.set(key, box);
        boxes.push(box);
      }
    }
  }
  return boxes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** [5, 6, 7, 9] → [[5, 3], [9, 1]] */
function runsOf(rows: readonly number[]): [start: number, count: number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}

/** Cells of a sheet grouped by a property they share, each group as boxes. */
export function grouped<Cell, Key>(
  rows: readonly (readonly (Cell | null | undefined)[])[],
  keyOf: (cell: Cell) => Key | undefined,
): Map<Key, RangeBox[]> {
  const marks = new Map<Key, Map<number, number[]>>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const key = cell ? keyOf(cell) : undefined;
      if (key === undefined) return;
      const columns = marks.get(key) ?? new Map<number, number[]>();
      marks.set(key, columns);
      const inColumn = columns.get(column);
      if (inColumn) inColumn.push(row);
      else columns.set(column, [row]);
    });
  });
  return new Map([...marks].map(([key, columns]) => [key, boxesOf(columns)]));
}
