import { type Cell, cellText } from '../../cells/cell';

/** What is wrong with a phone as it was written; `local`: a town number without its code, may be right. */
export type PhoneTrouble = 'broken' | 'local' | 'number';

export interface PhoneRead {
  /** '+79161234545'; null when it cannot be dialled from another town. */
  readonly phone: string | null;
  readonly trouble: PhoneTrouble | null;
}

/** Reads the first phone of a cell; null when the cell is empty. */
export function readPhone(cell: Cell): PhoneRead | null {
  const text = cellText(cell);
  if (text === '') return null;
  const phone = phoneIn(text);
  if (phone) return { phone, trouble: typeof cell === 'number' ? 'number' : null };
  const digits = text.replace(/\D/g, '');
  const mobile = /^\s*(\+7|8[\s(-]*9)/.test(text);
  return { phone: null, trouble: digits.length >= 5 && digits.length <= 7 && !mobile ? 'local' : 'broken' };
}

/** The first full Russian number in a text, or a foreign one written with its +; null when there is none. */
export function phoneIn(text: string): string | null {
  for (const piece of text.match(/\+?\d[\d\s().\u2010-\u2015-]{5,}\d/g) ?? []) {
    const digits = piece.replace(/\D/g, '');
    if (digits.length === 11 && /^[78]/.test(digits)) return `+7${digits.slice(1)}`;
    if (digits.length === 10 && /^[3-9]/.test(digits)) return `+7${digits}`;
    if (piece.startsWith('+') && !digits.startsWith('7') && digits.length >= 10 && digits.length <= 15)
      return `+${digits}`;
    // Two numbers run together by spaces: the first of them.
    if (digits.length === 22 && /^[78]/.test(digits)) return `+7${digits.slice(1, 11)}`;
  }
  return null;
}
