import type { RangeBox, SheetState } from '../../state/workbook';
import { columnWidth, rowHeight } from '../../workbook/tabs/sizes';
import { type Book, wholeSheet } from './book';
import type { Range } from './range/range';

/** Rows and columns of a tab: how many, how big, shown or hidden. Positions count from 1. */
export abstract class SheetLines {
  constructor(
    readonly _book: Book,
    readonly _sheetId: number,
  ) {}

  getMaxRows(): number {
    return this._state().maxRows;
  }

  getMaxColumns(): number {
    return this._state().maxColumns;
  }

  getLastRow(): number {
    return this._book.model.usedBox(this._sheetId).rows;
  }

  getLastColumn(): number {
    return this._book.model.usedBox(this._sheetId).columns;
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    this._editable(this._rowArea(afterPosition, 1));
    this._book.model.insertRows(this._sheetId, afterPosition, howMany, 'before');
    return this;
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    this._editable(this._rowArea(beforePosition, 1));
    this._book.model.insertRows(this._sheetId, beforePosition - 1, howMany, 'after');
    return this;
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    this._editable(this._columnArea(afterPosition, 1));
    this._book.model.insertColumns(this._sheetId, afterPosition, howMany, 'before');
    return this;
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    this._editable(this._columnArea(beforePosition, 1));
    this._book.model.insertColumns(this._sheetId, beforePosition - 1, howMany, 'after');
    return this;
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this._editable(this._rowArea(rowPosition, howMany));
    this._book.model.deleteRows(this._sheetId, rowPosition - 1, howMany);
  }

  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this._editable(this._columnArea(columnPosition, howMany));
    this._book.model.deleteColumns(this._sheetId, columnPosition - 1, howMany);
  }

  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }

  getFrozenRows(): number {
    return this._state().frozenRows;
  }

  getFrozenColumns(): number {
    return this._state().frozenColumns;
  }

  setFrozenRows(rows: number): void {
    this._editable(wholeSheet(this._state()));
    this._book.model.freezeRows(this._sheetId, rows);
  }

  setFrozenColumns(columns: number): void {
    this._editable(wholeSheet(this._state()));
    this._book.model.freezeColumns(this._sheetId, columns);
  }

  getColumnWidth(columnPosition: number): number {
    return columnWidth(this._state(), columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this._editable(this._columnArea(startColumn, numColumns));
    this._book.model.resizeColumns(this._sheetId, startColumn - 1, numColumns, width);
    return this;
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): this {
    this._editable(this._columnArea(startColumn, numColumns));
    this._book.model.fitColumns(this._sheetId, startColumn - 1, numColumns);
    return this;
  }

  getRowHeight(rowPosition: number): number {
    return rowHeight(this._state(), rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    this._editable(this._rowArea(startRow, numRows));
    this._book.model.resizeRows(this._sheetId, startRow - 1, numRows, height);
    return this;
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this._state().filteredRows.includes(rowPosition - 1);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this._state().hiddenRows.includes(rowPosition - 1);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this._state().hiddenColumns.includes(columnPosition - 1);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this._hide('row', rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this._hide('row', rowIndex, numRows, false);
  }

  hideRow(row: Range): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }

  unhideRow(row: Range): void {
    this.showRows(row.getRow(), row.getNumRows());
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this._hide('column', columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this._hide('column', columnIndex, numColumns, false);
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  _state(): SheetState {
    return this._book.sheetState(this._sheetId);
  }

  protected _editable(area: RangeBox): void {
    this._book.checkEditable(this._sheetId, area);
  }

  private _hide(axis: 'row' | 'column', position: number, count: number, hidden: boolean): void {
    if (axis === 'row') {
      this._editable(this._rowArea(position, count));
      this._book.model.hideRows(this._sheetId, position - 1, count, hidden);
    } else {
      this._editable(this._columnArea(position, count));
      this._book.model.hideColumns(this._sheetId, position - 1, count, hidden);
    }
  }

  private _rowArea(position: number, count: number): RangeBox {
    return { row: position - 1, column: 0, rows: count, columns: this._state().maxColumns };
  }

  private _columnArea(position: number, count: number): RangeBox {
    return { row: 0, column: position - 1, rows: this._state().maxRows, columns: count };
  }
}
