import type { SheetState, SpreadsheetState } from '../state/workbook';

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A new spreadsheet as Google makes it for a Russian account: one tab of 1000 × 26. The seed makes its id. */
export function emptySpreadsheet(name: string, seed: number): SpreadsheetState {
  return {
    id: spreadsheetId(seed),
    name,
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheets: [emptySheet(0, 'Лист1')],
    activeSheetId: 0,
    activeRange: null,
    owner: '',
    editors: [],
    viewers: [],
    namedRanges: [],
    metadata: [],
    nextMetadataId: 1,
  };
}

export function emptySheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    filteredRows: [],
    hiddenColumns: [],
    filter: null,
    merges: [],
    protections: [],
    rows: [],
    formUrl: null,
    kept: null,
  };
}

/** 44 characters, as Google's ids are. */
function spreadsheetId(seed: number): string {
  let state = (seed >>> 0) + 0x9e3779b9;
  let id = '1';
  while (id.length < 44) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    id += idCharacters[(state >>> 8) % idCharacters.length];
  }
  return id;
}
