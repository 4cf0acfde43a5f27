import type { CallName, FindingGroup, Output, PlaceRef, ProposedPair } from '../../src/core/protocol/calls';

const mentees = [
  'Иванов Пётр Олегович',
  'Константинопольская Александра Владиславовна',
  'Ахметшина-Колесниченко Гульнара Рустамовна',
  'Ким Юна',
];
const mentors = [
  'Петрова Анна Львовна',
  'Преображенский-Вознесенский Всеволод Святославович',
  'Громова Ольга Петровна',
  'Ли Вера Сергеевна',
];

/** Answers of an invented school: plausible, complete, with long names where lists are long. */
export const canned: { readonly [N in CallName]: Output<N> } = {
  calls: { calls: [] },
  status: {
    school: 'МБОУ СОШ № 7',
    schoolYear: '2026/2027',
    stages: [
      { number: 1, title: 'Подготовка условий', state: 'done', sentence: 'Сведения о школе заполнены.' },
      { number: 2, title: 'База наставляемых', state: 'done', sentence: '41 человек, ошибок нет.' },
      { number: 3, title: 'База наставников', state: 'done', sentence: '33 наставника, 52 места.' },
      {
        number: 4,
        title: 'Отбор и обучение наставников',
        state: 'now',
        sentence: 'У 3 наставников нет согласия.',
      },
      { number: 5, title: 'Формирование пар и групп', state: 'ahead', sentence: '' },
      { number: 6, title: 'Организация работы', state: 'ahead', sentence: '' },
      { number: 7, title: 'Завершение', state: 'ahead', sentence: '' },
    ],
    next: {
      sentence: 'Таблицу стоит проверить: с прошлой проверки прибавилось 4 человека.',
      screen: 'check',
    },
    figures: [
      { title: 'Наставляемых', value: '41', note: '7,6 % из 540' },
      { title: 'Наставников', value: '33', note: 'мест 52' },
      { title: 'Пар', value: '0', note: 'ещё не утверждены' },
      { title: 'Дорожная карта', value: '–', note: 'ещё не составлена' },
    ],
    recognised: [
      'Наставляемые – лист «Наставляемые 26-27», 41 строка',
      'Наставники – лист «Наставники», 33 строки',
    ],
    unfinished: null,
  },
  'settings.read': {
    schoolFull:
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7»',
    schoolShort: 'МБОУ СОШ № 7',
    place: 'г. Заречный',
    headPost: 'Директор',
    headName: 'Соколова Марина Игоревна',
    headEmail: 'director@school7.example',
    curatorPost: '',
    curatorName: '',
    schoolYear: '2026/2027',
    pupils: 540,
    teachers: 0,
  },
  'settings.save': {
    schoolFull:
      'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7»',
    schoolShort: 'МБОУ СОШ № 7',
    place: 'г. Заречный',
    headPost: 'Директор',
    headName: 'Соколова Марина Игоревна',
    headEmail: 'director@school7.example',
    curatorPost: 'Заместитель директора по УВР',
    curatorName: 'Белова Анна Сергеевна',
    schoolYear: '2026/2027',
    pupils: 540,
    teachers: 38,
  },
  check: {
    sentence: 'Найдено 3 ошибки, 4 предупреждения и 1 подсказка. Исправлять лучше сверху вниз.',
    counts: { errors: 3, warnings: 4, hints: 1 },
    people: { mentees: 41, mentors: 33, newCodes: 4 },
    recognised: [
      'Наставляемые – лист «Наставляемые 26-27», 41 строка',
      'Наставники – лист «Наставники», 33 строки',
    ],
    groups: findingGroups(),
    tab: place(9, 1, 1),
  },
  'place.select': {},
  'pairs.propose': {
    fingerprint: 'f1',
    sentence: 'Предложено 4 пары. Без наставника остался 1 человек.',
    score: '312,5 балла из 400',
    proof: {
      proven: true,
      sentence:
        'Проверено: больше людей с наставником при этих условиях получить нельзя, и сумма баллов наибольшая.',
    },
    pairs: [0, 1, 2, 3].map(pair),
    unmatched: [
      {
        code: 'Н-021',
        name: 'Крылов Егор Витальевич',
        about: '7 «Б», математика',
        reason: 'Все подходящие наставники по математике заняты.',
        change: 'Ещё одно место у Громовой Ольги Петровны или новый наставник по математике.',
        place: place(1, 22, 3),
      },
    ],
    notReady: [
      {
        code: 'Н-030',
        name: 'Зуева Алина Маратовна',
        about: '',
        reason: 'Не указан класс.',
        change: 'Впишите класс в строке 31.',
        place: place(1, 31, 4),
      },
    ],
    freeMentors: [
      { code: 'М-004', name: 'Громова Ольга Петровна', places: 1 },
      { code: 'М-009', name: 'Тихонов Лев Андреевич', places: 2 },
    ],
    morePlaces: [
      { code: 'М-002', name: 'Громова Ольга Петровна', sentence: 'Наставник найдётся у Крылова Егора.' },
    ],
    faults: [],
  },
  'pairs.approve': {
    sentence: 'На листе «Пары» 4 пары: добавлено 3, осталась 1.',
    added: 3,
    kept: 1,
    removed: 0,
    tab: place(5, 1, 1),
  },
  'roadmap.create': {
    sentence: 'Дорожная карта на 2026/2027 учебный год составлена.',
    created: true,
    rows: 24,
    from: '2026-09-01',
    to: '2027-05-31',
    done: 5,
    overdue: 2,
    soon: [
      { term: '2026-11-28', title: 'Групповая встреча наставников и наставляемых', place: place(6, 12, 2) },
      { term: '2026-12-05', title: 'Анкета первого этапа', place: place(6, 13, 2) },
    ],
    stages: [
      { title: 'Подготовка условий', done: 4, total: 4 },
      { title: 'База наставляемых', done: 1, total: 3 },
      { title: 'База наставников', done: 0, total: 3 },
      { title: 'Отбор и обучение наставников', done: 0, total: 3 },
      { title: 'Формирование пар и групп', done: 0, total: 4 },
      { title: 'Организация работы пар и групп', done: 0, total: 4 },
      { title: 'Завершение', done: 0, total: 3 },
    ],
    tab: place(6, 1, 1),
  },
  'order.preview': {
    title: 'Об утверждении наставнических пар на 2026/2027 учебный год',
    pairs: 34,
    mentors: 28,
    suggestedNumber: '',
    suggestedDate: '2026-11-23',
    problems: [],
    cures: [],
    remarks: ['Не указана дата согласия (Ким Ю.). Внесите её в реестр.'],
    doubts: ['Гоголадзе Нино Шотаевна – «за Гоголадзе Нино Шотаевной»'],
    existing: [
      {
        title: 'Приказ № 112 о назначении куратора',
        address: 'https://docs.google.com/document/d/abc',
        date: '2026-09-03',
      },
    ],
  },
  'order.create': {
    sentence: 'Приказ № 118 от 23.11.2026 создан: 34 пары, 28 наставников.',
    created: true,
    document: {
      title: 'Приказ № 118 о закреплении наставников',
      address: 'https://docs.google.com/document/d/def',
      date: '2026-11-23',
    },
    pairs: 34,
    remarks: [],
    doubts: ['Гоголадзе Нино Шотаевна – «за Гоголадзе Нино Шотаевной»'],
  },
  'survey.create': {
    sentence: 'Анкета готова, личные ссылки записаны на лист «Ссылки».',
    created: true,
    title: 'Анкета участника наставничества, осень 2026',
    address: 'https://docs.google.com/forms/d/xyz',
    questions: 12,
    links: 68,
    tab: place(7, 1, 1),
  },
  'survey.send': {
    sentence: 'К отправке готовы 54 письма.',
    plan: { toSend: 54, quotaLeft: 100, withoutAddress: 9, withoutConsent: 5 },
    sent: 0,
    unknown: [],
  },
  'survey.collect': {
    sentence: 'Собрано 47 ответов, из них 12 новых.',
    answers: 47,
    invited: 68,
    fresh: 12,
    unknownCodes: 2,
    means: [
      { title: 'Мне интересно на встречах', mean: '4,4', answers: 45 },
      { title: 'Наставник помогает в том, что мне нужно', mean: '4,1', answers: 44 },
      { title: 'Встречи проходят так часто, как договорились', mean: '3,6', answers: 45 },
    ],
    tab: place(8, 1, 1),
  },
  'summary.build': {
    sentence: 'Сводка на 23.11.2026 готова.',
    figures: [
      { title: 'Доля наставляемых', value: '7,6 %', note: '41 из 540 обучающихся' },
      { title: 'Пар и групп', value: '34', note: 'утверждены' },
      { title: 'Дорожная карта', value: '21 %', note: '5 из 24, просрочено 2' },
      { title: 'Ответили на анкету', value: '69 %', note: '47 из 68' },
    ],
    tab: place(10, 1, 1),
  },
  'summary.share': {
    email: 'director@school7.example',
    already: false,
    sentence: 'director@school7.example может смотреть таблицу. Письмо со ссылкой отправит Google.',
  },
};

export function place(sheetId: number, row: number, column: number): PlaceRef {
  return { sheetId, row, column };
}

/** Long and short names in turn; the second pair stands in «Пары» already. */
export function pair(index: number): ProposedPair {
  const points = 92.5 - (index % 40);
  return {
    mentee: `Н-${String(index + 1).padStart(3, '0')}`,
    mentor: `М-${String(index + 1).padStart(3, '0')}`,
    menteeName: mentees[index % mentees.length] ?? '',
    menteeAbout: `${5 + (index % 6)} «А», математика, подготовка к олимпиаде`,
    mentorName: mentors[index % mentors.length] ?? '',
    mentorAbout: index % 3 === 0 ? '10 «Б», математика' : 'учитель математики, стаж 21 год',
    form: index % 3 === 0 ? 'ученик – ученик' : 'учитель – ученик',
    points,
    pointsMax: 100,
    parts: [
      { title: 'Запрос и компетенция', points: 40, pointsMax: 40, sentence: 'Оба назвали математику.' },
      { title: 'Класс', points: points - 60, pointsMax: 35, sentence: 'Наставник старше на три класса.' },
      { title: 'Время', points: 20, pointsMax: 25, sentence: 'Совпали вторник и четверг.' },
    ],
    alternative: 'Следующий по качеству наставник – Ли Вера Сергеевна, на 1,5 балла меньше.',
    locked: false,
    approved: index === 1,
  };
}

function findingGroups(): readonly FindingGroup[] {
  const group = (
    rule: string,
    severity: FindingGroup['severity'],
    title: string,
    blocks: string,
    rows: readonly (readonly [row: number, sentence: string, found: string])[],
  ): FindingGroup => ({
    rule,
    severity,
    title,
    why: 'Без этого сведения человека нельзя ни подобрать, ни вписать в приказ.',
    repair: 'Откройте ячейку и впишите значение; потом нажмите «Проверить снова».',
    blocks,
    findings: rows.map(([row, sentence, found]) => ({
      place: place(1, row, 4),
      where: `Наставляемые, строка ${row}, „Класс“`,
      sentence,
      found,
    })),
  });
  return [
    group('class.empty', 'error', 'Не указан класс', 'мешает подбору', [
      [14, 'Впишите класс.', ''],
      [27, 'Впишите класс.', ''],
      [31, 'Такого класса не бывает.', '17 «Ж»'],
    ]),
    group('consent.missing', 'warning', 'Нет согласия на обработку персональных данных', 'мешает рассылке', [
      [5, 'Дата согласия не указана.', ''],
      [9, 'Дата согласия в будущем.', '01.02.2031'],
      [12, 'Дата согласия не указана.', ''],
      [13, 'Дата согласия не указана.', ''],
    ]),
    group('name.latin', 'hint', 'Латинская буква в фамилии', '', [
      [40, 'Буква «C» набрана латиницей.', 'Cоколов'],
    ]),
  ];
}
