import type { Cell, RangeBox, SheetState } from '../../state/workbook';

/**
 * Cells are never changed in place: a change puts a new object there. So a copy of the array of a row
 * is a true snapshot of it.
 */
export function cellAt(sheet: SheetState, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

export function readCells<T>(sheet: SheetState, area: RangeBox, read: (cell: Cell | null) => T): T[][] {
  const grid: T[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const cells = sheet.rows[area.row + r];
    const line: T[] = [];
    for (let c = 0; c < area.columns; c++) line.push(read(cells?.[area.column + c] ?? null));
    grid.push(line);
  }
  return grid;
}

/** `row` and `column` given to `change` count from the corner of the area. */
export function changeCells(
  sheet: SheetState,
  area: RangeBox,
  change: (cell: Cell | null, row: number, column: number) => Cell | null,
): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const old = cellAt(sheet, area.row + r, area.column + c);
      const next = change(old, r, c);
      if (next !== old) putCell(sheet, area.row + r, area.column + c, next);
    }
  }
}

/** The same for what is there already; empty places are not visited. */
export function changePresent(
  sheet: SheetState,
  area: RangeBox,
  change: (cell: Cell, row: number, column: number) => Cell | null,
): void {
  const lastRow = Math.min(area.row + area.rows, sheet.rows.length);
  for (let r = area.row; r < lastRow; r++) {
    const cells = sheet.rows[r]!;
    const lastColumn = Math.min(area.column + area.columns, cells.length);
    for (let c = area.column; c < lastColumn; c++) {
      const old = cells[c];
      if (old) cells[c] = change(old, r - area.row, c - area.column);
    }
  }
}

export function putCell(sheet: SheetState, row: number, column: number, cell: Cell | null): void {
  const { rows } = sheet;
  if (cell === null && (row >= rows.length || column >= rows[row]!.length)) return;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

/** Null when nothing is left of the cell. */
export function tidied(cell: Cell): Cell | null {
  return hasContent(cell) || cell.note !== undefined || cell.style !== undefined || cell.rule !== undefined
    ? cell
    : null;
}

/** What getLastRow counts: also a formula that gives an empty text, also an unticked checkbox. */
export function hasContent(cell: Cell | null | undefined): boolean {
  return !!cell && (cell.value !== undefined || cell.formula !== undefined || cell.error !== undefined);
}

/** The cell without what was written in it: note, look and rule stay. */
export function emptied(cell: Cell | null): Cell | null {
  if (!cell || (cell.note === undefined && cell.style === undefined && cell.rule === undefined)) return null;
  return framed(cell, {});
}

/** New content in the old frame of note, look and rule. */
export function framed(cell: Cell | null, content: Cell): Cell {
  if (cell?.note !== undefined) content.note = cell.note;
  if (cell?.style !== undefined) content.style = cell.style;
  if (cell?.rule !== undefined) content.rule = cell.rule;
  return content;
}
