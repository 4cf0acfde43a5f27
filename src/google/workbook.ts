import type { Cell } from '../core/cells/cell';
import type { FormulaAt, Grid } from '../core/cells/grid';
import type { NewColumn, RowValue, TabInfo, Workbook } from '../core/ports';
import { cellOf, dayReader, guarded, unformatted } from './cells';
import { columnMarks, markColumn, marksAtStart, tabMarks } from './marks';
import { activeSpreadsheet, sheetById, sheetsById } from './spreadsheet';
import { appendToTab, putTab } from './tabs';

export function workbook(): Workbook {
  return {
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
  // A copy of a tab carries the mark along: it is no longer a tab that we read or write, and no registry either.
  const keyOf = (sheetId: number): string | null => {
    const tab = marks.find((mark) => mark.sheetId === sheetId)?.tab ?? null;
    return marks.find((mark) => mark.tab === tab)?.sheetId === sheetId ? tab : tab && `copy of ${tab}`;
  };
  return Array.from(sheetsById(), ([sheetId, sheet]) => ({
    sheetId,
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    owned: keyOf(sheetId),
  }));
}

function read(tabsToRead: readonly TabInfo[], formulas = false): readonly Grid[] {
  const marks = marksAtStart();
  const day = dayReader(activeSpreadsheet().getSpreadsheetTimeZone(), Session.getScriptTimeZone());
  return tabsToRead.map((tab) => {
    const range = sheetById(tab.sheetId).getDataRange();
    const cells: Cell[][] = range.getValues().map((row) => row.map((value) => cellOf(value, day)));
    return {
      sheetId: tab.sheetId,
      sheetName: tab.name,
      hidden: tab.hidden,
      cells,
      formulas: formulas && tab.owned === null ? formulasOf(range.getFormulas()) : [],
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
 */
function ownColumn(sheetId: number, column: NewColumn): number {
  const sheet = sheetById(sheetId);
  const known = marksAtStart().find((mark) => mark.sheetId === sheetId && mark.column === column.key);
  const at = known ? known.at : (column.unmarked ?? sheet.getLastColumn() + 1);
  if (!known) {
    if (at > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    markColumn(sheet, at, column.key);
  }
  const title = sheet.getRange(column.headerRow, at);
  if (title.getValue() === '')
    unformatted(title)
      .setValue(guarded(column.title))
      .setNote(column.note)
      .setFontWeight('bold')
      .setBackground('#e8f0fe')
      .setHorizontalAlignment('center')
      .setWrap(true);
  return at;
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
  unformatted(range).setValues(next).setNumberFormat('@');
}
