import type { CallName, Output } from '../../src/core/protocol/calls';
import type { PairOption, StandingPair } from '../../src/core/protocol/shapes/pairs';
import type { RuleRow } from '../../src/core/protocol/shapes/rules';
import { place } from './cannedRegistries';

const levels = [
  { value: 'must', title: 'обязательно' },
  { value: 'high', title: 'важно' },
  { value: 'low', title: 'желательно' },
  { value: 'off', title: 'не учитывать' },
];

function rule(id: string, title: string, level: string, says: string, example: string): RuleRow {
  return { id, title, level, levels: id === 'form' ? levels.slice(0, 1) : levels, says, example };
}

export const rulesCard: Output<'rules.read'> = {
  sentence: 'Правил 4, условий 2.',
  goal: 'coverage',
  goals: [
    { value: 'coverage', title: 'охват: наставник – как можно большему числу людей' },
    { value: 'quality', title: 'качество: пары подходят друг другу как можно лучше' },
  ],
  rules: [
    rule('form', 'Форма наставничества', 'must', 'Форма у обоих одна и та же.', 'Форма одна.'),
    rule('subjects', 'Запрос и компетенция', 'high', 'Наставник умеет то, о чём просят.', '40 из 40.'),
    rule('near', 'Один корпус', 'low', 'Учатся или работают в одном корпусе.', '0 из 10.'),
    rule('words', 'Похожие слова', 'low', 'В свободных ответах похожие слова.', ''),
  ],
  commonMinutes: 30,
  conditions: [
    {
      kind: 'together',
      people: ['Н-001', 'М-001'],
      sentence: 'Иванов П. О. и Петрова А. Л. – только вместе.',
      trouble: '',
      place: place(31, 3, 1),
    },
    {
      kind: 'apart',
      people: ['Н-002', 'М-009'],
      sentence: 'Константинопольская А. В. и Тихонов Л. А. – только не вместе.',
      trouble: 'Тихонова нет в реестре наставников.',
      place: place(31, 4, 1),
    },
  ],
  conditionKinds: [
    { value: 'together', title: 'только вместе' },
    { value: 'apart', title: 'только не вместе' },
    { value: 'group', title: 'к одному наставнику' },
    { value: 'declined', title: 'пара отклонена' },
  ],
  example: 'Иванов Пётр и Петрова Анна',
  problems: [{ sentence: 'Строка 5: уровень «очень» не понят.', place: place(30, 5, 3) }],
  tab: place(30, 1, 1),
  conditionsTab: place(31, 1, 1),
};

const part = { title: 'Запрос и компетенция', points: 30, pointsMax: 40, sentence: 'Общее – алгебра.' };

function option(mentor: string, name: string, change: Partial<PairOption>): PairOption {
  return {
    mentor,
    name,
    about: mentor === '' ? '' : 'учитель математики',
    points: 80,
    pointsMax: 100,
    parts: [part],
    price: 'ничего не теряется',
    loss: { served: 0, score: 0, even: 0, kept: 0 },
    moves: [],
    present: false,
    forbidden: '',
    ...change,
  };
}

export const pairOptions: Output<'pairs.options'> = {
  sentence: 'Подходят 3 наставника.',
  mentee: 'Н-001',
  name: 'Иванов Пётр Олегович',
  about: '5 «А», математика',
  options: [
    option('М-001', 'Петрова Анна Львовна', { present: true, points: 92.5 }),
    option('М-004', 'Ли Вера Сергеевна', {
      price: '−1,5 балла, изменятся ещё две пары',
      loss: { served: 0, score: 1.5, even: 0, kept: 2 },
      moves: ['Ким Ю.: вместо Ли В. С. – Петрова А. Л.', 'Ахметшина Г. Р.: вместо Громовой О. П. – никого'],
    }),
    option('', 'Лист ожидания', {
      price: 'без наставника останется ещё один человек',
      loss: { served: 1, score: 92.5, even: 0, kept: 0 },
      points: 0,
      pointsMax: 0,
      parts: [],
    }),
    option('М-009', 'Тихонов Лев Андреевич', { forbidden: 'Другая форма наставничества.', loss: null }),
  ],
};

function standing(index: number, change: Partial<StandingPair> = {}): StandingPair {
  const names = ['Иванов Пётр Олегович', 'Константинопольская Александра', 'Ким Юна', 'Зотов Илья'];
  return {
    mentee: `Н-00${index + 1}`,
    mentor: `М-00${index + 1}`,
    menteeName: names[index] ?? '',
    menteeAbout: `${5 + index} «А»`,
    mentorName: ['Петрова Анна Львовна', 'Громова Ольга Петровна', 'Ли Вера Сергеевна'][index % 3] ?? '',
    mentorAbout: 'учитель математики',
    form: 'учитель – ученик',
    status: 'работает',
    says: 'с 14.09.2026',
    order: '№ 45-о от 03.09.2026',
    inForce: true,
    locked: false,
    trouble: '',
    ...change,
  };
}

export const standingPairs: Output<'pairs.standing'> = {
  sentence: 'В работе 3 пары, одна завершена, один человек ждёт наставника.',
  pairs: [
    standing(0, { locked: true }),
    standing(1, { status: 'предложена', says: '', order: '', trouble: 'Согласие отозвано.' }),
    standing(2),
    standing(3, { status: 'завершена', says: 'с 01.11.2026: цель достигнута', inForce: false }),
  ],
  waiting: [
    {
      code: 'Н-021',
      name: 'Крылов Егор Витальевич',
      about: '7 «Б», математика',
      reason: 'Все подходящие наставники по математике заняты.',
      change: 'Ещё одно место у Громовой Ольги Петровны.',
      place: place(1, 22, 3),
    },
  ],
  statuses: ['предложена', 'утверждена приказом', 'работает', 'приостановлена', 'завершена', 'снята'].map(
    (word) => ({ value: word, title: word }),
  ),
  reasons: ['цель достигнута', 'уехал', 'не сложилось'].map((word) => ({ value: word, title: word })),
  change: 'p1',
  changeSays: 'Утверждены 3 пары',
  tab: place(5, 1, 1),
};

const shift = { mentee: 'Н-004', name: 'Ким Юна', about: '8 «А»', to: 'Ли Вера Сергеевна, 84 балла' };

/** Answers about rules, other choices, pairs at work and papers. */
export const matching = {
  'rules.read': rulesCard,
  'rules.save': { ...rulesCard, sentence: 'Правила сохранены.' },
  'rules.condition': { ...rulesCard, sentence: 'Условие записано.' },
  'words.read': {
    sentence: 'Не понято 2 слова.',
    unknown: [
      {
        word: 'дроби',
        people: 3,
        examples: ['никак не поддаются дроби', 'дроби и проценты'],
        suggestions: ['математика'],
      },
      { word: 'шитьё', people: 1, examples: ['люблю шитьё'], suggestions: [] },
    ],
    values: ['математика', 'русский язык', 'технология'],
    bound: [{ word: 'проценты', value: 'математика' }],
    tab: place(32, 1, 1),
  },
  'words.bind': {
    sentence: '«дроби» теперь означает «математика».',
    unknown: [{ word: 'шитьё', people: 1, examples: ['люблю шитьё'], suggestions: [] }],
    values: ['математика', 'русский язык', 'технология'],
    bound: [
      { word: 'проценты', value: 'математика' },
      { word: 'дроби', value: 'математика' },
    ],
    tab: place(32, 1, 1),
  },
  'pairs.options': pairOptions,
  'pairs.compare': {
    sentence: 'Людей с наставником столько же, баллов больше на 4.',
    a: [
      { title: 'С наставником', value: '4', note: 'из 5' },
      { title: 'Сумма баллов', value: '312,5', note: '' },
    ],
    b: [
      { title: 'С наставником', value: '4', note: 'из 5' },
      { title: 'Сумма баллов', value: '316,5', note: '' },
    ],
    gain: [{ ...shift, from: 'Громова Ольга Петровна, 80 баллов' }],
    lose: [{ ...shift, mentee: 'Н-001', name: 'Иванов Пётр', from: 'Петрова Анна Львовна, 92 балла' }],
    other: [],
    same: 2,
  },
  'pairs.sheet': { sentence: 'Подбор записан на лист «Подбор».', tab: place(33, 1, 1) },
  'pairs.standing': standingPairs,
  'pairs.status': {
    sentence: 'Записано: 1 пара приостановлена.',
    change: 'p2',
    changed: 1,
    tab: place(5, 1, 1),
  },
  'pairs.replace': { sentence: 'Наставник заменён.', change: 'p3', changed: 2, tab: place(5, 1, 1) },
  'pairs.undo': { sentence: 'Пары вернулись как были.', change: 'p4', changed: 3, tab: place(5, 1, 1) },
  'pairs.fill.preview': {
    sentence: 'Имена второй стороны встанут в 2 ячейки.',
    rows: [2, 3].map((row) => ({
      id: `fill-${row}`,
      place: place(1, row, 8),
      where: `Наставляемые, строка ${row}, „Наставник“`,
      from: '',
      to: 'Петрова Анна Львовна',
    })),
  },
  'pairs.fill.apply': { sentence: 'Записано 2 ячейки.', change: 'c10', cells: 2, rows: 2, skipped: [] },
  'pairs.texts': {
    sentence: 'Готовы 2 листа.',
    texts: [
      { code: 'М-001', name: 'Петрова Анна Львовна', text: 'Петрова Анна Львовна\n1. Иванов Пётр, 5 «А»' },
      { code: 'М-004', name: 'Ли Вера Сергеевна', text: 'Ли Вера Сергеевна\n1. Ким Юна, 8 «А»' },
    ],
  },
  'pairs.paper': {
    sentence: 'Документ готов: 2 листа.',
    created: true,
    document: {
      title: 'Листы для групповой встречи',
      address: 'https://docs.google.com/document/d/ghi',
      date: '2026-11-23',
    },
  },
} satisfies { readonly [N in CallName]?: Output<N> };
