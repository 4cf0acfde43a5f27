import type { RangeBox } from '../../state/workbook';
import { box } from './boxes';

/** 0 → 'A', 27 → 'AB'. */
export function columnName(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** 'A' → 0, 'AB' → 27. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function boxName(area: RangeBox): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

/**
 * 'B2', 'A1:C3', 'A:C', 'A2:C' (to the bottom), '3:5'. Null when it is not a range or lies outside the grid.
 */
export function parseBox(text: string, maxRows: number, maxColumns: number): RangeBox | null {
  const parts = text.trim().split(':');
  const from = corner(parts[0]!);
  const to = parts.length === 2 ? corner(parts[1]!) : from;
  if (!from || !to || parts.length > 2) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  if (rows.start + rows.size > maxRows || columns.start + columns.size > maxColumns) return null;
  return box(rows.start, columns.start, rows.size, columns.size);
}

/** «'Мой лист'!A1:B2» → the tab's name and the range; the name is null when there is none. */
export function splitSheetName(text: string): { sheetName: string | null; range: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheetName: quoted[1]!.replace(/''/g, "'"), range: quoted[2]! };
  const at = text.lastIndexOf('!');
  return at < 0
    ? { sheetName: null, range: text }
    : { sheetName: text.slice(0, at), range: text.slice(at + 1) };
}

function corner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

/** A side that is not named reaches to the edge of the grid. */
function span(a: number | null, b: number | null, size: number): { start: number; size: number } {
  if (a === null && b === null) return { start: 0, size };
  if (a === null || b === null) {
    const start = (a ?? b)!;
    return { start, size: Math.max(size - start, 1) };
  }
  return { start: Math.min(a, b), size: Math.abs(a - b) + 1 };
}
