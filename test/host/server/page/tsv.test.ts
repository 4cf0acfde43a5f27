import { describe, expect, it } from 'vitest';
import { fromTsv, toTsv } from '../../../../host/page/grid/tsv';

describe('cells on the clipboard', () => {
  it('reads what Excel puts there: tabs, line ends of Windows, a last one that is no row', () => {
    expect(fromTsv('а\tб\r\nв\t\r\n')).toEqual([
      ['а', 'б'],
      ['в', ''],
    ]);
  });

  it('keeps a line break and quotes inside a quoted cell', () => {
    expect(fromTsv('"раз\nдва ""три"""\tб')).toEqual([['раз\nдва "три"', 'б']]);
  });

  it('leaves quotes alone that only stand in a text', () => {
    expect(fromTsv('7"А"\tООО "Роза" и сын')).toEqual([['7"А"', 'ООО "Роза" и сын']]);
  });

  it('takes one bare text as one cell', () => {
    expect(fromTsv('слово')).toEqual([['слово']]);
    expect(fromTsv('')).toEqual([['']]);
  });

  it('keeps empty cells and rows in between', () => {
    expect(fromTsv('\tб\n\nв')).toEqual([['', 'б'], [''], ['в']]);
  });

  it('reads back whatever it wrote', () => {
    const rows = [
      ['а\tб', 'в\nг', '"'],
      ['', 'д "е"\nж', ' '],
    ];
    expect(fromTsv(toTsv(rows))).toEqual(rows);
  });
});
