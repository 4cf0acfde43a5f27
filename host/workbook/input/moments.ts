import { isCalendarDay, serialOf } from '../serial';
import { monthByWord } from './months';
import type { Typed } from './typed';

interface Part {
  readonly serial: number;
  readonly format: string;
}

/** A day, a time of day or both; a day without a year falls into `year`. */
export function readMoment(text: string, year: number): Typed | null {
  if (text.length > 30 || !/\d/.test(text)) return null;
  const time = readTime(text);
  if (time) return typed(time);
  const day = readDay(text, year);
  if (day) return typed(day);
  const split = /^(.+?)[ T]+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  if (!split) return null;
  const dayPart = readDay(split[1]!, year);
  const timePart = readTime(split[2]!);
  if (!dayPart || !timePart || timePart.serial >= 1) return null;
  return typed({ serial: dayPart.serial + timePart.serial, format: 'dd.mm.yyyy hh:mm:ss' });
}

const numericDay = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/;
const monthOfYear = /^(\d{1,2})[./-](\d{4})$/;
const wordyDay = /^(\d{1,2})[ -]([а-яё]+\.?)(?:[ -](\d{4}))?(?: ?г\.?)?$/i;
const wordyMonth = /^([а-яё]+\.?) (\d{4})(?: ?г\.?)?$/i;

function readDay(text: string, year: number): Part | null {
  const numeric = numericDay.exec(text);
  if (numeric) {
    const [, first, , second, third] = numeric;
    if (first!.length === 4) {
      if (third === undefined) return part(Number(first), Number(second), 1, 'yyyy-mm');
      if (third.length > 2) return null;
      return part(Number(first), Number(second), Number(third), 'yyyy-mm-dd');
    }
    if (first!.length > 2) return null;
    if (third === undefined) return part(year, Number(second), Number(first), 'dd.mm');
    return part(fullYear(third), Number(second), Number(first), 'dd.mm.yyyy');
  }
  const month = monthOfYear.exec(text);
  if (month) return part(Number(month[2]), Number(month[1]), 1, 'mm.yyyy');
  const wordy = wordyDay.exec(text);
  if (wordy) {
    const format = wordy[3] ? 'd mmmm yyyy' : 'd mmmm';
    return part(wordy[3] ? Number(wordy[3]) : year, monthByWord(wordy[2]!), Number(wordy[1]), format);
  }
  const wordyOnly = wordyMonth.exec(text);
  if (wordyOnly) return part(Number(wordyOnly[2]), monthByWord(wordyOnly[1]!), 1, 'mmmm yyyy');
  return null;
}

/** From 24 hours on it is a duration. */
function readTime(text: string): Part | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86400;
  if (hours >= 24) return { serial, format: '[h]:mm:ss' };
  return { serial, format: match[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

function part(year: number, month: number | null, day: number, format: string): Part | null {
  if (month === null || year < 1000 || !isCalendarDay(year, month, day)) return null;
  return { serial: serialOf(year, month, day), format };
}

/** Two digits: 00-29 are of this century, 30-99 of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function typed(moment: Part): Typed {
  return { value: moment.serial, format: moment.format };
}
