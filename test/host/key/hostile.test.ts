import { describe, expect, it } from 'vitest';
import { askMeaning, peopleWithoutCode } from '../../../host/commands/askMeaning';
import { codesIn, join } from '../../../host/key/join';
import { keyBook, readKey } from '../../../host/key/key';
import { split } from '../../../host/key/split';
import { loadProject } from '../../../host/runtime/project';
import { freshState } from '../../../host/state/fresh';
import type { Cell } from '../../../host/state/workbook';
import { emptySheet } from '../../../host/workbook/empty';
import { type School, schoolOf, valuesOf } from '../../addin/school';

const project = loadProject('dist');
const silent = { out: () => undefined, err: () => undefined };

/** A school that never heard of the methodology: names in three columns, numbers for telephones, notes and drop-downs. */
function untidySchool(): School {
  const state = freshState('школа', Date.UTC(2026, 8, 7, 7));
  const text = (value: string | number | null): Cell | null => (value === null ? null : { value });
  const mentees: (string | number | null)[][] = [
    ['Список наставляемых на 2026/2027 год'],
    [
      '№',
      'Фамилия',
      'Имя',
      'Отчество',
      'Кл.',
      'Дата рождения',
      'Телефон',
      'Мама',
      'Запрос',
      'Наставник',
      'Форма',
      'Согласие',
      'Примечание',
    ],
    [
      1,
      'Лугова',
      'Мария',
      'Петровна',
      '7 «А»',
      40982,
      79120000001,
      'Лугова Инна Олеговна, 89120000002',
      'математика',
      'Орлов П. И.',
      'ученик – ученик',
      'да',
      'дружит с Димой Лосевым',
    ],
    [
      2,
      'Лосев',
      'Дмитрий',
      null,
      '8 «Б»',
      '3 мая 2011 г.',
      '8(912)000-00-03',
      'мама в командировке',
      'физика',
      null,
      'ученик – ученик',
      'да',
      null,
    ],
    [
      3,
      'Ли',
      'Вера',
      'Андреевна',
      '8 «Б»',
      '2011',
      null,
      'vera.li@school.example',
      'физика',
      'Орлов Павел Ильич; Серова А. Н.',
      'ученик – ученик',
      'да',
      null,
    ],
  ];
  const mentors: (string | number | null)[][] = [
    [
      'ФИО наставника',
      'Класс',
      'Компетенции',
      'Сколько человек',
      'Форма наставничества',
      'E-mail',
      'Согласие',
      'Подопечные',
    ],
    [
      'Орлов Павел Ильич',
      '10 «А»',
      'математика, физика',
      2,
      'ученик – ученик',
      'orlov@school.example',
      'да',
      'Лугова Мария',
    ],
    ['Серова Алла Никитична', '11 «А»', 'физика', 2, 'ученик – ученик', 'serova@school.example', 'да', null],
  ];
  state.spreadsheet.sheets = [
    { ...emptySheet(0, 'Дети'), rows: mentees.map((row) => row.map(text)) },
    { ...emptySheet(7, 'Наставники'), rows: mentors.map((row) => row.map(text)) },
    {
      ...emptySheet(9, 'Лугова Мария'),
      rows: [[{ value: 'План встреч' }], [{ value: 'Лугова М. П. и Орлов П. И.: по средам' }]],
    },
  ];
  const sheet = state.spreadsheet.sheets[0]!;
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 13 }];
  sheet.rows[2]![5]!.style = { numberFormat: 'dd.mm.yyyy' };
  sheet.rows[2]![9]!.rule = {
    criteria: 'VALUE_IN_LIST',
    args: [['Орлов Павел Ильич', 'Серова Алла Никитична'], true],
    allowInvalid: true,
    showDropdown: true,
    help: null,
  };
  sheet.rows[1]![11]!.note = 'Бланки у Серовой А. Н.';
  return schoolOf(state);
}

describe('a registry nobody has prepared', () => {
  const school = untidySchool();
  school.call('check');
  const meaning = askMeaning(school.state, project, silent);
  const { codes, key } = split(school.state, meaning);
  const sheet = (name: string) => valuesOf(codes.spreadsheet.sheets.find((one) => one.name === name)!);

  it('has a code for everybody first', () => {
    expect(peopleWithoutCode(school.state, project, silent)).toBe(0);
    expect(key.people.map(({ name }) => name).sort()).toEqual([
      'Ли Вера Андреевна',
      'Лосев Дмитрий',
      'Лугова Мария Петровна',
      'Орлов Павел Ильич',
      'Серова Алла Никитична',
    ]);
  });

  it('gives nobody away: not in cells, notes, drop-downs, names of tabs', () => {
    const all = JSON.stringify(codes);
    for (const needle of [
      'Лугов',
      'Лосев',
      'Орлов',
      'Серов',
      'Андреевн',
      '912000',
      '000-00',
      '40982',
      'мая 2011',
    ])
      expect(all.includes(needle), needle).toBe(false);
    expect(all).not.toMatch(/(orlov|serova|vera\.li)@/);
  });

  it('keeps what is not personal', () => {
    const rows = sheet('Дети');
    expect(rows[0]![0]).toBe('Список наставляемых на 2026/2027 год');
    expect(rows.slice(2).map((row) => [row[4], row[5], row[8]])).toEqual([
      ['7 «А»', 2012, 'математика'],
      ['8 «Б»', 2011, 'физика'],
      ['8 «Б»', '2011', 'физика'],
    ]);
    expect(rows[3]![7]).toBe('мама в командировке');
    const codeOf = (name: string) => key.people.find((one) => one.name.startsWith(name))!.code;
    expect(rows[4]![9]).toBe(`${codeOf('Орлов')}; ${codeOf('Серова')}`);
    expect(sheet(codeOf('Лугова'))[1]![0]).toBe(`${codeOf('Лугова')} и ${codeOf('Орлов')}: по средам`);
  });

  it('comes back whole', () => {
    const again = readKey(keyBook(key), codesIn(codes.spreadsheet, meaning));
    const joined = join(codes.spreadsheet, meaning, again);
    for (const [at, name] of ['Дети', 'Наставники'].entries()) {
      const before = school.state.spreadsheet.sheets[at]!;
      expect(valuesOf(joined.sheets.find((one) => one.name === name)!)).toEqual(valuesOf(before));
    }
  });
});
