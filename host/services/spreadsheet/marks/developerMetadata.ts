import type { Metadata } from '../../../state/workbook';
import type { GasEnum } from '../../enum';
import type { Book } from '../book';
import { DeveloperMetadataVisibility } from '../enums';
import type { Range } from '../range/range';
import type { Sheet } from '../sheet';
import { DeveloperMetadataLocation } from './developerMetadataLocation';
import { wholeLine } from './wholeLine';

export class DeveloperMetadata {
  static readonly gas = 'SpreadsheetApp.DeveloperMetadata';

  constructor(
    private readonly _book: Book,
    private readonly _id: number,
  ) {}

  getId(): number {
    return this._state().id;
  }

  getKey(): string {
    return this._state().key;
  }

  setKey(key: string): this {
    return this._change({ key });
  }

  getValue(): string | null {
    return this._state().value;
  }

  setValue(value: string): this {
    return this._change({ value });
  }

  getVisibility(): GasEnum {
    return DeveloperMetadataVisibility[this._state().visibility];
  }

  setVisibility(visibility: GasEnum): this {
    return this._change({ visibility: visibility.name() as Metadata['visibility'] });
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this._book, this._state().location);
  }

  moveToColumn(column: Range): this {
    return this._change({ location: wholeLine(this._book, column, 'column') });
  }

  moveToRow(row: Range): this {
    return this._change({ location: wholeLine(this._book, row, 'row') });
  }

  moveToSheet(sheet: Sheet): this {
    return this._change({ location: { kind: 'sheet', sheetId: sheet._sheetId } });
  }

  moveToSpreadsheet(): this {
    return this._change({ location: { kind: 'spreadsheet' } });
  }

  remove(): void {
    this._book.model.removeMetadata(this._id);
  }

  private _state(): Metadata {
    return this._book.model.metadata(this._id);
  }

  private _change(change: Parameters<Book['model']['changeMetadata']>[1]): this {
    this._book.model.changeMetadata(this._id, change);
    return this;
  }
}
