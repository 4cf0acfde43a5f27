import type { RangeBox, SheetState } from '../../state/workbook';
import { changeCells, readCells, tidied } from './cells';

export function readNotes(sheet: SheetState, area: RangeBox): string[][] {
  return readCells(sheet, area, (cell) => cell?.note ?? '');
}

/** Null and '' take a note away. */
export function setNotes(
  sheet: SheetState,
  area: RangeBox,
  noteAt: (row: number, column: number) => string | null,
): void {
  changeCells(sheet, area, (cell, r, c) => {
    const note = noteAt(r, c);
    if ((cell?.note ?? '') === (note ?? '')) return cell;
    const { note: _, ...rest } = cell ?? {};
    return tidied(note ? { ...rest, note } : rest);
  });
}
