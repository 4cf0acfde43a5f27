import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import type { Book } from './book';
import * as enums from './enums';
import { Range } from './range/range';
import { DataValidationBuilder } from './rules/dataValidationBuilder';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { RichTextValueBuilder } from './text/richTextValueBuilder';
import { TextStyleBuilder } from './text/textStyleBuilder';
import { zoneOf } from './zone';

export class SpreadsheetApp {
  static readonly gas = 'SpreadsheetApp';

  readonly BorderStyle = enums.BorderStyle;
  readonly ProtectionType = enums.ProtectionType;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly Dimension = enums.Dimension;

  constructor(
    private readonly _book: Book,
    private readonly _ui: object | null,
  ) {}

  getActiveSpreadsheet(): Spreadsheet {
    return this._book.spreadsheet();
  }

  getActive(): Spreadsheet {
    return this._book.spreadsheet();
  }

  getActiveSheet(): Sheet {
    return this._book.spreadsheet().getActiveSheet();
  }

  getActiveRange(): Range | null {
    return this._book.spreadsheet().getActiveRange();
  }

  /** Writes take effect at once here, so there is nothing left to apply. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this._book);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  getUi(): object {
    const { hasUi, mode } = this._book.bridge.execution;
    // A simple onOpen cannot ask anything, but it builds the menu through this object.
    if (!this._ui || (!hasUi && mode === 'FULL'))
      throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return this._ui;
  }
}

export function spreadsheetApp(bridge: Bridge, ui: object | null = null): object {
  const { workbook: model } = bridge;
  const book: Book = {
    bridge,
    model,
    zone: zoneOf(() => bridge.state.spreadsheet.timeZone, bridge.execution.scriptTimeZone),
    email: () => bridge.state.user.email,
    year: () => new Date(bridge.now()).getFullYear(),
    sheetState: (sheetId) => model.sheet(sheetId),
    checkEditable: (sheetId, area) => model.checkEditable(sheetId, area, bridge.state.user.email),
    spreadsheet: () => new Spreadsheet(book),
    sheet: (sheetId) => new Sheet(book, sheetId),
    range: (sheetId, area) => new Range(book, sheetId, area),
  };
  return new SpreadsheetApp(book, ui);
}
