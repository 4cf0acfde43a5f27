import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { parseDay } from '../../cells/date';
import { keyOf } from '../../text/key';
import type { Consent } from '../person';

export const noConsentSaid: Consent = { state: 'unknown', date: null, signedBy: null };

/**
 * «да», «+», «есть», a date, a ticked box → yes; «нет», «–», «отказ» → no; «отозвано 01.02.2027» → withdrawn;
 * an empty cell and all else → unknown. `signer` is the cell beside it that says who signed.
 */
export function readConsent(cell: Cell, signer: Cell = null): Consent {
  const text = cellText(cell);
  const key = keyOf(text);
  const signedBy = readSigner(cellText(signer)) ?? readSigner(text);
  const date = isDateCell(cell) ? cell.date : dateIn(text);
  if (/отозва|отзыв|аннулир/.test(key)) return { state: 'withdrawn', date, signedBy };
  if (cell === true || date !== null) return { state: 'yes', date, signedBy };
  if (cell === false) return noConsentSaid;
  if (/^(нет|не |-+$|отказ|отсутств|0$|n$|no$)/.test(key)) return { state: 'no', date, signedBy };
  // Given by whom alone says that it was given: «родитель», «мать».
  const given =
    /^(да|\+|есть|имеется|получен|подписан|сдан|v$|✓|✔|☑|1$|yes$|согласен|согласна|в наличии)/.test(key);
  if (given || (signedBy !== null && !/ждем|ожида|будет|долж/.test(key)))
    return { state: 'yes', date, signedBy };
  return noConsentSaid;
}

/** «мать», «законный представитель» → parent; «сам», «лично» → self; «ученик и родитель» → both. */
export function readSigner(text: string): Consent['signedBy'] {
  const key = keyOf(text);
  const parent = /родител|представител|мать|мама|отец|папа|опекун|бабушк/.test(key);
  const self =
    /(^|[^а-я])(сам|сама|лично|самостоятельно)([^а-я]|$)|ученик|учениц|обучающ|совершеннолет|наставник|наставляем/.test(
      key,
    );
  if (parent) return self || /(^|[^а-я])оба|двое/.test(key) ? 'both' : 'parent';
  return self ? 'self' : null;
}

function dateIn(text: string): string | null {
  const found = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}/.exec(text);
  return found ? parseDay(found[0]) : parseDay(text);
}
