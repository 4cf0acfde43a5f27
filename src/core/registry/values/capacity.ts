import type { Cell } from '../../cells/cell';
import { keyOf } from '../../text/key';

/** How many mentees a mentor takes: at least and at most. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** Stems of numbers in words, longest first where one begins another. */
const inWords: readonly (readonly [RegExp, number])[] = [
  [/^(один|одного|одному|одну|одна)$/, 1],
  [/^(два|две|двух|двое|двоих|двум)$/, 2],
  [/^(три|трех|трое|троих|трем)$/, 3],
  [/^четыр|^четвер/, 4],
  [/^(пят[ьи]|пятеро|пятерых)$/, 5],
  [/^(шест[ьи]|шестеро)$/, 6],
];

/**
 * 2 → 2..2, «2–3» → 2..3, «до 5» → 1..5, «4 чел.», «не более трёх» → 1..3, «до 5 чел., 2 часа в неделю» → 1..5.
 * Null when the cell does not say it; hours a week are no number of people.
 */
export function readPlaces(cell: Cell): Places | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? placesOf([cell], false) : null;
  if (typeof cell !== 'string') return null;
  const key = keyOf(cell);
  const ofPeople = /чел|ученик|наставляем|подопечн|обучающ|школьник|специалист|педагог/;
  if (/час|(?:^|[\s\d])ч\.?(?=$|[\s/])|минут|недел|раза?(?=$|\s)/.test(key) && !ofPeople.test(key))
    return null;
  const people = key
    .replace(/\d+(?:[.,]\d+)?\s*(?:ч\.?|час\S*|раз\S*|мин\S*)(?=\s|$|,|\/|;)/g, ' ')
    .replace(/[а-я]+/g, (word) => String(inWords.find(([pattern]) => pattern.test(word))?.[1] ?? word));
  // «2 (два)» says one thing twice.
  const numbers = Array.from(new Set(people.match(/\d+/g) ?? []));
  const upTo = /(^|[^а-я])(до|не более|максимум|не больше)\s*\d/.test(people);
  if (numbers.length === 1) return placesOf(numbers.map(Number), upTo);
  const range = /(\d+)\s*(?:-|\/|или|до|на|,)\s*(\d+)/.exec(people);
  // More numbers than one range are something else: a group and its pupils, a class.
  return range && numbers.length === 2 ? placesOf([Number(range[1]), Number(range[2])], false) : null;
}

/** The largest number of mentees a mentor takes. */
export function readCapacity(cell: Cell): number | null {
  return readPlaces(cell)?.to ?? null;
}

function placesOf(numbers: readonly number[], upTo: boolean): Places | null {
  const to = Math.max(...numbers);
  if (to < 0 || to > 50) return null;
  return { from: upTo ? Math.min(1, to) : Math.min(...numbers), to };
}
