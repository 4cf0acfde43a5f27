import { sameCell } from '../../../cells/cell';

import type { CellImage, Ports } from '../../../ports';
import type { Desk } from '../desk';
import type { Piece, PlannedCell, PlannedRow, Skipped } from './changePlan';
import { bySheet, writeCells } from './writeCells';

/** A piece that can be carried out: with the number formats of its cells as they are now. */
export interface ReadyPiece extends Piece {
  readonly cells: readonly (PlannedCell & { readonly format: string })[];
}

/** Above this the old value cannot be kept in a cell of the log. */
const longestKept = 45_000;

/** Looks at every cell once more: a piece with a cell that is not as the curator saw it is left alone whole. */
export function preflight(
  ports: Ports,
  pieces: readonly Piece[],
): { readonly ready: readonly ReadyPiece[]; readonly skipped: readonly Skipped[] } {
  const images = new Map<PlannedCell, CellImage>();
  const open = new Map<number, boolean>();
  for (const [sheetId, cells] of bySheet(pieces.flatMap((piece) => piece.cells))) {
    open.set(sheetId, ports.workbook.editable(sheetId));
    const found = ports.workbook.inspect(sheetId, cells);
    for (const [at, cell] of cells.entries()) images.set(cell, found[at]!);
  }
  const ready: ReadyPiece[] = [];
  const skipped: Skipped[] = [];
  const taken = new Set<string>();
  for (const { ref, cells, row } of pieces) {
    const bad = cells.flatMap((cell): readonly Skipped[] => {
      const because = obstacle(cell, images.get(cell)!, open.get(cell.sheetId)!);
      return because ? [{ ref, cell, because }] : [];
    });
    skipped.push(...bad);
    const places = cells.map((cell) => `${cell.sheetId} ${cell.row} ${cell.column}`);
    // Two findings about one cell: the second is looked at again once the first is put right.
    if (bad.length > 0 || places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    ready.push({ ref, row, cells: cells.map((cell) => ({ ...cell, format: images.get(cell)!.format })) });
  }
  return { ready, skipped };
}

function obstacle(cell: PlannedCell, image: CellImage, open: boolean): Skipped['because'] | null {
  if (!open) return 'protected';
  if (image.formula !== '') return 'formula';
  if (!sameCell(image.value, cell.from)) return 'changed';
  // Of a moment only the day is read: its time could not be brought back.
  const timed = cell.from !== null && /h/i.test(image.format);
  return timed || JSON.stringify([cell.from, cell.to]).length > longestKept ? 'rejected' : null;
}

/** Writes the pieces. Of one with a cell that the spreadsheet refuses, the other cells are taken back. */
export function carryOut(ports: Ports, desk: Desk, pieces: readonly ReadyPiece[]): readonly Skipped[] {
  const cells = pieces.flatMap(({ ref, cells: own }) =>
    own.map((cell) => ({ ...cell, ref, cell, kept: cell.format, format: null })),
  );
  const failed = writeCells(ports, desk, cells).map(({ cell, because }) => ({ ...cell, because }));
  const broken = new Set(failed.map(({ ref }) => ref));
  const untouched = new Set(failed.map(({ cell }) => cell));
  const back = cells
    .filter(({ ref, cell }) => broken.has(ref) && !untouched.has(cell))
    .map((one) => ({ ...one, from: one.to, to: one.from, format: one.kept }));
  writeCells(ports, desk, back);
  addRows(
    ports,
    pieces.flatMap(({ row }) => row ?? []),
  );
  return failed;
}

/** From below, so that the places of the others stay what they are. */
function addRows(ports: Ports, rows: readonly PlannedRow[]): void {
  for (const [sheetId, own] of bySheet(rows))
    for (const after of Array.from(new Set(own.map((row) => row.after))).sort((a, b) => b - a))
      ports.workbook.addRows(
        sheetId,
        after,
        own.filter((row) => row.after === after).map(({ cells }) => cells),
        own.some((row) => row.after === after && row.underTitles),
      );
}
