import type { Cell } from '../../../cells/cell';
import type { CellRefusal, Ports } from '../../../ports';
import type { Desk } from '../desk';

/** A cell of the curator's tabs with what it must hold before and after. */
export interface Writing {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
  /** Null keeps the number format. */
  readonly format: string | null;
}

/** Writes into the curator's cells, each only where it holds `from`, and into our own columns. Gives those left alone. */
export function writeCells<T extends Writing>(
  ports: Ports,
  { grids }: Desk,
  cells: readonly T[],
): readonly { readonly cell: T; readonly because: CellRefusal['because'] }[] {
  return Array.from(bySheet(cells), ([sheetId, own]) => {
    const grid = grids.find((one) => one.sheetId === sheetId);
    const ours = new Set(grid?.ownedColumns.map(({ column }) => column));
    for (const column of ours) {
      const values = own.filter((cell) => cell.column === column).map(({ row, to }) => ({ row, value: to }));
      ports.workbook.writeColumn(sheetId, column, values);
    }
    const hers = own.filter(({ column }) => !ours.has(column));
    if (hers.length < own.length) ports.workbook.flush();
    const byPlace = new Map(hers.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const repairs = hers.map(({ row, column, from, to, format }) => ({
      row,
      column,
      before: from,
      after: to,
      format,
    }));
    return ports.workbook.repair(sheetId, repairs).flatMap(({ row, column, because }) => {
      const cell = byPlace.get(`${row} ${column}`);
      return cell ? [{ cell, because }] : [];
    });
  }).flat();
}

export function bySheet<T extends { readonly sheetId: number }>(
  things: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const sheets = new Map<number, T[]>();
  for (const thing of things) {
    const own = sheets.get(thing.sheetId);
    if (own) own.push(thing);
    else sheets.set(thing.sheetId, [thing]);
  }
  return sheets;
}
