import { type Cell, cellText } from '../../cells/cell';
import { longestValue } from './longest';

/** What is wrong with a phone as it was written; `local`: a town number without its code, may be right. */
export type PhoneTrouble = 'broken' | 'local' | 'number';

export interface PhoneRead {
  /** '+79161234545'; null when it cannot be dialled from another town. */
  readonly phone: string | null;
  readonly trouble: PhoneTrouble | null;
}

/** Reads the first phone of a cell; null when the cell is empty or says that there is none. */
export function readPhone(cell: Cell): PhoneRead | null {
  const text = cellText(cell);
  if (/^([-–—]*|(нет|отсутств|без)\D*)$/i.test(text)) return null;
  const phone = phoneIn(text);
  if (phone) return { phone, trouble: typeof cell === 'number' ? 'number' : null };
  const digits = text.replace(/\D/g, '');
  const mobile = /^\s*(\+7|8[\s(-]*9)/.test(text);
  return { phone: null, trouble: digits.length >= 5 && digits.length <= 7 && !mobile ? 'local' : 'broken' };
}

/** The first full Russian number in a text, or a foreign one written with its +; null when there is none. */
export function phoneIn(text: string): string | null {
  return phonesIn(text)[0] ?? null;
}

/** Every full number of a text, each once: «8 916 123-45-67, 8(4852)30-12-34 доб. 12». */
export function phonesIn(text: string): readonly string[] {
  const plain = unfolded(text.slice(0, longestValue))
    .replace(/\p{Cf}/gu, '')
    .replace(/\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)/g, ';')
    .replace(/[\s,;(]*(?:доб|вн|ext)[^\d\n]{0,12}\d{1,5}\)?/gi, ';');
  const phones: string[] = [];
  for (const run of plain.match(/\+?\d[\d\s()./_\u2010-\u2015-]{5,}\d/g) ?? []) {
    const whole = oneNumber(run);
    const parts = whole ? [whole] : cut(run).map(oneNumber);
    for (const phone of parts) if (phone && !phones.includes(phone)) phones.push(phone);
  }
  return phones;
}

/**
 * «+7 916 123-45-67»; a number whose code may be longer than three digits, or a foreign one, stays in one piece.
 * Takes what readPhone and phonesIn give.
 */
export function phoneTitle(phone: string): string {
  return phone.replace(/^\+7(9\d\d|800|49[589]|812)(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4');
}

/** «7,9161234567E+10», as a spreadsheet shows a long number; left alone when it has lost digits on the way. */
function unfolded(text: string): string {
  const found = /^(\d)[.,](\d{10})E\+?10$/i.exec(text.trim());
  return found ? `${found[1]}${found[2]}` : text;
}

/** Several numbers in one run: at line breaks and slashes, else where eleven digits are full. */
function cut(run: string): readonly string[] {
  const pieces = run.split(/[\n\r/]|\s{2,}/);
  if (pieces.length > 1) return pieces;
  const full = run.match(/[78](?:\D*\d){10}/g) ?? [];
  return full.length * 11 === run.replace(/\D/g, '').length
    ? full
    : (/^(.*\d)\s*\(\d{1,5}$/.exec(run)?.slice(1) ?? []);
}

/** Codes of Russian towns and networks begin with 3, 4, 8 or 9; after 7 and 8 Kazakhstan's with 6 and 7 as well. */
function oneNumber(run: string): string | null {
  const digits = run.replace(/\D/g, '');
  if (digits.length === 11 && /^[78][346-9]/.test(digits)) return `+7${digits.slice(1)}`;
  // «8 916 123-45-6» lacks a digit: the 8 is not the beginning of a code.
  if (digits.length === 10 && /^([349]|8[1-7])/.test(digits) && !/^[\s(]*8[\s()-]/.test(run))
    return `+7${digits}`;
  const abroad =
    run.trim().startsWith('+') && !/^[78]/.test(digits) && digits.length >= 10 && digits.length <= 15;
  return abroad ? `+${digits}` : null;
}
