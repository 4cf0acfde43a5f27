import { type Cell, cellText, isDateCell, isErrorCell } from '../../cells/cell';
import type { IsoDate } from '../../cells/date';
import { keyOf } from '../../text/key';
import type { Paper, Papers } from '../person';
import { daysIn } from './dates';
import { saysNo, saysYes } from './yesNo';

export const noPaper: Paper = { state: 'unknown', date: null, number: null };

export const noPapers: Papers = {
  application: noPaper,
  interview: noPaper,
  criminalRecord: noPaper,
  medical: noPaper,
  mentorConsent: noPaper,
  agreement: noPaper,
  payment: noPaper,
};

/** A payment may be written as what is paid. */
const sum = /\d\s*(?:%|руб|р\.|₽)/;

/**
 * A paper of a mentor: a date, «да», «№ 12 от 01.09.2026» → yes; «нет», «–» → no; «просрочена», «до 01.09.2025» → expired;
 * an empty cell, «запрошена», «не требуется» → unknown.
 */
export function readPaper(cell: Cell, today: IsoDate): Paper {
  if (cell === null || cell === false || isErrorCell(cell)) return noPaper;
  if (isDateCell(cell)) return { state: 'yes', date: cell.date, number: null };
  const key = keyOf(cellText(cell));
  if (key === '' || /^не (треб|нуж|надо|обязат)|ждем|ожида|запрош|заказан|в процессе|н\/п/.test(key))
    return noPaper;
  const days = daysIn(key);
  const until = days.find(({ at }) => /(^|[^а-я])(до|по)\s*"?$/.test(key.slice(0, at)));
  const date = days.find((day) => day !== until)?.date ?? null;
  const number = /№\s*([\dа-яa-z][^\s,;]*)/i.exec(cellText(cell))?.[1] ?? null;
  const over = /просроч|истек|недейств/.test(key) || (until !== undefined && until.date < today);
  const there =
    days.length > 0 ||
    number !== null ||
    (typeof cell === 'number' && cell > 0) ||
    saysYes(key) ||
    sum.test(key);
  const state = over ? 'expired' : saysNo(key) ? 'no' : there ? 'yes' : 'unknown';
  return { state, date, number };
}
