import type { Cell, RangeBox, SheetState } from '../../state/workbook';
import { displayOf } from '../../workbook/display/display';

const rowHeight = 21;
const columnWidth = 100;
/** Inner margin of a cell, left and right together, in pixels. */
const margin = 8;

/**
 * Heights of rows that are not 21 pixels: the set ones, and rows that wrapped text or big letters make higher.
 * Widths are estimated here, because the page must know where row 4,000 lies without having its text.
 */
export function rowHeights(sheet: SheetState): Record<number, number> {
  const heights: Record<number, number> = {};
  const merges = mergesByCell(sheet);
  sheet.rows.forEach((row, r) => {
    if (sheet.rowHeights[r] !== undefined) return;
    let height = rowHeight;
    row.forEach((cell, c) => {
      if (!cell) return;
      const merge = merges.get(`${r}:${c}`);
      // A merge over several rows shares their height, and its other cells show nothing.
      if (merge && (merge.rows > 1 || merge.column !== c)) return;
      height = Math.max(height, cellHeight(cell, widthOf(sheet, c, merge?.columns ?? 1)));
    });
    if (height > rowHeight) heights[r] = height;
  });
  return { ...heights, ...sheet.rowHeights };
}

function cellHeight(cell: Cell, width: number): number {
  const size = cell.style?.fontSize ?? 10;
  const wraps = cell.style?.wrap === 'wrap';
  const many = typeof cell.value === 'string' && cell.value.includes('\n');
  if (!wraps && !many) return size > 11 && cell.value !== undefined ? lineHeight(size) + 4 : 0;
  const lines = displayOf(cell).split('\n');
  const room = (width - margin) / (size * (cell.style?.bold ? 1.42 : 4 / 3));
  const count = wraps ? lines.reduce((sum, line) => sum + wrappedLines(line, room), 0) : lines.length;
  return count * lineHeight(size) + 4;
}

/** Points to pixels, with the leading of the page's cells. */
function lineHeight(size: number): number {
  return Math.ceil((size * 4 * 1.25) / 3);
}

/** `room` is in heights of the letters. Words never break unless one alone is wider than the column. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = textWidth(word);
    const next = used === 0 ? width : used + space + width;
    if (next <= room) {
      used = next;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.max(0, Math.ceil(width / room) - 1);
    lines += whole;
    used = width - whole * room;
  }
  return lines;
}

const space = 0.28;

/** In heights of the letters, as Arial has them. */
function textWidth(word: string): number {
  let width = 0;
  for (const letter of word) {
    if ("iljI.,:;|!'’".includes(letter)) width += 0.25;
    else if ('frt()-«»"/'.includes(letter)) width += 0.38;
    else if ('mwMWшщюжмыфШЩЮЖМЫФ@№%'.includes(letter)) width += 0.8;
    else width += letter === letter.toLowerCase() ? 0.545 : 0.68;
  }
  return width;
}

function widthOf(sheet: SheetState, column: number, count: number): number {
  let width = 0;
  for (let c = column; c < column + count; c++) width += sheet.columnWidths[c] ?? columnWidth;
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
