import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../host/files/workbook';
import { openZip } from '../../../host/files/zip';
import type { Cell } from '../../../host/state/workbook';
import { book, rowsThroughFile } from './books';

async function cellThroughFile(cell: Cell): Promise<Cell | null | undefined> {
  return (await rowsThroughFile([[cell]]))[0]?.[0];
}

describe('a cell of an xlsx file', () => {
  test.each<[string, Cell]>([
    ['a text that looks like a number', { value: '007' }],
    ['a phone', { value: '+79005550101' }],
    ['a text that looks like a formula', { value: '=) спасибо' }],
    ['a text that looks like an error', { value: '#N/A' }],
    ['a text with an escape of the format in it', { value: 'a_x000D_b' }],
    ['spaces at both ends and a line break', { value: '  две\nстроки ' }],
    ['a number', { value: -12.5 }],
    ['a date', { value: 46266, style: { numberFormat: 'dd.mm.yyyy' } }],
    ['a date with time', { value: 46266.5, style: { numberFormat: 'dd.mm.yyyy h:mm' } }],
    ['a truth value', { value: false }],
    ['an error', { error: '#DIV/0!' }],
    ['a formula with its last result', { formula: '=SUM(A2:A9)', value: 7 }],
    ['a formula with a text result', { formula: '=A2&"1"', value: 'б1' }],
    ['a formula with an error', { formula: '=VLOOKUP(1,A2:B3,2,0)', error: '#N/A' }],
    ['a note', { value: 'x', note: 'первая\nвторая' }],
    ['a link', { value: 'карта', runs: [{ start: 0, end: 5, url: 'https://example.org/a?b=1&c=д#part' }] }],
    ['a link inside the workbook', { value: 'строка', runs: [{ start: 0, end: 6, url: '#gid=0&range=B7' }] }],
    [
      'letters of different looks',
      {
        value: 'важно: да',
        runs: [
          { start: 0, end: 5, bold: true, color: '#cc0000' },
          { start: 5, end: 9 },
        ],
      },
    ],
  ])('keeps %s', async (_, cell) => {
    expect(await cellThroughFile(cell)).toEqual(cell);
  });

  test('keeps the whole look of a cell', async () => {
    const line = { style: 'dashed', color: '#336699' } as const;
    const cell: Cell = {
      value: 'x',
      style: {
        numberFormat: '0.00',
        background: '#fff2cc',
        color: '#990000',
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        fontFamily: 'Times New Roman',
        fontSize: 14,
        horizontal: 'center',
        vertical: 'middle',
        wrap: 'wrap',
        borders: { top: line, left: line },
      },
    };
    expect(await cellThroughFile(cell)).toEqual(cell);
  });

  test('shows signs that the format cannot hold as � instead of breaking the file', async () => {
    expect(await cellThroughFile({ value: 'а\u0001б\ud800в' })).toEqual({ value: 'а�б�в' });
  });

  test.each(['=+7 (900) 555-01-01', '=СУММ(A1;A2)', '=SUM(A1', '=1+'])(
    'saves %s, which would make Excel call the file damaged, as a text',
    async (formula) => {
      expect(await cellThroughFile({ formula, error: '#ERROR!' })).toEqual({ value: formula });
    },
  );

  test('marks texts that a later edit in Excel would change, and no others', async () => {
    const zip = openZip(await writeWorkbook(book([['007', '+7900', 'Иванов', 12]])));
    const marked = [...(zip.text('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="(\w+)"[^>]* s="1"/g)].map(
      (match) => match[1],
    );
    expect(marked).toEqual(['A1', 'B1']);
    expect(zip.text('xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('never writes a text as a formula', async () => {
    const zip = openZip(await writeWorkbook(book([['=HYPERLINK("http://x")', '@x', '-1', '+1']])));
    expect(zip.text('xl/worksheets/sheet1.xml')).not.toContain('<f');
  });
});
