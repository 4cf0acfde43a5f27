import type { RangeBox } from '../../state/workbook';

/** 0 → A, 25 → Z, 26 → AA */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 'B4', 'B4:D9', also '$B$4' and a whole column 'B:B' or row '4:4'; null when it is none of them. */
export function boxOf(address: string, maxRows: number, maxColumns: number): RangeBox | null {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address.replaceAll('$', '').trim().toUpperCase());
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = linesOf(top && Number(top) - 1, bottom && Number(bottom) - 1, maxRows);
  const columns = linesOf(left && columnOf(left), right && columnOf(right), maxColumns);
  if (!rows || !columns || (top === '' && left === '')) return null;
  return { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

function linesOf(first: number | '', last: number | '', max: number): { from: number; count: number } | null {
  if (first === '' && last === '') return { from: 0, count: max };
  if (first === '' || last === '') return null;
  const from = Math.min(first, last);
  const to = Math.min(Math.max(first, last), max - 1);
  return from < 0 || from >= max ? null : { from, count: to - from + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
