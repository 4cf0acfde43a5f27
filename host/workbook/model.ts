import type {
  Border,
  Cell,
  Metadata,
  Protection,
  RangeBox,
  SheetState,
  SpreadsheetState,
  Style,
  ValidationRule,
} from '../state/workbook';
import * as metadata from './book/metadata';
import * as names from './book/names';
import * as protections from './book/protections';
import * as sharing from './book/sharing';
import { type BorderChoice, setBorders } from './cells/borders';
import { cellAt, readCells } from './cells/cells';
import { type Clearing, clearCells } from './cells/clear';
import { readNotes, setNotes } from './cells/notes';
import { type RichText, readRichTexts, writeRichTexts } from './cells/richText';
import { clearStyles, readStyles, type StylePatch, setStyle, setStyles } from './cells/styles';
import { usedArea } from './cells/usedArea';
import {
  checkSize,
  type Given,
  type Read,
  readFormulas,
  readValues,
  writeFormulas,
  writeValues,
} from './cells/values';
import { displayOf } from './display/display';
import { editTextOf } from './display/editText';
import { Exception } from './exception';
import { box, copyBox } from './geometry/boxes';
import { readRules, setRules } from './rules/rules';
import { type CopyWhat, copyCells } from './tabs/copy';
import * as merges from './tabs/merges';
import * as sheets from './tabs/sheets';
import * as sizes from './tabs/sizes';
import { restoreRows, snapshotRows } from './tabs/snapshot';
import { type SortKey, sortRows } from './tabs/sort';
import { deleteLines, type Inherit, insertLines } from './tabs/structure';

/**
 * The spreadsheet as Google keeps it: works on the plain state in place, counts rows and columns from 0, copies
 * whatever it is given and refuses in Google's words. This class only gathers; the work is in the files beside it.
 */
export class WorkbookModel {
  /** `currentYear` serves days typed without a year. */
  constructor(
    readonly state: SpreadsheetState,
    private readonly currentYear: () => number = () => new Date().getFullYear(),
  ) {}

  // Typing and looking, as a person does.

  /** What a person types into a plain text cell is never a formula; what a script writes there is one. */
  typeIn(sheetId: number, row: number, column: number, text: string, year?: number): void {
    const format = cellAt(this.sheet(sheetId), row, column)?.style?.numberFormat;
    if (format === '@') this.writeRichTexts(sheetId, box(row, column), [[{ text, runs: [] }]]);
    else this.writeValues(sheetId, box(row, column), [[text]], year);
  }

  editText(sheetId: number, row: number, column: number): string {
    return editTextOf(cellAt(this.sheet(sheetId), row, column));
  }

  display(sheetId: number, row: number, column: number): string {
    return displayOf(cellAt(this.sheet(sheetId), row, column));
  }

  /** Shorter lines are filled up with nothing; rows and columns that are missing are added. */
  paste(
    sheetId: number,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    year?: number,
  ): void {
    const columns = Math.max(0, ...texts.map((line) => line.length));
    if (texts.length === 0 || columns === 0) return;
    const sheet = this.sheet(sheetId);
    const missingRows = row + texts.length - sheet.maxRows;
    const missingColumns = column + columns - sheet.maxColumns;
    if (missingRows > 0) this.insertRows(sheetId, sheet.maxRows, missingRows);
    if (missingColumns > 0) this.insertColumns(sheetId, sheet.maxColumns, missingColumns);
    const values = texts.map((line) => Array.from({ length: columns }, (_, c) => line[c] ?? ''));
    this.writeValues(sheetId, box(row, column, texts.length, columns), values, year);
  }

  /** Content only, as the Delete key does; see {@link clearParts}. */
  clear(sheetId: number, area: RangeBox): void {
    this.clearParts(sheetId, area, { content: true });
  }

  sort(sheetId: number, area: RangeBox, column: number, ascending: boolean): void {
    this.sortBy(sheetId, area, [{ column, ascending }]);
  }

  // Tabs.

  sheet(sheetId: number): SheetState {
    return sheets.sheetById(this.state, sheetId);
  }

  addSheet(name: string | null, index: number | null): number {
    return sheets.addSheet(this.state, name, index);
  }

  renameSheet(sheetId: number, name: string): void {
    sheets.renameSheet(this.state, sheetId, name);
  }

  deleteSheet(sheetId: number): void {
    sheets.deleteSheet(this.state, sheetId);
  }

  hideSheet(sheetId: number): void {
    sheets.hideSheet(this.state, sheetId);
  }

  showSheet(sheetId: number): void {
    sheets.showSheet(this.state, sheetId);
  }

  moveSheet(sheetId: number, index: number): void {
    sheets.moveSheet(this.state, sheetId, index);
  }

  activateSheet(sheetId: number): void {
    sheets.activateSheet(this.state, sheetId);
  }

  /** Shows the tab and selects the area in it. */
  select(sheetId: number, area: RangeBox): void {
    sheets.activateSheet(this.state, sheetId);
    this.state.activeRange = copyBox(area);
  }

  // Rows and columns.

  insertRows(sheetId: number, at: number, count: number, inherit: Inherit = 'before'): void {
    insertLines(this.state, this.sheet(sheetId), 'row', at, count, inherit);
  }

  deleteRows(sheetId: number, at: number, count: number): void {
    deleteLines(this.state, this.sheet(sheetId), 'row', at, count);
  }

  insertColumns(sheetId: number, at: number, count: number, inherit: Inherit = 'before'): void {
    insertLines(this.state, this.sheet(sheetId), 'column', at, count, inherit);
  }

  deleteColumns(sheetId: number, at: number, count: number): void {
    deleteLines(this.state, this.sheet(sheetId), 'column', at, count);
  }

  resizeColumn(sheetId: number, column: number, pixels: number): void {
    this.resizeColumns(sheetId, column, 1, pixels);
  }

  resizeColumns(sheetId: number, column: number, count: number, pixels: number): void {
    sizes.setColumnWidths(this.sheet(sheetId), column, count, pixels);
  }

  resizeRows(sheetId: number, row: number, count: number, pixels: number): void {
    sizes.setRowHeights(this.sheet(sheetId), row, count, pixels);
  }

  fitColumns(sheetId: number, column: number, count: number): void {
    sizes.fitColumns(this.sheet(sheetId), column, count);
  }

  freezeRows(sheetId: number, count: number): void {
    sizes.setFrozenRows(this.sheet(sheetId), count);
  }

  freezeColumns(sheetId: number, count: number): void {
    sizes.setFrozenColumns(this.sheet(sheetId), count);
  }

  hideRows(sheetId: number, row: number, count: number, hidden: boolean): void {
    sizes.hideRows(this.sheet(sheetId), row, count, hidden);
  }

  hideColumns(sheetId: number, column: number, count: number, hidden: boolean): void {
    sizes.hideColumns(this.sheet(sheetId), column, count, hidden);
  }

  /** Content only; no rows and no columns when the tab is empty. */
  usedBox(sheetId: number): RangeBox {
    return usedArea(this.sheet(sheetId));
  }

  /** For undo. */
  snapshotRows(sheetId: number, from: number, count: number): (Cell | null)[][] {
    return snapshotRows(this.sheet(sheetId), from, count);
  }

  restoreRows(sheetId: number, from: number, rows: readonly (readonly (Cell | null)[])[]): void {
    restoreRows(this.sheet(sheetId), from, rows);
  }

  // Cells by areas.

  readValues(sheetId: number, area: RangeBox): Read[][] {
    return readValues(this.sheet(sheetId), area);
  }

  writeValues(sheetId: number, area: RangeBox, values: readonly (readonly Given[])[], year?: number): void {
    writeValues(this.state.sheets, this.sheet(sheetId), area, values, year ?? this.currentYear());
  }

  readDisplay(sheetId: number, area: RangeBox): string[][] {
    return readCells(this.sheet(sheetId), area, displayOf);
  }

  readFormulas(sheetId: number, area: RangeBox): string[][] {
    return readFormulas(this.sheet(sheetId), area);
  }

  writeFormulas(sheetId: number, area: RangeBox, formulas: readonly (readonly string[])[]): void {
    writeFormulas(this.state.sheets, this.sheet(sheetId), area, formulas);
  }

  readNotes(sheetId: number, area: RangeBox): string[][] {
    return readNotes(this.sheet(sheetId), area);
  }

  setNote(sheetId: number, area: RangeBox, note: string | null): void {
    setNotes(this.sheet(sheetId), area, () => note);
  }

  setNotes(sheetId: number, area: RangeBox, notes: readonly (readonly (string | null)[])[]): void {
    checkSize(notes, area);
    setNotes(this.sheet(sheetId), area, (r, c) => notes[r]![c]!);
  }

  readStyles<T>(sheetId: number, area: RangeBox, read: (style: Style | undefined) => T): T[][] {
    return readStyles(this.sheet(sheetId), area, read);
  }

  setStyle(sheetId: number, area: RangeBox, patch: StylePatch): void {
    setStyle(this.sheet(sheetId), area, patch);
  }

  setStyles<K extends keyof Style>(
    sheetId: number,
    area: RangeBox,
    field: K,
    values: readonly (readonly (Style[K] | null)[])[],
  ): void {
    checkSize(values, area);
    setStyles(this.sheet(sheetId), area, field, values);
  }

  setBorders(sheetId: number, area: RangeBox, choice: BorderChoice, border: Border): void {
    setBorders(this.sheet(sheetId), area, choice, border);
  }

  clearStyles(sheetId: number, area: RangeBox): void {
    clearStyles(this.sheet(sheetId), area);
  }

  readRules(sheetId: number, area: RangeBox): (ValidationRule | null)[][] {
    return readRules(this.sheet(sheetId), area);
  }

  setRule(sheetId: number, area: RangeBox, rule: ValidationRule | null): void {
    setRules(this.sheet(sheetId), area, () => rule);
  }

  setRules(sheetId: number, area: RangeBox, rules: readonly (readonly (ValidationRule | null)[])[]): void {
    checkSize(rules, area);
    setRules(this.sheet(sheetId), area, (r, c) => rules[r]![c]!);
  }

  readRichTexts(sheetId: number, area: RangeBox): (RichText | null)[][] {
    return readRichTexts(this.sheet(sheetId), area);
  }

  writeRichTexts(sheetId: number, area: RangeBox, texts: readonly (readonly RichText[])[]): void {
    writeRichTexts(this.state.sheets, this.sheet(sheetId), area, texts);
  }

  clearParts(sheetId: number, area: RangeBox, what: Clearing): void {
    clearCells(this.sheet(sheetId), area, what);
  }

  sortBy(sheetId: number, area: RangeBox, keys: readonly SortKey[]): void {
    sortRows(this.sheet(sheetId), area, keys);
  }

  copy(fromId: number, source: RangeBox, toId: number, target: RangeBox, what: CopyWhat): void {
    copyCells(this.sheet(fromId), source, this.sheet(toId), target, what);
  }

  merge(sheetId: number, area: RangeBox): void {
    merges.merge(this.sheet(sheetId), area);
  }

  mergeAcross(sheetId: number, area: RangeBox): void {
    merges.mergeRowByRow(this.sheet(sheetId), area);
  }

  breakApart(sheetId: number, area: RangeBox): void {
    merges.breakApart(this.sheet(sheetId), area);
  }

  mergesIn(sheetId: number, area: RangeBox): RangeBox[] {
    return merges.mergesIn(this.sheet(sheetId), area);
  }

  /** The area must lie inside the grid of the tab. */
  checkInside(sheetId: number, area: RangeBox): void {
    const sheet = this.sheet(sheetId);
    if (area.row + area.rows > sheet.maxRows || area.column + area.columns > sheet.maxColumns)
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }

  // The book as a whole.

  canEdit(sheetId: number, area: RangeBox, email: string): boolean {
    return protections.canEdit(this.state, this.sheet(sheetId), area, email);
  }

  checkEditable(sheetId: number, area: RangeBox, email: string): void {
    protections.checkEditable(this.state, this.sheet(sheetId), area, email);
  }

  protect(sheetId: number, range: RangeBox | null): string {
    return protections.protect(this.state, this.sheet(sheetId), range);
  }

  protection(sheetId: number, id: string): Protection {
    return protections.protectionById(this.sheet(sheetId), id);
  }

  changeProtection(
    sheetId: number,
    id: string,
    change: Parameters<typeof protections.changeProtection>[2],
  ): void {
    protections.changeProtection(this.sheet(sheetId), id, change);
  }

  removeProtection(sheetId: number, id: string): void {
    protections.removeProtection(this.sheet(sheetId), id);
  }

  addMetadata(
    key: string,
    value: string | null,
    visibility: Metadata['visibility'],
    location: metadata.MetadataLocation,
  ): number {
    return metadata.addMetadata(this.state, key, value, visibility, location);
  }

  metadata(id: number): Metadata {
    return metadata.metadataById(this.state, id);
  }

  changeMetadata(id: number, change: Parameters<typeof metadata.changeMetadata>[2]): void {
    metadata.changeMetadata(this.state, id, change);
  }

  removeMetadata(id: number): void {
    metadata.removeMetadata(this.state, id);
  }

  setRangeName(name: string, sheetId: number, range: RangeBox): void {
    names.setName(this.state, name, sheetId, range);
  }

  removeRangeName(name: string): void {
    names.removeName(this.state, name);
  }

  addViewer(email: string): void {
    sharing.addViewer(this.state, email);
  }

  removeViewer(email: string): void {
    sharing.removeViewer(this.state, email);
  }

  addEditor(email: string): void {
    sharing.addEditor(this.state, email);
  }
}
