import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { keyOf } from '../../text/key';
import type { AgeRange } from '../person';
import { agesOfGrade } from './age';

export interface WantedAge {
  /** Null = any age is welcome. */
  readonly range: AgeRange | null;
}

const youngest = 6;
const oldest = 99;

/** «10–13 лет», «5-7 классы», «от 12», «до 14 лет», «начальная школа», «любой»; null when it says no age. */
export function readWantedAge(cell: Cell): WantedAge | null {
  if (isDateCell(cell)) return null;
  const key = keyOf(cellText(cell));
  if (key === '') return null;
  if (!/\d/.test(key) && /люб|не ?важ|не имеет знач|без (огранич|разниц)|все равно|все возраст/.test(key))
    return { range: null };
  const grades = /класс|кл\.?(\s|$|,)/.test(key);
  const numbers = (key.match(/\d+/g) ?? []).map(Number);
  // «5-7» without a word may be classes as well as ages; «2011-2013» are years of birth.
  if (numbers.some((number) => number > oldest || (!grades && number < youngest && !/лет|год/.test(key))))
    return null;
  const range = numbers.length > 0 ? ofNumbers(numbers, key, grades) : ofWords(key);
  return range && range.from <= range.to ? { range } : null;
}

function ofNumbers(numbers: readonly number[], key: string, grades: boolean): AgeRange | null {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  if (grades && (low < 1 || high > 11)) return null;
  const from = grades ? agesOfGrade(low).from : low;
  const to = grades ? agesOfGrade(high).to : high;
  if (numbers.length > 1) return { from, to };
  if (/(^|\s)(от|старше|с)\s|\+|не младше|и старше/.test(key))
    return { from, to: grades ? agesOfGrade(11).to : oldest };
  if (/(^|\s)(до|младше|не старше)\s|и младше/.test(key)) return { from: youngest, to };
  return { from, to };
}

function ofWords(key: string): AgeRange | null {
  if (/начальн|младш/.test(key)) return { from: youngest, to: agesOfGrade(4).to };
  if (/средн/.test(key)) return { from: agesOfGrade(5).from, to: agesOfGrade(9).to };
  if (/старш/.test(key)) return { from: agesOfGrade(9).from, to: agesOfGrade(11).to };
  if (/подрост/.test(key)) return { from: 11, to: 17 };
  return /взросл|специалист|педагог|учител|студент/.test(key) ? { from: 18, to: oldest } : null;
}
