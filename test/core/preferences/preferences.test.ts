import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import { takeAnswers } from '../../../src/core/preferences/collected';
import { readPreferences, withPreferences } from '../../../src/core/preferences/preferences';
import { preferencesTab } from '../../../src/core/preferences/preferencesTab';
import { preferenceProblems } from '../../../src/core/preferences/problems';
import { newCode } from '../../../src/core/registry/codes';
import type { Person } from '../../../src/core/registry/person';
import { readRegistries } from '../../../src/core/registry/recognise';
import type { SurveyResponse } from '../../../src/core/surveys/answers';
import { asksForNames } from '../../../src/core/surveys/namesAsked';
import { preferenceSurvey } from '../../../src/core/surveys/preferenceSurvey';
import { gridOf } from '../grid';

const code = (role: Person['role'], number: number): string => newCode(role, new Set(), () => number);
const [vera, oleg, lada] = [1, 2, 3].map((number) => code('mentee', number)) as [string, string, string];
const [maya, ilya, ilyaToo] = [4, 5, 6].map((number) => code('mentor', number)) as [string, string, string];

const registries = readRegistries(
  [
    gridOf('Наставляемые', [
      ['Код участника', 'ФИО наставляемого', 'Класс', 'Запрос', 'Хочет к'],
      [vera, 'Кротова Вера Львовна', '7 «А»', 'математика', 'Орлова Майя Петровна'],
      [oleg, 'Юрьев Олег Ильич', '8 «Б»', 'химия', ''],
      [lada, 'Мохова Лада Юрьевна', '8 «Б»', 'химия', ''],
    ]),
    gridOf('Наставники', [
      ['Код участника', 'ФИО наставника', 'Должность', 'Чем может помочь'],
      [maya, 'Орлова Майя Петровна', 'учитель', 'математика'],
      [ilya, 'Зуев Илья Павлович', 'учитель', 'химия'],
      [ilyaToo, 'Зуев Илья Сергеевич', 'учитель', 'физика'],
    ]),
  ],
  '2026-09-07',
);

const titles = [
  'Код',
  'Кто',
  'Хочет работать с',
  'Не хочет работать с',
  'Психолог советует',
  'Психолог не советует',
  'Когда удобно',
  'Тема',
  'Замечания',
  'Из анкеты',
];

const tab = (...rows: (readonly Cell[])[]) =>
  gridOf('Пожелания', [['Пожелания'], ['от руки'], titles, ...rows]);
const problems = (...rows: (readonly Cell[])[]) =>
  preferenceProblems(tab(...rows), registries).map(
    ({ sentence, place }) => `${place.row}:${place.column} ${sentence}`,
  );
const personOf = (who: string, ...rows: (readonly Cell[])[]): Person => {
  const filled = withPreferences(registries, readPreferences(tab(...rows)));
  return [...filled.mentees!.people, ...filled.mentors!.people].find((person) => person.code === who)!;
};

describe('«Пожелания», filled by hand', () => {
  it('add to what the row of the registry says, people of the other side by their code', () => {
    const person = personOf(oleg, [
      oleg,
      '',
      `Зуев И. П., ${maya}`,
      '',
      'Орлова Майя',
      'Зуев Илья Сергеевич',
      'ср 15:00–16:30',
      'опыты',
      '',
    ]);
    expect(person).toMatchObject({
      wishes: [ilya, maya],
      refusals: [],
      advised: [maya],
      advisedAgainst: [ilyaToo],
      slots: [{ weekday: 3, from: 900, to: 990 }],
      topics: ['химия', 'опыты'],
    });
  });

  it('keep the order of wishes and name nobody twice', () => {
    expect(personOf(vera, [vera, '', 'Зуев И. П.; Орлова М. П.']).wishes.slice(-2)).toEqual([ilya, maya]);
    expect(personOf(maya, [maya, '', `${oleg}; Юрьев Олег; ${vera}`]).wishes).toEqual([oleg, vera]);
  });

  it('belong to the person of that name where no code is written', () => {
    expect(personOf(lada, ['', 'Мохова Лада', 'Орлова Майя Петровна']).wishes).toEqual([maya]);
  });

  it('say nothing of anybody else, and nothing without the tab', () => {
    expect(withPreferences(registries, readPreferences(null))).toBe(registries);
    expect(personOf(vera, [oleg, '', 'Орлова Майя'])).toEqual(registries.mentees!.people[0]);
  });
});

describe('what cannot be followed is told with its place, and not guessed', () => {
  it.each<[string, readonly Cell[], string]>([
    [
      'a code nobody has',
      ['Н-000000', '', maya],
      '4:1 Лист «Пожелания», строка 4: кода «Н-000000» нет в реестрах',
    ],
    [
      'a name nobody has',
      ['', 'Пуховa Инна', maya],
      '4:2 Лист «Пожелания», строка 4: «Пуховa Инна» не найти',
    ],
    [
      'a name of several people',
      ['', 'Зуев Илья', ''],
      '4:2 Лист «Пожелания», строка 4: «Зуев Илья» – так зовут нескольких',
    ],
    ['nobody at all', ['', '', maya], '4:1 Лист «Пожелания», строка 4: не сказано, чьи'],
    [
      'a wish for a stranger',
      [oleg, '', 'Пухова Инна Львовна'],
      '4:3 Лист «Пожелания», строка 4, «Хочет работать с»: наставника «Пухова Инна Львовна» в реестре нет',
    ],
    [
      'a wish for the own side',
      [oleg, '', vera],
      `4:3 Лист «Пожелания», строка 4, «Хочет работать с»: наставника «${vera}» в реестре нет`,
    ],
    [
      'a refusal of one of two',
      [oleg, '', '', 'Зуев И.'],
      '4:4 Лист «Пожелания», строка 4, «Не хочет работать с»: «Зуев И.» подходит нескольким',
    ],
    [
      'a whole story',
      [oleg, '', `та самая${' – и ещё одна'.repeat(500)}`],
      '4:3 Лист «Пожелания», строка 4, «Хочет работать с»: из слов «та самая – и ещё одна – и ещё одна – и ещё одна – и ещё одна – и ещё одна – и е…» не понять',
    ],
    [
      'a nickname',
      [oleg, '', 'та, что играла на гитаре'],
      '4:3 Лист «Пожелания», строка 4, «Хочет работать с»: из слов «та, что играла на гитаре» не понять',
    ],
    [
      'a time without a day',
      [oleg, '', '', '', '', '', 'после обеда'],
      '4:7 Лист «Пожелания», строка 4: время «после обеда» не понято',
    ],
  ])('%s', (_, row, told) => {
    const found = problems(row);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(told);
  });

  it('nobody in particular is no trouble', () => {
    expect(problems([oleg, '', 'любой', 'нет', '-', 'никого', 'всё равно', '', ''])).toEqual([]);
  });

  it('a tab without its titles', () => {
    expect(
      preferenceProblems(gridOf('Пожелания', [['Иванов', 'к Петрову']]), registries)[0]?.sentence,
    ).toContain('не прочитан');
    expect(preferenceProblems(null, registries)).toEqual([]);
  });
});

const response = (who: string, id: string, values: Readonly<Record<string, string>>): SurveyResponse => ({
  id,
  code: who,
  role: 'mentee',
  at: '2026-09-08T10:00:00.000Z',
  values,
  counts: true,
  marks: [],
});

describe('answers', () => {
  it('are put on the tab and read back as what was said', () => {
    const said = {
      want1: 'Орлова Майя',
      want3: ilya,
      avoid: 'Зуев И. С.',
      time: 'вт',
      topic: 'опыты',
      story: 'про море',
    };
    const { lines, fresh } = takeAnswers(null, [response(oleg, 'a', said)], () => 'Юрьев Олег Ильич');
    expect(fresh).toBe(1);
    const { above, rows } = preferencesTab(null, lines);
    const grid = gridOf('Пожелания', [
      ...above.map(({ cells }) => cells as readonly Cell[]),
      titles,
      ...rows.map(({ cells }) => cells as readonly Cell[]),
    ]);
    expect(readPreferences(grid)[0]).toMatchObject({
      code: oleg,
      wishes: ['Орлова Майя', ilya],
      refusals: ['Зуев И. С.'],
      topics: ['опыты'],
      slots: [{ weekday: 2, from: null, to: null }],
    });
    expect(takeAnswers(grid, [response(oleg, 'a', said)], () => '')).toEqual({
      lines: [],
      fresh: 0,
      kept: [],
    });
  });

  it('never write over what somebody typed before the first answer came', () => {
    const grid = tab([oleg, '', 'Орлова Майя']);
    const { lines, kept } = takeAnswers(
      grid,
      [response(oleg, 'a', { want1: ilya, topic: 'опыты' })],
      () => '',
    );
    expect(kept).toEqual([{ code: oleg, key: 'wishes' }]);
    expect(lines[0]!.cells).toMatchObject({ topics: 'опыты' });
    expect(lines[0]!.cells).not.toHaveProperty('wishes');
  });
});

describe('the questionnaire of preferences', () => {
  const input = { schoolShort: 'СШ № 1', schoolYear: '2026/2027', codePattern: 'x', codeHelp: 'y' };

  it('asks for no name where the school keeps codes only, and is another form then', () => {
    const [named, coded] = [false, true].map((codes) => preferenceSurvey({ ...input, codes }));
    expect(asksForNames(coded!)).toEqual([]);
    expect(asksForNames(named!).length).toBeGreaterThan(0);
    expect(coded!.key).not.toBe(named!.key);
    expect(coded!.items.map(({ id }) => id)).toEqual(named!.items.map(({ id }) => id));
  });

  it('requires nothing but the code', () => {
    expect(
      preferenceSurvey({ ...input, codes: false }).items.filter(({ required }) => required),
    ).toHaveLength(1);
  });
});
