import { describe, expect, it } from 'vitest';
import { commonPoints } from '../../../src/core/matchSheets/commonPoints';
import { lettersPaper, letterText } from '../../../src/core/matchSheets/letters';
import { meetingPaper, meetingSheets, sheetText } from '../../../src/core/matchSheets/meeting';
import { plainText } from '../documents/plainText';
import { mentor } from '../matching/people';
import { belov, demin, orlova, people, sokolova, zhukova } from './proposal';

const place = { school: 'МБОУ «СШ № 12»', today: '2026-09-10' };
const pairs = [
  { mentee: belov.code!, mentor: sokolova.code! },
  { mentee: demin.code!, mentor: sokolova.code! },
];
const sheets = meetingSheets(pairs, people.mentees, people.mentors);

describe('sheets for the group meeting', () => {
  it('are one for every mentor with a pair, then one for every mentee', () => {
    expect(sheets.map(({ person, partners }) => [person.code, partners.map(({ code }) => code)])).toEqual([
      [sokolova.code, [belov.code, demin.code]],
      [belov.code, [sokolova.code]],
      [demin.code, [sokolova.code]],
    ]);
  });

  it('leave out a pair with somebody who is not here', () => {
    expect(
      meetingSheets([{ mentee: 'М-999', mentor: orlova.code! }], people.mentees, people.mentors),
    ).toEqual([]);
  });

  it('say who is who, what is asked and offered, when both are free, and leave the choice open', () => {
    expect(sheetText(sheets[1]!, place).split('\n')).toEqual([
      'Лист наставляемого',
      'МБОУ «СШ № 12», групповая встреча, составлено 10.09.2026',
      '',
      'Наставляемый: Белов А. Д., 7 «А» класс',
      `Код: ${belov.code}`,
      'Форма: учитель – ученик',
      'Запрос: математика',
      'Когда свободен: вт 15:00–16:30',
      '',
      'С кем предлагаем познакомиться:',
      `1. Соколова А. И., учитель математики, ${sokolova.code}`,
      '   Чем может помочь: математика; физика',
      '   Когда свободен: вт с 15:30; чт',
      '   Что общего: математика; оба свободны: вт 15:30–16:30',
      '   ☐ хочу   ☐ не хочу',
      '',
      'После встречи отметьте свой выбор и отдайте лист куратору. Код пригодится, если о пожеланиях спросит анкета.',
    ]);
  });

  it('tell nobody’s points, wishes, birthday, telephone, address or role model', () => {
    const told = {
      ...belov,
      phone: '+7 900 555-23-71',
      email: 'belov@school.example',
      roleModel: 'лидер – пассивный',
      refusals: ['Орлова'],
      birth: { date: '2013-02-03', year: 2013, age: 13 },
    };
    const all = meetingSheets(pairs, [told, demin], people.mentors)
      .map((sheet) => sheetText(sheet, place))
      .join('\n');
    expect(all).not.toMatch(/555|@|пассивный|Орлова|2013|балл|Хочет/);
  });

  it('leave what nobody should read aloud to the curator', () => {
    const told = {
      ...belov,
      topics: ['математика', 'ребёнок с ОВЗ, адаптация', 'звонить маме 89005552371', 'как у Ивановой Марии'],
    };
    const [ofMentor] = meetingSheets(pairs, [told], people.mentors);
    const text = sheetText(ofMentor!, place);
    expect(text).toContain('Запрос: математика; уточните у куратора');
    expect(text).not.toMatch(/ОВЗ|89005552371|Иванов/);
  });

  it('have codes where there are no names', () => {
    const nameless = { ...belov, name: null };
    const [ofMentor] = meetingSheets(pairs, [nameless], people.mentors);
    expect(sheetText(ofMentor!, place)).toContain(`1. ${belov.code}, 7 «А» класс\n`);
  });

  it('are printed each on a page of its own, with room for notes', () => {
    const paper = meetingPaper(sheets, place);
    expect(paper.title).not.toMatch(/Белов|Соколова/);
    expect(paper.blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(2);
    const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables).toHaveLength(6);
    for (const { header, rows, widths } of tables) {
      expect(widths).toHaveLength(header.length);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(170);
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
    expect(tables[1]!.header).toEqual([
      '№',
      'Наставляемый',
      'Запрос',
      'Когда свободен',
      'Что общего',
      'Хочу / не хочу',
      'Заметки',
    ]);
    expect(tables[5]!.header).toEqual([
      '№',
      'Наставник',
      'Чем может помочь',
      'Когда свободен',
      'Хочу / не хочу',
      'Заметки',
    ]);
  });
});

describe('what two people have in common', () => {
  it('is said once, and never what only one of them has', () => {
    const one = { ...belov, topics: ['адаптация в классе', 'химия'], subjects: ['адаптация'], slots: [] };
    const other = mentor(9, 'Ким Вера Львовна', {
      topics: ['Адаптация в классе'],
      subjects: ['адаптация', 'физика'],
    });
    expect(commonPoints(one, other)).toBe('адаптация в классе');
  });
});

describe('a letter to those without a pair', () => {
  const head = {
    school: 'МБОУ «СШ № 12»',
    curatorPost: 'Заместитель директора',
    curatorName: 'О. П. Мельникова',
    today: '2026-09-10',
  };

  it('speaks to a pupil and to a grown-up by name, to a code by no name', () => {
    expect(letterText(zhukova, head)).toContain('Здравствуйте, Инна!');
    expect(letterText(orlova, head)).toContain('Здравствуйте, Майя Петровна!');
    expect(letterText({ ...zhukova, name: null }, head)).toContain('Здравствуйте!');
  });

  it('promises further search and, to a mentee, support; names nobody, no points and no reason', () => {
    const letter = letterText(zhukova, head);
    expect(letter).toMatch(/поиск наставника продолжается/);
    expect(letter).toMatch(/поддержку педагога-психолога/);
    expect(letter).not.toMatch(/балл|не подош| мест|Белов|Соколова|Орлова|музыка/);
    expect(letter.endsWith('Заместитель директора О. П. Мельникова\n10.09.2026')).toBe(true);
    expect(letterText(orlova, head)).toMatch(/остаётесь в базе наставников/);
  });

  it('is a page of its own, signed', () => {
    const paper = lettersPaper([zhukova, orlova], head);
    expect(paper.blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(1);
    expect(paper.title).toBe('Письма о результатах подбора, 10.09.2026');
    const text = plainText(paper);
    expect(text).toContain(`Код участника: ${zhukova.code}`);
    expect(text.match(/О\.\s?П\.\s?Мельникова/g)).toHaveLength(2);
  });
});
