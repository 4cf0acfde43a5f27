import type { SheetState, SpreadsheetState } from '../../state/workbook';
import { changePresent } from '../cells/cells';
import { emptySheet } from '../empty';
import { Exception } from '../exception';
import { box } from '../geometry/boxes';
import { renameInReferences } from '../geometry/references';
import { checkGrowth } from '../limits';

export function sheetById(state: SpreadsheetState, id: number): SheetState {
  const sheet = state.sheets.find((one) => one.id === id);
  if (!sheet) throw new Exception(`Sheet ${id} not found`);
  return sheet;
}

/** Name null = «Лист2» and so on; index null = right of the active one, as insertSheet does. Gives the new id. */
export function addSheet(state: SpreadsheetState, name: string | null, index: number | null): number {
  const title = name ?? freeName(state);
  checkName(state, title, null);
  const place = index ?? activeIndex(state) + 1;
  if (!Number.isInteger(place) || place < 0 || place > state.sheets.length)
    throw new Exception('The sheet index is out of bounds.');
  const sheet = emptySheet(newSheetId(state), title);
  checkGrowth(state, sheet.maxRows * sheet.maxColumns);
  state.sheets.splice(place, 0, sheet);
  return sheet.id;
}

export function renameSheet(state: SpreadsheetState, id: number, name: string): void {
  const sheet = sheetById(state, id);
  checkName(state, name, id);
  const oldName = sheet.name;
  sheet.name = name;
  for (const home of state.sheets) {
    changePresent(home, box(0, 0, home.rows.length, home.maxColumns), (cell) => {
      if (cell.formula === undefined) return cell;
      return { ...cell, formula: renameInReferences(cell.formula, oldName, name) };
    });
  }
}

export function deleteSheet(state: SpreadsheetState, id: number): void {
  const sheet = sheetById(state, id);
  if (sheet.formUrl !== null)
    throw new Exception('You cannot delete a sheet with a linked form. Please unlink the form first.');
  if (!state.sheets.some((one) => one.id !== id && !one.hidden))
    throw new Exception("You can't remove all the visible sheets in a document.");
  const at = state.sheets.indexOf(sheet);
  state.sheets.splice(at, 1);
  state.namedRanges = state.namedRanges.filter((one) => one.sheetId !== id);
  state.metadata = state.metadata.filter(
    ({ location }) => location.kind === 'spreadsheet' || location.sheetId !== id,
  );
  leave(state, id, at);
}

export function hideSheet(state: SpreadsheetState, id: number): void {
  const sheet = sheetById(state, id);
  if (!state.sheets.some((one) => one.id !== id && !one.hidden))
    throw new Exception("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  leave(state, id, state.sheets.indexOf(sheet));
}

export function showSheet(state: SpreadsheetState, id: number): void {
  sheetById(state, id).hidden = false;
}

/** `index` counts from 0 among all tabs, hidden ones too. */
export function moveSheet(state: SpreadsheetState, id: number, index: number): void {
  const sheet = sheetById(state, id);
  if (!Number.isInteger(index) || index < 0 || index >= state.sheets.length)
    throw new Exception('The sheet index is out of bounds.');
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.sheets.splice(index, 0, sheet);
}

/** Showing a tab drops the selection made in another one. */
export function activateSheet(state: SpreadsheetState, id: number): void {
  const sheet = sheetById(state, id);
  sheet.hidden = false;
  if (state.activeSheetId !== id) state.activeRange = null;
  state.activeSheetId = id;
}

function activeIndex(state: SpreadsheetState): number {
  return state.sheets.findIndex((one) => one.id === state.activeSheetId);
}

/** The nearest visible tab is shown instead of the one that went away. */
function leave(state: SpreadsheetState, id: number, at: number): void {
  if (state.activeSheetId !== id) return;
  const visible = state.sheets.filter((one) => !one.hidden);
  const next =
    state.sheets.slice(at).find((one) => !one.hidden && one.id !== id) ?? visible[visible.length - 1]!;
  activateSheet(state, next.id);
}

/** Names differ by more than upper and lower case. */
function checkName(state: SpreadsheetState, name: string, own: number | null): void {
  if (name === '') throw new Exception('The sheet name cannot be empty.');
  if (name.length > 100) throw new Exception('The sheet name cannot be greater than 100 characters.');
  const low = name.toLowerCase();
  if (state.sheets.some((one) => one.id !== own && one.name.toLowerCase() === low))
    throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName(state: SpreadsheetState): string {
  const taken = new Set(state.sheets.map((one) => one.name.toLowerCase()));
  let n = state.sheets.length + 1;
  while (taken.has(`лист${n}`)) n++;
  return `Лист${n}`;
}

/** Looks random as Google's ids do, and is never used twice: the counter that metadata share only grows. */
function newSheetId(state: SpreadsheetState): number {
  for (;;) {
    const id = (Math.imul(state.nextMetadataId++, 0x9e3779b1) >>> 1) % 2_000_000_000;
    if (!state.sheets.some((one) => one.id === id)) return id;
  }
}
