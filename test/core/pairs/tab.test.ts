import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { archiveDisarranged, archiveTab, readArchive, withYear } from '../../../src/core/pairs/archive';
import { readStatus } from '../../../src/core/pairs/pair';
import {
  hasNotesBeside,
  pairsDisarranged,
  pairsOf,
  pairsTab,
  readPairsTable,
  yearOfPairs,
} from '../../../src/core/pairs/tab';
import type { Tab } from '../../../src/core/tabs/tab';
import { gridOf } from '../grid';
import { ordered, pair } from './pairs';

const title = 'Наставнические пары, 2026/2027 учебный год';
const pairs = [
  ordered(1, 1, 'работает'),
  pair(2, 1, { locked: true }),
  pair(3, 2, { status: 'снята', reason: 'новый подбор' }),
];

/** The tab as it would stand in the spreadsheet. */
function written(tab: Tab): Grid {
  const titles = tab.columns.map((column) => column.title);
  const rows = [...tab.above.map(({ cells }) => cells), titles, ...tab.rows.map(({ cells }) => cells)];
  return gridOf(tab.name, rows as unknown as readonly (readonly Cell[])[]);
}

const read = (grid: Grid) => pairsOf(readPairsTable(grid));

describe('«Пары»', () => {
  it('is read as it was written', () => {
    const grid = written(pairsTab(pairs, title, null));
    expect(read(grid)).toEqual(pairs);
    expect(pairsDisarranged(grid)).toBe(false);
    expect([yearOfPairs(grid), hasNotesBeside(grid)]).toEqual(['2026/2027', false]);
  });

  it('of an earlier version is read without reason and day, and gets their columns when nothing stands there', () => {
    const { cells, ...rest } = written(pairsTab(pairs, title, null));
    const old = { ...rest, cells: cells.map((row) => row.slice(0, 13)) };
    expect(pairsDisarranged(old)).toBe(false);
    expect(read(old)).toEqual(pairs.map((one) => ({ ...one, reason: '', since: null })));
    expect(pairsTab(pairs, title, old).columns).toHaveLength(15);
  });

  it.each([
    ['a title', 1],
    ['a note beside a pair', 3],
    ['a word below the pairs', 5],
  ])('of an earlier version keeps its width when %s of the curator’s stands right of it', (_, row) => {
    const whole = written(pairsTab(pairs, title, null));
    for (const column of [13, 14, 15]) {
      const cells = [...whole.cells, []].map((line, at) => {
        const own = Array.from({ length: 16 }, (_, i) => (i < 13 ? (line[i] ?? null) : null));
        if (at === row) own[column] = 'моё';
        return own;
      });
      const tab = pairsTab(pairs, title, { ...whole, cells });
      expect(tab.columns).toHaveLength(column < 15 ? 13 : 15);
      for (const line of tab.rows) expect(line.cells).toHaveLength(tab.columns.length);
    }
  });

  it('with a later column moved or renamed is not written over', () => {
    const { cells, ...rest } = written(pairsTab(pairs, title, null));
    const swapped = cells.map((row) => [...row.slice(0, 13), row[14] ?? null, row[13] ?? null]);
    expect(pairsDisarranged({ ...rest, cells: swapped })).toBe(true);
    const renamed = cells.map((row) => row.map((cell) => (cell === 'Причина' ? 'Основание' : cell)));
    expect(pairsDisarranged({ ...rest, cells: renamed })).toBe(true);
  });

  it('reads old words, other spellings and words of the curator’s own', () => {
    expect(['утверждена', 'Закреплена приказом', ' РАБОТАЕТ ', 'болеет', ''].map(readStatus)).toEqual([
      'предложена',
      'утверждена приказом',
      'работает',
      null,
      null,
    ]);
    const grid = written(pairsTab([{ ...ordered(1, 1), unread: 'ждём маму' }], title, null));
    expect(read(grid)).toEqual([{ ...ordered(1, 1), unread: 'ждём маму' }]);
  });

  it('with a heading of the curator’s own is of no known year', () => {
    expect(yearOfPairs(written(pairsTab(pairs, 'Наши пары', null)))).toBeNull();
  });
});

describe('«Пары прошлых лет»', () => {
  it('is read as it was written, and a year brought twice stands there once', () => {
    const first = withYear([], '2025/2026', [ordered(7, 7, 'завершена')]);
    const archive = withYear(first, '2026/2027', pairs);
    expect(withYear(archive, '2026/2027', pairs)).toEqual(archive);
    const grid = written(archiveTab(archive));
    expect(readArchive(grid)).toEqual(archive);
    expect(archiveDisarranged(grid)).toBe(false);
  });

  it('is out of order with an empty row, a year wiped out or its titles gone', () => {
    const { cells, ...rest } = written(archiveTab(withYear([], '2026/2027', pairs)));
    const gap = [cells[0]!, cells[1]!.map(() => null), ...cells.slice(1)];
    const yearless = cells.map((row, at) => (at === 2 ? [null, ...row.slice(1)] : row));
    for (const broken of [gap, yearless, cells.slice(1)])
      expect(archiveDisarranged({ ...rest, cells: broken })).toBe(true);
    expect(archiveDisarranged(null)).toBe(false);
  });
});
