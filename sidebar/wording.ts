import type { ScreenName } from '../src/core/protocol/shapes/status';

export const screenTitles: Readonly<Record<ScreenName, string>> = {
  home: 'Где мы сейчас',
  setUp: 'Создать листы',
  settings: 'Школа',
  privacy: 'Персональные данные',
  columns: 'Листы и столбцы',
  check: 'Проверка таблицы',
  applications: 'Заявки',
  changes: 'История исправлений',
  rules: 'Правила подбора',
  words: 'Слова запросов',
  pairs: 'Подбор пар',
  standing: 'Пары в работе',
  roadmap: 'Дорожная карта',
  order: 'Приказ',
  survey: 'Анкета',
  director: 'Сводка директору',
};

/** Short names for the list of sections. */
export const sectionNames: Readonly<Record<ScreenName, string>> = {
  ...screenTitles,
  home: 'Этапы',
  check: 'Проверка',
};

/** Sections of the first screen, by what one comes for. */
export const sectionGroups: readonly { readonly title: string; readonly screens: readonly ScreenName[] }[] = [
  { title: 'Таблица', screens: ['check', 'columns', 'applications', 'changes'] },
  {
    title: 'Учебный год',
    screens: ['rules', 'words', 'pairs', 'standing', 'roadmap', 'order', 'survey', 'director'],
  },
  { title: 'Школа', screens: ['settings', 'privacy', 'setUp'] },
];

/** Words of the button that leads to a screen. */
export const screenLinks: Readonly<Record<ScreenName, string>> = {
  home: 'Вернуться к этапам',
  setUp: 'Создать листы',
  settings: 'Заполнить сведения о школе',
  privacy: 'Персональные данные',
  columns: 'Посмотреть листы и столбцы',
  check: 'Перейти к проверке таблицы',
  applications: 'Принять заявки',
  changes: 'Посмотреть историю исправлений',
  rules: 'Изменить правила подбора',
  words: 'Объяснить непонятые слова',
  pairs: 'Перейти к подбору пар',
  standing: 'Посмотреть пары в работе',
  roadmap: 'Перейти к дорожной карте',
  order: 'Перейти к приказу',
  survey: 'Перейти к анкете',
  director: 'Перейти к сводке',
};

type Forms = readonly [one: string, few: string, many: string];

/** 1 пара, 2 пары, 5 пар. */
export function plural(count: number, forms: Forms): string {
  const tens = count % 100;
  const ones = count % 10;
  if (tens >= 11 && tens <= 14) return forms[2];
  if (ones === 1) return forms[0];
  return ones >= 2 && ones <= 4 ? forms[1] : forms[2];
}

/** '21 пара', with a space that does not break. */
export function counted(count: number, forms: Forms): string {
  return `${count}\u00a0${plural(count, forms)}`;
}

/** 81.5 → '81,5'. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

export const forms = {
  point: ['балл', 'балла', 'баллов'],
  /** У 21 человека. */
  ofPeople: ['человека', 'человек', 'человек'],
  /** На 21 человека больше, на 2 человека меньше. */
  fewer: ['человека', 'человека', 'человек'],
  pair: ['пара', 'пары', 'пар'],
  /** Утвердить 21 пару. */
  pairAccusative: ['пару', 'пары', 'пар'],
  mentee: ['наставляемый', 'наставляемых', 'наставляемых'],
  mentor: ['наставник', 'наставника', 'наставников'],
  place: ['место', 'места', 'мест'],
  letter: ['письмо', 'письма', 'писем'],
  answer: ['ответ', 'ответа', 'ответов'],
  question: ['вопрос', 'вопроса', 'вопросов'],
  link: ['ссылка', 'ссылки', 'ссылок'],
  action: ['мероприятие', 'мероприятия', 'мероприятий'],
  person: ['человек', 'человека', 'человек'],
  finding: ['замечание', 'замечания', 'замечаний'],
  column: ['столбец', 'столбца', 'столбцов'],
  row: ['строка', 'строки', 'строк'],
  /** Перенести 21 строку. */
  rowAccusative: ['строку', 'строки', 'строк'],
  choice: ['ответ', 'ответа', 'ответов'],
} as const satisfies Record<string, Forms>;

/** '1,5 балла', '2 балла'. */
export function points(value: number): string {
  const word = Number.isInteger(value) ? plural(value, forms.point) : forms.point[1];
  return `${decimal(value)}\u00a0${word}`;
}

/** '2026-09-01' → '01.09.2026'; anything else stays as it is. */
export function shortDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : iso;
}
