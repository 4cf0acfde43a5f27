import { type Cell, isDateCell } from '../core/cells/cell';
import { formatDay } from '../core/cells/date';
import type { LinkCell, Tab, TabCell, TabColumn, TabRow } from '../core/tabs/tab';
import { guarded, unformatted } from './cells';
import { type Look, looks } from './looks';
import { columnLetter, markTab, tabMarks, unmarkTab } from './marks';
import { activeSpreadsheet, sheetById } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One physical row of the tab with the look it is drawn in. */
interface Line {
  readonly cells: readonly TabCell[];
  readonly look: Look;
  /** Titles and headings keep to text whatever their column holds. */
  readonly heading: boolean;
}

/** Brings the owned tab to exactly this content; columns to the right of ours stay the curator's. */
export function putTab(tab: Tab): number {
  const existing = ownedSheet(tab.key);
  const sheet = existing ?? newSheet(tab);
  const lines = linesOf(tab);
  const before = sheet.getLastRow();
  reserve(sheet, lines.length, tab.columns.length);
  if (before > lines.length)
    sheet
      .getRange(lines.length + 1, 1, before - lines.length, tab.columns.length)
      .clear()
      .clearDataValidations();
  write(sheet, lines, tab.columns);
  dress(sheet, tab, lines.length);
  if (tab.protected && !(existing && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0))
    sheet.protect().setDescription(tab.name).setWarningOnly(true);
  return sheet.getSheetId();
}

/**
 * A tab of the curator's own. Until it is complete it carries a mark of ours, so that a run cut off in between is
 * finished by the next one and a half-made tab is never taken for hers.
 */
export function makeTab(tab: Tab): number | null {
  const key = `making ${tab.key}`;
  const namesake = activeSpreadsheet()
    .getSheets()
    .find((one) => one.getName().toLowerCase() === tab.name.toLowerCase());
  const half = ownedSheet(key);
  if (!half && namesake && namesake.getLastRow() > 0) return null;
  if (half && half.getLastRow() > tab.above.length + 1) {
    // She has begun to write into the half-made tab: it is hers as it stands.
    unmarkTab(key);
    return half.getSheetId();
  }
  const sheetId = putTab({ ...tab, key, protected: false });
  unmarkTab(key);
  return sheetId;
}

/** Adds rows below the last one, values only; makes the tab first when it is not there, or was cut off while empty. */
export function appendToTab(tab: Tab, rows: readonly TabRow[]): number {
  const existing = ownedSheet(tab.key);
  const last = existing?.getLastRow() ?? 0;
  if (!existing || last === 0) return putTab({ ...tab, rows });
  if (rows.length > 0) {
    const first = last + 1;
    reserve(existing, first + rows.length - 1, tab.columns.length);
    unformatted(existing.getRange(first, 1, rows.length, tab.columns.length)).setValues(
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
    // Names of tabs that differ only by capitals are one name to Google.
    const namesake = spreadsheet
      .getSheets()
      .find((one) => one.getName().toLowerCase() === name.toLowerCase());
    if (namesake && namesake.getLastRow() > 0) continue;
    const sheet = namesake ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    // insertSheet shows the new tab; a service tab must not pull the curator away from where she was.
    if (!namesake && tab.hidden) spreadsheet.setActiveSheet(active);
    if (tab.hidden) sheet.hideSheet();
    // Comes last: a run cut off before it finds the tab again by its name and hides it then.
    markTab(sheet, tab.key);
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

/** Above this a grid of looks costs more than the text itself; then whole columns and bands of rows are set at once. */
const manyCells = 1000;
const manyBands = 60;

/** A property of cells by the name of its setter: what a column has, and what a line has instead (undefined = nothing). */
interface Paint {
  readonly set: string;
  readonly column: (column: TabColumn) => Painted;
  readonly line: (line: Line) => Painted | undefined;
}

type Painted = string | number | boolean | null;

const { plain } = looks;

const paints: readonly Paint[] = [
  { set: 'setNumberFormat', column: formatOf, line: (line) => (line.heading ? '@' : undefined) },
  { set: 'setBackground', column: () => plain.background, line: (line) => line.look.background },
  { set: 'setFontColor', column: () => plain.color, line: (line) => line.look.color },
  { set: 'setFontWeight', column: () => plain.weight, line: (line) => line.look.weight },
  { set: 'setFontSize', column: () => plain.size, line: (line) => line.look.size },
  {
    set: 'setHorizontalAlignment',
    column: (column) => column.align,
    line: (line) => line.look.align ?? undefined,
  },
  { set: 'setWrap', column: (column) => column.wrap, line: (line) => line.look.wrap ?? undefined },
];

/** Before the values go in: a date is a date from the first moment, and nothing is plain text yet (see `guarded`). */
const unguarded: Paint = {
  set: 'setNumberFormat',
  column: (column) => (formatOf(column) === '@' ? 'General' : formatOf(column)),
  line: (line) => (line.heading ? 'General' : undefined),
};

function write(sheet: Sheet, lines: readonly Line[], columns: readonly TabColumn[]): void {
  if (lines.length === 0) return;
  const whole = sheet.getRange(1, 1, lines.length, columns.length).setVerticalAlignment('top');
  spread(sheet, whole, unguarded, lines, columns);
  whole.setValues(lines.map((line) => columns.map((column, at) => guarded(typed(line, column, at)))));
  for (const paint of paints) spread(sheet, whole, paint, lines, columns);
  writeLinks(sheet, lines, columns);
}

function spread(
  sheet: Sheet,
  whole: Range,
  paint: Paint,
  lines: readonly Line[],
  columns: readonly TabColumn[],
): void {
  const base = columns.map(paint.column);
  const own = lines.map((line) => {
    const value = paint.line(line);
    return value !== undefined && base.every((one) => one === value) ? undefined : value;
  });
  const bands = runsOf(own).filter(({ value }) => value !== undefined);
  if (lines.length * columns.length < manyCells || bands.length > manyBands) {
    put(
      whole,
      `${paint.set}s`,
      own.map((value) => base.map((one) => (value === undefined ? one : value))),
    );
    return;
  }
  for (const { from, count, value } of runsOf(base))
    put(sheet.getRange(1, from + 1, lines.length, count), paint.set, value);
  for (const { from, count, value } of bands)
    put(sheet.getRange(from + 1, 1, count, columns.length), paint.set, value);
}

/** The setters differ in nothing but their names. */
function put(range: Range, setter: string, value: unknown): void {
  (range as unknown as Record<string, (value: unknown) => void>)[setter]!(value);
}

/** Equal neighbours together. */
function runsOf<T>(values: readonly T[]): readonly { from: number; count: number; value: T }[] {
  const runs: { from: number; count: number; value: T }[] = [];
  values.forEach((value, from) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count++;
    else runs.push({ from, count: 1, value });
  });
  return runs;
}

/** A link goes over the text already written, one write per column that has any. */
function writeLinks(sheet: Sheet, lines: readonly Line[], columns: readonly TabColumn[]): void {
  columns.forEach((_, at) => {
    const linked = lines.map((line) => line.cells[at] ?? null);
    const from = linked.findIndex(isLink);
    if (from < 0) return;
    const to = linked.length - [...linked].reverse().findIndex(isLink);
    // Equal texts and equal links are built once: building is what costs calls here.
    const blank = SpreadsheetApp.newRichTextValue().setText('').build();
    const built = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
    const values = linked.slice(from, to).map((cell) => {
      const text = isLink(cell) ? cell.text : String(cell ?? '');
      const address = isLink(cell) ? addressOf(cell) : '';
      const key = `${address} ${text}`;
      let value = built.get(key);
      if (!value) {
        const builder = blank.copy().setText(text);
        value = (address ? builder.setLinkUrl(address) : builder).build();
        built.set(key, value);
      }
      return [value];
    });
    sheet.getRange(from + 1, at + 1, values.length, 1).setRichTextValues(values);
  });
}

function dress(sheet: Sheet, tab: Tab, lineCount: number): void {
  const titleRow = tab.above.length + 1;
  const firstRow = tab.titles ? titleRow + 1 : titleRow;
  tab.columns.forEach((column, at) => {
    sheet.setColumnWidth(at + 1, column.width);
    if (column.hidden) sheet.hideColumns(at + 1);
    const source = lineCount >= firstRow ? sourceOf(column) : null;
    if (source)
      giveChoices(sheet.getRange(firstRow, at + 1, lineCount - firstRow + 1, 1), tab, column, source);
  });
  if (tab.titles) {
    sheet.getRange(titleRow, 1, 1, tab.columns.length).setNotes([tab.columns.map((column) => column.note)]);
    sheet.setFrozenRows(titleRow);
    sheet
      .getRange(titleRow, 1, lineCount - titleRow + 1, tab.columns.length)
      .setBorder(true, true, true, true, true, true, '#dadce0', SpreadsheetApp.BorderStyle.SOLID);
  }
}

/** Where the drop-down of a column takes its values from: a list of its own, or the cells below a title on our tab. */
function sourceOf({ choices, choicesIn }: TabColumn): readonly string[] | Range | null {
  const sheet = choicesIn ? ownedSheet(choicesIn.tab) : null;
  if (!choicesIn || !sheet || sheet.getLastColumn() === 0) return choices;
  const titles = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const at = titles.indexOf(choicesIn.title) + 1;
  return at > 0 ? sheet.getRange(2, at, sheet.getMaxRows() - 1, 1) : null;
}

/** Section rows carry no drop-down; some rows have one of their own, equal ones built once. */
function giveChoices(range: Range, tab: Tab, column: TabColumn, source: readonly string[] | Range): void {
  const help = column.note ?? column.title;
  const rule = choiceOf(source, help);
  const built = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const rules = tab.rows.map((row) => {
    if (row.bare ?? lineOf(row).heading) return null;
    if (!row.choices) return rule;
    const key = row.choices.join('\n');
    const own = built.get(key) ?? choiceOf(row.choices, help);
    built.set(key, own);
    return own;
  });
  if (rules.every((one) => one === rule)) range.setDataValidation(rule);
  else range.setDataValidations(rules.map((one) => [one]));
}

function choiceOf(
  source: readonly string[] | Range,
  help: string,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  return (
    Array.isArray(source)
      ? builder.requireValueInList(source, true)
      : builder.requireValueInRange(source as Range, true)
  )
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
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
  if (!line.heading && column.kind !== 'text') return cell;
  // A number in a text column (a code, an order number) must not turn into a number on the way, nor a day into one.
  if (typeof cell === 'number') return String(cell);
  return isDateCell(cell) ? formatDay(cell.date) : cell;
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
