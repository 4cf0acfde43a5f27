import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/cells/grid';
import { readDecisions } from '../../../src/core/matchSheets/decisions';
import { partsNotes, sheetDisarranged, standingOf } from '../../../src/core/matchSheets/standing';
import { gridOf } from '../grid';
import {
  belov,
  columnAt,
  demin,
  gridOfTab,
  leftOut,
  orlova,
  pairOf,
  proposalOf,
  read,
  rowOf,
  sheetOf,
  sokolova,
  typed,
  zhukova,
} from './proposal';

const first = { mentee: belov.code!, mentor: sokolova.code! };
const second = { mentee: demin.code!, mentor: orlova.code! };
const proposal = proposalOf([pairOf(belov, sokolova), pairOf(demin, orlova)], {
  unmatched: [leftOut(zhukova, 'Мест нет.', 'Поможет ещё одно место.')],
});
const fresh = gridOfTab(sheetOf(proposal));
const decided = typed(
  typed(fresh, rowOf(fresh, belov), 'Решение', 'закрепить'),
  rowOf(fresh, demin),
  'Решение',
  'отклонить',
);

describe('decisions on «Подбор»', () => {
  it('are none without a tab, on an empty one and on one whose titles are gone', () => {
    const none = { locked: [], declined: [], ticked: [] };
    expect(readDecisions(null)).toEqual(none);
    expect(readDecisions(gridOf('Подбор', []))).toEqual(none);
    expect(readDecisions({ ...decided, cells: decided.cells.slice(6) })).toEqual(none);
    expect(readDecisions(fresh)).toEqual(none);
  });

  it('are read by codes, whatever the order of rows and columns', () => {
    const aim = readDecisions(decided);
    expect(aim).toEqual({ locked: [first], declined: [second], ticked: [] });
    const shuffles = fc.record({
      rows: fc.shuffledSubarray(decided.cells.slice(6), { minLength: decided.cells.length - 6 }),
      columns: fc.shuffledSubarray([...decided.cells[0]!.keys()], { minLength: decided.cells[0]!.length }),
      blank: fc.nat(3),
    });
    fc.assert(
      fc.property(shuffles, ({ rows, columns, blank }) => {
        const cells = [...decided.cells.slice(0, 6), ...Array(blank).fill([]), ...rows];
        const moved: Grid = {
          ...decided,
          cells: cells.map((line) => columns.map((at) => line[at] ?? null)),
        };
        const found = readDecisions(moved);
        expect(found.locked).toEqual(aim.locked);
        expect(found.declined).toEqual(aim.declined);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Утвердить', 'ticked'],
    [' утв. ', 'ticked'],
    ['УТВЕРЖДЕНО', 'ticked'],
    ['закреплена', 'locked'],
    ['Отклонено мамой', 'declined'],
  ] as const)('understand «%s»', (text, list) => {
    expect(readDecisions(typed(fresh, rowOf(fresh, belov), 'Решение', text))[list]).toEqual([first]);
  });

  it('guess nothing from other words', () => {
    for (const text of ['подумать', 'не утверждать?', 'да', '—'])
      expect(readDecisions(typed(fresh, rowOf(fresh, belov), 'Решение', text))).toEqual(readDecisions(fresh));
  });

  it('of a row copied and decided twice are the more careful ones', () => {
    const at = rowOf(decided, belov) - 1;
    const copy = decided.cells[at]!.map((cell) => (cell === 'закрепить' ? 'отклонить' : cell));
    const cells = [...decided.cells, copy, decided.cells[at]!];
    expect(readDecisions({ ...decided, cells })).toEqual({
      locked: [],
      declined: [first, second],
      ticked: [],
    });
  });

  it('follow a mentor’s code that was typed over, in whatever spelling', () => {
    const other = typed(decided, rowOf(decided, belov), 'Код наставника', 'm – 559657');
    expect(readDecisions(other).locked).toEqual([{ mentee: first.mentee, mentor: 'М-559657' }]);
  });

  it('say nothing of people on the waiting list', () => {
    expect(readDecisions(typed(fresh, rowOf(fresh, zhukova), 'Решение', 'закрепить'))).toEqual(
      readDecisions(fresh),
    );
  });
});

describe('«Подбор» written anew', () => {
  it('keeps what she has written, also words that decide nothing', () => {
    const noted = typed(fresh, rowOf(fresh, belov), 'Решение', 'спросить маму');
    expect(read(sheetOf(proposal, noted))[0]).toMatchObject({ Решение: 'спросить маму' });
  });

  it('keeps her decision again and again until the panel knows it, then follows the panel', () => {
    const locked = typed(fresh, rowOf(fresh, belov), 'Решение', 'закрепить');
    const once = gridOfTab(sheetOf(proposal, locked));
    const twice = gridOfTab(sheetOf(proposal, once));
    expect(readDecisions(twice).locked).toEqual([first]);
    const known = gridOfTab(sheetOf(proposal, twice, { locked: [first], declined: [] }));
    expect(readDecisions(known).locked).toEqual([first]);
    expect(readDecisions(gridOfTab(sheetOf(proposal, known))).locked).toEqual([]);
  });

  it('shows what the panel has locked', () => {
    const panel = { locked: [first], declined: [] };
    const pairs = proposalOf([pairOf(belov, sokolova, { locked: true }), pairOf(demin, orlova)]);
    expect(readDecisions(gridOfTab(sheetOf(pairs, null, panel))).locked).toEqual([first]);
  });

  it('keeps a declined pair in a list of its own, where it can be taken back', () => {
    const rest = proposalOf([pairOf(belov, sokolova)], {
      declined: [{ ...second, menteeName: 'Дёмин Е. О.', mentorName: 'Орлова М. П.' }],
    });
    const grid = gridOfTab(sheetOf(rest, decided));
    expect(readDecisions(grid)).toEqual({ locked: [first], declined: [second], ticked: [] });
    const known = gridOfTab(sheetOf(rest, grid, { locked: [], declined: [second] }));
    const back = typed(known, rowOf(known, demin), 'Решение', null);
    expect(standingOf(back).changed.map(({ mentee, decision }) => [mentee, decision])).toContainEqual([
      demin.code,
      null,
    ]);
  });

  it('keeps the order of her rows', () => {
    const [belovRow, deminRow] = [rowOf(fresh, belov) - 1, rowOf(fresh, demin) - 1];
    const cells = fresh.cells.map(
      (line, at) => fresh.cells[at === belovRow ? deminRow : at === deminRow ? belovRow : at] ?? line,
    );
    const again = read(sheetOf(proposal, { ...fresh, cells }));
    expect(again.slice(0, 2).map((row) => row['Код наставляемого'])).toEqual([demin.code, belov.code]);
  });
});

describe('her own notes to the right of «Подбор»', () => {
  const width = fresh.cells[0]!.length;
  const noted = (row: number): Grid => ({
    ...fresh,
    cells: fresh.cells.map((line, at) => [...line, at === row - 1 ? 'звонила' : null]),
  });

  it('stand beside the same person after writing', () => {
    const grid = noted(rowOf(fresh, demin));
    expect(grid.cells[0]).toHaveLength(width + 1);
    expect(partsNotes(grid, sheetOf(proposal, grid))).toBe(false);
  });

  it('are never parted from the person: then nothing is written', () => {
    const grid = noted(rowOf(fresh, zhukova));
    const served = proposalOf([...proposal.pairs, pairOf(zhukova, sokolova)]);
    expect(partsNotes(grid, sheetOf(served, grid))).toBe(true);
    expect(partsNotes(fresh, sheetOf(served, fresh))).toBe(false);
  });

  it('may stand anywhere beside the heading', () => {
    expect(partsNotes(noted(1), sheetOf(proposalOf([]), noted(1)))).toBe(false);
  });
});

describe('a tab with something put among our columns', () => {
  it('is not written over', () => {
    expect(sheetDisarranged(null)).toBe(false);
    expect(sheetDisarranged(fresh)).toBe(false);
    const at = columnAt(fresh, 'Наставник');
    const inserted = fresh.cells.map((line) => [...line.slice(0, at), 'моё', ...line.slice(at)]);
    expect(sheetDisarranged({ ...fresh, cells: inserted })).toBe(true);
    expect(sheetDisarranged({ ...fresh, cells: [[], ...fresh.cells] })).toBe(true);
    expect(sheetDisarranged({ ...fresh, cells: fresh.cells.slice(6) })).toBe(true);
    expect(sheetDisarranged({ ...fresh, cells: [] })).toBe(false);
  });
});
