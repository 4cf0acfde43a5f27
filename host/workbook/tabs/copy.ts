import type { Cell, RangeBox, SheetState } from '../../state/workbook';
import { cellAt, changeCells, emptied, framed, tidied } from '../cells/cells';
import { moveReferences } from '../geometry/references';

export type CopyWhat = 'all' | 'values' | 'formats';

/** Fills the target, repeating the source when the target is bigger; relative references move along. */
export function copyCells(
  from: SheetState,
  source: RangeBox,
  to: SheetState,
  target: RangeBox,
  what: CopyWhat,
): void {
  const cells = Array.from({ length: source.rows }, (_, r) =>
    Array.from({ length: source.columns }, (_, c) => cellAt(from, source.row + r, source.column + c)),
  );
  changeCells(to, target, (old, r, c) => {
    const cell = cells[r % source.rows]![c % source.columns]!;
    const down = target.row + r - (source.row + (r % source.rows));
    const right = target.column + c - (source.column + (c % source.columns));
    return copied(cell, old, what, down, right);
  });
}

function copied(
  cell: Cell | null,
  old: Cell | null,
  what: CopyWhat,
  down: number,
  right: number,
): Cell | null {
  if (what === 'formats') {
    const { style: _, ...rest } = old ?? {};
    return tidied(cell?.style ? { ...rest, style: cell.style } : rest);
  }
  if (what === 'values') {
    if (!cell || (cell.value === undefined && cell.error === undefined)) return emptied(old);
    return framed(old, cell.error === undefined ? { value: cell.value! } : { error: cell.error });
  }
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: moveReferences(cell.formula, down, right) };
}
