import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/changes/mark';
import { cellsToLookAt, type Remark, remark } from '../../../src/core/changes/remark';
import { type Sight, sightsOf } from '../../../src/core/changes/sight';
import { gridOf } from '../grid';

interface Row {
  readonly code: string | null;
  note: string;
  background: string;
}

const white = '#ffffff';
const red = '#f4cccc';
const yellow = '#fff2cc';

/** A tab with a code and one cell in each row; a mark always goes into the second column. */
class Sheet {
  rows: Row[];
  marks: readonly Mark[] = [];

  constructor(rows: readonly Partial<Row>[]) {
    this.rows = rows.map((row, at) => ({ code: `Н-00000${at}`, note: '', background: white, ...row }));
  }

  /** By row, from 1. */
  put(texts: ReadonlyMap<number, string>, colour = yellow): void {
    const remarks = Array.from(texts, ([row, text]): Remark => ({ row, column: 2, text, colour }));
    const images = cellsToLookAt(this.sight(), this.marks, remarks).map(({ row, column }) => {
      const { note = '', background = white } = this.rows[row - 1] ?? {};
      return { row, column, note, background };
    });
    const next = remark(this.sight(), this.marks, remarks, images);
    for (const { row, note, background } of next.looks) {
      const cell = this.rows[row - 1]!;
      cell.note = note ?? cell.note;
      cell.background = background ?? cell.background;
    }
    this.marks = next.marks;
  }

  looks(): readonly (readonly [string, string])[] {
    return this.rows.map(({ note, background }) => [note, background] as const);
  }

  private sight(): Sight {
    const grid = gridOf(
      'Наставляемые',
      this.rows.map(({ code }, at) => [code, `клетка ${at}`]),
      { sheetId: 1, ownedColumns: [{ column: 1, key: 'code' }] },
    );
    return sightsOf([grid], []).get(1)!;
  }
}

const told = (...rows: number[]) => new Map(rows.map((row) => [row, `Ошибка. Замечание ${row}`]));

describe('marks', () => {
  it('stand below her own note and take her colour away for as long as they are there', () => {
    const sheet = new Sheet([{ note: 'звонить вечером\n', background: red }, {}]);
    const before = sheet.looks();
    sheet.put(told(1, 2));
    expect(sheet.looks()).toEqual([
      ['звонить вечером\n\n— — —\nОшибка. Замечание 1', yellow],
      ['Ошибка. Замечание 2', yellow],
    ]);
    sheet.put(new Map());
    expect(sheet.looks()).toEqual(before);
  });

  it('put again replace the earlier ones and forget nothing of hers', () => {
    const sheet = new Sheet([{ note: 'её', background: red }, {}, {}]);
    const before = sheet.looks();
    sheet.put(told(1, 2));
    sheet.put(new Map([[1, 'Подсказка. Другое']]), red);
    expect(sheet.looks()).toEqual([['её\n— — —\nПодсказка. Другое', red], before[1], before[2]]);
    sheet.put(new Map());
    expect(sheet.looks()).toEqual(before);
  });

  it('leave what she has written and painted since', () => {
    const sheet = new Sheet([{ note: 'её' }, {}, {}]);
    sheet.put(told(1, 2, 3));
    sheet.rows[0]!.note = sheet.rows[0]!.note.replace('её', 'её, дописано');
    sheet.rows[1]!.note += '\nспросить маму';
    sheet.rows[1]!.background = red;
    sheet.rows[2]!.note = 'всё своё';
    sheet.put(new Map());
    expect(sheet.looks()).toEqual([
      ['её, дописано', white],
      ['спросить маму', red],
      ['всё своё', white],
    ]);
  });

  it('of rows without a code are found by what is written in them', () => {
    const sheet = new Sheet([{ code: null, background: red }, { code: null, note: 'её' }, { code: null }]);
    sheet.put(told(1, 2));
    sheet.rows.reverse();
    sheet.put(new Map());
    expect(sheet.looks()).toEqual([
      ['', white],
      ['её', white],
      ['', red],
    ]);
  });

  it('are found by what is written in them when the codes have gone, and those of a deleted row are forgotten', () => {
    const sheet = new Sheet([{ background: red }, { note: 'её' }, {}, { background: yellow }]);
    sheet.put(told(1, 2, 3));
    sheet.rows = [sheet.rows[3]!, sheet.rows[1]!, sheet.rows[0]!].map((row) => ({ ...row, code: null }));
    sheet.put(new Map());
    expect(sheet.looks()).toEqual([
      ['', yellow],
      ['её', white],
      ['', red],
    ]);
  });

  it('of a copied row go from the copy, too', () => {
    const sheet = new Sheet([{ note: 'её' }]);
    sheet.put(told(1));
    sheet.rows.push({ ...sheet.rows[0]! });
    sheet.put(new Map());
    expect(sheet.looks()).toEqual([
      ['её', white],
      ['её', white],
    ]);
  });

  it('come and go without a trace, wherever the rows move meanwhile', () => {
    const row = fc.record({
      note: fc.constantFrom('', 'её', 'её\n', '\n— — —\nеё', 'Ошибка. Замечание 1'),
      background: fc.constantFrom(white, red, yellow),
    });
    const rounds = fc.array(fc.tuple(fc.uniqueArray(fc.integer({ min: 1, max: 5 })), fc.nat()), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 5 }), rounds, (rows, puts) => {
        const sheet = new Sheet(rows);
        const before = new Map(sheet.rows.map(({ code, ...look }) => [code, look]));
        for (const [marked, shift] of puts) {
          sheet.put(told(...marked), shift % 2 === 0 ? yellow : red);
          sheet.rows.push(...sheet.rows.splice(0, shift % 5));
        }
        sheet.put(new Map());
        for (const { code, ...look } of sheet.rows) expect(look).toEqual(before.get(code));
        expect(sheet.marks).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
