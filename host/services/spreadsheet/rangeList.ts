import type { Range } from './range/range';

/** Cells here and there on one tab, changed by one call. */
export class RangeList {
  static readonly gas = 'SpreadsheetApp.RangeList';

  constructor(private readonly _ranges: readonly Range[]) {}

  getRanges(): Range[] {
    return Array.from(this._ranges);
  }

  setBackground(color: string | null): this {
    return this._each((range) => range.setBackground(color));
  }

  setNote(note: string | null): this {
    return this._each((range) => range.setNote(note));
  }

  clearNote(): this {
    return this._each((range) => range.clearNote());
  }

  private _each(change: (range: Range) => void): this {
    for (const range of this._ranges) change(range);
    return this;
  }
}
