import type { RangeBox, SheetState } from '../../state/workbook';
import { changePresent, emptied } from '../cells/cells';
import { Exception } from '../exception';
import { box, contains, intersects } from '../geometry/boxes';

/** Only the first cell keeps its content; merges inside the area dissolve into it. */
export function merge(sheet: SheetState, area: RangeBox): void {
  breakApart(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  changePresent(sheet, area, (cell, r, c) => (r === 0 && c === 0 ? cell : emptied(cell)));
  sheet.merges.push(box(area.row, area.column, area.rows, area.columns));
}

export function mergeRowByRow(sheet: SheetState, area: RangeBox): void {
  for (let r = 0; r < area.rows; r++) merge(sheet, box(area.row + r, area.column, 1, area.columns));
}

export function breakApart(sheet: SheetState, area: RangeBox): void {
  if (sheet.merges.some((one) => intersects(one, area) && !contains(area, one)))
    throw new Exception('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((one) => !contains(area, one));
}

export function mergesIn(sheet: SheetState, area: RangeBox): RangeBox[] {
  return sheet.merges.filter((one) => intersects(one, area));
}
