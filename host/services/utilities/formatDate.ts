import { Exception } from '../exception';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** Java's SimpleDateFormat for the letters in use: y M d E H h m s S a u z Z X, quoted text; English names. */
export function formatDate(time: number, timeZone: string, format: string): string {
  const moment = inZone(time, timeZone);
  let text = '';
  for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (token.startsWith("'")) text += token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'");
    else text += /^[A-Za-z]/.test(token) ? field(moment, token) : token;
  }
  return text;
}

function field(moment: Moment, token: string): string {
  const size = token.length;
  switch (token[0]) {
    case 'y':
      return size === 2 ? padded(moment.year % 100, 2) : padded(moment.year, size);
    case 'M':
      if (size < 3) return padded(moment.month, size);
      return named(months, moment.month - 1, size);
    case 'd':
      return padded(moment.day, size);
    case 'E':
      return named(weekdays, moment.weekday, size);
    case 'u':
      return padded(moment.weekday === 0 ? 7 : moment.weekday, size);
    case 'H':
      return padded(moment.hour, size);
    case 'h':
      return padded(moment.hour % 12 || 12, size);
    case 'a':
      return moment.hour < 12 ? 'AM' : 'PM';
    case 'm':
      return padded(moment.minute, size);
    case 's':
      return padded(moment.second, size);
    case 'S':
      return padded(moment.millisecond, size);
    case 'z':
      return moment.offset === 0 ? 'GMT' : `GMT${offsetText(moment.offset, ':')}`;
    case 'Z':
      return offsetText(moment.offset, '');
    case 'X':
      if (moment.offset === 0) return 'Z';
      return size === 1
        ? offsetText(moment.offset, '').slice(0, 3)
        : offsetText(moment.offset, size === 2 ? '' : ':');
    default:
      throw new Error(
        `[local host] Utilities.formatDate: this host does not implement the letter “${token[0]}”`,
      );
  }
}

function inZone(time: number, timeZone: string): Moment {
  const numbers: Record<string, number> = {};
  for (const part of partsFormat(timeZone).formatToParts(time)) numbers[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = numbers;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const whole = Math.floor(time / 1000) * 1000;
  return {
    ...{ year, month, day, hour, minute, second },
    millisecond: time - whole,
    weekday: new Date(local).getUTCDay(),
    offset: Math.round((local - whole) / 60000),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
    return format;
  } catch {
    // Google silently takes GMT for a zone it does not know; here that would hide a slip.
    throw new Exception(`Invalid argument: ${timeZone}`);
  }
}

function named(names: readonly string[], at: number, size: number): string {
  const name = names[at] ?? '';
  return size >= 4 ? name : name.slice(0, 3);
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${colon}${padded(size % 60, 2)}`;
}

function padded(value: number, size: number): string {
  return String(value).padStart(size, '0');
}
