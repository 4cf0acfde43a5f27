import type { RangeBox, SheetState } from '../../state/workbook';
import type { WorkbookModel } from '../../workbook/model';
import type { Bridge } from '../bridge';
import type { Range } from './range/range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import type { Zone } from './zone';

/** What every object of the SpreadsheetApp family knows: the model behind it and how to make its relatives. */
export interface Book {
  readonly bridge: Bridge;
  readonly model: WorkbookModel;
  readonly zone: Zone;
  /** Address of the person the script runs for. */
  readonly email: () => string;
  /** For days written without a year. */
  readonly year: () => number;
  readonly sheetState: (sheetId: number) => SheetState;
  /** Throws when the area is protected from this person. */
  readonly checkEditable: (sheetId: number, area: RangeBox) => void;
  readonly spreadsheet: () => Spreadsheet;
  readonly sheet: (sheetId: number) => Sheet;
  readonly range: (sheetId: number, area: RangeBox) => Range;
}

export function wholeSheet(sheet: SheetState): RangeBox {
  return { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
}
