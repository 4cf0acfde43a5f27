import type { CallName, Output } from '../../src/core/protocol/calls';
import type { ProposedPair } from '../../src/core/protocol/shapes/pairs';
import type { SchoolCard } from '../../src/core/protocol/shapes/school';
import { matching } from './cannedMatching';
import { applications, findingGroups, mapping, place, privacy } from './cannedRegistries';

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

/** What the screen «Школа» shows and saves. */
export const school: SchoolCard = {
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
  organisations: 3,
};

const onlyOnTab = {
  privacy: 'names',
  privacyBy: 'Соколова Марина Игоревна',
  privacyOn: '2026-09-14',
  headGenitive: '',
  headDative: '',
  curatorDative: '',
} as const;

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
    missing: [],
    empty: false,
    privacy: 'names',
    lists: place(11, 1, 1),
  },
  'settings.read': { ...school, ...onlyOnTab },
  'settings.save': {
    ...school,
    ...onlyOnTab,
    curatorPost: 'Заместитель директора по УВР',
    curatorName: 'Белова Анна Сергеевна',
    teachers: 38,
  },
  check: {
    sentence: 'Найдено 3 ошибки, 8 предупреждений и 1 подсказка. Исправлять лучше сверху вниз.',
    counts: { errors: 3, warnings: 8, hints: 1 },
    people: { mentees: 41, mentors: 33, newCodes: 4 },
    recognised: [
      'Наставляемые – лист «Наставляемые 26-27», 41 строка',
      'Наставники – лист «Наставники», 33 строки',
    ],
    remarks: ['Фильтр скрывает 3 строки на листе «Наставляемые 26-27». Они проверены вместе с остальными.'],
    questions: 2,
    groups: findingGroups(),
    tab: place(9, 1, 1),
    tickets: [
      { sheetId: 1, ticket: 'билет-1' },
      { sheetId: 2, ticket: 'билет-2' },
    ],
  },
  'check.row': {
    sentence: 'Строка 14: замечаний нет.',
    place: place(1, 14, 1),
    groups: [],
    rules: ['class.empty', 'name.latin', 'phone.format'],
  },
  'columns.read': mapping,
  'columns.save': { ...mapping, sentence: 'Запомнено: 2 ответа.' },
  'columns.add': { sentence: 'Столбец «Класс» добавлен справа.', place: place(1, 1, 12) },
  'school.setUp': {
    sentence: 'Созданы 3 листа.',
    made: [
      { name: 'Наставляемые', says: 'Кому нужна помощь: по строке на человека.', place: place(1, 1, 1) },
      { name: 'Наставники', says: 'Кто готов помогать, сколько мест и когда.', place: place(2, 1, 1) },
      { name: 'Списки', says: 'Формы, модели, запросы для выбора в ячейках.', place: place(11, 1, 1) },
    ],
    kept: ['Настройки'],
  },
  'privacy.read': privacy,
  'privacy.decide': {
    ...privacy,
    sentence: 'Решение записано: в таблице только коды.',
    mode: 'codes',
    by: 'Директор Соколова М. И., приказ № 12',
    on: '23.11.2026',
  },
  'fixes.preview': {
    sentence: 'Телефоны будут записаны одинаково: 4 ячейки.',
    rows: [18, 19, 20, 21].map((row) => ({
      id: `phone.format-${row}`,
      place: place(1, row, 6),
      where: `Наставляемые, строка ${row}, „Телефон“`,
      from: `8 921 555-12-${row}`,
      to: `+7 921 555-12-${row}`,
    })),
  },
  'fixes.apply': {
    sentence: 'Исправлено 3 ячейки, одна не тронута.',
    change: 'c7',
    cells: 3,
    rows: 3,
    skipped: [
      {
        where: 'Наставляемые, строка 19, „Телефон“',
        sentence: 'Ячейку уже поправили, там другое значение.',
        place: place(1, 19, 6),
      },
    ],
  },
  'changes.list': {
    sentence: 'Исправлений: 3.',
    changes: [
      {
        id: 'c7',
        when: '23.11.2026, 09:12',
        sentence: 'Телефоны записаны одинаково: 3 ячейки',
        cells: 3,
        state: 'done',
        canUndo: true,
      },
      {
        id: 'c6',
        when: '22.11.2026, 18:40',
        sentence: 'Перенесены заявки: 12 строк',
        cells: 84,
        state: 'unfinished',
        canUndo: true,
      },
      {
        id: 'c5',
        when: '21.11.2026, 11:05',
        sentence: 'Латинские буквы в именах заменены: 2 ячейки',
        cells: 2,
        state: 'undone',
        canUndo: false,
      },
    ],
  },
  'changes.undo': {
    sentence: 'Прежние значения возвращены: 3 ячейки.',
    change: 'c8',
    cells: 3,
    rows: 3,
    skipped: [],
  },
  'marks.put': { sentence: 'Отмечено 12 ячеек на двух листах.', marked: 12 },
  'marks.remove': { sentence: 'Отметки убраны, ваши цвета и примечания на месте.', marked: 0 },
  'applications.list': {
    sentence: 'Нашёлся лист с заявками.',
    sources: [{ sheetId: 21, name: 'Ответы на форму (1)', says: 'заявки наставляемых', rows: 18 }],
  },
  'applications.preview': {
    sentence: 'Новых 2, изменился 1, сомнительная 1, без изменений 1.',
    fingerprint: 'заявки-1',
    rows: applications(),
  },
  'applications.merge': {
    sentence: 'Перенесено 3 строки в реестр наставляемых.',
    change: 'c9',
    cells: 21,
    rows: 3,
    skipped: [],
  },
  'place.select': {},
  ...matching,
  'pairs.propose': {
    fingerprint: 'f1',
    sentence: 'Предложено 4 пары. Без наставника остался 1 человек.',
    goal: 'coverage',
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
    declined: [],
    recruiting: [{ sentence: 'Ещё один наставник по математике – 1 запрос.', requests: 1 }],
    conflicts: [],
    balance: ['Нагрузка ровная: у каждого наставника один наставляемый.'],
    faults: [],
  },
  'pairs.approve': {
    sentence: 'На листе «Пары» 4 пары: добавлено 3, осталась 1.',
    added: 3,
    kept: 1,
    removed: 0,
    change: 'p1',
    fingerprint: 'f2',
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
    given: '',
    change: 'new',
    group: 1,
    locked: false,
    approved: index === 1,
  };
}
