import type { Metadata } from '../../../state/workbook';
import type { GasEnum } from '../../enum';
import type { Book } from '../book';
import { DeveloperMetadataLocationType } from '../enums';
import type { Range } from '../range/range';
import type { Sheet } from '../sheet';
import type { Spreadsheet } from '../spreadsheet';
import { areaOfLine } from './wholeLine';

const types = {
  spreadsheet: DeveloperMetadataLocationType.SPREADSHEET,
  sheet: DeveloperMetadataLocationType.SHEET,
  row: DeveloperMetadataLocationType.ROW,
  column: DeveloperMetadataLocationType.COLUMN,
} as const;

/** Each getter answers only for its own type of location, the others give null. */
export class DeveloperMetadataLocation {
  static readonly gas = 'SpreadsheetApp.DeveloperMetadataLocation';

  constructor(
    private readonly _book: Book,
    private readonly _location: Metadata['location'],
  ) {}

  getLocationType(): GasEnum {
    return types[this._location.kind];
  }

  getSpreadsheet(): Spreadsheet | null {
    return this._location.kind === 'spreadsheet' ? this._book.spreadsheet() : null;
  }

  getSheet(): Sheet | null {
    return this._location.kind === 'sheet' ? this._book.sheet(this._location.sheetId) : null;
  }

  getRow(): Range | null {
    return this._line('row');
  }

  getColumn(): Range | null {
    return this._line('column');
  }

  private _line(kind: 'row' | 'column'): Range | null {
    const location = this._location;
    if (location.kind !== kind) return null;
    return this._book.range(location.sheetId, areaOfLine(location, this._book.sheetState(location.sheetId)));
  }
}
