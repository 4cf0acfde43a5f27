import type { Book } from './book';
import type { Range } from './range/range';

export class Filter {
  static readonly gas = 'SpreadsheetApp.Filter';

  constructor(
    private readonly _book: Book,
    private readonly _sheetId: number,
    private readonly _area: Range['_area'],
  ) {}

  getRange(): Range {
    return this._book.range(this._sheetId, this._area);
  }
}
