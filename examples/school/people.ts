import type { Cell, Scalar } from '../../host/state/workbook';
import type { Chance } from './chance';
import { type Names, unusualNames } from './names';
import { dateCell } from './tab';
import { circles, type Form, hopelessNeeds } from './topics';

export interface Mentee {
  readonly name: string;
  readonly form: Form;
  readonly grade: number | null;
  readonly letter: string;
  readonly birth: readonly [year: number, month: number, day: number];
  readonly need: string;
}

export interface Mentor {
  readonly name: string;
  readonly form: Form;
  readonly post: string;
  readonly place: string;
  readonly offer: string;
  readonly capacity: Scalar;
  readonly age: string;
  readonly experience: string;
}

const menteeCounts: Readonly<Record<Form, number>> = {
  'ученик – ученик': 50,
  'учитель – учитель': 12,
  'студент – ученик': 16,
  'работодатель – ученик': 12,
};

const grades: Readonly<Record<Form, readonly [number, number]>> = {
  'ученик – ученик': [5, 8],
  'учитель – учитель': [0, 0],
  'студент – ученик': [9, 11],
  'работодатель – ученик': [8, 11],
};

export function menteesOf(chance: Chance, names: Names): Mentee[] {
  const mentees: Mentee[] = [];
  for (const [form, count] of Object.entries(menteeCounts) as [Form, number][]) {
    for (let n = 0; n < count; n++) {
      const [from, to] = grades[form];
      const grade = to === 0 ? null : chance.whole(from, to);
      // In September a pupil of class g is g + 6 or g + 7 years old: born in 2019 - g, or late in the year before.
      const year = grade === null ? chance.whole(1996, 2003) : 2019 - grade;
      mentees.push({
        name: names.next(),
        form,
        grade,
        letter: chance.one(['А', 'Б', 'В']),
        birth: [year, chance.whole(1, 12), chance.whole(1, 28)],
        need: chance.some(circles[form].needs, chance.next() < 0.25 ? 2 : 1).join(', '),
      });
    }
  }
  return withUnusual(mentees);
}

/** Some names and wishes that no pattern foresees, at fixed places. */
function withUnusual(mentees: readonly Mentee[]): Mentee[] {
  return mentees.map((mentee, index) => {
    const name = index % 8 === 3 ? unusualNames[Math.floor(index / 8)] : undefined;
    const need = index === 20 ? hopelessNeeds[0] : index === 41 ? hopelessNeeds[1] : undefined;
    return { ...mentee, name: name ?? mentee.name, need: need ?? mentee.need };
  });
}

/** Places per mentor in the words of the mentors themselves; 91 in all, unevenly spread. */
const capacities: Readonly<Record<Form, readonly Scalar[]>> = {
  'ученик – ученик': [3, '2–3', 4, 3, 'до 5', 3, '2-3 чел.', 3, 2, 4, 3, 'до 3', 4, 2, 3],
  'учитель – учитель': [2, 1, '1–2', 2, 1, 1, 1, 2],
  'студент – ученик': [2, 3, '2–3', 2, 'до 3', 2, 2],
  'работодатель – ученик': [3, 'до 4', '2–3', 2, 2],
};

const posts: Readonly<Record<Form, readonly (readonly [post: string, place: string])[]>> = {
  'ученик – ученик': ['9 «А»', '9 «Б»', '10 «А»', '10 «Б»', '11 «А»'].map(
    (place) => ['обучающийся', place] as const,
  ),
  'учитель – учитель': [
    ['учитель математики', 'МБОУ СШ № 12'],
    ['учитель русского языка и литературы', 'МБОУ СШ № 12'],
    ['учитель начальных классов', 'МБОУ СШ № 12'],
    ['заместитель директора по УВР', 'МБОУ СШ № 12'],
    ['учитель физики', 'МБОУ СШ № 12'],
  ],
  'студент – ученик': [
    ['студент', 'Зареченский политехнический колледж, 3 курс'],
    ['студент', 'Областной университет, ФМФ, 2 курс'],
    ['студент', 'Медицинский колледж, 4 курс'],
  ],
  'работодатель – ученик': [
    ['инженер-технолог', 'АО «Заречный механический завод»'],
    ['врач-терапевт', 'Городская больница № 1'],
    ['начальник цеха', 'АО «Заречный механический завод»'],
    ['мастер участка', 'ООО «Волна»'],
  ],
};

const ages: Readonly<Record<Form, readonly string[]>> = {
  'ученик – ученик': ['11–13', '11-14 лет', '5–7 класс', 'до 14 лет', 'любой', '10–15'],
  'учитель – учитель': ['любой', 'не важно', 'молодые специалисты'],
  'студент – ученик': ['14–18', '15-17 лет', 'с 14 лет'],
  'работодатель – ученик': ['14–18', '13-17 лет', '8–11 класс'],
};

export function mentorsOf(chance: Chance, names: Names): Mentor[] {
  return (Object.entries(capacities) as [Form, readonly Scalar[]][]).flatMap(([form, places]) =>
    places.map((capacity, index) => {
      const [post, place] = posts[form][index % posts[form].length]!;
      const { offers } = circles[form];
      // The first mentors go through the offers in turn, so that none is missing.
      const first = offers[index % offers.length]!;
      const second = chance.next() < 0.4 ? chance.one(offers.filter((offer) => offer !== first)) : null;
      return {
        name: names.next(),
        form,
        post,
        place,
        offer: second ? `${first}; ${second}` : first,
        capacity,
        age: chance.one(ages[form]),
        experience: experienceOf(form, chance.whole(5, 30)),
      };
    }),
  );
}

function experienceOf(form: Form, years: number): string {
  if (form === 'ученик – ученик') return '';
  if (form === 'студент – ученик') return '–';
  const last = years % 10;
  if (years > 10 && years < 20) return `${years} лет`;
  return `${years} ${last === 1 ? 'год' : last > 1 && last < 5 ? 'года' : 'лет'}`;
}

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** The same day as different secretaries write it. */
export function writtenDate([year, month, day]: Mentee['birth'], hand: number): Scalar | Cell {
  const two = (value: number) => String(value).padStart(2, '0');
  switch (hand % 7) {
    case 4:
      return `${two(day)}.${two(month)}.${year}`;
    case 5:
      return `${day} ${months[month - 1]} ${year} г.`;
    case 6:
      return `${two(day)}.${two(month)}.${two(year % 100)}`;
    default:
      return dateCell(year, month, day);
  }
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

export function writtenClass(grade: number, letter: string, hand: number): string {
  const spellings = [
    `${grade}${letter}`,
    `${grade} «${letter}»`,
    `${grade}-${letter.toLowerCase()}`,
    `${grade} ${letter}`,
    `${grade}${letter.toLowerCase()} кл.`,
    `${grade}"${letter}"`,
    `${roman[grade]} ${letter}`,
  ];
  return spellings[hand % spellings.length]!;
}

export function writtenForm(form: Form, hand: number): string {
  const spellings = [
    form,
    form,
    form.replace(' – ', '-'),
    form.replace(' – ', ' - '),
    form[0]!.toUpperCase() + form.slice(1),
    `${form} `,
  ];
  return spellings[hand % spellings.length]!;
}

/** Invented numbers of the range 900 555. */
export function writtenPhone(index: number, hand: number): Scalar {
  const tail = String(1000 + ((index * 137) % 9000));
  const [a, b] = [tail.slice(0, 2), tail.slice(2)];
  const spellings: Scalar[] = [
    `+7 (900) 555-${a}-${b}`,
    `8 900 555 ${a} ${b}`,
    Number(`8900555${tail}`),
    `8-900-555-${a}-${b}`,
    `+7900555${tail}`,
    Number(`900555${tail}`),
  ];
  return spellings[hand % spellings.length]!;
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

export function mailOf(name: string, index: number): string {
  const surname = [...name.split(' ')[0]!.toLowerCase()].map((letter) => latin[letter] ?? '').join('');
  return `${surname}.${index + 1}@pochta.example`;
}
