import type { Cell, RangeBox, SheetState } from '../../state/workbook';
import { displayOf } from '../display/display';
import { columnWidth, usualHeight } from './sizes';

/** Inner margin of a cell, left and right together, in pixels. */
const margin = 8;

/**
 * Heights, in pixels, of rows that nobody set and that wrapped text or big letters make higher than usual.
 * Estimated from the width of letters: the page must know where row 4,000 lies without having its text, and
 * programs that open a file do not all fit the rows themselves.
 */
export function fittingHeights(sheet: SheetState): Record<number, number> {
  const heights: Record<number, number> = {};
  const merges = mergesByCell(sheet);
  sheet.rows.forEach((row, r) => {
    if (sheet.rowHeights[r] !== undefined) return;
    let height = usualHeight;
    row.forEach((cell, c) => {
      if (!cell) return;
      const merge = merges.get(`${r}:${c}`);
      // A merge over several rows shares their height, and its other cells show nothing.
      if (merge && (merge.rows > 1 || merge.column !== c)) return;
      height = Math.max(height, cellHeight(cell, widthOf(sheet, c, merge?.columns ?? 1)));
    });
    if (height > usualHeight) heights[r] = height;
  });
  return heights;
}

function cellHeight(cell: Cell, width: number): number {
  const size = cell.style?.fontSize ?? 10;
  const wraps = cell.style?.wrap === 'wrap';
  const many = typeof cell.value === 'string' && cell.value.includes('\n');
  if (!wraps && !many) return size > 11 && cell.value !== undefined ? lineHeight(size) + 4 : 0;
  const lines = displayOf(cell).split('\n');
  // Points to pixels; bold letters are a tenth wider.
  const room = (width - margin) / (((size * 4) / 3) * (cell.style?.bold ? 1.1 : 1));
  const count = wraps ? lines.reduce((sum, line) => sum + wrappedLines(line, room), 0) : lines.length;
  return count * lineHeight(size) + 4;
}

/** Points to pixels, with the leading of the page's cells. */
function lineHeight(size: number): number {
  return Math.ceil((size * 4 * 1.25) / 3);
}

/** `room` is in heights of the letters. A line breaks after a space or a hyphen, or inside a word wider than it. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.match(/[^ -]*[ -]|[^ -]+/g) ?? []) {
    const width = textWidth(piece.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const whole = Math.max(0, Math.ceil(width / room) - 1);
    lines += whole;
    used += textWidth(piece) - whole * room;
  }
  return lines;
}

/** In heights of the letters. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += letterWidths.get(letter) ?? (letter === letter.toLowerCase() ? 0.556 : 0.68);
  }
  return width;
}

/** As Arial has them, and the fonts that stand in for it. */
const letterWidths = new Map(
  Object.entries({
    0.222: "'ijl",
    0.278: ' !,./:;I[]ft',
    0.333: '()-r„“”',
    0.365: 'г"*’',
    0.45: 'зкт',
    0.5: 'cksvxyzJсух',
    0.525: 'вчьэпяГ',
    0.58: 'бдлц+=',
    0.62: 'FTZТЗУъ',
    0.669: 'ж',
    0.7: 'мыИЙПЭ',
    0.722: 'CDHNRUwНСЯ',
    0.76: 'юЦФ',
    0.78: 'GOQОЪ',
    0.83: 'mMМшщф',
    0.91: '%WЖШЩЫ',
    1.02: '—@Ю№',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

function widthOf(sheet: SheetState, column: number, count: number): number {
  let width = 0;
  for (let c = column; c < column + count; c++) width += columnWidth(sheet, c);
  return width;
}

function mergesByCell(sheet: SheetState): Map<string, RangeBox> {
  const cells = new Map<string, RangeBox>();
  for (const merge of sheet.merges) {
    const { row, column, rows, columns } = merge;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) cells.set(`${r}:${c}`, merge);
    }
  }
  return cells;
}
