import type { Cell, SheetState } from '../../state/workbook';
import { displayOf } from '../../workbook/display/display';

const rowHeight = 21;
const columnWidth = 100;
/** Inner margin of a cell, left and right together, in pixels. */
const margin = 8;

/**
 * Heights of rows that are not 21 pixels: the set ones, and rows that wrapped text makes higher. Widths of
 * letters are estimated here, because the page must know where row 4,000 lies without having its text.
 */
export function rowHeights(sheet: SheetState): Record<number, number> {
  const heights: Record<number, number> = {};
  const merged = mergedCells(sheet);
  sheet.rows.forEach((row, r) => {
    if (sheet.rowHeights[r] !== undefined) return;
    let height = rowHeight;
    row.forEach((cell, c) => {
      if (cell && !merged.has(`${r}:${c}`))
        height = Math.max(height, cellHeight(cell, sheet.columnWidths[c] ?? columnWidth));
    });
    if (height > rowHeight) heights[r] = height;
  });
  return { ...heights, ...sheet.rowHeights };
}

function cellHeight(cell: Cell, width: number): number {
  const size = cell.style?.fontSize ?? 10;
  const wraps = cell.style?.wrap === 'wrap';
  const many = typeof cell.value === 'string' && cell.value.includes('\n');
  if (!wraps && !many) return size > 11 ? lineHeight(size) + 4 : 0;
  const lines = displayOf(cell).split('\n');
  const count = wraps
    ? lines.reduce((sum, line) => sum + wrappedLines(line, size, width - margin, cell), 0)
    : lines.length;
  return count * lineHeight(size) + 4;
}

/** Points to pixels, with the leading of Arial. */
function lineHeight(size: number): number {
  return Math.round(size * 1.6);
}

/** Words never break unless one alone is wider than the column. */
function wrappedLines(line: string, size: number, width: number, cell: Cell): number {
  const letter = size * (cell.style?.bold ? 0.8 : 0.74);
  const room = Math.max(1, Math.floor(width / letter));
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next <= room) {
      used = next;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}

function mergedCells(sheet: SheetState): Set<string> {
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of sheet.merges) {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) cells.add(`${r}:${c}`);
  }
  return cells;
}
