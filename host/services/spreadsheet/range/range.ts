import type { ValidationRule } from '../../../state/workbook';
import { addMetadata, type MetadataDetails } from '../marks/addMetadata';
import { DeveloperMetadata } from '../marks/developerMetadata';
import { DeveloperMetadataFinder } from '../marks/developerMetadataFinder';
import { wholeLine } from '../marks/wholeLine';
import { DataValidation } from '../rules/dataValidation';
import { Protection } from '../rules/protection';
import { RangeLooks } from './rangeLooks';
import { copied } from './rangeValues';

interface ClearOptions {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

export class Range extends RangeLooks {
  static readonly gas = 'SpreadsheetApp.Range';

  // Notes.

  getNotes(): string[][] {
    return copied(this._book.model.readNotes(this._sheetId, this._readable()));
  }

  getNote(): string {
    return this.getNotes()[0]![0]!;
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this._book.model.setNotes(this._sheetId, this._writable(), notes);
    return this;
  }

  setNote(note: string | null): this {
    this._book.model.setNote(this._sheetId, this._writable(), note);
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  // Validation.

  getDataValidations(): (DataValidation | null)[][] {
    return Array.from(this._book.model.readRules(this._sheetId, this._readable()), (line) =>
      Array.from(line, (rule) => rule && new DataValidation(this._book, rule)),
    );
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    const plain = rules.map((line) => line.map((rule) => rule?._rule ?? null));
    this._book.model.setRules(this._sheetId, this._writable(), plain);
    return this;
  }

  setDataValidation(rule: DataValidation | null): this {
    this._book.model.setRule(this._sheetId, this._writable(), rule?._rule ?? null);
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Empty cells become unticked. */
  insertCheckboxes(
    ...values: [] | [checkedValue: unknown] | [checkedValue: unknown, uncheckedValue: unknown]
  ): this {
    const area = this._writable();
    const { model } = this._book;
    model.setRule(this._sheetId, area, checkbox(values));
    const unticked = values.length === 0 ? false : ((values[1] ?? '') as string);
    model.readValues(this._sheetId, area).forEach((line, r) => {
      line.forEach((value, c) => {
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        if (value === '') model.writeValues(this._sheetId, cell, [[unticked]], this._book.year());
      });
    });
    return this;
  }

  /** Takes the values away with the boxes. */
  removeCheckboxes(): this {
    const area = this._writable();
    const rules = this._book.model.readRules(this._sheetId, area);
    rules.forEach((line, r) => {
      line.forEach((rule, c) => {
        if (rule?.criteria !== 'CHECKBOX') return;
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        this._book.model.clearParts(this._sheetId, cell, { content: true, rules: true });
      });
    });
    return this;
  }

  // Clearing.

  clear(options: ClearOptions | null = null): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly, skipFilteredRows } = options ?? {};
    const chosen = contentsOnly || formatOnly || commentsOnly || validationsOnly;
    this._book.model.clearParts(this._sheetId, this._writable(), {
      content: chosen ? !!contentsOnly : true,
      look: chosen ? !!formatOnly : true,
      notes: chosen ? !!commentsOnly : options !== null,
      rules: chosen ? !!validationsOnly : options !== null,
      visibleOnly: !!skipFilteredRows,
    });
    return this;
  }

  clearContent(): this {
    this._book.model.clear(this._sheetId, this._writable());
    return this;
  }

  // Merges.

  merge(): this {
    this._book.model.merge(this._sheetId, this._writable());
    return this;
  }

  mergeAcross(): this {
    this._book.model.mergeAcross(this._sheetId, this._writable());
    return this;
  }

  breakApart(): this {
    this._book.model.breakApart(this._sheetId, this._writable());
    return this;
  }

  getMergedRanges(): Range[] {
    return Array.from(this._book.model.mergesIn(this._sheetId, this._readable()), (area) =>
      this._book.range(this._sheetId, area),
    );
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  // Protection and marks.

  protect(): Protection {
    return new Protection(
      this._book,
      this._sheetId,
      this._book.model.protect(this._sheetId, this._writable()),
    );
  }

  addDeveloperMetadata(key: string, ...details: MetadataDetails): this {
    addMetadata(this._book, key, details, wholeLine(this._book, this, 'either'));
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const place = JSON.stringify(wholeLine(this._book, this, 'either'));
    return Array.from(this._book.bridge.state.spreadsheet.metadata)
      .filter(({ location }) => JSON.stringify(location) === place)
      .map(({ id }) => new DeveloperMetadata(this._book, id));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, {
      kind: 'area',
      sheetId: this._sheetId,
      area: this._area,
    });
  }
}

function checkbox(values: readonly unknown[]): ValidationRule {
  return { criteria: 'CHECKBOX', args: [...values], allowInvalid: true, showDropdown: false, help: null };
}
