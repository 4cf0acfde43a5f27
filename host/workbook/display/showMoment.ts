import { monthGenitives, monthNames, monthShort } from '../input/months';
import { type Moment, momentOf, weekdayOf } from '../serial';

const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'] as const;
const weekdaysShort = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'] as const;

const tokenPattern = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|(\.0+)|(.)/gi;

interface Token {
  readonly kind: 'literal' | 'code' | 'elapsed' | 'fraction' | 'half';
  readonly text: string;
}

/** A serial by a pattern such as 'dd.mm.yyyy', 'd mmmm yyyy', 'hh:mm', '[h]:mm:ss', with Russian names. */
export function showMoment(pattern: string, serial: number): string {
  const tokens = tokensOf(pattern);
  const moment = momentOf(serial);
  const halves = tokens.some((token) => token.kind === 'half');
  const hasDay = tokens.some(
    (token) => token.kind === 'code' && token.text.startsWith('d') && token.text.length < 3,
  );
  let shown = '';
  tokens.forEach((token, at) => {
    if (token.kind === 'literal') shown += token.text;
    else if (token.kind === 'half') shown += moment.hour < 12 ? 'AM' : 'PM';
    else if (token.kind === 'fraction')
      shown += `,${String(moment.ms)
        .padStart(3, '0')
        .slice(0, token.text.length - 1)}`;
    else if (token.kind === 'elapsed') shown += elapsed(token.text, serial);
    else if (token.text.startsWith('m') && isMinute(tokens, at)) shown += padded(moment.minute, token.text);
    else shown += code(token.text, moment, serial, halves, hasDay);
  });
  return shown;
}

const known = new Map<string, readonly Token[]>();

function tokensOf(pattern: string): readonly Token[] {
  const tokens = known.get(pattern) ?? parse(pattern);
  known.set(pattern, tokens);
  return tokens;
}

function parse(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (const match of pattern.matchAll(tokenPattern)) {
    const literal = match[1] ?? match[2] ?? match[7];
    if (match[3]) tokens.push({ kind: 'elapsed', text: match[3].toLowerCase() });
    else if (match[4]) tokens.push({ kind: 'half', text: match[4] });
    else if (match[5]) tokens.push({ kind: 'code', text: match[5].toLowerCase() });
    else if (match[6]) tokens.push({ kind: 'fraction', text: match[6] });
    else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
  }
  return tokens;
}

/** An m next to hours or seconds means minutes, otherwise months. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text.length > 2) return false;
  const isTime = (token: Token | undefined, letters: string) =>
    token !== undefined &&
    (token.kind === 'code' || token.kind === 'elapsed') &&
    letters.includes(token.text[0]!);
  const before = tokens
    .slice(0, at)
    .filter((token) => token.kind !== 'literal')
    .pop();
  const after = tokens.slice(at + 1).find((token) => token.kind !== 'literal');
  return isTime(before, 'h') || isTime(after, 's');
}

function code(text: string, moment: Moment, serial: number, halves: boolean, hasDay: boolean): string {
  switch (text[0]) {
    case 'y':
      return text.length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, '0');
    case 'm':
      if (text.length > 3) return (hasDay ? monthGenitives : monthNames)[moment.month - 1]!;
      return text.length === 3 ? monthShort[moment.month - 1]! : padded(moment.month, text);
    case 'd':
      if (text.length > 3) return weekdays[weekdayOf(serial)]!;
      return text.length === 3 ? weekdaysShort[weekdayOf(serial)]! : padded(moment.day, text);
    case 'h':
      return padded(halves ? moment.hour % 12 || 12 : moment.hour, text);
    default:
      return padded(moment.second, text);
  }
}

function elapsed(text: string, serial: number): string {
  const unit = { h: 24, m: 1440, s: 86400 }[text[0] as 'h' | 'm' | 's'];
  // A tiny nudge: 25:30 is stored as 1.0625 days and must not lose a minute to binary fractions.
  return padded(Math.floor(serial * unit + 1e-6), text);
}

function padded(value: number, like: string): string {
  return String(value).padStart(like.length, '0');
}
