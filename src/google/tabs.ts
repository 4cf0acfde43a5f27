import type { Cell } from '../core/cells/cell';
import type { LinkCell, Tab, TabCell, TabColumn, TabRow } from '../core/tabs/tab';
import { guarded } from './cells';
import { type Look, looks } from './looks';
import { columnLetter, markTab, tabMarks } from './marks';
import { activeSpreadsheet, sheetById } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One physical row of the tab with the look it is drawn in. */
interface Line {
  readonly cells: readonly TabCell[];
  readonly look: Look;
  /** Titles and headings keep to text whatever their column holds. */
  readonly heading: boolean;
}

/** Brings the owned tab to exactly this content; columns to the right of ours stay the curator's. */
export function putTab(tab: Tab): number {
  const sheet = ownedSheet(tab.key) ?? newSheet(tab);
  const lines = linesOf(tab);
  const before = sheet.getLastRow();
  reserve(sheet, lines.length, tab.columns.length);
  if (before > lines.length)
    sheet
      .getRange(lines.length + 1, 1, before - lines.length, tab.columns.length)
      .clear()
      .clearDataValidations();
  write(sheet, 1, lines, tab.columns);
  dress(sheet, tab, lines.length);
  return sheet.getSheetId();
}

/** Adds rows below the last one, values only; makes the tab first when it is not there. */
export function appendToTab(tab: Tab, rows: readonly TabRow[]): number {
  const existing = ownedSheet(tab.key);
  if (!existing) return putTab({ ...tab, rows });
  if (rows.length > 0) {
    const first = existing.getLastRow() + 1;
    reserve(existing, first + rows.length - 1, tab.columns.length);
    existing
      .getRange(first, 1, rows.length, tab.columns.length)
      .setValues(
        rows.map(lineOf).map((line) => tab.columns.map((column, at) => guarded(typed(line, column, at)))),
      );
  }
  return existing.getSheetId();
}

function ownedSheet(key: string): Sheet | null {
  const mark = tabMarks().find((one) => one.tab === key);
  return mark ? sheetById(mark.sheetId) : null;
}

/**
 * A run that was cut off between creating and marking leaves an empty unmarked tab of this name: it is taken over.
 * A tab of the curator's with the same name is left alone and ours gets a number.
 */
function newSheet(tab: Tab): Sheet {
  const spreadsheet = activeSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  for (let n = 1; ; n++) {
    const name = n === 1 ? tab.name : `${tab.name} (${n})`;
    const namesake = spreadsheet.getSheetByName(name);
    if (namesake && namesake.getLastRow() > 0) continue;
    const sheet = namesake ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    markTab(sheet, tab.key);
    // insertSheet shows the new tab; a service tab must not pull the curator away from where she was.
    if (!namesake && tab.hidden) spreadsheet.setActiveSheet(active);
    if (tab.hidden) sheet.hideSheet();
    return sheet;
  }
}

function linesOf(tab: Tab): readonly Line[] {
  const titles: Line[] = tab.titles
    ? [{ cells: tab.columns.map((column) => column.title), look: looks.titles, heading: true }]
    : [];
  const above = tab.above.map((row) => ({ cells: row.cells, look: looks[row.look], heading: true }));
  return [...above, ...titles, ...tab.rows.map(lineOf)];
}

function lineOf(row: TabRow): Line {
  return { cells: row.cells, look: looks[row.look], heading: row.look === 'title' || row.look === 'section' };
}

function write(sheet: Sheet, firstRow: number, lines: readonly Line[], columns: readonly TabColumn[]): void {
  if (lines.length === 0) return;
  const grid = <T>(of: (line: Line, column: TabColumn, at: number) => T): T[][] =>
    lines.map((line) => columns.map((column, at) => of(line, column, at)));
  sheet
    .getRange(firstRow, 1, lines.length, columns.length)
    .setNumberFormats(grid((line, column) => (line.heading ? '@' : formatOf(column))))
    .setValues(grid((line, column, at) => guarded(typed(line, column, at))))
    .setBackgrounds(grid((line) => line.look.background))
    .setFontColors(grid((line) => line.look.color))
    .setFontWeights(grid((line) => line.look.weight))
    .setFontSizes(grid((line) => line.look.size))
    .setHorizontalAlignments(grid((line, column) => line.look.align ?? column.align))
    .setWraps(grid((line, column) => line.look.wrap ?? column.wrap))
    .setVerticalAlignment('top');
  writeLinks(sheet, firstRow, lines, columns);
}

/** A link goes over the text already written, one write per column that has any. */
function writeLinks(
  sheet: Sheet,
  firstRow: number,
  lines: readonly Line[],
  columns: readonly TabColumn[],
): void {
  const blank = SpreadsheetApp.newRichTextValue().setText('').build();
  columns.forEach((_, at) => {
    const linked = lines.map((line) => line.cells[at] ?? null);
    const from = linked.findIndex(isLink);
    if (from < 0) return;
    const to = linked.length - [...linked].reverse().findIndex(isLink);
    const values = linked.slice(from, to).map((cell) => {
      if (isLink(cell))
        return SpreadsheetApp.newRichTextValue().setText(cell.text).setLinkUrl(addressOf(cell)).build();
      return cell === null || cell === ''
        ? blank
        : SpreadsheetApp.newRichTextValue().setText(String(cell)).build();
    });
    sheet
      .getRange(firstRow + from, at + 1, values.length, 1)
      .setRichTextValues(values.map((value) => [value]));
  });
}

function dress(sheet: Sheet, tab: Tab, lineCount: number): void {
  const titleRow = tab.above.length + 1;
  const firstRow = tab.titles ? titleRow + 1 : titleRow;
  tab.columns.forEach((column, at) => {
    sheet.setColumnWidth(at + 1, column.width);
    if (column.choices && lineCount >= firstRow)
      sheet
        .getRange(firstRow, at + 1, lineCount - firstRow + 1, 1)
        .setDataValidations(choices(tab, column, column.choices));
  });
  if (tab.titles) {
    sheet
      .getRange(titleRow, 1, 1, tab.columns.length)
      .setNotes([tab.columns.map((column) => column.note ?? '')]);
    sheet.setFrozenRows(titleRow);
    sheet
      .getRange(titleRow, 1, lineCount - titleRow + 1, tab.columns.length)
      .setBorder(true, true, true, true, true, true, '#dadce0', SpreadsheetApp.BorderStyle.SOLID);
  }
  if (tab.protected && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0)
    sheet.protect().setDescription(tab.name).setWarningOnly(true);
}

/** Section rows carry no drop-down. */
function choices(
  tab: Tab,
  column: TabColumn,
  values: readonly string[],
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .setHelpText(column.note ?? column.title)
    .build();
  return tab.rows.map((row) => [row.look === 'section' || row.look === 'title' ? null : rule]);
}

function reserve(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

function typed(line: Line, column: TabColumn, at: number): Cell {
  const cell = line.cells[at] ?? null;
  if (isLink(cell)) return cell.text;
  // A number in a text column (a code, an order number) must not turn into a number on the way.
  if (typeof cell === 'number' && (line.heading || column.kind === 'text')) return String(cell);
  return cell;
}

function formatOf(column: TabColumn): string {
  if (column.format) return column.format;
  if (column.kind === 'text') return '@';
  return column.kind === 'date' ? 'dd.mm.yyyy' : 'General';
}

function isLink(cell: TabCell | undefined): cell is LinkCell {
  return typeof cell === 'object' && cell !== null && 'to' in cell;
}

function addressOf(link: LinkCell): string {
  if ('url' in link.to) return link.to.url;
  return `#gid=${link.to.sheetId}&range=${columnLetter(link.to.column)}${link.to.row}`;
}
