import { activeSpreadsheet } from './spreadsheet';

/**
 * What in the spreadsheet is ours, by developer metadata: it moves with tabs and columns when the curator
 * renames, sorts or inserts. Everything without a mark is hers and is never written.
 */
const key = 'nastavnik';

export interface TabMark {
  readonly tab: string;
  readonly sheetId: number;
}

export interface ColumnMark {
  readonly column: string;
  readonly sheetId: number;
  /** From 1, as it stands now. */
  readonly at: number;
}

export interface Marks {
  readonly tabs: readonly TabMark[];
  readonly columns: readonly ColumnMark[];
}

export function readMarks(): Marks {
  const tabs: TabMark[] = [];
  const columns: ColumnMark[] = [];
  for (const metadata of activeSpreadsheet().createDeveloperMetadataFinder().withKey(key).find()) {
    const [kind, name] = (metadata.getValue() ?? '').split(':');
    const location = metadata.getLocation();
    if (kind === 'tab' && name) {
      const sheet = location.getSheet();
      if (sheet) tabs.push({ tab: name, sheetId: sheet.getSheetId() });
    } else if (kind === 'column' && name) {
      const range = location.getColumn();
      if (range) columns.push({ column: name, sheetId: range.getSheet().getSheetId(), at: range.getColumn() });
    }
  }
  return { tabs, columns };
}

export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: string): void {
  sheet.addDeveloperMetadata(key, `tab:${tab}`, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function markColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: number, column: string): void {
  const letter = columnLetter(at);
  sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(key, `column:${column}`, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** 1 → 'A', 28 → 'AB'. */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}
