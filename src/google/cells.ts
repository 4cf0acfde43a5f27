import { type Cell, isDateCell, isErrorCell } from '../core/cells/cell';
import type { IsoDate } from '../core/cells/date';
import { spreadsheetZone } from './spreadsheet';

const errorTexts =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!)$/;
const msPerDay = 86400000;
/** Sheets counts days from 1899-12-30. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Reads a value of getValues(). A date comes as a Date at midnight of the spreadsheet's zone, and the zone of
 * the script may be another one, hence `dayOf`. Times of day (1899) are text.
 */
export function cellOf(value: unknown, dayOf: (date: Date) => IsoDate): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getFullYear() < 1900 ? timeOf(value) : { date: dayOf(value) };
  const text = String(value);
  return errorTexts.test(text) ? { error: text } : text;
}

/** The same by the zone's name alone, without asking a service. */
export function zoneDays(zone: string): (date: Date) => IsoDate {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (date) => format.format(date.getTime());
}

/** Reads the days of the spreadsheet at hand. */
export function spreadsheetDays(): (date: Date) => IsoDate {
  return dayReader(spreadsheetZone(), Session.getScriptTimeZone());
}

/**
 * Calendar day of a Date in the spreadsheet's zone, made once for a whole read. In another zone than the
 * script's only Utilities.formatDate is known to be right with Google; it is asked once per day that occurs.
 */
export function dayReader(zone: string, scriptZone: string): (date: Date) => IsoDate {
  if (zone === scriptZone)
    return (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const known = new Map<number, IsoDate>();
  return (date) => {
    const time = date.getTime();
    const day = known.get(time) ?? Utilities.formatDate(date, zone, 'yyyy-MM-dd');
    known.set(time, day);
    return day;
  };
}

/**
 * The guard for every cell we write. Text always goes with the apostrophe that Sheets consumes, so that nobody's
 * text becomes a formula, a date or a number; a day goes as its serial number, which knows no zone.
 * Under the format '@' the apostrophe would stay as a part of the text: see {@link unformatted}.
 */
export function guarded(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  if (typeof cell === 'boolean') return cell;
  if (isDateCell(cell)) return serialOf(cell.date);
  if (isErrorCell(cell)) return `'${cell.error}`;
  return '';
}

/** The range ready to take guarded values; plain text ('@') is set after them, never before. */
export function unformatted(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
  return range.setNumberFormat('General');
}

function serialOf(day: IsoDate): number {
  const [year, month, date] = day.split('-').map(Number);
  return Math.round((Date.UTC(year!, month! - 1, date!) - dayZero) / msPerDay);
}

function timeOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
