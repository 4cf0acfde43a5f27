type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Asked once in an execution; what they hold is still asked of them anew. */
let active: Spreadsheet | null = null;
let known: ReadonlyMap<number, Sheet> = new Map();

/** The spreadsheet this script is bound to; the only one it can reach. */
export function activeSpreadsheet(): Spreadsheet {
  active ??= SpreadsheetApp.getActiveSpreadsheet();
  return active;
}

/** All tabs with their ids, as they stand now. */
export function sheetsById(): ReadonlyMap<number, Sheet> {
  known = new Map(
    activeSpreadsheet()
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet]),
  );
  return known;
}

/** A tab by its id, which survives renaming; throws in our own words when the curator has deleted it. */
export function sheetById(sheetId: number): Sheet {
  const sheet = known.get(sheetId) ?? activeSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new Error(`No tab with id ${sheetId}`);
  return sheet;
}
