import type { Cell, SheetState } from '../../state/workbook';

/** How many rows may stand above the titles: name of the school, approval, year. */
const searched = 30;

/** Texts of the row that looks most like the titles: the most different texts, the upper row of equals. */
export function columnTitles(sheet: SheetState): string[] {
  let titles: string[] = [];
  let most = 0;
  for (const row of sheet.rows.slice(0, searched)) {
    const texts = row.map(textOf);
    const different = new Set(texts.filter((text) => text !== '')).size;
    if (different > most) {
      most = different;
      titles = texts;
    }
  }
  return titles;
}

export function rowText(sheet: SheetState, row: number): string {
  return (sheet.rows[row] ?? [])
    .slice(0, 8)
    .map((cell) => String(cell?.value ?? ''))
    .join('|');
}

function textOf(cell: Cell | null | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.replace(/\s+/g, ' ').trim() : '';
}

/** Where a column of the record is now; null when it is gone or cannot be told. */
export type ColumnFinder = (column: number) => number | null;

export function columnFinder(then: readonly string[], now: readonly string[]): ColumnFinder {
  // A column without a title stays where it is only while every title does.
  const nothingMoved = then.every((title, column) => title === (now[column] ?? '') || title === '');
  return (column) => {
    const title = then[column] ?? '';
    if (title === '') return nothingMoved ? column : null;
    if (now[column] === title) return column;
    const found = now.flatMap((text, index) => (text === title ? [index] : []));
    return found.length === 1 ? found[0]! : null;
  };
}
