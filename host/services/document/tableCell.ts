import type { DocCell, DocElement } from '../../state/document';
import type { GasEnum } from '../enum';
import { enumValue } from '../enums';
import type { Attributes } from './attributes';
import { Container } from './container';
import type { Draft } from './draft';
import type { TableRow } from './tableRow';

export class TableCell extends Container {
  static readonly gas = 'DocumentApp.TableCell';

  constructor(
    draft: Draft,
    private readonly _cell: DocCell,
    private readonly _row: TableRow,
  ) {
    super(draft, 'TABLE_CELL');
  }

  _content(): DocElement[] {
    return this._cell.content;
  }

  getParent(): TableRow {
    return this._row;
  }

  getParentRow(): TableRow {
    return this._row;
  }

  /** The width is the column's. */
  setWidth(points: number): this {
    this._row.getParentTable().setColumnWidth(this._column(), points);
    return this;
  }

  getWidth(): number | null {
    return this._row.getParentTable().getColumnWidth(this._column());
  }

  getVerticalAlignment(): GasEnum | null {
    const { verticalAlignment } = this._cell;
    return verticalAlignment && enumValue('DocumentApp.VerticalAlignment', verticalAlignment);
  }

  setVerticalAlignment(alignment: GasEnum): this {
    this._draft.edit();
    this._cell.verticalAlignment = alignment.name() as DocCell['verticalAlignment'];
    return this;
  }

  getBackgroundColor(): string | null {
    return this._cell.background;
  }

  setBackgroundColor(color: string | null): this {
    this._draft.edit();
    this._cell.background = color;
    return this;
  }

  setPaddingTop(points: number): this {
    return this._pad('top', points);
  }

  setPaddingRight(points: number): this {
    return this._pad('right', points);
  }

  setPaddingBottom(points: number): this {
    return this._pad('bottom', points);
  }

  setPaddingLeft(points: number): this {
    return this._pad('left', points);
  }

  getPaddingTop(): number | null {
    return this._cell.padding.top;
  }

  getPaddingRight(): number | null {
    return this._cell.padding.right;
  }

  getPaddingBottom(): number | null {
    return this._cell.padding.bottom;
  }

  getPaddingLeft(): number | null {
    return this._cell.padding.left;
  }

  override setAttributes(attributes: Attributes): this {
    const { BACKGROUND_COLOR: background, VERTICAL_ALIGNMENT: vertical, WIDTH: width, ...rest } = attributes;
    if (background !== undefined) this.setBackgroundColor(background as string | null);
    if (vertical) this.setVerticalAlignment(vertical as GasEnum);
    if (typeof width === 'number') this.setWidth(width);
    for (const side of ['TOP', 'RIGHT', 'BOTTOM', 'LEFT'] as const) {
      const points = rest[`PADDING_${side}`];
      if (typeof points === 'number') this._pad(side.toLowerCase() as keyof DocCell['padding'], points);
    }
    return super.setAttributes(rest);
  }

  private _pad(side: keyof DocCell['padding'], points: number): this {
    this._draft.edit();
    this._cell.padding[side] = points;
    return this;
  }

  private _column(): number {
    const { _row: row } = this;
    for (let at = 0; at < row.getNumCells(); at++) if (row.getCell(at)._cell === this._cell) return at;
    return 0;
  }
}
