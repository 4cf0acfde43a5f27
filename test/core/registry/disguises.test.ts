import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import { readRegistries } from '../../../src/core/registry/recognise';
import { gridOf, row } from '../grid';
import { type Disguised, disguiseOf, type Known } from './disguise';
import { menteeRows, menteeTitles, mentorRows, mentorTitles, today } from './school';

const texts = (cells: readonly Cell[]) => cells.map((cell) => String(cell));

/** The wordings of a school that has added what the law and the pairing ask for. */
const added = row(
  'ФИО ученика|Класс|Телефон|Почта|Запрос|Форма|Ролевая модель|Вид наставничества|Удобное время|Часов в неделю|Пожелания|С кем не хотел бы|Приоритет|Согласие на обработку ПДн|Согласие на публикацию фото|Согласие на передачу третьим лицам|Заявление|СНИЛС|Примечание',
);
const addedRows = [
  '7 «А»|89001112233|a@s.example|физика|ученик – ученик|равный – равному|традиционное|вт 15:00|2|Зуева|Лосев|1|да|да|нет|есть|112-233-445 95|болел',
  '8Б|89001112234|b@s.example|химия|ученик – ученик|лидер – пассивный|групповое|ср|1|||2|да|нет|нет|есть||',
  '10-В|89001112235|c@s.example|ЕГЭ, алгебра|учитель – ученик||реверсивное||2||||нет|нет|нет|нет||',
].map((line, at) => row(`${['Рябова Дарья', 'Титов Илья', 'Умаров Руслан'][at]}|${line}`));

const tables: readonly Known[] = [
  { name: 'Наставляемые', titles: texts(menteeTitles), rows: menteeRows },
  { name: 'Наставники', titles: texts(mentorTitles), rows: mentorRows },
  { name: 'Наставляемые 5–11', titles: texts(added), rows: addedRows },
];

function meaning(grid: Disguised['grid']) {
  const { mentors, mentees } = readRegistries([grid], today);
  const registry = mentors ?? mentees;
  return {
    role: registry?.role,
    people: registry?.people.map(({ place, ...rest }) => rest),
    field: (column: number) => registry?.columns[column - 1]?.field ?? null,
    asked: registry?.columns.filter(({ asked }) => asked).length,
  };
}

describe('a registry typed in another way', () => {
  it.each(tables)('means the same in every column: $name', (known) => {
    const plain = meaning(gridOf(known.name, [known.titles, ...known.rows]));
    const fields = known.titles.map((_, at) => plain.field(at + 1));
    expect(plain.asked).toBe(0);
    fc.assert(
      fc.property(disguiseOf(known), ({ grid, columns, added: news }) => {
        const before = structuredClone(grid);
        const found = meaning(grid);
        expect(grid).toEqual(before);
        expect([found.role, found.people]).toEqual([plain.role, plain.people]);
        expect(columns.map((column) => found.field(column))).toEqual(fields);
        expect(news.map((column) => found.field(column))).toEqual(news.map(() => null));
        expect(found.asked).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
