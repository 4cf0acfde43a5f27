import type { Cell } from '../core/cells/cell';
import type { FormulaAt, Grid } from '../core/cells/grid';
import type { NewColumn, RowValue, TabInfo, Workbook } from '../core/ports';
import { cellOf, dayReader, guarded } from './cells';
import { columnMarks, markColumn, tabMarks } from './marks';
import { activeSpreadsheet, sheetById } from './spreadsheet';
import { appendToTab, putTab } from './tabs';

export function workbook(): Workbook {
  return {
    id: () => activeSpreadsheet().getId(),
    address: () => activeSpreadsheet().getUrl(),
    tabs,
    read,
    putTab,
    appendToTab,
    ownColumn,
    writeColumn,
    select: (sheetId, row, column) => {
      sheetById(sheetId).getRange(row, column).activate();
    },
    shareWithViewer: (email) => {
      activeSpreadsheet().addViewer(email);
    },
    viewers: () =>
      activeSpreadsheet()
        .getViewers()
        .map((user) => user.getEmail()),
    flush: () => SpreadsheetApp.flush(),
  };
}

function tabs(): readonly TabInfo[] {
  const marks = tabMarks();
  return activeSpreadsheet()
    .getSheets()
    .map((sheet) => {
      const sheetId = sheet.getSheetId();
      return {
        sheetId,
        name: sheet.getName(),
        hidden: sheet.isSheetHidden(),
        owned: marks.find((mark) => mark.sheetId === sheetId)?.tab ?? null,
      };
    });
}

function read(tabsToRead: readonly TabInfo[]): readonly Grid[] {
  const marks = columnMarks();
  const day = dayReader(activeSpreadsheet().getSpreadsheetTimeZone(), Session.getScriptTimeZone());
  return tabsToRead.map((tab) => {
    const range = sheetById(tab.sheetId).getDataRange();
    const cells: Cell[][] = range.getValues().map((row) => row.map((value) => cellOf(value, day)));
    return {
      sheetId: tab.sheetId,
      sheetName: tab.name,
      hidden: tab.hidden,
      cells,
      formulas: formulasOf(range.getFormulas()),
      ownedTab: tab.owned,
      ownedColumns: marks
        .filter((mark) => mark.sheetId === tab.sheetId)
        .map((mark) => ({ column: mark.at, key: mark.column })),
    };
  });
}

function formulasOf(formulas: readonly (readonly string[])[]): readonly FormulaAt[] {
  const found: FormulaAt[] = [];
  formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      if (formula) found.push({ row: r + 1, column: c + 1, formula });
    });
  });
  return found;
}

/**
 * Marks before it titles: a run cut off between the two finds the marked column again and titles it then.
 * A column that carries our very title has lost its mark on the way through another program and gets it back.
 */
function ownColumn(sheetId: number, column: NewColumn): number {
  const sheet = sheetById(sheetId);
  const known = columnMarks().find((mark) => mark.sheetId === sheetId && mark.column === column.key);
  const at = known ? known.at : (titledColumn(sheet, column) ?? sheet.getLastColumn() + 1);
  if (!known) {
    if (at > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    markColumn(sheet, at, column.key);
  }
  const title = sheet.getRange(column.headerRow, at);
  if (title.getValue() === '')
    title
      .setValue(guarded(column.title))
      .setNote(column.note)
      .setFontWeight('bold')
      .setBackground('#e8f0fe')
      .setHorizontalAlignment('center')
      .setWrap(true);
  return at;
}

function titledColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: NewColumn): number | null {
  const titles =
    sheet.getRange(column.headerRow, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];
  const at = titles.indexOf(column.title);
  return at < 0 ? null : at + 1;
}

/** Refuses any column without our mark, in production too. Cells that are not named keep what they hold. */
function writeColumn(sheetId: number, column: number, values: readonly RowValue[]): void {
  if (values.length === 0) return;
  if (!columnMarks().some((mark) => mark.sheetId === sheetId && mark.at === column))
    throw new Error(`Column ${column} of tab ${sheetId} is not owned`);
  const rows = values.map((one) => one.row);
  const first = Math.min(...rows);
  const range = sheetById(sheetId).getRange(first, column, Math.max(...rows) - first + 1, 1);
  const next = range.getValues().map(([value]) => [typeof value === 'string' ? guarded(value) : value]);
  for (const { row, value } of values) next[row - first] = [guarded(value)];
  range.setNumberFormat('@').setValues(next);
}
