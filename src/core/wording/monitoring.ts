import type { Indicator, IndicatorId, SectionId } from '../monitoring/indicator';

const consents = (whose: string): string =>
  `Люди с отметкой или датой согласия ÷ все строки реестра ${whose}. Отозванное согласие не считается.`;

const once = 'Человек в нескольких парах считается один раз.';

/** The title of a figure and the rule it is computed by. */
export const indicatorWords: Readonly<
  Record<IndicatorId, { readonly title: string; readonly rule: string }>
> = {
  pairs: {
    title: 'Действующие пары',
    rule: 'Утверждённые и закреплённые приказом; снятые не считаются. В группе столько пар, сколько в ней наставляемых.',
  },
  'mentees-of-listed': {
    title: 'Наставляемые в парах, от всех в реестре',
    rule: `Наставляемые в действующих парах ÷ все строки реестра наставляемых. ${once}`,
  },
  'mentees-of-ready': {
    title: 'Наставляемые в парах, от готовых к подбору',
    rule: `Готовые к подбору – без ошибок, которые мешают подбору. ${once}`,
  },
  'pupils-covered': {
    title: 'Охват обучающихся школы',
    rule: `Обучающиеся – наставляемые в действующих парах ÷ число обучающихся из настроек. ${once}`,
  },
  'teachers-mentoring': {
    title: 'Педагоги-наставники',
    rule: `Педагоги – наставники в действующих парах ÷ число педагогов из настроек. ${once}`,
  },
  'consents-mentees': {
    title: 'Согласия наставляемых',
    rule: consents('наставляемых'),
  },
  'consents-mentors': {
    title: 'Согласия наставников',
    rule: consents('наставников'),
  },
  form: { title: 'Форма', rule: 'Число действующих пар этой формы.' },
  'small-forms': {
    title: 'Другие формы вместе',
    rule: 'Формы, в которых меньше 5 пар; по отдельности не названы, чтобы не указать на людей.',
  },
  'mentors-busy': {
    title: 'Наставники, у которых есть пара',
    rule: `Наставники в действующих парах ÷ все строки реестра наставников. ${once}`,
  },
  'mentor-load': {
    title: 'Наставляемых на одного наставника, в среднем',
    rule: 'Разные наставляемые каждого наставника, среднее по наставникам, у которых есть пара.',
  },
  'mentor-load-most': {
    title: 'Наибольшая загрузка наставника',
    rule: 'Сколько разных наставляемых у самого занятого наставника.',
  },
  'free-places': {
    title: 'Свободные места у наставников',
    rule: 'Сколько ещё наставляемых могут взять готовые наставники; если предел не указан, считается один.',
  },
  'roadmap-done': {
    title: 'Выполнение дорожной карты',
    rule: 'Мероприятия «выполнено» или с датой исполнения ÷ все, кроме «не требуется».',
  },
  'roadmap-overdue': {
    title: 'Просроченные мероприятия',
    rule: 'Дата окончания прошла, а мероприятие не выполнено.',
  },
  'survey-answered': {
    title: 'Ответили на анкету',
    rule: 'Разные люди, чьи ответы получены ÷ те, кому дана ссылка.',
  },
  'survey-mean': { title: '', rule: 'Среднее по шкале от 1 до 10, последний ответ каждого.' },
  'expectation-high': {
    title: 'Рассчитывают остаться довольны',
    rule: 'Оценки 7–10 в ответе об ожидаемой удовлетворённости ÷ все ответы на этот вопрос.',
  },
};

export const sectionTitles: Readonly<Record<SectionId, string>> = {
  coverage: 'Охват',
  consents: 'Согласия на обработку персональных данных',
  forms: 'Пары по формам наставничества',
  load: 'Загрузка наставников',
  roadmap: 'Дорожная карта',
  survey: 'Анкета ожиданий',
};

export const summaryWords = {
  tab: 'Сводка',
  title: 'Наставничество: сводка для руководителя',
  subtitle: (school: string, schoolYear: string): string =>
    [school, `${schoolYear} учебный год`].filter((part) => part !== '').join(', '),
  asOf: (day: string): string => `По состоянию на ${day}`,
  privacy: 'Без фамилий и кодов. Доли и средние не считаются, когда людей меньше 5.',
  columns: { title: 'Показатель', value: 'Значение', of: 'Из', rule: 'Как посчитано', status: 'Статус' },
  of: (numerator: number, denominator: number): string => `${numerator} из ${denominator}`,
  answers: (n: number): string => `ответов: ${n}`,
} as const;

/** «86,4 %», «12», «7,8»; a dash where the figure may not or cannot be shown. */
export function valueText(indicator: Indicator): string {
  if (indicator.value === null) return '–';
  const text = String(indicator.value).replace('.', ',');
  if (indicator.unit === 'percent') return `${text} %`;
  return indicator.unit === 'mean' && Number.isInteger(indicator.value) ? `${text},0` : text;
}

export function statusText(indicator: Indicator): string {
  switch (indicator.state) {
    case 'reached':
      return `цель ${percent(indicator.target)} достигнута`;
    case 'short':
      return `до цели ${percent(indicator.target)} не хватает`;
    case 'few':
      return 'мало данных';
    case 'noData':
      return 'нет данных';
    case 'noTarget':
      return '';
  }
}

function percent(target: number | null): string {
  return `${String(target ?? 0).replace('.', ',')} %`;
}
