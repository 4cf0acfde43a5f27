import type { OrderProblem } from '../documents/requisites';
import { lowerFirst } from './lowerFirst';

/** An item with parts of its own: 4.1, 4.2. */
export interface OrderItem {
  readonly opening: string;
  readonly parts: readonly string[];
}

/** Every sentence of the order on pairs. */
export const orderText = {
  kind: 'ПРИКАЗ',
  command: 'ПРИКАЗЫВАЮ:',
  fileTitle: (number: string, date: string): string =>
    `Приказ № ${number} от ${date} о закреплении наставнических пар`,
  heading: (schoolYear: string): readonly string[] => [
    'О закреплении',
    'наставнических пар (групп)',
    `на ${schoolYear} учебный год`,
  ],
  preamble: (acts: readonly string[], schoolShort: string): string =>
    `В соответствии с ${listed(acts)}, в целях реализации целевой модели наставничества в ${schoolShort}, на основании полученных согласий участников`,
  itemPairs: (pairs: number): string =>
    pairs === 1
      ? 'Закрепить наставническую пару согласно приложению к настоящему приказу.'
      : 'Закрепить наставнические пары (группы) согласно приложению к настоящему приказу.',
  itemTerm: (from: string, to: string): string =>
    `Установить срок работы наставнических пар (групп): с ${from} по ${to}.`,
  itemMentors: (until: string): string =>
    `Наставникам в срок до ${until} согласовать с наставляемыми и куратором планы работы.`,
  itemCurator: (curator: string): OrderItem => ({
    opening: `Куратору программы наставничества ${curator}:`,
    parts: [
      'организовать работу наставнических пар (групп) и оказывать им методическую помощь;',
      'вести мониторинг реализации программы и вносить результаты в реестры;',
      'разместить сведения о программе на официальном сайте школы без персональных данных участников.',
    ],
  }),
  itemPay:
    'Наставникам, работающим с работниками школы, установить доплату на условиях дополнительных соглашений к трудовым договорам в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации.',
  itemControl: 'Контроль за исполнением приказа оставляю за собой.',
  /** «Луговой М. П., заместителю директора по УВР» */
  curator: (name: string, post: string): string => (post === '' ? name : `${name}, ${lowerFirst(post)}`),
  acquainted: 'С приказом ознакомлены:',
  signLine: '______________',
  dateLine: '«___» ____________ 20___ г.',
  annexMark: 'Приложение',
  annexTo: (date: string, number: string): string => `к приказу от ${date} № ${number}`,
  annexTitle: 'Наставнические пары (группы)',
  annexSubtitle: (schoolShort: string, schoolYear: string): string =>
    `${schoolShort} на ${schoolYear} учебный год`,
  annexHeader: [
    '№',
    'Форма (ролевая модель)',
    'Наставник: ФИО, должность/класс',
    'Наставляемый: ФИО, должность/класс',
    'Срок',
    'Основание (согласие: дата)',
  ],
  form: (title: string, roleModel: string | null): string => (roleModel ? `${title} (${roleModel})` : title),
  person: (name: string, about: string): string => (about === '' ? name : `${name}, ${about}`),
  term: (from: string, to: string): string => `${from} – ${to}`,
  basis: (mentor: string | null, mentee: string | null): string =>
    `наставник: ${mentor ?? 'дата не указана'}; наставляемый: ${mentee ?? 'дата не указана'}`,
  doubt: (original: string, declined: string): string =>
    original === declined
      ? `«${original}» оставлено без склонения – проверьте в тексте приказа.`
      : `«${original}» → «${declined}» – проверьте склонение в тексте приказа.`,
};

/** What is missing and where to fill it in. */
export function orderProblemText(problem: OrderProblem): string {
  switch (problem.code) {
    case 'school-name':
      return 'Не указано полное название школы.';
    case 'school-short':
      return 'Не указано краткое название школы.';
    case 'place':
      return 'Не указан населённый пункт.';
    case 'head-name':
      return 'Не указан руководитель, который подписывает приказ.';
    case 'head-post':
      return 'Не указана должность руководителя.';
    case 'curator-name':
      return 'Не указан куратор.';
    case 'curator-post':
      return 'Не указана должность куратора.';
    case 'school-year':
      return 'Учебный год записан непонятно. Нужен вид 2026/2027.';
    case 'number':
      return 'Не указан номер приказа.';
    case 'date':
      return 'Не указана дата приказа.';
    case 'term':
      return 'Срок работы пар кончается раньше, чем начинается.';
    case 'plan-until':
      return 'Срок для планов работы не попадает в срок работы пар.';
    case 'no-pairs':
      return 'Нет утверждённых пар, у которых есть согласие обеих сторон.';
    case 'pair-twice':
      return `Пара ${problem.codes.join(' – ')} стоит в списке дважды. Оставьте одну строку.`;
    case 'form-missing':
      return `Не указана форма наставничества (${few(problem.codes)}). Впишите её в реестр.`;
    case 'name-missing':
      return `Нет полного имени (${few(problem.codes)}). Допишите его в реестре.`;
    case 'about-missing':
      return `Нет должности или класса (${few(problem.codes)}). Допишите в реестре.`;
    case 'consent-missing':
      return `Не указана дата согласия (${few(problem.codes)}). Внесите её в реестр.`;
  }
}

/** The first few of many codes: «Н-120456, Н-310992 и ещё 12». */
function few(codes: readonly string[]): string {
  const shown = codes.slice(0, 4).join(', ');
  return codes.length > 4 ? `${shown} и ещё ${codes.length - 4}` : shown;
}

/** «а», «а и б», «а, б и в». */
function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} и ${parts[parts.length - 1]}`;
}
