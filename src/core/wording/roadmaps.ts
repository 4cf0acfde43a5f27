import { monthGenitive } from '../cells/month';
import type { SchoolYear } from '../cells/schoolYear';
import { calendarYear, type Month, type MonthDay, type Responsible, type Term } from '../roadmaps/template';
import { lowerFirst } from './lowerFirst';

const months = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];

/** The term as a school writes it: «декабрь 2026 г. – январь 2027 г.», «до 15 сентября 2026 г.». */
export function termText(term: Term, year: SchoolYear): string {
  switch (term.kind) {
    case 'months':
      return monthRange(term.from, term.to, year);
    case 'days':
      return dayRange(term.from, term.to, year);
    case 'until':
      return `до ${dayMonth(term.day)} ${calendarYear(term.day.month, year)} г.`;
    case 'schoolYear':
      return 'в течение учебного года';
    case 'every':
      return `${term.unit === 'month' ? 'ежемесячно' : 'ежеквартально'}, ${monthRange(term.from, term.to, year)}`;
  }
}

function monthRange(from: Month, to: Month, year: SchoolYear): string {
  const last = `${months[to - 1]} ${calendarYear(to, year)} г.`;
  if (from === to) return last;
  const sameYear = calendarYear(from, year) === calendarYear(to, year);
  return `${months[from - 1]}${sameYear ? '' : ` ${calendarYear(from, year)} г.`} – ${last}`;
}

function dayRange(from: MonthDay, to: MonthDay, year: SchoolYear): string {
  const last = `${dayMonth(to)} ${calendarYear(to.month, year)} г.`;
  if (from.month === to.month) return from.day === to.day ? last : `с ${from.day} по ${last}`;
  const sameYear = calendarYear(from.month, year) === calendarYear(to.month, year);
  return `с ${dayMonth(from)}${sameYear ? '' : ` ${calendarYear(from.month, year)} г.`} по ${last}`;
}

function dayMonth(day: MonthDay): string {
  return `${day.day} ${monthGenitive(day.month)}`;
}

export interface RoadmapPeople {
  /** «Директор», «И. о. директора»; '' when the settings do not say. */
  readonly headPost: string;
  /** «Ветрова А. И.»; '' when the settings do not say. */
  readonly headName: string;
  readonly curatorName: string;
}

/** «директор Ветрова А. И., куратор Лугова М. П., рабочая группа»; a missing name leaves the role alone. */
export function responsibleText(roles: readonly Responsible[], people: RoadmapPeople): string {
  return roles.map((role) => roleText(role, people)).join(', ');
}

function roleText(role: Responsible, people: RoadmapPeople): string {
  switch (role) {
    case 'head':
      return withName(lowerFirst(people.headPost) || 'директор', people.headName);
    case 'curator':
      return withName('куратор', people.curatorName);
    case 'administration':
      return 'администрация школы';
    case 'workingGroup':
      return 'рабочая группа';
    case 'classTeachers':
      return 'классные руководители';
    case 'subjectLeaders':
      return 'руководители методических объединений';
    case 'psychologist':
      return 'педагог-психолог';
    case 'mentors':
      return 'наставники';
    case 'siteKeeper':
      return 'ответственный за сайт';
  }
}

function withName(role: string, name: string): string {
  return name === '' ? role : `${role} ${name}`;
}

export const roadmapTitles = {
  tab: 'Дорожная карта',
  number: '№',
  stage: 'Этап',
  title: 'Мероприятие',
  content: 'Содержание',
  term: 'Срок',
  start: 'Начало',
  due: 'Окончание',
  responsible: 'Ответственный',
  result: 'Результат (документ)',
  status: 'Статус',
  doneOn: 'Исполнено',
  key: 'Ключ',
} as const;

export const statusTexts = {
  todo: 'не начато',
  doing: 'в работе',
  done: 'выполнено',
  notNeeded: 'не требуется',
} as const;

export const roadmapNotes = {
  status:
    'Выберите из списка. «Не требуется» не входит в подсчёт выполнения. Когда мероприятие проведено, поставьте «выполнено» и дату в столбце «Исполнено».',
  due: 'Срок можно изменить: напоминания и сводка считают по этой дате.',
  key: 'По ключу дополнение узнаёт мероприятие. Не меняйте его; строки можно переставлять, свои мероприятия добавляйте без ключа.',
};

/** The block of approval at the top right, line by line. */
export function approvalLines(
  headPost: string,
  schoolShort: string,
  headInitialsFirst: string,
): readonly string[] {
  return [
    'УТВЕРЖДАЮ',
    [headPost, schoolShort].filter((part) => part !== '').join(' '),
    `_______________ ${headInitialsFirst}`.trim(),
    '«___» _______________ 20___ г.',
  ];
}

export function roadmapHeading(schoolShort: string, year: SchoolYear): readonly [string, string] {
  return [
    'Дорожная карта внедрения целевой модели наставничества',
    [schoolShort, `${year.title} учебный год`].filter((part) => part !== '').join(', '),
  ];
}

export function stageHeading(number: number, title: string): string {
  return `${number}. ${title}`;
}
