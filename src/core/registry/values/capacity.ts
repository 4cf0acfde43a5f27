import type { Cell } from '../../cells/cell';
import { keyOf } from '../../text/key';

const inWords: Readonly<Record<string, number>> = {
  один: 1,
  одного: 1,
  одну: 1,
  два: 2,
  двух: 2,
  двое: 2,
  двоих: 2,
  три: 3,
  трех: 3,
  трое: 3,
  троих: 3,
  четыре: 4,
  четверо: 4,
  пять: 5,
  пятеро: 5,
};

/**
 * The largest number of mentees a mentor takes: 2, «2–3» → 3, «до 5» → 5, «4 чел.», «не более трёх».
 * Null when the cell does not say it; hours a week are no number of people.
 */
export function readCapacity(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell <= 50 ? cell : null;
  if (typeof cell !== 'string') return null;
  const key = keyOf(cell);
  if (
    /час|(?:^|[\s\d])ч\.?(?=$|[\s/])|минут|недел|раза?(?=$|\s)/.test(key) &&
    !/чел|ученик|наставляем/.test(key)
  )
    return null;
  const people = key.replace(/\d+\s*(?:ч\.?|час\S*|раз\S*|минут\S*)(?=\s|$|,|\/)/g, ' ');
  const range = /(\d+)\s*-\s*(\d+)/.exec(people);
  if (range) return bounded(Math.max(Number(range[1]), Number(range[2])));
  const numbers = people.match(/\d+/g) ?? [];
  if (numbers.length === 1) return bounded(Number(numbers[0]));
  if (numbers.length > 1) return null;
  const word = people.split(/[^а-я]+/).find((part) => part in inWords);
  return word ? (inWords[word] ?? null) : null;
}

function bounded(value: number): number | null {
  return value <= 50 ? value : null;
}
