/** The spreadsheet this script is bound to; the only one it can reach. */
export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** A tab by its id, which survives renaming; throws in our own words when the curator has deleted it. */
export function sheetById(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = activeSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new Error(`No tab with id ${sheetId}`);
  return sheet;
}
