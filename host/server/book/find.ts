import type { SheetState } from '../../state/workbook';
import { displayOf } from '../../workbook/display/display';

const most = 1000;

/** Cells of a tab whose text contains the words, top to bottom; case and ё/е do not matter. */
export function find(sheet: SheetState, text: string): [row: number, column: number][] {
  const wanted = folded(text);
  const places: [number, number][] = [];
  if (wanted === '') return places;
  for (let r = 0; r < sheet.rows.length; r++) {
    const row = sheet.rows[r]!;
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell && folded(displayOf(cell)).includes(wanted)) places.push([r, c]);
      if (places.length === most) return places;
    }
  }
  return places;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').trim();
}
