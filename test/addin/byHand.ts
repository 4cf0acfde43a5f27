import type { Cell, SheetState } from '../../host/state/workbook';
import { WorkbookModel } from '../../host/workbook/model';
import type { School } from './school';

/** What a curator does to her spreadsheet. Rows count from 1, columns go by the beginning of their title. */

export function typeIn(school: School, tab: string, row: number, title: string, text: string): void {
  const sheet = school.sheet(tab);
  book(school).typeIn(sheet.id, row - 1, columnOf(sheet, title), text);
}

/** Puts the very text into the cell, as a paste of plain text into a text column does. */
export function putText(school: School, tab: string, row: number, title: string, text: string): void {
  const sheet = school.sheet(tab);
  sheet.rows[row - 1]![columnOf(sheet, title)] = { value: text, style: { numberFormat: '@' } };
}

export function sortBy(school: School, tab: string, title: string, ascending: boolean): void {
  const sheet = school.sheet(tab);
  const first = titleRow(sheet) + 1;
  const area = { row: first, column: 0, rows: sheet.rows.length - first, columns: sheet.maxColumns };
  book(school).sort(sheet.id, area, columnOf(sheet, title), ascending);
}

/** One column sorted on its own, the rows torn apart. */
export function reverseColumn(school: School, tab: string, title: string): void {
  const sheet = school.sheet(tab);
  const at = columnOf(sheet, title);
  const rows = sheet.rows.slice(titleRow(sheet) + 1);
  const cells = rows.map((row) => row[at] ?? null).reverse();
  rows.forEach((row, i) => {
    row[at] = cells[i]!;
  });
}

/** Select the cells below the title, Delete. */
export function clearColumn(school: School, tab: string, title: string): void {
  const sheet = school.sheet(tab);
  const at = columnOf(sheet, title);
  for (const row of sheet.rows.slice(titleRow(sheet) + 1)) row[at] = null;
}

export function insertRow(school: School, tab: string, row: number): void {
  book(school).insertRows(school.sheet(tab).id, row - 1, 1);
}

export function deleteRow(school: School, tab: string, row: number): void {
  book(school).deleteRows(school.sheet(tab).id, row - 1, 1);
}

/** A copy of the whole row below the last one. */
export function copyRow(school: School, tab: string, row: number): void {
  const sheet = school.sheet(tab);
  sheet.rows.push(structuredClone(sheet.rows[row - 1]!));
}

export function insertColumnBefore(school: School, tab: string, title: string): void {
  const sheet = school.sheet(tab);
  book(school).insertColumns(sheet.id, columnOf(sheet, title), 1);
}

export function deleteColumn(school: School, tab: string, title: string): void {
  const sheet = school.sheet(tab);
  book(school).deleteColumns(sheet.id, columnOf(sheet, title), 1);
}

/** Dragged to the left edge; what is known of the columns goes with them. */
export function moveColumnFirst(school: School, tab: string, title: string): void {
  const sheet = school.sheet(tab);
  const from = columnOf(sheet, title);
  for (const row of sheet.rows) {
    const cells = Array.from({ length: Math.max(row.length, from + 1) }, (_, at) => row[at] ?? null);
    cells.unshift(...cells.splice(from, 1));
    row.splice(0, row.length, ...cells);
  }
  for (const { location } of school.state.spreadsheet.metadata) {
    if (location.kind !== 'column' || location.sheetId !== sheet.id || location.index > from) continue;
    location.index = location.index === from ? 0 : location.index + 1;
  }
}

export function renameTitle(school: School, tab: string, title: string, next: string): void {
  const sheet = school.sheet(tab);
  cellOf(sheet, titleRow(sheet), columnOf(sheet, title)).value = next;
}

export function renameTab(school: School, tab: string, next: string): void {
  book(school).renameSheet(school.sheet(tab).id, next);
}

export function hideTab(school: School, tab: string): void {
  book(school).hideSheet(school.sheet(tab).id);
}

export function deleteTab(school: School, tab: string): void {
  book(school).deleteSheet(school.sheet(tab).id);
}

/** Right-click → Duplicate: Google copies the marks of a tab along. */
export function duplicateTab(school: School, tab: string, name: string, index: number): void {
  const { spreadsheet } = school.state;
  const sheet = school.sheet(tab);
  const copy: SheetState = { ...structuredClone(sheet), id: sheet.id + 1, name };
  spreadsheet.sheets.splice(index, 0, copy);
  for (const mark of [...spreadsheet.metadata]) {
    if (mark.location.kind === 'spreadsheet' || mark.location.sheetId !== sheet.id) continue;
    const location = { ...mark.location, sheetId: copy.id };
    spreadsheet.metadata.push({ ...mark, id: spreadsheet.nextMetadataId++, location });
  }
}

/** A tab of the curator's own with a word in its first cell. */
export function addTab(school: School, name: string, word: string): void {
  const id = book(school).addSheet(name, 0);
  if (word !== '') book(school).typeIn(id, 0, 0, word);
}

/** A tab of the curator's own at the end, typed cell by cell. */
export function addTable(school: School, name: string, rows: readonly (readonly string[])[]): void {
  const id = book(school).addSheet(name, school.state.spreadsheet.sheets.length);
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text !== '') book(school).typeIn(id, r, c, text);
    });
  });
}

/** Texts of one column below its title, top to bottom; '' for an empty cell. */
export function columnTexts(school: School, tab: string, title: string): readonly string[] {
  const sheet = school.sheet(tab);
  const at = columnOf(sheet, title);
  return sheet.rows.slice(titleRow(sheet) + 1).map((row) => String(row[at]?.value ?? ''));
}

/** Row, from 1, in which the column holds this text. */
export function rowWith(school: School, tab: string, title: string, text: string): number {
  const sheet = school.sheet(tab);
  const at = columnOf(sheet, title);
  const row = sheet.rows.findIndex((cells) => cells[at]?.value === text);
  if (row < 0) throw new Error(`«${text}» is not in «${title}» of «${tab}»`);
  return row + 1;
}

function book(school: School): WorkbookModel {
  return new WorkbookModel(school.state.spreadsheet);
}

function columnOf(sheet: SheetState, title: string): number {
  const titles = sheet.rows[titleRow(sheet)] ?? [];
  const exact = titles.findIndex((cell) => cell?.value === title);
  const at = exact >= 0 ? exact : titles.findIndex((cell) => String(cell?.value ?? '').startsWith(title));
  if (at < 0) throw new Error(`no column «${title}» on «${sheet.name}»`);
  return at;
}

/** The first row with more than one text. */
function titleRow(sheet: SheetState): number {
  return sheet.rows.findIndex((row) => row.filter((cell) => typeof cell?.value === 'string').length > 1);
}

function cellOf(sheet: SheetState, row: number, column: number): Cell {
  const cell = { ...(sheet.rows[row]![column] ?? {}) };
  sheet.rows[row]![column] = cell;
  return cell;
}
