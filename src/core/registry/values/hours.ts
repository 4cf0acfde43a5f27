import type { Cell } from '../../cells/cell';
import { keyOf } from '../../text/key';

const length =
  /(?:(\d+(?:[.,]\d+)?)\s*(?:-|до|или)\s*)?(\d+(?:[.,]\d+)?)\s*(ч(?![а-я])|час[а-я]*|мин[а-я]*|академическ[а-я]* час[а-я]*)/;
const number = /^(?:(\d+(?:[.,]\d+)?)\s*-\s*)?(\d+(?:[.,]\d+)?)$/;

/** «15:00», «с 15 до 17 часов», «в 15 ч»: when, not how long. */
const clock =
  /\d{1,2}:\d\d|(?<![а-я])(?:с|в|после)\s+\d{1,2}(?:\.\d\d)?(?:\s*(?:до|по|-)\s*\d{1,2}(?:\.\d\d)?)?(?:\s*(?:час[а-я]*|ч(?![а-я])))?(?!\s*(?:раз|недел))/g;

/** Nobody mentors longer in a week; a larger number is of a year. */
const most = 20;

/**
 * Hours in a week, the larger of two: 2, «2 ч в неделю», «1 раз в неделю по 45 минут» → 0,75, «2 часа в месяц» → 0,5.
 * Null when no length of time is written, or not that of a week. `bare`: a number without a word means hours.
 */
export function readHours(cell: Cell, bare = true): number | null {
  if (typeof cell === 'number') return bare ? bounded(cell) : null;
  if (typeof cell !== 'string') return null;
  const key = keyOf(cell)
    .replace(/(\d)-(?:х|ух|м|ми)(?![а-я])/g, '$1')
    .replace(/полтора/g, '1,5')
    .replace(/полчаса/g, '30 мин')
    .replace(/(?<![а-я])(?:два|две)(?![а-я])/g, '2')
    .replace(/(?<![а-я])три(?![а-я])/g, '3')
    .replace(/(?<![\d,.]\s*)(?<![а-я])час(?![а-я])/g, '1 час');
  if (/в (?:день|год)(?![а-я])|ежедневн|за год/.test(key)) return null;
  const found = (bare ? number.exec(key) : null) ?? length.exec(key.replace(clock, ' '));
  if (!found) return null;
  const longest = Math.max(...found.slice(1, 3).map((text) => Number((text ?? '0').replace(',', '.'))));
  const times = Number(/(\d+)\s*раз/.exec(key)?.[1] ?? 1);
  const weeks = /месяц|мес\./.test(key) ? 4 : /в 2 недел/.test(key) ? 2 : 1;
  return bounded(((found[3]?.startsWith('мин') ? longest / 60 : longest) * times) / weeks);
}

function bounded(hours: number): number | null {
  return hours > 0 && hours <= most ? Math.round(hours * 100) / 100 : null;
}
