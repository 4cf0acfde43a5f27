import { activeSpreadsheet } from './spreadsheet';

/**
 * What in the spreadsheet is ours, by developer metadata: it moves with tabs and columns when the curator
 * renames, sorts or inserts. Everything without a mark is hers and is never written.
 */
const tabKey = 'nastavnik.tab';
const columnKey = 'nastavnik.column';

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

/** Which tab is whose does not change under a running execution: asked once in it, and told by {@link markTab}. */
let knownTabs: TabMark[] | null = null;

export function tabMarks(): readonly TabMark[] {
  knownTabs ??= find(tabKey).flatMap((metadata) => {
    const sheet = metadata.getLocation().getSheet();
    const tab = metadata.getValue();
    return sheet && tab ? [{ tab, sheetId: sheet.getSheetId() }] : [];
  });
  return knownTabs;
}

let knownColumns: readonly ColumnMark[] | null = null;

/** As they were when this execution first asked; whoever writes asks anew. */
export function marksAtStart(): readonly ColumnMark[] {
  knownColumns ??= columnMarks();
  return knownColumns;
}

/** Asked anew every time: the curator may insert a column while we work. */
export function columnMarks(): readonly ColumnMark[] {
  return find(columnKey).flatMap((metadata) => {
    const range = metadata.getLocation().getColumn();
    const column = metadata.getValue();
    return range && column ? [{ column, sheetId: range.getSheet().getSheetId(), at: range.getColumn() }] : [];
  });
}

export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: string): void {
  sheet.addDeveloperMetadata(tabKey, tab, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  knownTabs = [...tabMarks().filter((mark) => mark.tab !== tab), { tab, sheetId: sheet.getSheetId() }];
}

export function markColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: number, column: string): void {
  const letter = columnLetter(at);
  sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(columnKey, column, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function find(key: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return activeSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
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
