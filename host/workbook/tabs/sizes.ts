import type { SheetState } from '../../state/workbook';
import { displayOf } from '../display/display';
import { Exception } from '../exception';

export const usualWidth = 100;
export const usualHeight = 21;

export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.columnWidths[column] ?? usualWidth;
}

export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.rowHeights[row] ?? usualHeight;
}

export function setColumnWidths(sheet: SheetState, column: number, count: number, pixels: number): void {
  checkLines(column, count, sheet.maxColumns, 'columns');
  setSizes(sheet.columnWidths, column, count, pixels, usualWidth);
}

export function setRowHeights(sheet: SheetState, row: number, count: number, pixels: number): void {
  checkLines(row, count, sheet.maxRows, 'rows');
  setSizes(sheet.rowHeights, row, count, pixels, usualHeight);
}

/** About seven pixels a character of the longest line, which is near enough for Arial 10. */
export function fitColumns(sheet: SheetState, column: number, count: number): void {
  checkLines(column, count, sheet.maxColumns, 'columns');
  for (let at = column; at < column + count; at++) {
    let longest = 0;
    for (const cells of sheet.rows) {
      const cell = cells[at];
      if (!cell) continue;
      for (const line of displayOf(cell).split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest > 0) setSizes(sheet.columnWidths, at, 1, longest * 7 + 16, usualWidth);
  }
}

export function setFrozenRows(sheet: SheetState, count: number): void {
  if (count < 0 || count >= sheet.maxRows)
    throw new Exception("You can't freeze all visible rows on the sheet.");
  sheet.frozenRows = count;
}

export function setFrozenColumns(sheet: SheetState, count: number): void {
  if (count < 0 || count >= sheet.maxColumns)
    throw new Exception("You can't freeze all visible columns on the sheet.");
  sheet.frozenColumns = count;
}

export function hideRows(sheet: SheetState, row: number, count: number, hidden: boolean): void {
  checkLines(row, count, sheet.maxRows, 'rows');
  sheet.hiddenRows = hiddenAfter(sheet.hiddenRows, row, count, hidden);
}

export function hideColumns(sheet: SheetState, column: number, count: number, hidden: boolean): void {
  checkLines(column, count, sheet.maxColumns, 'columns');
  sheet.hiddenColumns = hiddenAfter(sheet.hiddenColumns, column, count, hidden);
}

function hiddenAfter(present: readonly number[], from: number, count: number, hidden: boolean): number[] {
  const others = present.filter((index) => index < from || index >= from + count);
  const added = hidden ? Array.from({ length: count }, (_, at) => from + at) : [];
  return [...others, ...added].sort((a, b) => a - b);
}

function setSizes(
  sizes: Record<number, number>,
  from: number,
  count: number,
  pixels: number,
  usual: number,
): void {
  if (!(pixels >= 0)) throw new Exception('The size must not be negative.');
  for (let at = from; at < from + count; at++) {
    if (pixels === usual) delete sizes[at];
    else sizes[at] = Math.round(pixels);
  }
}

function checkLines(from: number, count: number, size: number, what: string): void {
  if (!Number.isInteger(from) || from < 0 || count < 1 || from + count > size)
    throw new Exception(`Those ${what} are out of bounds.`);
}
