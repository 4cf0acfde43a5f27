import type { RangeBox } from '../../../state/workbook';
import { boxName } from '../../../workbook/geometry/a1';
import { areaOf } from '../area';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Range } from './range';

/** Where a range stands. The other files of this folder add what can be done there. */
export abstract class RangePlace {
  constructor(
    readonly _book: Book,
    readonly _sheetId: number,
    readonly _area: RangeBox,
    /** As it was asked for when it has open ends, e.g. 'A:C'. */
    private readonly _openName: string | null = null,
  ) {}

  getRow(): number {
    return this._area.row + 1;
  }

  getColumn(): number {
    return this._area.column + 1;
  }

  getLastRow(): number {
    return this._area.row + this._area.rows;
  }

  getLastColumn(): number {
    return this._area.column + this._area.columns;
  }

  getNumRows(): number {
    return this._area.rows;
  }

  getNumColumns(): number {
    return this._area.columns;
  }

  getHeight(): number {
    return this._area.rows;
  }

  getWidth(): number {
    return this._area.columns;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getA1Notation(): string {
    return this._openName ?? boxName(this._area);
  }

  getGridId(): number {
    return this._sheetId;
  }

  getSheet(): Sheet {
    return this._book.sheet(this._sheetId);
  }

  /** Relative to the corner of this range, from 1; may lie outside of it. */
  getCell(row: number, column: number): Range {
    return this._made(this._area.row + row, this._area.column + column, 1, 1);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this._area.rows,
    numColumns = this._area.columns,
  ): Range {
    return this._made(this.getRow() + rowOffset, this.getColumn() + columnOffset, numRows, numColumns);
  }

  activate(): this {
    this._book.model.checkInside(this._sheetId, this._area);
    this._book.model.select(this._sheetId, this._area);
    return this;
  }

  canEdit(): boolean {
    return this._book.model.canEdit(this._sheetId, this._area, this._book.email());
  }

  /** Row and column from 1. */
  protected _made(row: number, column: number, rows: number, columns: number): Range {
    const area = areaOf(row, column, rows, columns);
    this._book.model.checkInside(this._sheetId, area);
    return this._book.range(this._sheetId, area);
  }

  /** Rows may have been deleted since the range was made. */
  protected _readable(): RangeBox {
    this._book.model.checkInside(this._sheetId, this._area);
    return this._area;
  }

  protected _writable(): RangeBox {
    const area = this._readable();
    this._book.checkEditable(this._sheetId, area);
    return area;
  }
}
