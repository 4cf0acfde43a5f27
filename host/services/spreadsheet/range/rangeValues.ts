import type { TextRun } from '../../../state/workbook';
import { moveReferences } from '../../../workbook/geometry/references';
import type { CopyWhat } from '../../../workbook/tabs/copy';
import type { SortKey } from '../../../workbook/tabs/sort';
import { Exception } from '../../exception';
import { givenGrid, givenOf, scriptValue } from '../given';
import { RichTextValue } from '../text/richTextValue';
import type { Range } from './range';
import { RangePlace } from './rangePlace';

type SortSpec = number | { column: number; ascending?: boolean };

/** What stands in the cells: values, formulas, rich text. */
export abstract class RangeValues extends RangePlace {
  getValues(): (string | number | boolean | Date)[][] {
    const { zone } = this._book;
    return Array.from(this._book.model.readValues(this._sheetId, this._readable()), (line) =>
      Array.from(line, (value) => scriptValue(value, zone)),
    );
  }

  getValue(): string | number | boolean | Date {
    const corner = { ...this._readable(), rows: 1, columns: 1 };
    return scriptValue(this._book.model.readValues(this._sheetId, corner)[0]![0]!, this._book.zone);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    const area = this._writable();
    this._book.model.writeValues(this._sheetId, area, givenGrid(values, this._book.zone), this._book.year());
    return this;
  }

  /** Into every cell of the range. */
  setValue(value: unknown): this {
    const area = this._writable();
    const given = givenOf(value, this._book.zone);
    this._book.model.writeValues(
      this._sheetId,
      area,
      filled(area.rows, area.columns, given),
      this._book.year(),
    );
    return this;
  }

  getDisplayValues(): string[][] {
    return copied(this._book.model.readDisplay(this._sheetId, this._readable()));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    return copied(this._book.model.readFormulas(this._sheetId, this._readable()));
  }

  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this._book.model.writeFormulas(this._sheetId, this._writable(), formulas);
    return this;
  }

  /** References move along from cell to cell, as in copying. */
  setFormula(formula: string): this {
    const { rows, columns } = this._area;
    const text = formula.startsWith('=') || formula === '' ? formula : `=${formula}`;
    return this.setFormulas(
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => moveReferences(text, r, c)),
      ),
    );
  }

  /** Null for a cell that holds something other than text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    return Array.from(this._book.model.readRichTexts(this._sheetId, this._readable()), (line) =>
      Array.from(line, (one) => one && new RichTextValue(one.text, Array.from(one.runs, copiedRun))),
    );
  }

  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]![0]!;
  }

  setRichTextValues(values: readonly (readonly RichTextValue[])[]): this {
    const texts = values.map((line) => line.map((value) => ({ text: value._text, runs: value._runs })));
    this._book.model.writeRichTexts(this._sheetId, this._writable(), texts);
    return this;
  }

  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(filled(this._area.rows, this._area.columns, value));
  }

  isBlank(): boolean {
    const { zone } = this._book;
    const shown = this._book.model.readValues(this._sheetId, this._readable());
    return (
      shown.every((line) => line.every((value) => scriptValue(value, zone) === '')) && !this._hasFormulas()
    );
  }

  /** By column numbers of the sheet: 2, { column: 2, ascending: false } or a list of these. */
  sort(sortSpecObj: SortSpec | readonly SortSpec[]): this {
    const specs = (Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj]) as readonly SortSpec[];
    const keys: SortKey[] = specs.map((spec) =>
      typeof spec === 'number'
        ? { column: spec - 1, ascending: true }
        : { column: spec.column - 1, ascending: spec.ascending ?? true },
    );
    this._book.model.sortBy(this._sheetId, this._writable(), keys);
    return this;
  }

  /** Only the corner of the destination counts, unless a whole number of copies fits into it. */
  copyTo(destination: Range, options: { formatOnly?: boolean; contentsOnly?: boolean } = {}): void {
    if (typeof options !== 'object')
      throw new Exception('[local host] copyTo takes formatOnly or contentsOnly here');
    const source = this._readable();
    const wanted = destination._area;
    const fits = wanted.rows % source.rows === 0 && wanted.columns % source.columns === 0;
    const target = fits ? wanted : { ...wanted, rows: source.rows, columns: source.columns };
    this._book.model.checkInside(destination._sheetId, target);
    this._book.checkEditable(destination._sheetId, target);
    const what: CopyWhat = options.formatOnly ? 'formats' : options.contentsOnly ? 'values' : 'all';
    this._book.model.copy(this._sheetId, source, destination._sheetId, target, what);
  }

  private _hasFormulas(): boolean {
    return this.getFormulas().some((line) => line.some((formula) => formula !== ''));
  }
}

export function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

/** Arrays of the outer realm are not handed out. */
export function copied<T>(grid: readonly (readonly T[])[]): T[][] {
  return Array.from(grid, (line) => Array.from(line));
}

function copiedRun(run: TextRun): TextRun {
  return { ...run };
}
