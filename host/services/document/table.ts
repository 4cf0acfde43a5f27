import type { DocTable } from '../../state/document';
import type { Attributes } from './attributes';
import { type Draft, rowWeight } from './draft';
import { childAt, Element, type Holder } from './element';
import { copied, paragraphsIn, textOfContent } from './nodes';
import type { Paragraph } from './paragraph';
import { replaceInParagraphs } from './replace';
import type { TableCell } from './tableCell';
import { TableRow } from './tableRow';
import { Text } from './text';

export class Table extends Element {
  static readonly gas = 'DocumentApp.Table';

  constructor(
    draft: Draft,
    readonly _node: DocTable,
    public _holder: Holder | null,
  ) {
    super(draft, 'TABLE');
  }

  getParent(): Holder | null {
    return this._holder;
  }

  getText(): string {
    return textOfContent([this._node]);
  }

  getNumRows(): number {
    return this._node.rows.length;
  }

  getNumChildren(): number {
    return this._node.rows.length;
  }

  getRow(rowIndex: number): TableRow {
    return new TableRow(this._draft, childAt(this._node.rows, rowIndex), this);
  }

  getChild(childIndex: number): TableRow {
    return this.getRow(childIndex);
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    return this.getRow(rowIndex).getCell(cellIndex);
  }

  appendTableRow(): TableRow {
    this._draft.edit(rowWeight);
    const row = { minimumHeight: null, cells: [] };
    this._node.rows.push(row);
    return new TableRow(this._draft, row, this);
  }

  removeRow(rowIndex: number): TableRow {
    const row = this.getRow(rowIndex);
    this._draft.edit();
    this._node.rows.splice(rowIndex, 1);
    return row;
  }

  /** Those of all cells, in reading order. */
  _paragraphs(): Paragraph[] {
    return this._node.rows.flatMap((row, at) =>
      row.cells.flatMap((_cell, column) => this.getCell(at, column).getParagraphs()),
    );
  }

  getBorderWidth(): number | null {
    return this._node.borderWidth;
  }

  setBorderWidth(points: number): this {
    this._draft.edit();
    this._node.borderWidth = points;
    return this;
  }

  getBorderColor(): string | null {
    return this._node.borderColor;
  }

  setBorderColor(color: string): this {
    this._draft.edit();
    this._node.borderColor = color;
    return this;
  }

  getColumnWidth(columnIndex: number): number | null {
    return this._node.columnWidths[columnIndex] ?? null;
  }

  setColumnWidth(columnIndex: number, points: number): this {
    this._draft.edit();
    const columns = Math.max(0, ...this._node.rows.map((row) => row.cells.length));
    childAt(new Array(columns).fill(true), columnIndex);
    while (this._node.columnWidths.length < columns) this._node.columnWidths.push(null);
    this._node.columnWidths[columnIndex] = points;
    return this;
  }

  setAttributes(attributes: Attributes): this {
    if (typeof attributes.BORDER_WIDTH === 'number') this.setBorderWidth(attributes.BORDER_WIDTH);
    if (typeof attributes.BORDER_COLOR === 'string') this.setBorderColor(attributes.BORDER_COLOR);
    this.editAsText().setAttributes(attributes);
    return this;
  }

  editAsText(): Text {
    return new Text(this._draft, () => paragraphsIn([this._node]), null, this);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this._draft.edit();
    replaceInParagraphs(paragraphsIn([this._node]), searchPattern, replacement);
    return this;
  }

  copy(): Table {
    return new Table(this._draft, copied(this._node), null);
  }

  removeFromParent(): this {
    this._holder?.removeChild(this);
    return this;
  }
}
