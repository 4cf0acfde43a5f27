import type { RangeBox } from '../../state/workbook';
import { box, intersects, subtract } from '../../workbook/geometry/boxes';
import type { WorkbookModel } from '../../workbook/model';
import type { Edit, Place } from '../protocol';

type Copy = Extract<Edit, { kind: 'copy' }>;

/** Cells copied inside the workbook keep their kind: a text «007» stays a text, as it would not when typed again. */
export function copyInside(model: WorkbookModel, edit: Copy): Place {
  const { from } = edit;
  const target = box(edit.row, edit.column, from.box.rows, from.box.columns);
  makeRoom(model, edit.sheet, target);
  model.copy(from.sheet, from.box, edit.sheet, target, 'all');
  if (edit.cut) {
    const overlaps = from.sheet === edit.sheet && intersects(from.box, target);
    for (const left of overlaps ? subtract(from.box, target) : [from.box]) model.clear(from.sheet, left);
  }
  return { sheet: edit.sheet, box: target };
}

/** Ctrl+D and Ctrl+R: the first row or column of the box into the rest of it. */
export function fill(model: WorkbookModel, sheet: number, area: RangeBox, way: 'down' | 'right'): void {
  const { row, column, rows, columns } = area;
  const down = way === 'down';
  const source = down ? box(row, column, 1, columns) : box(row, column, rows, 1);
  const target = down ? box(row + 1, column, rows - 1, columns) : box(row, column + 1, rows, columns - 1);
  model.copy(sheet, source, sheet, target, 'all');
}

/** As Google does, the tab grows when what is pasted would not fit. */
function makeRoom(model: WorkbookModel, sheetId: number, area: RangeBox): void {
  const { maxRows, maxColumns } = model.sheet(sheetId);
  const rows = area.row + area.rows - maxRows;
  const columns = area.column + area.columns - maxColumns;
  if (rows > 0) model.insertRows(sheetId, maxRows, rows);
  if (columns > 0) model.insertColumns(sheetId, maxColumns, columns);
}
