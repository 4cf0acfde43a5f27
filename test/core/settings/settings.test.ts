import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import type { Settings } from '../../../src/core/settings/settings';
import { readSettings, settingProblems, settingsTab, settingTitles } from '../../../src/core/settings/tab';
import { gridOf } from '../grid';

const year = '2026/2027';
const head = ['Настройка', 'Значение', 'Пояснение'];

function tabOf(...lines: readonly (readonly Cell[])[]): Grid {
  return gridOf('Настройки', [head, ...lines], { ownedTab: 'settings' });
}

/** The tab as it reads once it has been written. */
function written(settings: Settings, grid: Grid | null): Grid {
  const rows = settingsTab(settings, grid).rows.map(({ cells }) => cells.map((cell) => cell as Cell));
  return tabOf(...rows);
}

describe('the tab «Настройки»', () => {
  it('without a tab the defaults hold', () => {
    expect(readSettings(null, year)).toMatchObject({
      headPost: 'Директор',
      schoolYear: year,
      pupils: 0,
      privacy: 'undecided',
    });
    expect(settingProblems(null)).toEqual([]);
  });

  it('numbers, years and dates are read as people write them', () => {
    const grid = tabOf(
      [settingTitles.pupils, '1 480 чел.'],
      [settingTitles.teachers, 36],
      [settingTitles.schoolYear, '2026-2027 уч. год'],
      [settingTitles.privacy, 'коды'],
      [settingTitles.privacyOn, { date: '2026-09-14' }],
    );
    expect(readSettings(grid, '2025/2026')).toMatchObject({
      pupils: 1480,
      teachers: 36,
      schoolYear: '2026/2027',
      privacy: 'codes',
      privacyOn: '2026-09-14',
    });
    expect(settingProblems(grid)).toEqual([]);
  });

  it('what cannot be read is told with its line, and the default stands in', () => {
    const grid = tabOf(
      [settingTitles.headName, 'Соловьёва Анна'],
      [settingTitles.pupils, 'около пятисот'],
      [settingTitles.schoolYear, '2026/2028'],
      [settingTitles.headEmail, 'head at school'],
      [settingTitles.privacy, 'как обычно'],
      [settingTitles.pupils, '480'],
    );
    expect(settingProblems(grid).map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [2, 2, 'name'],
      [3, 2, 'number'],
      [4, 2, 'year'],
      [5, 2, 'email'],
      [6, 2, 'unreadable'],
      [7, 2, 'duplicate'],
    ]);
    expect(readSettings(grid, year)).toMatchObject({
      headName: 'Соловьёва Анна',
      pupils: 0,
      schoolYear: year,
      privacy: 'undecided',
    });
  });

  it('what was typed keeps its place and wording when something else is saved', () => {
    const before = tabOf(
      [settingTitles.pupils, 'около пятисот', 'моё пояснение'],
      ['Завуч по воспитательной работе', 'Кузнецова Е. В.', 'для писем'],
      [settingTitles.schoolYear, '2026–27 учебный год'],
      [settingTitles.curatorDative, 'заместителю директора Мельник О. П.'],
    );
    const after = written({ ...readSettings(before, year), place: 'г. Заречный' }, before);
    expect(after.cells.slice(1, 5).map((row) => row.slice(0, 2))).toEqual([
      [settingTitles.pupils, 'около пятисот'],
      ['Завуч по воспитательной работе', 'Кузнецова Е. В.'],
      [settingTitles.schoolYear, '2026–27 учебный год'],
      [settingTitles.curatorDative, 'заместителю директора Мельник О. П.'],
    ]);
    expect(readSettings(after, year)).toMatchObject({ place: 'г. Заречный', schoolYear: '2026/2027' });
  });

  it('whatever was saved is read back, however the lines were sorted meanwhile', () => {
    const words = fc.stringMatching(/^[А-Яа-яё «»№.-]{0,30}$/).map((text) => text.trim());
    const count = fc.nat({ max: 5000 });
    const settings = fc.record({
      schoolFull: words,
      schoolShort: words,
      place: words,
      pupils: count,
      organisations: count,
      privacy: fc.constantFrom('names' as const, 'codes' as const, 'undecided' as const),
      privacyBy: words,
      privacyOn: fc.constantFrom('', '2026-09-14'),
    });
    fc.assert(
      fc.property(settings, fc.infiniteStream(fc.nat()), (some, order) => {
        const wanted = { ...readSettings(null, year), ...some };
        const [titles, ...lines] = written(wanted, null).cells;
        const keys = lines.map(() => order.next().value as number);
        const sorted = lines.map((line, at) => ({ line, key: keys[at]! })).sort((a, b) => a.key - b.key);
        const grid = gridOf('Настройки', [titles!, ...sorted.map(({ line }) => line)]);
        expect(readSettings(grid, year)).toEqual(wanted);
        expect(readSettings(written(wanted, grid), year)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
