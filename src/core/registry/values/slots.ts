import type { Cell } from '../../cells/cell';
import { keyOf } from '../../text/key';
import { longestValue } from './longest';

/** A weekly time: 1 = Monday … 7 = Sunday, minutes from midnight; null where only the day is said. */
export interface Slot {
  readonly weekday: number;
  readonly from: number | null;
  readonly to: number | null;
}

type Hours = Omit<Slot, 'weekday'>;

const dayStarts = ['пн по', 'вт', 'ср', 'чт че', 'пт пя', 'сб су', 'вс во'] as const;

/** A day, a short name of one, or a word for several. */
const day =
  /(?<![а-я])(?:(?:понедельник|вторник|четверг|пятниц|суббот|воскресен|будн|выходн|ежедневн)[а-я]*|сред(?:[аеуы]|ам)|(?:пнд?|пон|втр?|срд?|чтв?|чет|птн?|пят|сб|суб|вск?|воск)(?![а-я])|(?:рабоч|любо|любы|кажды)[а-я]+ д[ен][а-я]+)/;
const moment = /\d{1,2}(?:[:.]\d\d)?/;
/** From and to, since, until, at; groups in this order. */
const times = new RegExp(
  `(?:с\\s*)?(${moment.source})\\s*ч?\\s*(?:-|до|по)\\s*(${moment.source})|(?<![а-я])(?:с|в|к|после|от)\\s*(${moment.source})|(?<![а-я])до\\s*(${moment.source})|(\\d{1,2}[:.]\\d\\d)`,
);
/** Numbers of lessons, weeks, classes and years are no times. */
const counted = /\d|\s*(?:-?[йе]?\s*урок|раз|класс|лет|недел|мин|часа? в)/;
const token = new RegExp(
  `(${day.source})(?:\\s*-\\s*(${day.source}))?|(?<![\\d№])(?:${times.source})(?!${counted.source})`,
  'g',
);

/**
 * «вт, чт 15:00–16:30», «понедельник после уроков», «пн-пт 14-16», «с 15 до 17 по вторникам», «вт 15:00; ср 16:00».
 * Null when no day of the week is named.
 */
export function readSlots(cell: Cell): readonly Slot[] | null {
  if (typeof cell !== 'string' || cell.length > longestValue) return null;
  const slots: Slot[] = [];
  let days: readonly number[] = [];
  let timed = false;
  let ahead: Hours | null = null;
  const close = (): void => {
    if (!timed) for (const weekday of days) slots.push({ weekday, ...(ahead ?? { from: null, to: null }) });
    days = [];
    timed = false;
  };
  const key = keyOf(cell)
    .replace(/(?<=[а-я])\.(?!\d)/g, ' ')
    .replace(/(?<![а-я])с ([а-я]+) по ([а-я]+)/g, '$1-$2')
    // «15-00-16-30» and «15-00» are hours with minutes, «14-16» is from and to.
    .replace(/(\d{1,2})-(\d\d)\s*(-|до|по)\s*(\d{1,2})-(\d\d)/g, '$1:$2$3$4:$5')
    .replace(/(?<!\d)(\d{1,2})-(00|[3-5]\d)(?!\d)/g, '$1:$2');
  for (const found of key.matchAll(token)) {
    const [, first, last] = found;
    if (first !== undefined) {
      if (timed) close();
      days = [...days, ...daysOf(first, last)];
      continue;
    }
    const hours = hoursOf(found.slice(3));
    if (!hours) continue;
    if (days.length === 0) ahead = hours;
    timed = days.length > 0;
    for (const weekday of days) slots.push({ weekday, ...hours });
  }
  close();
  const known = new Map(slots.map((slot) => [`${slot.weekday} ${slot.from} ${slot.to}`, slot]));
  return known.size > 0 ? Array.from(known.values()).sort(byTime) : null;
}

function daysOf(first: string, last: string | undefined): readonly number[] {
  if (/^(будн|рабоч)/.test(first)) return [1, 2, 3, 4, 5];
  if (/^выходн/.test(first)) return [6, 7];
  if (/^(ежедн|люб|кажд)/.test(first)) return [1, 2, 3, 4, 5, 6, 7];
  const from = dayOf(first);
  const to = last === undefined ? from : dayOf(last);
  return to < from ? [from, to] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function dayOf(word: string): number {
  return dayStarts.findIndex((starts) => starts.includes(word.slice(0, 2))) + 1;
}

/** Groups: from and to, only from, only to, one moment. */
function hoursOf([from, to, since, until, at]: readonly (string | undefined)[]): Hours | null {
  const start = minutes(from ?? since ?? at);
  const end = minutes(to ?? until);
  if (
    (start === null && end === null) ||
    (from !== undefined && (start === null || end === null || end <= start))
  )
    return null;
  return { from: start, to: end };
}

/** Lessons and meetings are held between 7 and 22. */
function minutes(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [hour = 0, minute = 0] = text.split(/[:.]/).map(Number);
  return hour >= 7 && hour <= 22 && minute < 60 ? hour * 60 + minute : null;
}

function byTime(a: Slot, b: Slot): number {
  return a.weekday - b.weekday || (a.from ?? 0) - (b.from ?? 0);
}
