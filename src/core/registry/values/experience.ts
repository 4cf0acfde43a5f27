import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { keyOf } from '../../text/key';
import { longestValue } from './longest';

/** Nobody works longer; a larger number is a year. */
const most = 65;

/**
 * Full years of work: 12, «12 лет», «5 лет 3 мес.», «высшая, 20 лет», «6 месяцев» → 0, «без стажа» → 0.
 * Null for «3 курс», a date, a year and everything else.
 */
export function readExperience(cell: Cell): number | null {
  if (isDateCell(cell)) return null;
  const key = keyOf(cellText(cell).slice(0, longestValue));
  if (/без (?:стаж|опыт)|нет (?:стаж|опыт)|(?:стаж\S*|опыт\S*) нет|первый год/.test(key)) return 0;
  const years =
    /(\d{1,2})(?:[.,]\d+)? ?\+? ?(?:лет|год|г(?![а-я]))/.exec(key)?.[1] ??
    /^(?:стаж\S*:? ?)?(\d{1,2})(?:[.,]\d+)?$/.exec(key)?.[1];
  if (years !== undefined) return Number(years) <= most ? Number(years) : null;
  return /\d ?мес|полгода|менее (?:1 )?года/.test(key) ? 0 : null;
}
