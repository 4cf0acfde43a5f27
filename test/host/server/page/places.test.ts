import { describe, expect, it } from 'vitest';
import { addressOf, boxOf, columnLetters } from '../../../../host/page/grid/address';
import { Axis } from '../../../../host/page/grid/axis';
import { jump } from '../../../../host/page/grid/jump';
import { metricsOf } from '../../../../host/page/grid/metrics';
import type { SheetView } from '../../../../host/server/protocol';

const sheet: SheetView = {
  id: 0,
  name: 'Лист',
  hidden: false,
  tabColor: null,
  maxRows: 20,
  maxColumns: 30,
  usedRows: 8,
  usedColumns: 4,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  filter: null,
  merges: [],
  protected: false,
};

describe('addresses', () => {
  it('counts columns as A … Z, AA', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(addressOf(3, 1)).toBe('B4');
  });

  it('reads cells, boxes in any order, whole rows and columns', () => {
    expect(boxOf('B4', 20, 30)).toEqual({ row: 3, column: 1, rows: 1, columns: 1 });
    expect(boxOf('$d$9:b4', 20, 30)).toEqual({ row: 3, column: 1, rows: 6, columns: 3 });
    expect(boxOf('B:C', 20, 30)).toEqual({ row: 0, column: 1, rows: 20, columns: 2 });
    expect(boxOf('4:5', 20, 30)).toEqual({ row: 3, column: 0, rows: 2, columns: 30 });
  });

  it('refuses what is no place of the tab', () => {
    for (const words of ['', 'Б4', 'B21', 'AE1', 'B4:', '4B', 'B0'])
      expect([words, boxOf(words, 20, 30)]).toEqual([words, null]);
  });
});

describe('an axis', () => {
  const axis = new Axis(6, 10, { 1: 30 }, [2, 5]);

  it('knows where each begins, hidden ones having no size', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => axis.start(index))).toEqual([0, 10, 40, 40, 50, 60, 60]);
    expect(axis.total).toBe(60);
  });

  it('finds the visible one under a pixel', () => {
    expect([-5, 0, 9, 10, 39, 40, 59].map((pixel) => axis.at(pixel))).toEqual([0, 0, 0, 1, 1, 3, 4]);
  });

  it('steps over hidden ones and stops at the edges', () => {
    expect(axis.step(1, 1)).toBe(3);
    expect(axis.step(3, -1)).toBe(1);
    expect(axis.step(4, 1)).toBe(4);
    expect([axis.first(), axis.last()]).toEqual([0, 4]);
  });
});

describe('Ctrl+arrow', () => {
  const column = 'xxx..xx.'.split('').map((sign) => sign === 'x');
  const filled = (row: number): boolean => column[row] ?? false;
  const down = (row: number, metrics = metricsOf(sheet)) =>
    jump(metrics, { row, column: 0 }, 1, 0, filled)?.row;
  const up = (row: number) => jump(metricsOf(sheet), { row, column: 0 }, -1, 0, filled)?.row;

  it('goes to the end of the filled run, then over the gap, then to the edge', () => {
    expect([down(0), down(2), down(3), down(5), down(6), down(19)]).toEqual([2, 5, 5, 6, 19, 19]);
    expect([up(19), up(6), up(5), up(2), up(0)]).toEqual([6, 5, 2, 0, 0]);
  });

  it('does not count hidden rows', () => {
    expect(down(0, metricsOf({ ...sheet, hiddenRows: [3, 4] }))).toBe(6);
  });

  it('says nothing when it comes to a row that is not there yet', () => {
    expect(
      jump(metricsOf(sheet), { row: 0, column: 0 }, 1, 0, (row) => (row < 2 ? true : undefined)),
    ).toBeNull();
  });
});
