import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import { undoChange } from '../../../src/core/operations/checking/undoChange';
import { settleOpen } from '../../../src/core/operations/run/changes/changeLog';
import type { Piece } from '../../../src/core/operations/run/changes/changePlan';
import { type MadeChange, makeChange } from '../../../src/core/operations/run/changes/makeChange';
import { Book, Killed } from './book';

const titles = ['ФИО наставляемого', 'Класс', 'Телефон', 'Форма наставничества', 'Запрос'];
const names = ['Белов Артём', 'Галиева Алсу', 'Дёмин Егор', 'Ершова Вера', 'Жукова Инна', 'Зимин Олег'];
const codes = ['Н-000001', 'Н-000002', 'Н-000003', 'Н-000004', 'Н-000005', 'Н-000006'];

function bookOf(): Book {
  return new Book(
    titles,
    names.map((name, at) => [name, '7 «А»', 100 + at, 'ученик – ученик', `запрос ${at}`]),
    codes,
  );
}

/** What the curator agrees to: cells by the code of their row, from what stands there now. */
interface Wish {
  readonly code: string;
  readonly cells: readonly { readonly column: number; readonly from: Cell; readonly to: Cell }[];
}

function wish(book: Book, code: string, changes: readonly (readonly [number, Cell])[]): Wish {
  const row = rowOf(book, code);
  return { code, cells: changes.map(([column, to]) => ({ column, from: book.at(row, column), to })) };
}

function rowOf(book: Book, code: string): number {
  return book.rows.findIndex((row) => row[titles.length] === code) + 1;
}

/** As a fresh check would plan it: what has been put right is found no more. */
function piecesOf(book: Book, wishes: readonly Wish[]): readonly Piece[] {
  return wishes.flatMap(({ code, cells }): readonly Piece[] => {
    const row = rowOf(book, code);
    if (cells.some(({ column, from }) => book.at(row, column) !== from)) return [];
    return [{ ref: code, row: null, cells: cells.map((cell) => ({ ...cell, row, sheetId: 7 })) }];
  });
}

function press(book: Book, wishes: readonly Wish[], what = 'phone.number'): MadeChange {
  book.elapsed = 0;
  const desk = book.desk();
  const request = JSON.stringify([what, wishes]);
  const open = settleOpen(book.ports, desk, book.changes(), request);
  return makeChange(book.ports, desk, open, { what, request, pieces: piecesOf(book, wishes) });
}

function undo(book: Book, change: string) {
  book.elapsed = 0;
  return undoChange(book.ports, { change });
}

/** Whole: formats, too. */
function picture(book: Book): unknown {
  return [structuredClone(book.rows), Array.from(book.formats).filter(([, format]) => format !== 'General')];
}

const phones = [
  [3, '+7 900 000-00-01'],
  [3, '+7 900 000-00-02'],
] as const;

describe('a change', () => {
  it('keeps every old value before it writes the first cell', () => {
    const book = bookOf();
    const wishes = [wish(book, codes[0]!, [phones[0]]), wish(book, codes[1]!, [phones[1]])];
    book.writesLeft = 2;
    expect(() => press(book, wishes)).toThrow(Killed);
    expect(book.lines('changes')).toHaveLength(2);
    expect(book.at(2, 3)).toBe(100);
  });

  it('is all or nothing where its cells belong together', () => {
    const book = bookOf();
    const before = picture(book);
    book.refused.add('2 5');
    const move = wish(book, codes[0]!, [
      [2, null],
      [5, '7 «А»'],
    ]);
    const made = press(book, [move]);
    expect(made).toMatchObject({ id: '', cells: 0, left: 0 });
    expect(made.skipped.map(({ where, because }) => [where, because])).toEqual([
      ['Наставляемые, строка 2, „Запрос“', 'rejected'],
    ]);
    expect(picture(book)).toEqual(before);
  });

  it('that was cut off between two cells which belong together is written whole by whatever comes next', () => {
    const book = bookOf();
    const move = wish(book, codes[0]!, [
      [2, null],
      [5, '7 «А»'],
    ]);
    book.writesLeft = 3;
    expect(() => press(book, [move])).toThrow(Killed);
    expect([book.at(2, 2), book.at(2, 5)]).toEqual([null, 'запрос 0']);
    book.writesLeft = Number.POSITIVE_INFINITY;
    press(book, [wish(book, codes[1]!, [phones[1]])], 'phone.spelling');
    expect([book.at(2, 2), book.at(2, 5)]).toEqual([null, '7 «А»']);
    expect(book.changes().map(({ state, refused }) => [state, refused.size])).toEqual([
      ['done', 0],
      ['done', 0],
    ]);
  });

  it('too long for one run goes on with the same request, as one change', () => {
    const book = new Book(
      titles,
      Array.from({ length: 400 }, (_, at) => [`Белов Артём ${at}`, '7 «А»', at, 'ученик – ученик', 'физика']),
      Array.from({ length: 400 }, (_, at) => `Н-${String(at).padStart(6, '0')}`),
    );
    const before = picture(book);
    const wishes = book.rows
      .slice(1)
      .map((row) => wish(book, String(row[titles.length]), [[3, `т. ${row[2]}`]]));
    book.writeMs = 2000;
    const runs: MadeChange[] = [];
    do runs.push(press(book, wishes));
    while (runs[runs.length - 1]!.left > 0);
    expect(runs.length).toBeGreaterThan(1);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
    expect(runs[runs.length - 1]!.cells).toBe(400);
    expect(book.lines('changes')).toHaveLength(400);
    let slices = 1;
    while (undo(book, runs[0]!.id).more !== null) slices++;
    expect(slices).toBeGreaterThan(1);
    expect(picture(book)).toEqual(before);
  });

  it('leaves a moment alone, for only its day is read', () => {
    const book = bookOf();
    book.formats.set('2 3', 'dd.mm.yyyy hh:mm');
    const { id, skipped } = press(book, [wish(book, codes[0]!, [phones[0]])]);
    expect([id, skipped.map(({ because }) => because)]).toEqual(['', ['rejected']]);
  });

  it('asked for again writes nothing', () => {
    const book = bookOf();
    const wishes = [wish(book, codes[0]!, [phones[0]])];
    press(book, wishes);
    const { writes } = book;
    expect(press(book, wishes)).toMatchObject({ id: '', cells: 0, rows: 0, skipped: [], left: 0 });
    expect(book.writes).toBe(writes);
  });

  it('finds its cells again by code and title after rows were sorted and a title was mended', () => {
    const book = bookOf();
    const { id } = press(book, [wish(book, codes[1]!, [phones[1]])]);
    const [head, ...rest] = book.rows.splice(0);
    book.rows.push(head!, ...rest.reverse());
    book.put(1, 3, 'Тел.');
    const report = undo(book, id).output;
    expect(report).toMatchObject({ cells: 1, skipped: [] });
    expect(book.at(rowOf(book, codes[1]!), 3)).toBe(101);
  });

  it('of a row without a code is undone where that row still stands, and nowhere else', () => {
    const rows = ['а', 'б'].map((word) => [`Белов ${word}`, '7 «А»', 100, 'ученик – ученик', word]);
    for (const moved of [false, true]) {
      const book = new Book(titles, rows, []);
      const pieces = [
        { ref: 'one', row: null, cells: [{ sheetId: 7, row: 2, column: 3, from: 100, to: 'новый' }] },
      ];
      const { id } = makeChange(book.ports, book.desk(), null, { what: 'phone.number', request: '', pieces });
      book.put(3, 3, 'новый');
      if (moved) book.rows.splice(1, 2, book.rows[2]!, book.rows[1]!);
      const { cells, skipped } = undo(book, id).output;
      expect([cells, skipped.length]).toEqual(moved ? [0, 1] : [1, 0]);
      expect([book.at(2, 3), book.at(3, 3)]).toEqual(moved ? ['новый', 'новый'] : [100, 'новый']);
    }
  });
});

describe('added rows', () => {
  const added = {
    ref: 'new',
    cells: [],
    row: { sheetId: 7, after: 7, underTitles: false, cells: ['Новый Иван', '8 «Б»', 55] },
  };
  const plan = { what: 'applications', request: 'merge', pieces: [added] };

  it('are added once, however often the run is cut off', () => {
    for (let writes = 0; writes < 5; writes++) {
      const book = bookOf();
      book.writesLeft = writes;
      const run = () =>
        makeChange(
          book.ports,
          book.desk(),
          settleOpen(book.ports, book.desk(), book.changes(), plan.request),
          plan,
        );
      if (writes < 4) expect(run).toThrow(Killed);
      book.writesLeft = Number.POSITIVE_INFINITY;
      if (writes < 4) expect(run()).toMatchObject({ rows: 1, left: 0 });
      else run();
      expect(book.rows.filter(([name]) => name === 'Новый Иван')).toHaveLength(1);
      expect(book.lines('changes')).toHaveLength(1);
    }
  });

  it('are cleared by the undo, the code that they got since too, and kept when they were changed', () => {
    for (const changed of [false, true]) {
      const book = bookOf();
      const before = structuredClone(book.rows);
      const { id } = makeChange(book.ports, book.desk(), null, plan);
      book.put(8, titles.length + 1, 'Н-000009');
      if (changed) book.put(8, 5, 'дописано');
      const report = undo(book, id).output;
      expect([report.rows, report.skipped.length]).toEqual(changed ? [0, 1] : [1, 0]);
      const rest = book.rows.filter((row) => row.some((cell) => cell !== null));
      expect(rest).toHaveLength(before.length + (changed ? 1 : 0));
    }
  });
});

describe('an undo', () => {
  it('twice changes nothing and says so', () => {
    const book = bookOf();
    const wishes = [wish(book, codes[0]!, [phones[0]])];
    const { id } = press(book, wishes);
    undo(book, id);
    press(book, wishes);
    const again = undo(book, id).output;
    expect(again.sentence).toContain('уже отменено');
    expect(book.at(2, 3)).toBe('+7 900 000-00-01');
  });

  it('leaves what she has changed since, with the place', () => {
    const book = bookOf();
    const { id } = press(book, [wish(book, codes[0]!, [phones[0]]), wish(book, codes[1]!, [phones[1]])]);
    book.put(2, 3, 'сама');
    const { cells, skipped } = undo(book, id).output;
    expect(cells).toBe(1);
    expect(skipped.map(({ where }) => where)).toEqual(['Наставляемые, строка 2, „Телефон“']);
    expect([book.at(2, 3), book.at(3, 3)]).toEqual(['сама', 101]);
  });

  it('of a number format brings the format back, too', () => {
    const book = bookOf();
    book.formats.set('2 3', '0');
    const { id } = press(book, [wish(book, codes[0]!, [phones[0]])]);
    book.formats.set('2 3', '@');
    undo(book, id);
    expect([book.at(2, 3), book.formats.get('2 3')]).toEqual([100, '0']);
  });

  it('in any order, of changes that stand upon each other, ends where it all began', () => {
    const cells = fc.record({
      code: fc.constantFrom(...codes.slice(0, 3)),
      column: fc.integer({ min: 3, max: 4 }),
      to: fc.constantFrom<Cell>('а', 'б', 'в', 1, null, true),
    });
    const many = fc.array(fc.uniqueArray(cells, { selector: ({ code }) => code, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (changes, order) => {
        const book = bookOf();
        const before = picture(book);
        changes.forEach((own, at) => {
          const wishes = own
            .map(({ code, column, to }) => wish(book, code, [[column, to]]))
            .filter(({ cells: [cell] }) => cell!.from !== cell!.to);
          press(book, wishes, `rule ${at}`);
        });
        const ids = book.changes().map(({ id }) => id);
        while (ids.length > 0) undo(book, ids.splice(order.next().value % ids.length, 1)[0]!);
        expect(picture(book)).toEqual(before);
        expect(book.changes().every(({ state, left }) => state === 'undone' && left.size === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('killed anywhere is finished by the same button, and so is the change before it', () => {
    const book = () => {
      const one = bookOf();
      one.formats.set('3 3', '0');
      return one;
    };
    const wishesOf = (one: Book) => codes.map((code, at) => wish(one, code, [[3, `т. ${at}`]]));
    const whole = book();
    const before = picture(whole);
    press(whole, wishesOf(whole));
    const aim = picture(whole);
    for (let writes = 0; writes < whole.writes; writes++) {
      const cut = book();
      const wishes = wishesOf(cut);
      cut.writesLeft = writes;
      expect(() => press(cut, wishes)).toThrow(Killed);
      cut.writesLeft = Number.POSITIVE_INFINITY;
      expect(press(cut, wishes).cells).toBe(6);
      expect(picture(cut)).toEqual(aim);
      expect(cut.lines('changes')).toHaveLength(6);
      const [change] = cut.changes();
      cut.writesLeft = writes;
      try {
        undo(cut, change!.id);
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      cut.writesLeft = Number.POSITIVE_INFINITY;
      undo(cut, change!.id);
      expect(picture(cut)).toEqual(before);
      expect(cut.changes().map(({ state }) => state)).toEqual(['undone']);
    }
  });
});
