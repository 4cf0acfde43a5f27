import type { Application } from '../../src/core/protocol/shapes/applications';
import type { FindingGroup } from '../../src/core/protocol/shapes/check';
import type { MappedColumn, Mapping } from '../../src/core/protocol/shapes/columns';
import type { PlaceRef } from '../../src/core/protocol/shapes/place';
import type { PrivacyCard } from '../../src/core/protocol/shapes/school';

export function place(sheetId: number, row: number, column: number): PlaceRef {
  return { sheetId, row, column };
}

const fields = [
  { value: 'name', title: 'ФИО' },
  { value: 'grade', title: 'Класс' },
  { value: 'need', title: 'Запрос' },
  { value: 'subjects', title: 'Предметы' },
  { value: 'phone', title: 'Телефон' },
  { value: 'note', title: 'Примечание' },
];

function column(
  at: number,
  title: string,
  field: string,
  because: string,
  more: Partial<MappedColumn> = {},
): MappedColumn {
  return {
    column: at,
    title,
    field,
    asked: false,
    because,
    remembered: false,
    owned: false,
    examples: [],
    candidates: [],
    ...more,
  };
}

export const mapping: Mapping = {
  sentence: 'Понятно 2 листа. Есть 2 вопроса.',
  roles: [
    { value: 'mentor', title: 'Наставники' },
    { value: 'mentee', title: 'Наставляемые' },
    { value: 'both', title: 'И наставники, и наставляемые' },
    { value: 'team', title: 'Рабочая группа' },
    { value: 'partner', title: 'Партнёры' },
    { value: 'pairs', title: 'Готовые пары' },
    { value: 'none', title: 'Другое, не нужен дополнению' },
  ],
  tabs: [
    {
      sheetId: 1,
      name: 'Наставляемые 26-27',
      role: 'mentee',
      asked: false,
      because: 'реестр наставляемых: по названию листа и столбцу „ФИО наставляемого“',
      remembered: false,
      row: 2,
      columns: [
        column(2, 'ФИО наставляемого', 'name', 'по названию; 100 % значений похожи'),
        column(3, 'Кл.', 'grade', 'по значениям; 96 % похожи на класс', { remembered: true }),
        column(4, 'Проблема (в чём нужна помощь наставника)', '', 'подходит двум полям', {
          asked: true,
          examples: ['математика', 'подготовка к ОГЭ', 'стесняется отвечать у доски'],
          candidates: ['need', 'subjects'],
        }),
        column(5, 'Телефон родителя', 'phone', 'по названию; 84 % значений похожи'),
        column(7, 'Кружок', '', ''),
        column(8, '', '', ''),
      ],
      fields,
      missing: [
        {
          field: 'consent',
          title: 'Согласие на обработку данных',
          why: 'Без него человека нельзя включить в приказ.',
        },
      ],
    },
    {
      sheetId: 3,
      name: 'Лист5',
      role: 'none',
      asked: true,
      because: 'есть имена, но не видно, чьи они',
      remembered: false,
      row: 2,
      columns: [],
      fields,
      missing: [],
    },
    {
      sheetId: 4,
      name: 'Отчёт за год',
      role: 'none',
      asked: false,
      because: 'таблица с числами, а не список людей',
      remembered: false,
      row: 2,
      columns: [],
      fields,
      missing: [],
    },
  ],
};

export const privacy: PrivacyCard = {
  sentence: 'Школа ещё не решила, где хранить имена.',
  points: [
    {
      title: 'Первая запись – в России',
      text: 'Имена и телефоны сначала записывают на бумаге или на компьютере школы. Таблица Google хранится за границей.',
    },
    {
      title: 'Согласие – отдельным листом',
      text: 'С 1 сентября 2025 года согласие нельзя сделать пунктом заявления или анкеты.',
    },
  ],
  mode: 'undecided',
  by: '',
  on: '',
  modes: [
    { value: 'names', title: 'ФИО в таблице' },
    { value: 'codes', title: 'Коды' },
  ],
};

export function applications(): readonly Application[] {
  const row = (
    id: string,
    kind: Application['kind'],
    name: string,
    more: Partial<Application> = {},
  ): Application => ({
    id,
    kind,
    role: 'mentee',
    name,
    about: '7 «Б», математика',
    place: place(21, Number(id.slice(1)), 1),
    meets: null,
    cells: [
      { title: 'ФИО', from: '', to: name },
      { title: 'Класс', from: '', to: '7 «Б»' },
    ],
    reason: '',
    ...more,
  });
  return [
    row('a2', 'new', 'Крылов Егор Витальевич'),
    row('a3', 'new', 'Ахметшина-Колесниченко Гульнара Рустамовна'),
    row('a4', 'changed', 'Ким Юна', {
      meets: { name: 'Ким Юна', place: place(1, 9, 2) },
      cells: [{ title: 'Класс', from: '7 «А»', to: '8 «А»' }],
    }),
    row('a5', 'doubtful', 'Иванов П. О.', {
      meets: { name: 'Иванов Пётр Олегович', place: place(1, 5, 2) },
      reason: 'Похож на Иванова Петра Олеговича, но класс другой.',
    }),
    row('a6', 'same', 'Зуева Алина Маратовна', {
      meets: { name: 'Зуева Алина Маратовна', place: place(1, 12, 2) },
      cells: [],
    }),
  ];
}

export function findingGroups(): readonly FindingGroup[] {
  const group = (
    rule: string,
    severity: FindingGroup['severity'],
    title: string,
    blocks: string,
    rows: readonly (readonly [row: number, sentence: string, found: string, expected?: string])[],
    column = 4,
    header = 'Класс',
  ): FindingGroup => ({
    rule,
    severity,
    title,
    why: 'Без этого сведения человека нельзя ни подобрать, ни вписать в приказ.',
    repair: 'Откройте ячейку и впишите значение; потом нажмите «Проверить снова».',
    blocks,
    findings: rows.map(([row, sentence, found, expected = '']) => ({
      id: `${rule}-${row}`,
      place: place(1, row, column),
      where: `Наставляемые, строка ${row}, „${header}“`,
      sentence,
      found,
      expected,
      fixable: expected !== '',
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
    group(
      'phone.format',
      'warning',
      'Телефон записан не так, как остальные',
      '',
      [18, 19, 20, 21].map(
        (row) =>
          [row, 'Номер читается, но записан по-своему.', '8 921 •••-••-18', '+7 921 ••• ••-18'] as const,
      ),
      6,
      'Телефон',
    ),
    group('name.latin', 'hint', 'Латинская буква в фамилии', '', [
      [40, 'Буква «C» набрана латиницей.', 'Cоколов', 'Соколов'],
    ]),
  ];
}
