import { describe, expect, it } from 'vitest';
import {
  belov,
  demin,
  leftOut,
  orlova,
  pairOf,
  proposalOf,
  read,
  sheetOf,
  sokolova,
  zhukova,
} from './proposal';

const proposal = proposalOf(
  [
    pairOf(demin, orlova, { given: 'Класс старше, чем хотел наставник.' }),
    pairOf(belov, sokolova, { change: 'moved' }),
  ],
  {
    sentence: 'Подобраны 2 пары. Закреплено лишнее.',
    faults: ['Закреплено лишнее.'],
    unmatched: [leftOut(zhukova, 'Мест нет.', 'Поможет ещё одно место.')],
    notReady: [leftOut({ ...orlova, code: 'Н-999' }, 'Нет согласия.', 'Отметьте согласие.')],
    freeMentors: [{ code: sokolova.code!, name: 'Соколова А. И.', places: 1 }],
    recruiting: [{ sentence: 'Ещё один наставник по музыке – 1 запрос.', requests: 1 }],
  },
);
const rows = read(sheetOf(proposal));

describe('«Подбор»', () => {
  it('begins with its day, the goal, what came out and the proof, always in so many rows', () => {
    const { above } = sheetOf(proposal);
    expect(above.map(({ cells }) => cells[0])).toEqual([
      'Подбор наставнических пар, 10.09.2026',
      'Цель: наставник – как можно большему числу людей, затем – самые подходящие пары. 145 баллов из 200',
      'Подобраны 2 пары.',
      'Лучшего подбора не существует.',
      null,
    ]);
    const long = sheetOf(proposalOf([], { sentence: 'Слово за слово. '.repeat(60) })).above;
    expect(long).toHaveLength(above.length);
    for (const { cells } of long) expect(String(cells[0]).length).toBeLessThan(200);
  });

  it('shows the two of a pair side by side, by name of the mentee', () => {
    expect(rows[0]).toEqual({
      '№': 1,
      Наставляемый: 'Белов А. Д.',
      'Код наставляемого': belov.code,
      'Класс, должность': '7 «А» класс',
      Запрос: 'математика',
      'Время и пожелания наставляемого': 'вт 15:00–16:30\nХочет: Соколова',
      Наставник: 'Соколова А. И.',
      'Код наставника': sokolova.code,
      'Должность, класс': 'учитель математики',
      'Чем поможет': 'математика; физика',
      'Время и пожелания наставника': 'вт с 15:30; чт',
      'Мест занято': '1 из 2',
      Баллы: 72.5,
      Почему: 'Наставник другой, чем был. запрос и компетенции 40 из 40',
      'Другой вариант': 'Другого подходящего наставника нет.',
    });
    expect(rows[1]).toMatchObject({ 'Чем пришлось поступиться': 'Класс старше, чем хотел наставник.' });
  });

  it('tells of everybody else below: who waits, who is not ready, who is free, whom to look for', () => {
    expect(rows.slice(2).map((row) => Object.values(row).filter((cell) => cell !== ''))).toEqual([
      ['Обратите внимание'],
      ['Закреплено лишнее.'],
      ['Лист ожидания'],
      ['Жукова И. Л.', zhukova.code, '9 класс', 'музыка', 'Мест нет.', 'Поможет ещё одно место.'],
      ['Пока нельзя включить в подбор'],
      ['Орлова М. П.', orlova.code, 'химия', 'Нет согласия.', 'Отметьте согласие.'],
      ['Наставники со свободными местами'],
      [
        'Соколова А. И.',
        sokolova.code,
        'учитель математики',
        'математика; физика',
        'вт с 15:30; чт',
        '1 из 2',
      ],
      ['Кого искать'],
      ['Ещё один наставник по музыке – 1 запрос.'],
    ]);
  });

  it('offers a decision in rows of pairs only', () => {
    const { rows: lines } = sheetOf(proposal);
    const choosing = lines.filter((row) => row.look !== 'section' && !row.bare);
    expect(choosing).toHaveLength(2);
  });

  it('gives no room to columns in which nobody has anything', () => {
    const width = (tab: ReturnType<typeof sheetOf>, key: string) =>
      tab.columns.find((column) => column.key === key)!.width;
    const bare = sheetOf(proposalOf([pairOf(demin, orlova)]));
    expect(width(bare, 'given')).toBeLessThan(width(sheetOf(proposal), 'given'));
  });

  it('prints on A4 laid on its side in letters that can be read', () => {
    const shown = sheetOf(proposal).columns.filter((column) => !column.hidden);
    const millimetres = shown.reduce((sum, { width }) => sum + width, 0) * (25.4 / 96);
    expect(277 / millimetres).toBeGreaterThan(0.6);
  });
});
