import type { Area } from '../core/cells/grid';

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

let id = '';
let zone = '';

/** Neither changes under a running execution. */
export function spreadsheetId(): string {
  id ||= activeSpreadsheet().getId();
  return id;
}

export function spreadsheetZone(): string {
  zone ||= activeSpreadsheet().getSpreadsheetTimeZone();
  return zone;
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

/** 'B2:D5' or 'C7'. */
export function areaOfName(name: string): Area {
  const [from = '', to = from] = name.split(':');
  const [fromRow, fromColumn] = placeOfName(from);
  const [toRow, toColumn] = placeOfName(to);
  return { fromRow, toRow, fromColumn, toColumn };
}

function placeOfName(name: string): readonly [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return [Number(digits), Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)];
}
