import type { Cell, SheetState } from '../../state/workbook';

/** Rows as they stand; cells are never changed in place, so copying the arrays is enough. */
export function snapshotRows(sheet: SheetState, from: number, count: number): (Cell | null)[][] {
  return Array.from({ length: count }, (_, r) => (sheet.rows[from + r] ?? []).slice());
}

export function restoreRows(
  sheet: SheetState,
  from: number,
  rows: readonly (readonly (Cell | null)[])[],
): void {
  while (sheet.rows.length < from) sheet.rows.push([]);
  rows.forEach((cells, r) => {
    if (from + r < sheet.maxRows) sheet.rows[from + r] = cells.slice(0, sheet.maxColumns);
  });
}
