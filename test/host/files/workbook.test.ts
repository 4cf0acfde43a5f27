import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../../host/files/problem';
import { parseWorkbook, readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { openZip } from '../../../host/files/zip';
import type { Cell, SheetState, ValidationRule } from '../../../host/state/workbook';
import { emptySheet, emptySpreadsheet } from '../../../host/workbook/empty';
import { book, throughFile } from './books';
import { fixture, temporaryFolder } from './folder';

describe('a sheet of an xlsx file', () => {
  test('keeps everything the model knows of it', async () => {
    const change: Partial<SheetState> = {
      tabColor: '#38761d',
      frozenRows: 1,
      frozenColumns: 2,
      columnWidths: { 0: 40, 2: 250 },
      rowHeights: { 1: 48 },
      hiddenRows: [3],
      hiddenColumns: [4],
      filter: { row: 0, column: 0, rows: 3, columns: 3 },
      merges: [{ row: 0, column: 3, rows: 1, columns: 2 }],
      protections: [
        {
          id: 'xlsx',
          range: null,
          description: '',
          warningOnly: false,
          editors: [],
          unprotected: [{ row: 1, column: 0, rows: 2, columns: 2 }],
        },
      ],
    };
    const sheet = (
      await throughFile(
        book(
          [
            ['а', 'б', 'в'],
            [1, 2, 3],
            [4, 5, 6],
          ],
          change,
        ),
      )
    ).sheets[0]!;
    expect(sheet).toMatchObject(change);
  });

  test('keeps hidden tabs, named ranges and which tab is open', async () => {
    const state = {
      ...emptySpreadsheet('книга', 1),
      sheets: [
        emptySheet(0, 'План работы'),
        { ...emptySheet(1, "Скрытый 'л' лист"), hidden: true },
        emptySheet(2, 'Третий'),
      ],
      activeSheetId: 2,
      namedRanges: [{ name: 'Классы', sheetId: 0, range: { row: 0, column: 1, rows: 3, columns: 1 } }],
    };
    const read = await throughFile(state);
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['План работы', false],
      ["Скрытый 'л' лист", true],
      ['Третий', false],
    ]);
    expect(read.namedRanges).toEqual(state.namedRanges);
    expect(read.activeSheetId).toBe(read.sheets[2]!.id);
  });

  test('shortens names that Excel refuses, and keeps them different', async () => {
    const long = 'Очень длинное название вкладки школы';
    const state = {
      ...emptySpreadsheet('книга', 1),
      sheets: [emptySheet(0, `${long} 1`), emptySheet(1, `${long} 2`), emptySheet(2, '2026/2027')],
    };
    const names = (await throughFile(state)).sheets.map((sheet) => sheet.name);
    expect(names).toEqual([
      'Очень длинное название вкладки ',
      'Очень длинное название вкла (2)',
      '2026_2027',
    ]);
  });

  test('has room to write on: 1000 × 26, or a hundred rows below the last one', async () => {
    const small = (await throughFile(book([['x']]))).sheets[0]!;
    expect([small.maxRows, small.maxColumns]).toEqual([1000, 26]);
    const high = await throughFile(book(Array.from({ length: 1200 }, (_, row) => [row])));
    expect(high.sheets[0]!.maxRows).toBe(1300);
  });
});

describe('a validation', () => {
  const rule = (criteria: string, args: unknown[], change: Partial<ValidationRule> = {}): ValidationRule => ({
    criteria,
    args,
    allowInvalid: false,
    showDropdown: criteria.startsWith('VALUE_IN'),
    help: null,
    ...change,
  });

  test.each<[string, ValidationRule]>([
    ['a short list', rule('VALUE_IN_LIST', ['да', 'нет'])],
    ['a list with commas and quotes', rule('VALUE_IN_LIST', ['да, с согласия', '«нет»', 'иное "прочее"'])],
    [
      'a list of more than 255 characters',
      rule(
        'VALUE_IN_LIST',
        Array.from({ length: 60 }, (_, n) => `класс номер ${n}`),
      ),
    ],
    ['a range', rule('VALUE_IN_RANGE', [{ sheetId: 0, range: { row: 0, column: 5, rows: 9, columns: 1 } }])],
    ['numbers between', rule('NUMBER_BETWEEN', [1, 5], { help: 'От 1 до 5' })],
    ['a date after', rule('DATE_AFTER', [46266])],
    ['any date', rule('DATE_IS_VALID_DATE', [])],
    ['a formula', rule('CUSTOM_FORMULA', ['=LEN(A1)<5'], { allowInvalid: true })],
  ])('keeps %s', async (_, given) => {
    const read = (await throughFile(book([[{ value: 'x', rule: given }], [{ rule: given }]]))).sheets[0]!;
    for (const row of [0, 1]) expect(read.rows[row]?.[0]?.rule).toMatchObject({ ...given });
  });

  test('puts lists that do not fit on a hidden sheet that never shows as a tab', async () => {
    const state = book([[{ rule: rule('VALUE_IN_LIST', ['один, два', 'три']) }]]);
    expect(openZip(await writeWorkbook(state)).text('xl/workbook.xml')).toMatch(
      /name="_списки"[^>]*state="hidden"/,
    );
    expect((await throughFile(state)).sheets.map((sheet) => sheet.name)).toEqual(['Лист1']);
  });

  test('is one range in the file, not one per cell', async () => {
    const cells: Cell[][] = Array.from({ length: 50 }, () => [{ rule: rule('VALUE_IN_LIST', ['да']) }, {}]);
    const xml = openZip(await writeWorkbook(book(cells))).text('xl/worksheets/sheet1.xml');
    expect(xml).toContain('sqref="A1:A50"');
  });
});

describe('workbooks of other programs', () => {
  test('come back from a save as they were: openpyxl', async () => {
    const first = (await readWorkbook(fixture('openpyxl.xlsx'))).state;
    expect(await throughFile(first)).toEqual(first);
  });

  test('come back from a save as they were: LibreOffice', async () => {
    const first = (await readWorkbook(fixture('libreoffice.xlsx'))).state;
    expect(await throughFile(first)).toEqual({ ...first, name: first.name });
  });

  test.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('are understood: %s', async (name) => {
    const { state, warnings, refusesOverwrite } = await readWorkbook(fixture(name));
    const [people, plan, hidden] = state.sheets;
    expect([warnings, refusesOverwrite]).toEqual([[], []]);
    expect([people?.name, plan?.name, hidden?.hidden]).toEqual(['Наставляемые', 'План работы', true]);
    expect(people?.rows[2]?.[1]).toMatchObject({
      value: 'Ёлкина Алёна',
      note: 'Проверить дату\nвторая строка',
    });
    expect(people?.rows[2]?.[3]).toMatchObject({
      value: 40973,
      style: { numberFormat: expect.stringMatching(/^dd\.mm\.yyyy$/i) },
    });
    expect(people?.rows[2]?.[4]?.value).toBe('+79160000001');
    expect(people?.rows[2]?.[6]?.value).toBe('007');
    expect(people?.rows[3]?.[1]?.value).toBe('=x');
    expect(people?.rows[3]?.[1]?.formula).toBeUndefined();
    expect(people?.rows[2]?.[7]?.runs?.[0]?.url).toBe('https://example.org/a?b=1&c=2#part');
    expect(people?.rows[3]?.[7]?.runs?.[0]?.url).toBe(`#gid=${plan?.id}&range=A5`);
    expect(people?.rows[2]?.[5]?.rule).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      args: ['ученик – ученик', 'учитель – учитель'],
    });
    expect(people?.rows[500]?.[2]?.rule).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      args: [{ sheetId: plan?.id }],
    });
    expect(people?.hiddenColumns).toEqual([4]);
    expect(people?.filter).toEqual({ row: 1, column: 0, rows: 3, columns: 9 });
    expect(plan?.protections).toHaveLength(1);
    expect(state.namedRanges.map((one) => one.name)).toEqual(['Классы']);
  });

  test('keep their password, print area and conditional formats', async () => {
    const { state } = await readWorkbook(fixture('openpyxl.xlsx'));
    const zip = openZip(await writeWorkbook(state));
    expect(zip.text('xl/worksheets/sheet2.xml')).toContain('password="B037"');
    expect(zip.text('xl/workbook.xml')).toContain("'Наставляемые'!$A$1:$I$20");
    expect(zip.text('xl/worksheets/sheet1.xml')).toContain('<cfRule type="cellIs"');
    expect(zip.text('xl/worksheets/sheet1.xml')).toContain('textLength');
  });

  test('give the formulas of a shared group each its own text', async () => {
    const bytes = openZip(
      await writeWorkbook(
        book([
          [1, { formula: '=A1*$A$1', value: 1 }],
          [2, { formula: '=A2*$A$1', value: 2 }],
        ]),
      ),
    );
    const xml = (bytes.text('xl/worksheets/sheet1.xml') ?? '')
      .replace('<f>A1*$A$1</f>', '<f t="shared" ref="B1:B2" si="0">A1*$A$1</f>')
      .replace('<f>A2*$A$1</f>', '<f t="shared" si="0"/>');
    const { state } = await parseWorkbook(
      bytes.replace(new Map([['xl/worksheets/sheet1.xml', xml]])),
      'x.xlsx',
    );
    expect(state.sheets[0]!.rows.map((row) => row[1]?.formula)).toEqual(['=A1*$A$1', '=A2*$A$1']);
  });

  test('may have a list on another sheet in the extension part, as Excel writes it', async () => {
    const state = { ...book([['x']]), sheets: [book([['x']]).sheets[0]!, emptySheet(5, 'Справочник')] };
    const zip = openZip(await writeWorkbook(state));
    const extension =
      '<extLst><ext xmlns:x14="urn:x"><x14:dataValidations count="1" xmlns:xm="urn:xm"><x14:dataValidation type="list" ' +
      'showErrorMessage="1"><x14:formula1><xm:f>Справочник!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref>' +
      '</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';
    const xml = (zip.text('xl/worksheets/sheet1.xml') ?? '').replace('</worksheet>', extension);
    const read = await parseWorkbook(zip.replace(new Map([['xl/worksheets/sheet1.xml', xml]])), 'x.xlsx');
    expect(read.state.sheets[0]!.rows[2]?.[1]?.rule).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      args: [{ sheetId: read.state.sheets[1]!.id, range: { row: 0, column: 0, rows: 3, columns: 1 } }],
      allowInvalid: false,
    });
  });

  test('name the parts that a save would lose', async () => {
    expect((await readWorkbook(fixture('chart.xlsx'))).refusesOverwrite).toEqual([
      'диаграмма на листе «Итоги»',
    ]);
  });
});

describe('a file that is no workbook', () => {
  const problemOf = async (bytes: Uint8Array | string, name = 'реестр.xlsx') => {
    const file = path.join(temporaryFolder(), name);
    writeFileSync(file, bytes);
    const error: unknown = await readWorkbook(file).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(FileProblem);
    return (error as Error).message;
  };
  const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test('gets a sentence about what to do', async () => {
    expect(await problemOf('')).toContain('пустой');
    expect(await problemOf('Фамилия;Имя')).toContain('не книга .xlsx');
    expect(await problemOf(container)).toContain('старом формате');
    expect(await problemOf(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]))).toContain(
      'паролем',
    );
    const whole = readFileSync(fixture('chart.xlsx'));
    expect(await problemOf(whole.subarray(0, whole.length / 2))).toContain('повреждён');
    await expect(readWorkbook('/нет/такого.xlsx')).rejects.toThrow('не найден');
  });
});

test('the same state gives the same bytes', async () => {
  const { state } = await readWorkbook(fixture('openpyxl.xlsx'));
  const copy = structuredClone(state);
  expect(Buffer.compare(await writeWorkbook(state), await writeWorkbook(copy))).toBe(0);
});
