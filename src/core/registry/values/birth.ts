import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { addMonths, type IsoDate, parseDay, parseYear, partsOf } from '../../cells/date';
import type { Birth } from '../person';

/**
 * A date, a year or an age, as schools write them: 14.03.2011, «14 марта 2011 г.», 2011, «2011, 15 лет», 15.
 * Null when the cell says none of these. A date in the future or long ago is still read: checks speak of it.
 * `today` settles the century of a year of two digits: nobody is born ahead of it.
 */
export function readBirth(cell: Cell, today: IsoDate): Birth | null {
  if (isDateCell(cell)) return ofDate(cell.date);
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const date = parseDay(text);
  if (date) return ofDate(date > today && /\D\d{2}\D*$/.test(text) ? addMonths(date, -1200) : date);
  const year = parseYear(text);
  if (year !== null) return { date: null, year, age: null };
  const both = /^((?:19|20)\d{2})\D{1,12}(\d{1,2})(\s*(лет|год|года|г\.?))?\)?$/.exec(text);
  if (both) return { date: null, year: Number(both[1]), age: null };
  const age = /^(\d{1,2})\s*(лет|год|года|л\.?)?$/.exec(text);
  return age ? ofNumber(Number(age[1])) : null;
}

/** The year of birth as far as it is known. */
export function birthYear(birth: Birth): number | null {
  return birth.date ? partsOf(birth.date).year : birth.year;
}

/** True for text that tries to be a date and is none: «31.02.2011», «12.13.2010». */
export function isImpossibleDate(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    typeof cell === 'string' &&
    /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*(г\.?р?\.?)?\s*$/.test(text) &&
    !parseDay(text)
  );
}

function ofDate(date: IsoDate): Birth {
  return { date, year: partsOf(date).year, age: null };
}

function ofNumber(value: number): Birth | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1900 && value <= 2100) return { date: null, year: value, age: null };
  return value >= 5 && value <= 99 ? { date: null, year: null, age: value } : null;
}
