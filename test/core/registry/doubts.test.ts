import { describe, expect, it } from 'vitest';
import type { ColumnMeaning, OwnedColumn } from '../../../src/core/cells/grid';
import { readRegistries } from '../../../src/core/registry/recognise';
import { questionsIn } from '../../../src/core/registry/registry';
import { columnWords } from '../../../src/core/wording/recognition';
import { gridOf, row } from '../grid';
import { today } from './school';

interface Extras {
  readonly meanings?: readonly ColumnMeaning[];
  readonly ownedColumns?: readonly OwnedColumn[];
}

/** A list of mentees written as lines. */
function mentees(lines: readonly string[], extras: Extras = {}) {
  const registries = readRegistries([gridOf('Наставляемые', lines.map(row), extras)], today);
  const columns = registries.mentees!.columns;
  return {
    people: registries.mentees!.people,
    questions: questionsIn(registries),
    columns,
    fields: columns.map(({ field }) => field),
    asked: columns.filter(({ asked }) => asked).map(({ title }) => title),
    because: (column: number) => columnWords(columns[column - 1]!, []),
  };
}

describe('two columns for one field', () => {
  const twoClasses = [
    'ФИО наставляемого|Класс|Класс обучения|Форма',
    'Рябова Дарья|7А|8Б|ученик – ученик',
    'Титов Илья|7А|9В|ученик – ученик',
  ];

  it('are asked about, and neither is read', () => {
    const found = mentees(twoClasses);
    expect(found.asked).toEqual(['Класс', 'Класс обучения']);
    expect(found.columns.map(({ candidates }) => candidates[0])).toEqual([
      'name',
      'schoolClass',
      'schoolClass',
      'form',
    ]);
    expect(found.people.map(({ schoolClass }) => schoolClass)).toEqual([null, null]);
    expect(found.questions).toBe(2);
  });

  it('are settled by one answer', () => {
    const found = mentees(twoClasses, { meanings: [{ column: 3, meaning: 'schoolClass' }] });
    expect([found.fields, found.asked]).toEqual([['name', null, 'schoolClass', 'form'], []]);
    expect(found.people.map(({ schoolClass }) => schoolClass?.grade)).toEqual([8, 9]);
  });

  it('are no question when one is empty, a repetition by its own title, or says the same', () => {
    for (const [titles, cells] of [
      ['Класс|Класс обучения', '|8Б'],
      ['Телефон|Телефон 2', '89001112233|89001112244'],
      ['Телефон 2|Телефон', '89001112233|89001112244'],
      ['Класс|Класс', '8Б|8Б'],
      ['E-mail|E-mail (2)', 'a@s.example|b@s.example'],
    ] as const) {
      const found = mentees([`ФИО наставляемого|${titles}|Форма`, `Рябова Дарья|${cells}|ученик – ученик`]);
      expect(found.asked, titles).toEqual([]);
      expect(found.columns.slice(1, 3).filter(({ field }) => field !== null).length, titles).toBe(1);
    }
  });

  it('are no question when the values of one are something else', () => {
    const found = mentees([
      'ФИО наставляемого|Форма|Форма наставничества',
      'Рябова Дарья|очная|ученик – ученик',
      'Титов Илья|очная|ученик – ученик',
      'Умаров Руслан|заочная|учитель – ученик',
    ]);
    expect([found.fields, found.asked]).toEqual([['name', null, 'form'], []]);
  });

  it('of names leave nobody read rather than the wrong people', () => {
    const found = mentees([
      'ФИО|ФИО полностью|Класс|Запрос',
      'Рябова Д. О.|Титов Илья Андреевич|7А|физика',
      'Лосев П. И.|Умаров Руслан Тимурович|8Б|химия',
    ]);
    expect([found.asked, found.people]).toEqual([['ФИО', 'ФИО полностью'], []]);
  });
});

describe('a doubtful column', () => {
  const people = ['Рябова Дарья', 'Титов Илья', 'Умаров Руслан'];

  it('under a known title with other values is asked about, with the reason', () => {
    const found = mentees([
      'ФИО наставляемого|Класс|Форма',
      ...people.map((name) => `${name}|спорт|ученик – ученик`),
    ]);
    expect(found.asked).toEqual(['Класс']);
    expect(found.because(2)).toBe('по названию, но 0 % значений похожи');
  });

  it('under an unknown title whose values can be nothing else is asked about and not read', () => {
    const found = mentees([
      'ФИО наставляемого|Куда писать|Запрос',
      ...people.map((name, i) => `${name}|m${i}@s.example|физика`),
    ]);
    expect(found.columns[1]).toMatchObject({ field: null, asked: true, candidates: ['email'] });
  });

  it('of somebody else is none', () => {
    const found = mentees([
      'ФИО наставляемого|Почта классного руководителя|ФИО психолога|Кол-во пар|Запрос',
      ...people.map((name, i) => `${name}|m${i}@s.example|Орлова Вера|2|физика`),
    ]);
    expect([found.asked, found.fields]).toEqual([[], ['name', null, null, null, 'topics']]);
  });
});

describe('an answer', () => {
  const lines = ['ФИО наставляемого|Класс|Заметки|Запрос', 'Рябова Дарья|7А|8 «Б»|физика'];

  it('beats the title and the values', () => {
    const found = mentees(lines, {
      meanings: [
        { column: 2, meaning: '' },
        { column: 3, meaning: 'schoolClass' },
      ],
    });
    expect(found.fields).toEqual(['name', null, 'schoolClass', 'topics']);
    expect(found.columns[1]).toMatchObject({ because: 'answer', asked: false });
    expect(found.people[0]?.schoolClass?.grade).toBe(8);
  });

  it('that says the same as another one is asked for again, the later of the two', () => {
    const found = mentees(lines, {
      meanings: [
        { column: 3, meaning: 'schoolClass' },
        { column: 2, meaning: 'schoolClass' },
      ],
    });
    expect([found.fields, found.asked]).toEqual([['name', 'schoolClass', null, 'topics'], ['Заметки']]);
  });

  it('that no version knows, or that such a tab cannot have, is as if it were not given', () => {
    for (const meaning of ['shoeSize', 'capacity', 'duties'])
      expect(mentees(lines, { meanings: [{ column: 2, meaning }] }).fields[1], meaning).toBe('schoolClass');
  });
});

describe('a column of ours', () => {
  it('may be given another meaning by the curator', () => {
    const found = mentees(['ФИО наставляемого|Форма|Запрос', 'Рябова Дарья|ученик – ученик|физика'], {
      ownedColumns: [{ column: 2, key: 'field.form' }],
      meanings: [{ column: 2, meaning: '' }],
    });
    expect(found.fields).toEqual(['name', null, 'topics']);
  });

  it('means what it was added for, whatever stands in it, and no other column is taken for that', () => {
    const found = mentees(
      ['ФИО наставляемого|Форма|Как угодно|Запрос', 'Рябова Дарья|ученик – ученик|учитель – ученик|физика'],
      { ownedColumns: [{ column: 3, key: 'field.form' }] },
    );
    expect([found.fields, found.because(3)]).toEqual([
      ['name', null, 'form', 'topics'],
      'столбец дополнения',
    ]);
    expect(found.people[0]?.form).toBe('teacher-pupil');
  });
});
