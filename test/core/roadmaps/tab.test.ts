import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { schoolYear } from '../../../src/core/cells/schoolYear';
import { readRoadmap } from '../../../src/core/roadmaps/read';
import { scheduleRoadmap } from '../../../src/core/roadmaps/schedule';
import { schoolRoadmap } from '../../../src/core/roadmaps/school';
import { roadmapTab } from '../../../src/core/roadmaps/tab';
import type { Tab } from '../../../src/core/tabs/tab';

const year = schoolYear('2026/2027')!;
const heading = {
  schoolShort: 'МБОУ «СШ № 12»',
  year,
  headPost: 'Директор',
  headName: 'Ветрова А. И.',
  headInitialsFirst: 'А. И. Ветрова',
  curatorName: 'Лугова М. П.',
};
const tab = roadmapTab(scheduleRoadmap(schoolRoadmap, year), heading);

/** The tab as it would be read back from the spreadsheet. */
function cellsOf(from: Tab): Cell[][] {
  const lines = [
    ...from.above.map((row) => row.cells),
    from.columns.map((column) => column.title),
    ...from.rows.map((row) => row.cells),
  ];
  return lines.map((cells) => from.columns.map((_, at) => (cells[at] ?? null) as Cell));
}

function gridOf(cells: Cell[][]): Grid {
  return {
    sheetId: 7,
    sheetName: 'Дорожная карта',
    hidden: false,
    cells,
    formulas: [],
    ownedTab: 'roadmap',
    ownedColumns: [],
    merges: [],
    meanings: [],
    tabMeaning: null,
    filtered: [],
  };
}

const titleRow = tab.above.length;
const columnAt = (title: string): number => tab.columns.findIndex((column) => column.title === title);

describe('the tab «Дорожная карта»', () => {
  it('has the approval block at the right, then the heading with school and year', () => {
    const text = tab.above.map((row) => [row.look, row.cells.filter((cell) => cell !== null).join(' ')]);
    expect(text).toEqual([
      ['right', 'УТВЕРЖДАЮ'],
      ['right', 'Директор МБОУ «СШ № 12»'],
      ['right', '_______________ А. И. Ветрова'],
      ['right', '«___» _______________ 20___ г.'],
      ['title', 'Дорожная карта внедрения целевой модели наставничества'],
      ['subtitle', 'МБОУ «СШ № 12», 2026/2027 учебный год'],
    ]);
  });

  it('opens every stage with a section row', () => {
    const sections = tab.rows.filter((row) => row.look === 'section').map((row) => row.cells[0]);
    expect(sections).toHaveLength(7);
    expect(sections[2]).toBe('3. Формирование базы наставников');
  });

  it('gives each event dates as dates, a status of the list and its key', () => {
    const first = tab.rows[1]?.cells;
    expect(first?.[columnAt('Начало')]).toEqual({ date: '2026-08-01' });
    expect(first?.[columnAt('Окончание')]).toEqual({ date: '2026-08-31' });
    expect(first?.[columnAt('Статус')]).toBe('не начато');
    expect(first?.[columnAt('Исполнено')]).toBeNull();
    expect(first?.[columnAt('Ключ')]).toBe('r145.1.order');
    expect(tab.columns[columnAt('Статус')]?.choices).toEqual([
      'не начато',
      'в работе',
      'выполнено',
      'не требуется',
    ]);
    expect(tab.columns[columnAt('Статус')]?.note).toContain('Не требуется');
  });
});

describe('reading the roadmap back', () => {
  const events = scheduleRoadmap(schoolRoadmap, year).length;

  it('finds every event with its stage and day', () => {
    const reading = readRoadmap(gridOf(cellsOf(tab)));
    expect(reading?.rows).toHaveLength(events);
    expect(reading?.doubts).toEqual([]);
    expect(reading?.rows.find((row) => row.key === 'r145.5.order')).toMatchObject({
      stage: 5,
      due: '2026-11-02',
      start: null,
      status: 'todo',
    });
  });

  it('reads the same whatever order the curator gave to rows and columns', () => {
    const cells = cellsOf(tab);
    cells[titleRow + 2]![columnAt('Статус')] = 'Выполнено ';
    cells[titleRow + 2]![columnAt('Исполнено')] = { date: '2026-08-20' };
    const shuffled = [...cells].reverse().map((row) => [null, ...[...row].reverse()]);
    const byKey = (grid: Grid) =>
      [...(readRoadmap(grid)?.rows ?? [])]
        .map((row) => ({ ...row, row: 0 }))
        .sort((a, b) => (a.key! < b.key! ? -1 : 1));
    expect(byKey(gridOf(shuffled))).toEqual(byKey(gridOf(cells)));
    expect(readRoadmap(gridOf(shuffled))?.rows.find((row) => row.key === 'r145.1.order')).toMatchObject({
      status: 'done',
      doneOn: '2026-08-20',
    });
  });

  it('knows the status column by its values when it was renamed', () => {
    const cells = cellsOf(tab);
    cells[titleRow]![columnAt('Статус')] = 'Отметка';
    cells[titleRow + 2]![columnAt('Статус')] = 'в работе';
    expect(readRoadmap(gridOf(cells))?.rows[0]?.status).toBe('doing');
  });

  it('takes an event of the curator’s own, without a key, by its number', () => {
    const cells = cellsOf(tab);
    const own: Cell[] = tab.columns.map(() => null);
    own[columnAt('№')] = '6.9';
    own[columnAt('Мероприятие')] = 'Экскурсия на завод';
    own[columnAt('Окончание')] = '20.02.2027';
    cells.push(own);
    expect(readRoadmap(gridOf(cells))?.rows).toContainEqual(
      expect.objectContaining({
        key: null,
        stage: 6,
        title: 'Экскурсия на завод',
        due: '2027-02-20',
        status: 'todo',
      }),
    );
  });

  it('counts a copied row once and names an unknown status and an unreadable day', () => {
    const cells = cellsOf(tab);
    cells.push([...cells[titleRow + 2]!]);
    cells[titleRow + 2]![columnAt('Статус')] = 'почти';
    cells[titleRow + 3]![columnAt('Окончание')] = 'скоро';
    const reading = readRoadmap(gridOf(cells));
    expect(reading?.rows).toHaveLength(events);
    expect(reading?.doubts).toEqual([
      { row: titleRow + 3, kind: 'status', found: 'почти' },
      { row: titleRow + 4, kind: 'day', found: 'скоро' },
      { row: cells.length, kind: 'copy', found: 'Приказ о внедрении целевой модели наставничества' },
    ]);
  });

  it('says so when no key is left', () => {
    expect(
      readRoadmap(
        gridOf([
          ['Мероприятие', 'Статус'],
          ['Приказ', 'выполнено'],
        ]),
      ),
    ).toBeNull();
  });
});
