import type { RangeBox } from '../../state/workbook';

/** 0 → 'A', 26 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

export function boxAddress(box: RangeBox, absolute = false): string {
  const mark = absolute ? '$' : '';
  const corner = (row: number, column: number) => `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const first = corner(box.row, box.column);
  const last = corner(box.row + box.rows - 1, box.column + box.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The size of a sheet in the xlsx format, for references to whole rows and columns. */
export const fileGrid = { rows: 1_048_576, columns: 16_384 };

/** 'A1', '$B$2:C9', 'A:C', '3:3'; null for anything else. */
export function parseBox(address: string): RangeBox | null {
  const [first = '', last = first, more] = address.replaceAll('$', '').split(':');
  if (more !== undefined) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (!from || !to) return null;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  const box = {
    row,
    column,
    rows: (to.row ?? fileGrid.rows - 1) - row + 1,
    columns: (to.column ?? fileGrid.columns - 1) - column + 1,
  };
  return box.rows > 0 && box.columns > 0 ? box : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const [, letters = '', digits = ''] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (letters === '' && digits === '') return null;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnNumber(letters),
  };
}

/** `'План работы'!$A$1:$B$2` → its sheet and box; null for other kinds of reference. */
export function parseReference(text: string): { sheet: string; box: RangeBox } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!()]+))!([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const box = parseBox(match[3] ?? '');
  return box && { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), box };
}

export function reference(sheet: string, box: RangeBox): string {
  return `${quotedSheet(sheet)}!${boxAddress(box, true)}`;
}

export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The part of a box inside a grid of this size, null when nothing is left. */
export function clipBox(box: RangeBox, rows: number, columns: number): RangeBox | null {
  const clipped = {
    ...box,
    rows: Math.min(box.rows, rows - box.row),
    columns: Math.min(box.columns, columns - box.column),
  };
  return clipped.rows > 0 && clipped.columns > 0 ? clipped : null;
}
