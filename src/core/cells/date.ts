import { monthGenitive, monthOf } from './month';

/** A calendar day without a zone: 'YYYY-MM-DD'. */
export type IsoDate = string;

/** A moment with its offset, as the clock port gives it: '2026-09-03T10:15:00+03:00'. */
export type IsoMoment = string;

/** `month` is 1..12. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Null when there is no such day in the calendar. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return iso(year, month, day);
}

export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found !== null && dayOf(Number(found[1]), Number(found[2]), Number(found[3])) !== null;
}

export function partsOf(date: IsoDate): DayParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromOrdinal(ordinal(date) + days);
}

/** The same day of another month, or its last day when the month is shorter: 31.01 + 1 → 28.02. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return iso(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from the first to the second; negative when the second comes earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return ordinal(to) - ordinal(from);
}

/** Negative, zero or positive, for sorting. */
export function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return ((((ordinal(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * A full day out of a text that holds nothing else: «01.09.2026», «1.9.26 г.», «2026-09-01», «01/09/2026»,
 * «1 сентября 2026 г.», «"1" сентября 2026 года». Null for all else and for days that do not exist.
 */
export function parseDay(text: string): IsoDate | null {
  const plain = text
    .replace(/[«»"“”„']/g, ' ')
    .replace(/\s*(гг?\.?|года|году)\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isoLike = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(plain);
  if (isoLike) return dayOf(Number(isoLike[1]), Number(isoLike[2]), Number(isoLike[3]));
  const numbers = /^(\d{1,2}) ?[./,-] ?(\d{1,2}) ?[./,-] ?(\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(plain);
  if (numbers) return dayOf(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})[ -]?([а-яё]+)\.?[ -]?(\d{4}|\d{2})$/i.exec(plain);
  const month = words ? monthOf(words[2] ?? '') : null;
  return words && month ? dayOf(fullYear(words[3] ?? ''), month, Number(words[1])) : null;
}

/** A year standing alone: «2008», «2008 г.р.»; null for all else. */
export function parseYear(text: string): number | null {
  const found = /^\s*((?:19|20)\d{2})\s*(г\.?\s*р?\.?|год(а|у)?(\s+рождения)?)?\s*$/i.exec(text);
  return found ? Number(found[1]) : null;
}

/** «01.09.2026» */
export function formatDay(date: IsoDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** «1 сентября 2026 г.» */
export function formatDayInWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthGenitive(month)} ${year} г.`;
}

/** Days since 1 January 1970. */
function ordinal(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // Years are counted from March, so that the leap day comes last.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function fromOrdinal(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return iso(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Two digits of a year: up to 30 this century, above it the last one. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= 30 ? 2000 + year : 1900 + year;
}
