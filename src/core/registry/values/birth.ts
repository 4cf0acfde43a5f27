import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { addDays, addMonths, type IsoDate, parseDay, parseYear, partsOf } from '../../cells/date';
import { monthOf } from '../../cells/month';
import { tidy } from '../../text/key';
import type { Birth } from '../person';
import { longestValue } from './longest';

/** What stands around a date: «род.», «г.р.», «года рождения», a time of midnight. */
const around =
  /^(?:дата рождения|возраст|полных лет|д\.\s?р\.|род(?:ил(?:ся|ась)|\.)?|г\.\s?р\.|год рождения)[\s:–-]*|[\s,]*(?:\(?на \d{1,2}\.\d{1,2}\.\d{4}\)?|г\.?\s?р\.?|год[а]?\s+рожд[а-я.]*|рожд[а-я.]*)$/i;
const ageWords =
  /(?:полных\s*)?(\d{1,2})(?:[.,]\d)?\s*(?:полных\s*)?(?:лет|год[а]?|г\.|л\.?)(?:\s*\d{1,2}\s*мес[а-я.]*)?/;
const ageAlone = new RegExp(`^(?:${ageWords.source}|(\\d{1,2}))$`, 'i');
/** An age behind a date or a year: «, 15 лет», «(15)». */
const ageBehind = new RegExp(`[\\s,;(/-]+(?:${ageWords.source}|(\\d{1,2}))\\)?$`, 'i');
const ageBefore = new RegExp(`^(?:${ageWords.source}|\\d{1,2} ?(?=\\())[\\s,;(/-]+`, 'i');

/** A day as the number that a spreadsheet keeps for it, from 1940 on. */
const firstSerial = 14_611;
const serialStart = '1899-12-30';

/**
 * A date, a year or an age, as schools write them: 14.03.2011, «14 марта 2011 г.р.», 2011, «2011, 15 лет», 15.
 * Null when the cell says none of these. A date in the future or long ago is still read: checks speak of it.
 * `today` settles the century of a year of two digits: nobody is born ahead of it.
 */
export function readBirth(cell: Cell, today: IsoDate): Birth | null {
  if (isDateCell(cell)) return ofDate(cell.date);
  if (typeof cell === 'number') return ofNumber(cell, today);
  if (typeof cell !== 'string' || cell.length > longestValue) return null;
  const text = bare(cell);
  const age = ageAlone.exec(text);
  if (age) return ofNumber(Number(age[1] ?? age[2]), today);
  const whole = ofText(text, today);
  if (whole) return whole;
  const before = ageBefore.exec(text);
  if (before) return ofText(bare(text.slice(before[0].length).replace(/\)$/, '')), today);
  const behind = ageBehind.exec(text);
  const born = behind && ofText(bare(text.slice(0, behind.index)), today);
  if (!born) return null;
  if (behind[1] !== undefined) return born;
  // «2010-11» is a month or two years as well: a bare number is an age only when it fits the year.
  const [said, year] = [Number(behind[2]), born.year ?? 0];
  const fits = Math.abs(partsOf(today).year - year - 2 - said) <= 2;
  return fits && !(/^[-/]/.test(behind[0]) && said === (year + 1) % 100) ? born : null;
}

/** The year of birth as far as it is known. */
export function birthYear(birth: Birth): number | null {
  return birth.date ? partsOf(birth.date).year : birth.year;
}

/** True for text that tries to be a date and is none: «31.02.2011», «12.13.2010», «31 июня 2011». */
export function isImpossibleDate(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > longestValue) return false;
  const text = bare(cellText(cell)).replace(/\s*г\.?$/, '');
  if (parseDay(text)) return false;
  const words = /^\d{1,2} ([а-яё]{3,})\.? \d{4}$/i.exec(text);
  return words ? monthOf(words[1] ?? '') !== null : /^\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})$/.test(text);
}

function bare(text: string): string {
  return tidy(text).replace(around, '').replace(around, '').trim();
}

function ofText(text: string, today: IsoDate): Birth | null {
  const date = parseDay(text.replace(/ 0{1,2}:00(:00)?$/, ''));
  if (date) return ofDate(date > today && /\D\d{2}\D*$/.test(text) ? addMonths(date, -1200) : date);
  const year = parseYear(text);
  if (year !== null) return { date: null, year, age: null };
  if (/^\d{8}$/.test(text)) return ofDigits(text, today);
  const month = /^(?:([а-яё]{3,})|(\d{1,2})[./])\s?((?:19|20)\d{2})(?:\s*г(?:ода|\.)?)?$/i.exec(text);
  if (!month || (month[1] ? monthOf(month[1]) === null : Number(month[2]) > 12)) return null;
  return { date: null, year: Number(month[3]), age: null };
}

/** «14032011»: only where it is a day of a living person in this order and in no other. */
function ofDigits(text: string, today: IsoDate): Birth | null {
  const days = [
    `${text.slice(0, 2)}.${text.slice(2, 4)}.${text.slice(4)}`,
    `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`,
  ]
    .map(parseDay)
    .filter((date): date is IsoDate => date !== null && date > '1930' && date <= today);
  return days.length === 1 ? ofDate(days[0] as IsoDate) : null;
}

function ofDate(date: IsoDate): Birth {
  return { date, year: partsOf(date).year, age: null };
}

function ofNumber(value: number, today: IsoDate): Birth | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1900 && value <= 2100) return { date: null, year: value, age: null };
  if (value >= firstSerial && value < 100_000) {
    const date = addDays(serialStart, value);
    return date <= today ? ofDate(date) : null;
  }
  if (value > 1_000_000) return ofDigits(String(value).padStart(8, '0'), today);
  return value >= 5 && value <= 99 ? { date: null, year: null, age: value } : null;
}
