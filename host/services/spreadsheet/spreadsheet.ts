import type { SpreadsheetState } from '../../state/workbook';
import { parseBox, splitSheetName } from '../../workbook/geometry/a1';
import { Exception } from '../exception';
import { User } from '../session/user';
import type { Book } from './book';
import { emailOf } from './given';
import { addMetadata, type MetadataDetails } from './marks/addMetadata';
import { DeveloperMetadata } from './marks/developerMetadata';
import { DeveloperMetadataFinder } from './marks/developerMetadataFinder';
import type { Range } from './range/range';
import type { Sheet } from './sheet';

export class Spreadsheet {
  static readonly gas = 'SpreadsheetApp.Spreadsheet';

  constructor(private readonly _book: Book) {}

  getId(): string {
    return this._state().id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._state().id}/edit`;
  }

  getName(): string {
    return this._state().name;
  }

  rename(newName: string): void {
    if (newName === '') throw new Exception('The name of the spreadsheet cannot be empty.');
    this._state().name = newName;
  }

  getSpreadsheetTimeZone(): string {
    return this._state().timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    try {
      new Intl.DateTimeFormat('en', { timeZone: timezone });
    } catch {
      throw new Exception(`Invalid argument: ${timezone}`);
    }
    this._state().timeZone = timezone;
  }

  getSpreadsheetLocale(): string {
    return this._state().locale;
  }

  // Tabs.

  getSheets(): Sheet[] {
    return Array.from(this._state().sheets, ({ id }) => this._book.sheet(id));
  }

  getNumSheets(): number {
    return this._state().sheets.length;
  }

  getSheetById(id: number): Sheet | null {
    return this._state().sheets.some((sheet) => sheet.id === id) ? this._book.sheet(id) : null;
  }

  getSheetByName(name: string): Sheet | null {
    const found = this._state().sheets.find((sheet) => sheet.name === name);
    return found ? this._book.sheet(found.id) : null;
  }

  getActiveSheet(): Sheet {
    return this._book.sheet(this._state().activeSheetId);
  }

  setActiveSheet(sheet: Sheet, _restoreSelection = false): Sheet {
    return sheet.activate();
  }

  /** The new tab is shown at once. The index counts from 0. */
  insertSheet(): Sheet;
  insertSheet(sheetName: string, sheetIndex?: number): Sheet;
  insertSheet(sheetIndex: number): Sheet;
  insertSheet(first?: string | number | object, second?: number | object): Sheet {
    if (typeof first === 'object' || typeof second === 'object')
      throw new Exception('[local host] insertSheet with a template is not implemented');
    this._checkEditor();
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : (second ?? null);
    const id = this._book.model.addSheet(name, index);
    return this._book.sheet(id).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const { maxRows, maxColumns } = sheet._state();
    this._book.checkEditable(sheet._sheetId, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
    this._book.model.deleteSheet(sheet._sheetId);
  }

  /** From 1. */
  moveActiveSheet(pos: number): void {
    this._checkEditor();
    this._book.model.moveSheet(this._state().activeSheetId, pos - 1);
  }

  // Ranges.

  /** 'Лист1!A1:B2', the name of a range, or a range of the tab shown. */
  getRange(a1Notation: string): Range {
    const { sheetName, range } = splitSheetName(a1Notation);
    const named = this.getRangeByName(a1Notation);
    if (named) return named;
    const sheet = sheetName === null ? this.getActiveSheet() : this.getSheetByName(sheetName);
    if (!sheet) throw new Exception('Range not found');
    return sheet.getRange(range);
  }

  getRangeByName(name: string): Range | null {
    const low = name.toLowerCase();
    const found = this._state().namedRanges.find((one) => one.name.toLowerCase() === low);
    if (found) return this._book.range(found.sheetId, found.range);
    const { sheetName, range } = splitSheetName(name);
    const sheet = sheetName === null ? null : this._state().sheets.find((one) => one.name === sheetName);
    const area = sheet && parseBox(range, sheet.maxRows, sheet.maxColumns);
    return area ? this._book.range(sheet.id, area) : null;
  }

  setNamedRange(name: string, range: Range): void {
    this._checkEditor();
    this._book.model.setRangeName(name, range._sheetId, range._area);
  }

  removeNamedRange(name: string): void {
    this._checkEditor();
    this._book.model.removeRangeName(name);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  // People.

  getOwner(): User | null {
    const { owner } = this._state();
    return owner === '' ? null : new User(owner);
  }

  /** The owner is one of them. */
  getEditors(): User[] {
    const { owner, editors } = this._state();
    const all = new Set(owner === '' ? editors : [owner, ...editors]);
    return Array.from(all, (email) => new User(email));
  }

  getViewers(): User[] {
    return Array.from(this._state().viewers, (email) => new User(email));
  }

  addViewer(user: string | User): this {
    this._checkEditor();
    this._book.model.addViewer(emailOf(user));
    return this;
  }

  addViewers(emailAddresses: readonly string[]): this {
    for (const email of emailAddresses) this.addViewer(email);
    return this;
  }

  removeViewer(user: string | User): this {
    this._checkEditor();
    this._book.model.removeViewer(emailOf(user));
    return this;
  }

  addEditor(user: string | User): this {
    this._checkEditor();
    this._book.model.addEditor(emailOf(user));
    return this;
  }

  // Marks and messages.

  addDeveloperMetadata(key: string, ...details: MetadataDetails): this {
    addMetadata(this._book, key, details, { kind: 'spreadsheet' });
    return this;
  }

  /** Only what stands on the spreadsheet itself. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return Array.from(this._state().metadata)
      .filter(({ location }) => location.kind === 'spreadsheet')
      .map(({ id }) => new DeveloperMetadata(this._book, id));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, { kind: 'spreadsheet' });
  }

  toast(msg: string, title: string | null = null, timeoutSeconds: number | null = null): void {
    this._book.bridge.ui.toast(String(msg), title ?? '', timeoutSeconds ?? 5);
  }

  private _state(): SpreadsheetState {
    return this._book.bridge.state.spreadsheet;
  }

  private _checkEditor(): void {
    const { owner, editors } = this._state();
    if (this._book.email() !== owner && !editors.includes(this._book.email()))
      throw new Exception('You do not have permission to edit this spreadsheet.');
  }
}
