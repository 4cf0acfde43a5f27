import { describe, expect, test } from 'vitest';
import { displayOf } from '../../../host/workbook/display/display';
import { editTextOf } from '../../../host/workbook/display/editText';
import { emptySpreadsheet } from '../../../host/workbook/empty';
import { coerce } from '../../../host/workbook/input/coerce';
import { WorkbookModel } from '../../../host/workbook/model';
import { serialOf } from '../../../host/workbook/serial';

const day = (year: number, month: number, date: number) => serialOf(year, month, date);

describe('what a Russian spreadsheet makes of typed text', () => {
  test.each([
    // Text that stays text.
    ["'007", { value: '007' }],
    ["'=1+1", { value: '=1+1' }],
    ["''так", { value: "'так" }],
    ["'", {}],
    ['Иванова Мария', { value: 'Иванова Мария' }],
    ['@ivan', { value: '@ivan' }],
    ['- нет', { value: '- нет' }],
    ['7 «А»', { value: '7 «А»' }],
    ['=', { value: '=' }],
    ['31.02', { value: '31.02' }],
    ['01.13', { value: '01.13' }],
    ['12:75', { value: '12:75' }],
    ['1 00', { value: '1 00' }],
    ['1.000', { value: '1.000' }],
    ['8 (916) 123-45-67', { value: '8 (916) 123-45-67' }],
    // Formulas are kept and not calculated; a leading plus makes one that cannot be parsed.
    ['=СУММ(A1:A3)', { formula: '=СУММ(A1:A3)', error: '#NAME?' }],
    ['=) спасибо', { formula: '=) спасибо', error: '#NAME?' }],
    ['+7 (916) 123-45-67', { formula: '=+7 (916) 123-45-67', error: '#ERROR!' }],
    ['#N/A', { error: '#N/A' }],
    ['#Н/Д', { value: '#Н/Д' }],
    // Numbers.
    ['007', { value: 7 }],
    ['3720', { value: 3720 }],
    ['+79161234567', { value: 79161234567 }],
    ['-5', { value: -5 }],
    ['3,5', { value: 3.5 }],
    [',5', { value: 0.5 }],
    [' 12 ', { value: 12 }],
    ['1 000', { value: 1000, format: '#,##0' }],
    ['1 000,5', { value: 1000.5, format: '#,##0.00' }],
    ['1\u00a0000\u00a0000', { value: 1000000, format: '#,##0' }],
    ['1E3', { value: 1000, format: '0.00E+00' }],
    ['50%', { value: 0.5, format: '0%' }],
    ['7,5 %', { value: 0.075, format: '0.00%' }],
    ['100 ₽', { value: 100, format: '#,##0.00 [$₽]' }],
    // Booleans.
    ['ИСТИНА', { value: true }],
    ['ложь', { value: false }],
    ['TRUE', { value: true }],
    // Days of the Russian calendar order; without a year they fall into the current one.
    ['3.5', { value: day(2026, 5, 3), format: 'dd.mm' }],
    ['1.2', { value: day(2026, 2, 1), format: 'dd.mm' }],
    ['1/2', { value: day(2026, 2, 1), format: 'dd.mm' }],
    ['7-8', { value: day(2026, 8, 7), format: 'dd.mm' }],
    ['1.09', { value: day(2026, 9, 1), format: 'dd.mm' }],
    ['01.09.2026', { value: 46266, format: 'dd.mm.yyyy' }],
    ['01.09.26', { value: 46266, format: 'dd.mm.yyyy' }],
    ['12.04.61', { value: day(1961, 4, 12), format: 'dd.mm.yyyy' }],
    ['2026-09-01', { value: 46266, format: 'yyyy-mm-dd' }],
    ['09.2026', { value: 46266, format: 'mm.yyyy' }],
    ['1 сентября 2026', { value: 46266, format: 'd mmmm yyyy' }],
    ['1 сен 2026 г.', { value: 46266, format: 'd mmmm yyyy' }],
    ['1 сентября', { value: 46266, format: 'd mmmm' }],
    ['сентябрь 2026', { value: 46266, format: 'mmmm yyyy' }],
    ['29.02.2024', { value: day(2024, 2, 29), format: 'dd.mm.yyyy' }],
    ['29.02.2026', { value: '29.02.2026' }],
    // Times.
    ['12:30', { value: 12.5 / 24, format: 'hh:mm' }],
    ['07:00', { value: 7 / 24, format: 'hh:mm' }],
    ['12:30:30', { value: (12.5 + 30 / 3600) / 24, format: 'hh:mm:ss' }],
    ['25:30', { value: 25.5 / 24, format: '[h]:mm:ss' }],
    ['01.09.2026 12:00', { value: 46266.5, format: 'dd.mm.yyyy hh:mm:ss' }],
    ['', {}],
  ])('reads %j', (text, typed) => {
    expect(coerce(text, undefined, 2026)).toEqual(typed);
  });

  test.each([
    ['0012', { value: '0012' }],
    ['1.2', { value: '1.2' }],
    ['+7 (916) 123-45-67', { value: '+7 (916) 123-45-67' }],
    ["'0012", { value: "'0012" }],
    ['=1+1', { formula: '=1+1', error: '#NAME?' }],
  ])('under the plain text format reads %j', (text, typed) => {
    expect(coerce(text, '@', 2026)).toEqual(typed);
  });
});

describe('the text in the editor', () => {
  test.each([
    ['007', "'007"],
    ['+7 916', "'+7 916"],
    ['=1', "'=1"],
    ["'так", "''так"],
    ['7-8', "'7-8"],
    ['Иванова', 'Иванова'],
    ['3 класса', '3 класса'],
  ])('for the text %j is %j', (value, text) => {
    expect(editTextOf({ value })).toBe(text);
  });

  test('shows numbers, shares, days and booleans as they would be typed', () => {
    expect(editTextOf({ value: 3.5 })).toBe('3,5');
    expect(editTextOf({ value: 0.07, style: { numberFormat: '0%' } })).toBe('7%');
    expect(editTextOf({ value: 46266, style: { numberFormat: 'd mmmm' } })).toBe('01.09.2026');
    expect(editTextOf({ value: 46266.5, style: { numberFormat: 'dd.mm.yyyy' } })).toBe('01.09.2026 12:00:00');
    expect(editTextOf({ value: 12.5 / 24, style: { numberFormat: 'hh:mm' } })).toBe('12:30:00');
    expect(editTextOf({ value: true })).toBe('ИСТИНА');
    expect(editTextOf({ formula: '=A1', value: 5 })).toBe('=A1');
    expect(editTextOf({ value: '0012', style: { numberFormat: '@' } })).toBe('0012');
  });

  test.each(['=1+1', "'007", '0012', '1.9'])('typed into a plain text cell, %j stays as it is', (typed) => {
    const model = new WorkbookModel(emptySpreadsheet('Книга', 1), () => 2026);
    model.setStyle(0, { row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: '@' });
    model.typeIn(0, 0, 0, typed);
    expect(model.editText(0, 0, 0)).toBe(typed);
    expect(model.display(0, 0, 0)).toBe(typed);
  });

  test.each(['007', '3,5', '50%', '1.2', '25:30', "'+7 916", '=A1', 'ИСТИНА', '1 000,5', '1E3', "''x"])(
    'typed in again leaves the cell of %j as it was',
    (typed) => {
      const model = new WorkbookModel(emptySpreadsheet('Книга', 1), () => 2026);
      model.typeIn(0, 0, 0, typed);
      const before = structuredClone(model.sheet(0).rows);
      model.typeIn(0, 0, 0, model.editText(0, 0, 0));
      expect(model.sheet(0).rows).toEqual(before);
    },
  );
});

describe('the text a cell shows', () => {
  test.each([
    [3.5, undefined, '3,5'],
    [1 / 3, undefined, '0,3333333333'],
    [0.1 + 0.2, undefined, '0,3'],
    [79161234567, undefined, '79161234567'],
    [1e21, undefined, '1,00000E+21'],
    [1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89'],
    [2.675, '0.00', '2,68'],
    [5, '000', '005'],
    [0.5, '0%', '50%'],
    [1000, '0.00E+00', '1,00E+03'],
    [-5, '0.0', '-5,0'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"нет"', 'нет'],
    [100, '#,##0.00 [$₽]', '100,00 ₽'],
    [45, '"№ "0', '№ 45'],
    [46266, 'dd.mm.yyyy', '01.09.2026'],
    [46266, 'd mmmm yyyy "г."', '1 сентября 2026 г.'],
    [46266, 'mmmm yyyy', 'сентябрь 2026'],
    [46266, 'ddd, d mmm', 'вт, 1 сент.'],
    [46266.5, 'dd.mm.yy hh:mm', '01.09.26 12:00'],
    [25.5 / 24, '[h]:mm:ss', '25:30:00'],
    [46266, '[$-419]dd/mm/yyyy', '01/09/2026'],
    [12.5 / 24, 'h:mm AM/PM', '12:30 PM'],
  ])('%j under %j is %j', (value, numberFormat, shown) => {
    expect(displayOf(numberFormat === undefined ? { value } : { value, style: { numberFormat } })).toBe(
      shown,
    );
  });

  test('shows booleans in Russian, errors by their names, text as it is', () => {
    expect(displayOf({ value: true })).toBe('ИСТИНА');
    expect(displayOf({ formula: '=A1', error: '#REF!' })).toBe('#REF!');
    expect(displayOf({ value: '007' })).toBe('007');
    expect(displayOf({ value: '45-о', style: { numberFormat: '"№ "@' } })).toBe('№ 45-о');
    expect(displayOf(null)).toBe('');
  });
});
