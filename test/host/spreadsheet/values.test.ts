import { describe, expect, test } from 'vitest';
import { open } from './fakeBridge';

describe('setValues and getValues', () => {
  test('bring back text written with the apostrophe exactly as it was', () => {
    const { sheet } = open();
    const texts = [
      '007',
      '+7 (916) 123-45-67',
      '=1+1',
      '-',
      '@ivan',
      '7-8',
      "'так",
      'ИСТИНА',
      '01.09.2026',
      ' край ',
    ];
    sheet.getRange(1, 1, texts.length, 1).setValues(texts.map((text) => [`'${text}`]));
    expect(sheet.getRange(1, 1, texts.length, 1).getValues()).toEqual(texts.map((text) => [text]));
    expect(sheet.getRange(1, 1, texts.length, 1).getFormulas()).toEqual(texts.map(() => ['']));
  });

  test('give a Date at local midnight for a day and the number itself without a date format', () => {
    const { sheet } = open();
    sheet.getRange('A1:C1').setValues([['01.09.2026', 46266, new Date(2026, 8, 1, 12, 30)]]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([
      [new Date(2026, 8, 1), 46266, new Date(2026, 8, 1, 12, 30)],
    ]);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([
      ['01.09.2026', '46266', '01.09.2026 12:30:00'],
    ]);
    sheet.getRange('B1').setNumberFormat('dd.mm.yyyy');
    expect(sheet.getRange('B1').getValue()).toEqual(new Date(2026, 8, 1));
  });

  test('a Date keeps the format the cell already has', () => {
    const { sheet } = open();
    sheet
      .getRange('A1')
      .setNumberFormat('d mmmm yyyy')
      .setValue(new Date(2026, 8, 1));
    expect(sheet.getRange('A1').getDisplayValue()).toBe('1 сентября 2026');
  });

  test('a day without a year falls into the year of the virtual clock', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('3.5');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(2026, 4, 3));
  });

  test('null, undefined and empty text clear; look, note and rule stay', () => {
    const { sheet } = open();
    const cells = sheet.getRange('A1:C1').setValue('x').setNote('заметка').setBackground('#FF0000');
    cells.setValues([[null, undefined, '']]);
    expect(cells.getValues()).toEqual([['', '', '']]);
    expect(cells.isBlank()).toBe(true);
    expect(cells.getNotes()).toEqual([['заметка', 'заметка', 'заметка']]);
    expect(cells.getBackgrounds()).toEqual([['#ff0000', '#ff0000', '#ff0000']]);
    expect(sheet.getLastRow()).toBe(0);
  });

  test('refuse a wrong size, too long a text and an object, and then write nothing', () => {
    const { sheet } = open();
    const cells = sheet.getRange('A1:B2').setValue('old');
    expect(() => cells.setValues([['a', 'b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => cells.setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    const tooLong = 'я'.repeat(50_001);
    expect(() =>
      cells.setValues([
        ['a', 'b'],
        ['c', tooLong],
      ]),
    ).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(() => cells.setValue({})).toThrow('[local host]');
    expect(cells.getValues()).toEqual([
      ['old', 'old'],
      ['old', 'old'],
    ]);
  });

  test('read an error as its text', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('+7 (916) 123-45-67');
    expect(sheet.getRange('A1').getValue()).toBe('#ERROR!');
    expect(sheet.getRange('A1').getFormula()).toBe('=+7 (916) 123-45-67');
  });
});

describe('the zone of the spreadsheet', () => {
  test('moves midnight when it differs from the zone of the script', () => {
    const { book, sheet } = open();
    book.setSpreadsheetTimeZone('Asia/Vladivostok');
    sheet.getRange('A1').setValue('01.09.2026');
    const value = sheet.getRange('A1').getValue() as Date;
    expect(value.toISOString()).toBe('2026-08-31T14:00:00.000Z');
    sheet.getRange('A2').setValue(value);
    expect(sheet.getRange('A2').getDisplayValue()).toBe('01.09.2026');
    expect(() => book.setSpreadsheetTimeZone('Луна/Море')).toThrow('Invalid argument');
  });
});

describe('formulas', () => {
  test('are kept and shown as not calculated; references move from cell to cell', () => {
    const { sheet } = open();
    sheet.getRange('A1:A2').setFormula('=B1*2');
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([['=B1*2'], ['=B2*2']]);
    expect(sheet.getRange('A1').getValue()).toBe('#NAME?');
    sheet.getRange('A1:A2').setFormulas([['=C1'], ['']]);
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([['=C1'], ['']]);
  });
});

describe('rich text', () => {
  test('carries a link over the whole text and over a part of it', () => {
    const { app, sheet } = open();
    const whole = app.newRichTextValue().setText('Приказ').setLinkUrl('https://example.org/1').build();
    const part = app
      .newRichTextValue()
      .setText('см. приказ')
      .setLinkUrl(4, 10, '#gid=0&range=A1')
      .setTextStyle(0, 3, app.newTextStyle().setBold(true).build())
      .build();
    sheet.getRange('A1:A2').setRichTextValues([[whole], [part]]);
    const [[first], [second]] = sheet.getRange('A1:A2').getRichTextValues() as [
      [typeof whole],
      [typeof part],
    ];
    expect(first.getLinkUrl()).toBe('https://example.org/1');
    expect(second.getLinkUrl()).toBeNull();
    expect(second.getLinkUrl(4, 10)).toBe('#gid=0&range=A1');
    expect(
      second.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]),
    ).toEqual([
      ['см.', null, true],
      [' ', null, false],
      ['приказ', '#gid=0&range=A1', false],
    ]);
    expect(sheet.getRange('A2').getValue()).toBe('см. приказ');
  });

  test('keeps whatever it holds as text, and empty text clears', () => {
    const { app, sheet } = open();
    sheet.getRange('A1').setRichTextValue(app.newRichTextValue().setText('=1+1').build());
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]).toEqual(['=1+1', '']);
    sheet.getRange('A1').setRichTextValue(app.newRichTextValue().setText('').build());
    expect(sheet.getLastRow()).toBe(0);
  });

  test('is null for a number, and writing a value drops the links', () => {
    const { app, sheet } = open();
    const link = app.newRichTextValue().setText('5').setLinkUrl('https://example.org').build();
    sheet.getRange('A1').setRichTextValue(link);
    sheet.getRange('A1').setValue('пять');
    expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBeNull();
    sheet.getRange('A1').setValue(5);
    expect(sheet.getRange('A1').getRichTextValue()).toBeNull();
  });

  test('refuses offsets outside of the text', () => {
    const { app } = open();
    const builder = app.newRichTextValue().setText('код');
    expect(() => builder.setLinkUrl(0, 4, 'https://example.org')).toThrow('offsets');
    expect(() => app.newRichTextValue().setLinkUrl('https://example.org')).toThrow('text must be set');
  });
});

test('appendRow goes below the last content and grows the grid', () => {
  const { sheet } = open();
  sheet.deleteRows(2, 999);
  sheet.appendRow(["'007", 5]).appendRow(['ещё']);
  expect(sheet.getMaxRows()).toBe(2);
  expect(sheet.getDataRange().getValues()).toEqual([
    ['007', 5],
    ['ещё', ''],
  ]);
});

test('sorting and copying go by the numbers of the sheet', () => {
  const { sheet } = open();
  sheet.getRange('B1:C3').setValues([
    ['б', 2],
    ['а', 3],
    ['в', 1],
  ]);
  sheet.getRange('B1:C3').sort({ column: 3, ascending: false });
  expect(sheet.getRange('B1:B3').getValues()).toEqual([['а'], ['б'], ['в']]);
  sheet.getRange('B1').setBackground('red').copyTo(sheet.getRange('E1:E2'), { contentsOnly: true });
  expect(sheet.getRange('E1:E2').getValues()).toEqual([['а'], ['а']]);
  expect(sheet.getRange('E1').getBackground()).toBe('#ffffff');
  expect(() => sheet.getRange('B1:C3').sort(1)).toThrow('outside of the range');
});

test('five thousand rows come back cell for cell', () => {
  const { sheet } = open();
  sheet.insertRowsAfter(1000, 4000).insertColumnsAfter(26, 4);
  const rows = Array.from({ length: 5000 }, (_, r) =>
    Array.from({ length: 30 }, (__, c) => (c % 3 === 0 ? `'${r}` : c % 3 === 1 ? r + c : r % 2 === 0)),
  );
  const range = sheet.getRange(1, 1, 5000, 30).setValues(rows);
  const expected = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? value.slice(1) : value)),
  );
  expect(range.getValues()).toEqual(expected);
});
