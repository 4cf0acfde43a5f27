import type { Cell } from '../state/workbook';
import { momentOf } from '../workbook/serial';

/** What a cell gives away whoever it is about. A doubtful one counts: what was taken out comes back with the key. */
const signs: readonly RegExp[] = [
  // E-mail, telephone, СНИЛС.
  /[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}/,
  /(?:\+7|(?<!\d)8|(?<!\d))[\s(-]*9\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/,
  /(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)/,
  // A patronymic in any case, but not «Основной»; a surname with initials.
  /\p{Lu}\p{Ll}+(?:[оеё]вич|ьич|[кмт]ич)(?:а|у|[её]м|е)?(?!\p{L})/u,
  /\p{Lu}\p{Ll}+(?:[оеё]вн|ичн)[аыеу](?!\p{L})/u,
  /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:[оеё]вн|ичн)ой(?!\p{L})/u,
  /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\.\s?\p{Lu}\./u,
  /\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/u,
];

export function looksPersonal(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

/** A number stored where a telephone was typed: 79001234567, 89001234567, 9001234567. */
export function looksLikePhone(value: number): boolean {
  return Number.isInteger(value) && /^[78]?9\d{9}$/.test(String(value));
}

/** The cell with a date of birth brought down to its year; a year and an age stay; null = nothing of that can be told. */
export function yearOnly(cell: Cell): Cell | null {
  const { value } = cell;
  if (typeof value === 'number') {
    if (value < 150 || (value >= 1900 && value <= 2100)) return cell;
    return value > 5_000 && value < 80_000 ? yearCell(cell, momentOf(value).year) : null;
  }
  const text = String(value ?? '').trim();
  if (/^\d{1,2}(\s*(лет|год\S*|г\.?))?$/.test(text)) return cell;
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  if (year !== undefined) return text === year ? cell : yearCell(cell, Number(year));
  const short = /^\d{1,2}[./-]\d{1,2}[./-](\d{2})$/.exec(text)?.[1];
  return short === undefined ? null : yearCell(cell, Number(short) + (Number(short) < 50 ? 2000 : 1900));
}

function yearCell({ style, rule }: Cell, year: number): Cell {
  return { value: year, style: { ...style, numberFormat: '0' }, ...(rule ? { rule } : {}) };
}
