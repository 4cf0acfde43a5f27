import type { RangeBox, SheetState } from '../../state/workbook';
import { box } from '../geometry/boxes';
import { hasContent } from './cells';

/** From the first cell of the tab to the last with content; no rows and no columns when there is none. */
export function usedArea(sheet: SheetState): RangeBox {
  let rows = 0;
  let columns = 0;
  for (let r = sheet.rows.length - 1; r >= 0; r--) {
    const cells = sheet.rows[r]!;
    let c = cells.length - 1;
    while (c >= columns && !hasContent(cells[c])) c--;
    if (c >= columns) columns = c + 1;
    if (rows === 0 && columns > 0) rows = r + 1;
  }
  return box(0, 0, rows, columns);
}
