import type { DocTable } from '../../state/document';
import type { Draft } from './draft';
import { childAt, Element } from './element';
import { cellOf, paragraphsIn } from './nodes';
import type { Table } from './table';
import { TableCell } from './tableCell';
import { Text } from './text';

export class TableRow extends Element {
  static readonly gas = 'DocumentApp.TableRow';

  constructor(
    draft: Draft,
    private readonly _row: DocTable['rows'][number],
    private readonly _table: Table,
  ) {
    super(draft, 'TABLE_ROW');
  }

  getParent(): Table {
    return this._table;
  }

  getParentTable(): Table {
    return this._table;
  }

  getNumCells(): number {
    return this._row.cells.length;
  }

  getNumChildren(): number {
    return this._row.cells.length;
  }

  getCell(cellIndex: number): TableCell {
    return new TableCell(this._draft, childAt(this._row.cells, cellIndex), this);
  }

  getChild(childIndex: number): TableCell {
    return this.getCell(childIndex);
  }

  appendTableCell(text: string | null = null): TableCell {
    this._draft.edit();
    const cell = cellOf(text ?? '');
    this._row.cells.push(cell);
    return new TableCell(this._draft, cell, this);
  }

  getMinimumHeight(): number | null {
    return this._row.minimumHeight;
  }

  setMinimumHeight(points: number): this {
    this._draft.edit();
    this._row.minimumHeight = points;
    return this;
  }

  getText(): string {
    return this.editAsText().getText();
  }

  editAsText(): Text {
    return new Text(
      this._draft,
      () => this._row.cells.flatMap((cell) => paragraphsIn(cell.content)),
      null,
      this,
    );
  }

  removeFromParent(): this {
    const rows = this._table._node.rows;
    this._draft.edit();
    rows.splice(rows.indexOf(this._row), 1);
    return this;
  }
}
