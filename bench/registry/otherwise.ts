import type { Chance } from '../../examples/school/chance';
import { type Cell, cellText, isDateCell } from '../../src/core/cells/cell';
import { formatDayInWords, partsOf } from '../../src/core/cells/date';
import type { Book, Key } from './book';

type Spelling = (text: string, cell: Cell) => Cell;

const asItIs: Spelling = (_, cell) => cell;
const noisy: readonly Spelling[] = [asItIs, (text) => ` ${text}`, (text) => `${text.replace(' ', '  ')} `];

const days: readonly Spelling[] = [
  asItIs,
  (text) => text,
  (text, cell) => (isDateCell(cell) ? formatDayInWords(cell.date) : text),
  (text) => text.replace(/\./g, '/'),
];

const classes: readonly Spelling[] = [
  asItIs,
  (text) => text.replace(/[ «»]/g, ''),
  (text) => text.replace(/ «(.)»/, (_, letter: string) => `-${letter.toLowerCase()}`),
  (text) => `${text} класс`,
  (text) => text.replace(/«(.)»/, '"$1"'),
  (text) => text.replace(/ «(.)»/, ' $1 кл.'),
];

const forms: readonly Spelling[] = [
  asItIs,
  (text) => text.replace(' – ', '-'),
  (text) => text.toUpperCase(),
  (text) => text.replace(' – ', ' / '),
  (text) => `Форма «${text}»`,
  (text) => text.replace('–', '—'),
];

const spellings: Readonly<Partial<Record<Key, readonly Spelling[]>>> = {
  name: [
    ...noisy,
    (text) => text.toUpperCase(),
    (text) => text.replace(/ё/g, 'е'),
    (text) => text.replace(' ', '\n'),
  ],
  schoolClass: classes,
  birth: [
    ...days,
    (text) => `${text} г.р.`,
    (_, cell) => (isDateCell(cell) ? partsOf(cell.date).year : cell),
  ],
  phone: [
    ...noisy,
    (text) => text.replace(/\D/g, '').replace(/^7/, '8'),
    (text) => Number(text.replace(/\D/g, '')),
    (text) => text.replace(/^\+7 (\d+) /, '8($1)'),
    (text) => `${text}, мама`,
  ],
  email: [...noisy, (text) => text.toUpperCase(), (text) => `${text}.`, (text) => `mailto:${text}`],
  form: forms,
  roleModel: [...noisy, (text) => text.replace(/–/g, '-'), (text) => `«${text}»`],
  kind: [asItIs, () => 'Традиционная', () => 'индивидуальное'],
  topics: [
    ...noisy,
    (text) => text.replace(', ', ';\n'),
    (text) => text.toUpperCase(),
    (text) => `1. ${text.replace(', ', ' 2. ')}`,
  ],
  capacity: [
    asItIs,
    (text) => `до ${text}`,
    (text) => `${text} чел.`,
    (text) => `2–${text}`,
    (text) => `${text} человека, 1 час в неделю`,
  ],
  wantedAge: [asItIs, (text) => text.replace(/ лет/, ''), () => '5–9 классы', () => 'любой'],
  consent: [...days, (text) => `да, ${text}`, () => 'да', () => '+', () => 'имеется'],
  consentParent: [...days, () => 'есть', (text) => `получено ${text}`],
  consentSigner: [...noisy, (text) => text.toUpperCase()],
  criminalRecord: [...days, (text) => `№ 7/12 от ${text}`, () => 'есть'],
  medical: [...days, () => 'до 01.09.2027', () => 'имеется'],
  mentorConsent: [...days, () => 'да', (text) => `от ${text} № 3`],
  agreement: [...days, (text) => `№ 5 от ${text}`],
  entered: days,
  finished: days,
  linkedName: [
    ...noisy,
    (text) => text.replace(', ', '\n'),
    (text) => text.replace(', ', '; ').replace(/ё/g, 'е'),
  ],
};

/** Writes every value of a clean book in another right way, each cell by itself, as many hands do. */
export function respell({ mentees, mentors }: Book, chance: Chance): void {
  for (const row of [...mentees.rows, ...mentors.rows])
    for (const [key, ways] of Object.entries(spellings)) {
      const cell = row.get(key as Key) ?? null;
      if (cell !== null && ways) row.set(key as Key, chance.one(ways)(cellText(cell), cell));
    }
}
