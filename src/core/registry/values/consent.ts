import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { keyOf } from '../../text/key';
import type { Consent, OtherConsents } from '../person';
import { daysIn } from './dates';
import { saysNo, saysYes } from './yesNo';

export const noConsentSaid: Consent = { state: 'unknown', date: null, signedBy: null, withdrawnOn: null };

export const noOtherConsents: OtherConsents = {
  publish: noConsentSaid,
  third: noConsentSaid,
  parent: noConsentSaid,
};

/**
 * «да», «+», «есть», a date, a ticked box → yes; «нет», «–», «отказ» → no; «да, 01.09.2026, отозвано 01.02.2027» →
 * withdrawn; an empty cell and all else → unknown. `signer` is the cell beside it that says who signed.
 */
export function readConsent(cell: Cell, signer: Cell = null): Consent {
  const text = cellText(cell);
  const key = keyOf(text).replace(/не отозва[а-я]*/, 'да');
  const signedBy = readSigner(cellText(signer)) ?? readSigner(text);
  const withdrawal = key.search(/отозва|отзыв|аннулир/);
  if (withdrawal >= 0) {
    const days = daysIn(key);
    const withdrawn = days.find(({ at }) => at > withdrawal) ?? (days.length === 1 ? days[0] : undefined);
    const date = days.find((day) => day !== withdrawn)?.date ?? null;
    return { state: 'withdrawn', date, signedBy, withdrawnOn: withdrawn?.date ?? null };
  }
  const date = isDateCell(cell) ? cell.date : (daysIn(text)[0]?.date ?? null);
  return { state: stateOf(cell, key, date, signedBy), date, signedBy, withdrawnOn: null };
}

function stateOf(
  cell: Cell,
  key: string,
  date: string | null,
  signedBy: Consent['signedBy'],
): Consent['state'] {
  if (cell === true || isDateCell(cell)) return 'yes';
  if (cell === false) return 'unknown';
  if (saysNo(key)) return 'no';
  if (date !== null || saysYes(key)) return 'yes';
  // Given by whom alone says that it was given: «родитель», «мать».
  return signedBy !== null && !/ждем|ожида|будет|долж/.test(key) ? 'yes' : 'unknown';
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
