import type { RangeBox } from '../../state/workbook';
import { parseBox, splitSheetName } from '../../workbook/geometry/a1';
import type { GasEnum } from '../enum';
import { Exception } from '../exception';
import { areaOf } from './area';
import { wholeSheet } from './book';
import { colorOf } from './color';
import { ProtectionType } from './enums';
import { Filter } from './filter';
import { givenOf } from './given';
import { addMetadata, type MetadataDetails } from './marks/addMetadata';
import { DeveloperMetadata } from './marks/developerMetadata';
import { DeveloperMetadataFinder } from './marks/developerMetadataFinder';
import { Range } from './range/range';
import { RangeList } from './rangeList';
import { Protection } from './rules/protection';
import { SheetLines } from './sheetLines';
import type { Spreadsheet } from './spreadsheet';

interface ClearOptions {
  readonly formatOnly?: boolean;
  readonly contentsOnly?: boolean;
}

export class Sheet extends SheetLines {
  static readonly gas = 'SpreadsheetApp.Sheet';

  // The tab itself.

  getSheetId(): number {
    return this._state().id;
  }

  getName(): string {
    return this._state().name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    this._editable(wholeSheet(this._state()));
    this._book.model.renameSheet(this._sheetId, name);
    return this;
  }

  /** From 1. */
  getIndex(): number {
    return this._book.bridge.state.spreadsheet.sheets.indexOf(this._state()) + 1;
  }

  getParent(): Spreadsheet {
    return this._book.spreadsheet();
  }

  hideSheet(): this {
    this._book.model.hideSheet(this._sheetId);
    return this;
  }

  showSheet(): this {
    this._book.model.showSheet(this._sheetId);
    return this;
  }

  isSheetHidden(): boolean {
    return this._state().hidden;
  }

  activate(): this {
    this._book.model.activateSheet(this._sheetId);
    return this;
  }

  getTabColor(): string | null {
    return this._state().tabColor;
  }

  setTabColor(color: string | null): this {
    this._state().tabColor = colorOf(color);
    return this;
  }

  getFormUrl(): string | null {
    return this._state().formUrl;
  }

  /** The host draws gridlines always, so there is nothing to remember. */
  setHiddenGridlines(_hideGridlines: boolean): this {
    this._state();
    return this;
  }

  // Ranges.

  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(first: string | number, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof first === 'string') return this._rangeByName(first);
    const area = areaOf(first, column, numRows, numColumns);
    this._book.model.checkInside(this._sheetId, area);
    return new Range(this._book, this._sheetId, area);
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    return new RangeList(Array.from(a1Notations, (name) => this._rangeByName(name)));
  }

  /** At least the first cell, also of an empty tab. */
  getDataRange(): Range {
    const { rows, columns } = this._book.model.usedBox(this._sheetId);
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  getActiveRange(): Range | null {
    const { activeSheetId, activeRange } = this._book.bridge.state.spreadsheet;
    if (activeSheetId !== this._sheetId) return null;
    return this._book.range(this._sheetId, activeRange ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  setActiveRange(range: Range): Range {
    if (range._sheetId !== this._sheetId) throw new Exception('The range must be on this sheet.');
    return range.activate();
  }

  // Content.

  /** Below the last row with content; the grid grows when it has to. */
  appendRow(rowContents: readonly unknown[]): this {
    const at = this.getLastRow();
    const columns = rowContents.length;
    if (columns === 0) throw new Exception('The number of columns in the range must be at least 1.');
    const area = { row: at, column: 0, rows: 1, columns };
    this._editable(area);
    const { maxRows, maxColumns } = this._state();
    if (at >= maxRows) this._book.model.insertRows(this._sheetId, maxRows, 1);
    if (columns > maxColumns) this._book.model.insertColumns(this._sheetId, maxColumns, columns - maxColumns);
    const values = rowContents.map((value) => givenOf(value, this._book.zone));
    this._book.model.writeValues(this._sheetId, area, [values], this._book.year());
    return this;
  }

  clear({ formatOnly, contentsOnly }: ClearOptions = {}): this {
    const chosen = formatOnly || contentsOnly;
    return this._clear({ content: chosen ? !!contentsOnly : true, look: chosen ? !!formatOnly : true });
  }

  clearContents(): this {
    return this._clear({ content: true });
  }

  clearFormats(): this {
    return this._clear({ look: true });
  }

  clearNotes(): this {
    return this._clear({ notes: true });
  }

  /** All rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): this {
    const { frozenRows } = this._state();
    const { rows, columns } = this._book.model.usedBox(this._sheetId);
    if (rows <= frozenRows) return this;
    const area: RangeBox = {
      row: frozenRows,
      column: 0,
      rows: rows - frozenRows,
      columns: Math.max(columns, columnPosition),
    };
    this._editable(area);
    this._book.model.sort(this._sheetId, area, columnPosition - 1, ascending);
    return this;
  }

  getFilter(): Filter | null {
    const { filter } = this._state();
    return filter && new Filter(this._book, this._sheetId, filter);
  }

  // Protection and marks.

  protect(): Protection {
    return new Protection(this._book, this._sheetId, this._book.model.protect(this._sheetId, null));
  }

  getProtections(type: GasEnum): Protection[] {
    const wholeTab = type === ProtectionType.SHEET;
    return Array.from(this._state().protections)
      .filter((one) => (one.range === null) === wholeTab)
      .map((one) => new Protection(this._book, this._sheetId, one.id));
  }

  addDeveloperMetadata(key: string, ...details: MetadataDetails): this {
    addMetadata(this._book, key, details, { kind: 'sheet', sheetId: this._state().id });
    return this;
  }

  /** Only what stands on the tab itself, not on its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return Array.from(this._book.bridge.state.spreadsheet.metadata)
      .filter(({ location }) => location.kind === 'sheet' && location.sheetId === this._sheetId)
      .map(({ id }) => new DeveloperMetadata(this._book, id));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, {
      kind: 'area',
      sheetId: this._sheetId,
      area: wholeSheet(this._state()),
    });
  }

  private _rangeByName(a1Notation: string): Range {
    const { sheetName, range } = splitSheetName(a1Notation);
    const { name, maxRows, maxColumns } = this._state();
    const area = sheetName === null || sheetName === name ? parseBox(range, maxRows, maxColumns) : null;
    if (!area) throw new Exception('Range not found');
    const isOpen = !/\d/.test(range) || !/[a-z]/i.test(range) || !/\d$/.test(range);
    return new Range(this._book, this._sheetId, area, isOpen ? range.toUpperCase() : null);
  }

  private _clear(what: Parameters<SheetLines['_book']['model']['clearParts']>[2]): this {
    const area = wholeSheet(this._state());
    this._editable(area);
    this._book.model.clearParts(this._sheetId, area, what);
    return this;
  }
}
