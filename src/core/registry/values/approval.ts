import { type Cell, cellText, isDateCell, isErrorCell } from '../../cells/cell';
import { keyOf } from '../../text/key';
import type { Person } from '../person';
import { daysIn } from './dates';
import { saysNo, saysYes } from './yesNo';

type Approval = Person['approval'];

/** «да», «утверждена 01.09.2026», «допущен» → yes; «нет», «не допущен», «отказано» → no; an empty cell and «ждём» → unknown. */
export function readApproval(cell: Cell): Approval {
  if (cell === true || isDateCell(cell)) return 'yes';
  if (cell === null || cell === false || isErrorCell(cell)) return 'unknown';
  const key = keyOf(cellText(cell));
  if (/ожида|ждем|на рассмотр|будет|планир/.test(key)) return 'unknown';
  if (turnedDown.test(key) || saysNo(key)) return 'no';
  return saysYes(key) || /утвержд|допущ|одобр|прош[её]?л|рекоменд|приказ/.test(key) || daysIn(key).length > 0
    ? 'yes'
    : 'unknown';
}

/** An interview that has not been held yet says nothing; one that went badly does. */
export function approvalByInterview(cell: Cell): Approval {
  const said = readApproval(cell);
  return said === 'no' && !turnedDown.test(keyOf(cellText(cell))) ? 'unknown' : said;
}

const turnedDown = /не (?:утвержд|допущ|допуск|одобр|прош|рекоменд)|отказ|отклон|недопущ|снят/;
