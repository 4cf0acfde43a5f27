import type { Cell } from '../core/cells/cell';
import type { FormulaAt, Grid } from '../core/cells/grid';
import type { ColumnAnswer, NewColumn, RowValue, TabInfo, Workbook } from '../core/ports';
import { cellOf, guarded, spreadsheetDays, unformatted, zoneDays } from './cells';
import { addRows, inspect, paint, repair } from './curatorCells';
import {
  answerColumn,
  answersAtStart,
  answerTab,
  columnLetter,
  columnMarks,
  forgetKnownAnswers,
  markColumn,
  marksAtStart,
  tabAnswers,
  tabMarks,
} from './marks';
import {
  activeSpreadsheet,
  areaOfName,
  sheetById,
  sheetsById,
  spreadsheetId,
  spreadsheetZone,
} from './spreadsheet';
import { appendToTab, makeTab, putTab } from './tabs';

export function workbook(): Workbook {
  return {
    tabs,
    read,
    putTab,
    appendToTab,
    ownColumn,
    writeColumn,
    glance,
    remember,
    rememberTab: (sheetId, meaning) => answerTab(sheetById(sheetId), meaning),
    inspect,
    repair,
    paint,
    addRows,
    makeTab,
    editable,
    identity: () => ({ id: spreadsheetId(), zone: spreadsheetZone() }),
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

function read(tabsToRead: readonly TabInfo[], closely = false): readonly Grid[] {
  const marks = marksAtStart();
  const answers = answersAtStart();
  const tabMeanings = tabAnswers();
  const day = spreadsheetDays();
  return tabsToRead.map((tab) => {
    const sheet = sheetById(tab.sheetId);
    const range = sheet.getDataRange();
    const hers = tab.owned === null;
    const cells: Cell[][] = range.getValues().map((row) => row.map((value) => cellOf(value, day)));
    return {
      sheetId: tab.sheetId,
      sheetName: tab.name,
      hidden: tab.hidden,
      cells,
      formulas: closely && hers ? formulasOf(range.getFormulas()) : [],
      ownedTab: tab.owned,
      ownedColumns: marks
        .filter((mark) => mark.sheetId === tab.sheetId)
        .map((mark) => ({ column: mark.at, key: mark.column })),
      merges: hers ? range.getMergedRanges().map((merged) => areaOfName(merged.getA1Notation())) : [],
      meanings: answers
        .filter((mark) => mark.sheetId === tab.sheetId)
        .map((mark) => ({ column: mark.at, meaning: mark.column })),
      tabMeaning: tabMeanings.get(tab.sheetId) ?? null,
      filtered: closely && hers ? filteredRows(sheet, cells.length) : [],
    };
  });
}

/** Google tells of one row at a time only. */
const mostRowsAsked = 400;

function filteredRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): readonly number[] | null {
  if (!sheet.getFilter()) return [];
  if (rows > mostRowsAsked) return null;
  const all = Array.from({ length: rows }, (_, at) => at + 1);
  return all.filter((row) => sheet.isRowHiddenByFilter(row));
}

function glance(sheetId: number, zone: string): readonly (readonly Cell[])[] | null {
  const sheet = activeSpreadsheet().getSheetById(sheetId);
  if (!sheet) return null;
  const day = zoneDays(zone);
  return sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map((value) => cellOf(value, day)));
}

function remember(sheetId: number, answers: readonly ColumnAnswer[]): void {
  const sheet = sheetById(sheetId);
  for (const { column, meaning } of answers) answerColumn(sheet, column, meaning);
  forgetKnownAnswers();
}

/** A protection that only warns keeps nobody out. */
function editable(sheetId: number, column: number | null = null): boolean {
  if (column !== null) {
    const letter = columnLetter(column);
    return sheetById(sheetId).getRange(`${letter}:${letter}`).canEdit();
  }
  return sheetById(sheetId)
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .every((protection) => protection.isWarningOnly() || protection.canEdit());
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
 * Marks first and titles last: a run cut off in between finds the marked column again and goes on with it.
 */
function ownColumn(sheetId: number, column: NewColumn): number {
  const sheet = sheetById(sheetId);
  const known = marksAtStart().find((mark) => mark.sheetId === sheetId && mark.column === column.key);
  const at = known ? known.at : (column.unmarked ?? sheet.getLastColumn() + 1);
  if (!known) {
    if (at > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    // A drop-down drawn over the empty columns would refuse what we write.
    sheet.getRange(1, at, sheet.getMaxRows(), 1).clearDataValidations();
    markColumn(sheet, at, column.key);
  }
  const title = sheet.getRange(column.headerRow, at);
  if (title.getValue() !== '') return at;
  if (column.choices) offerChoices(sheet, at, column.headerRow + 1, column.choices);
  unformatted(title)
    .setNote(column.note)
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setHorizontalAlignment('center')
    .setWrap(true)
    .setValue(guarded(column.title));
  return at;
}

function offerChoices(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  at: number,
  firstRow: number,
  choices: readonly string[],
): void {
  const rows = sheet.getMaxRows() - firstRow + 1;
  if (rows < 1) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(firstRow, at, rows, 1).setDataValidation(rule);
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
