import { describe, expect, test } from 'vitest';
import { emptySpreadsheet } from '../../../host/workbook/empty';
import { box } from '../../../host/workbook/geometry/boxes';
import { moveReferences, shiftReferences } from '../../../host/workbook/geometry/references';
import { WorkbookModel } from '../../../host/workbook/model';

function book(rows: string[][] = []): WorkbookModel {
  const model = new WorkbookModel(emptySpreadsheet('Книга', 1), () => 2026);
  model.paste(0, 0, 0, rows);
  return model;
}

const column = (model: WorkbookModel, at: number, count: number) =>
  model.readDisplay(0, box(0, at, count, 1)).map((line) => line[0]);

describe('references in formulas', () => {
  const rowsIn = { axis: 'row', at: 2, by: 2 } as const;
  const rowsOut = { axis: 'row', at: 2, by: -2 } as const;
  const columnsIn = { axis: 'column', at: 1, by: 1 } as const;

  test.each([
    ['=A1+A3', rowsIn, '=A1+A5'],
    ['=SUM($A$1:A10)', rowsIn, '=SUM($A$1:A12)'],
    ['=SUM(A:A)+SUM(2:5)', rowsIn, '=SUM(A:A)+SUM(2:7)'],
    ['=IF(A5="A5";LOG10(A5);"")', rowsIn, '=IF(A7="A5";LOG10(A7);"")'],
    ['=Лист2!A5+A5', rowsIn, '=Лист2!A5+A7'],
    ["='Лист1'!A5", rowsIn, "='Лист1'!A7"],
    ['=A3+A4+A5', rowsOut, '=#REF!+#REF!+A3'],
    ['=SUM(A1:A4)', rowsOut, '=SUM(A1:A2)'],
    ['=B1+A1+AB$3', columnsIn, '=C1+A1+AC$3'],
    ['=СУММ(B1:C1)', columnsIn, '=СУММ(C1:D1)'],
  ])('%s', (formula, shift, after) => {
    expect(shiftReferences(formula, 'Лист1', 'Лист1', shift)).toBe(after);
  });

  test('move along when copied, but not past a dollar sign or the edge', () => {
    expect(moveReferences('=A1+$B$2+C$3&"A1"', 2, 1)).toBe('=B3+$B$2+D$3&"A1"');
    expect(moveReferences('=A1', -1, 0)).toBe('=#REF!');
  });

  test('follow a renamed tab', () => {
    const model = book([["=Лист2!A1&'Лист2'!B2&Лист1!A1"]]);
    const second = model.addSheet('Лист2', null);
    model.renameSheet(second, "Учёт '26");
    expect(model.editText(0, 0, 0)).toBe("='Учёт ''26'!A1&'Учёт ''26'!B2&Лист1!A1");
  });
});

describe('inserting and deleting rows', () => {
  test('carries everything that names rows', () => {
    const model = book([
      ['ФИО', 'Класс'],
      ['Иванова', '7А'],
      ['Петров', '8Б'],
      ['=A3', ''],
    ]);
    const sheet = model.sheet(0);
    model.merge(0, box(4, 0, 2, 2));
    model.protect(0, box(2, 0, 1, 2));
    model.changeProtection(0, model.protect(0, null), { unprotected: [box(1, 0, 3, 1)] });
    model.setRangeName('список', 0, box(1, 0, 3, 1));
    model.addMetadata('key', 'row', 'DOCUMENT', { kind: 'row', sheetId: 0, index: 2, count: 1 });
    model.addMetadata('key', 'column', 'DOCUMENT', { kind: 'column', sheetId: 0, index: 1, count: 1 });
    model.hideRows(0, 2, 1, true);
    model.resizeRows(0, 3, 1, 40);
    sheet.filter = box(0, 0, 4, 2);
    sheet.filteredRows = [3];

    model.insertRows(0, 2, 2);

    expect(column(model, 0, 6)).toEqual(['ФИО', 'Иванова', '', '', 'Петров', '#NAME?']);
    expect(model.editText(0, 5, 0)).toBe('=A5');
    expect(sheet.maxRows).toBe(1002);
    expect(sheet.merges).toEqual([box(6, 0, 2, 2)]);
    expect(sheet.protections.map((one) => [one.range, one.unprotected])).toEqual([
      [box(4, 0, 1, 2), []],
      [null, [box(1, 0, 5, 1)]],
    ]);
    expect(model.state.namedRanges[0]!.range).toEqual(box(1, 0, 5, 1));
    expect(model.state.metadata.map((one) => one.location)).toEqual([
      { kind: 'row', sheetId: 0, index: 4, count: 1 },
      { kind: 'column', sheetId: 0, index: 1, count: 1 },
    ]);
    expect([sheet.hiddenRows, sheet.filteredRows, sheet.rowHeights]).toEqual([[4], [5], { 5: 40 }]);
    expect(sheet.filter).toEqual(box(0, 0, 6, 2));
  });

  test('drops what stood only on deleted rows', () => {
    const model = book([['a'], ['b'], ['c'], ['=A2']]);
    model.protect(0, box(1, 0));
    model.addMetadata('key', null, 'DOCUMENT', { kind: 'row', sheetId: 0, index: 1, count: 1 });
    model.merge(0, box(1, 1, 2, 1));
    model.deleteRows(0, 1, 1);
    expect(column(model, 0, 3)).toEqual(['a', 'c', '#NAME?']);
    expect(model.editText(0, 2, 0)).toBe('=#REF!');
    expect(model.sheet(0).protections).toEqual([]);
    expect(model.state.metadata).toEqual([]);
    expect(model.sheet(0).merges).toEqual([]);
  });

  test('gives new rows the look and the rule of the row above, not its note or content', () => {
    const model = book([['a']]);
    const rule = {
      criteria: 'VALUE_IN_LIST',
      args: ['a', 'b'],
      allowInvalid: true,
      showDropdown: true,
      help: null,
    };
    model.setStyle(0, box(0, 0), { background: '#ff0000' });
    model.setRule(0, box(0, 0), rule);
    model.setNote(0, box(0, 0), 'заметка');
    model.insertRows(0, 1, 1);
    expect(model.sheet(0).rows[1]).toEqual([{ style: { background: '#ff0000' }, rule }]);
  });

  test('refuses with the words of Google', () => {
    const model = book();
    model.freezeRows(0, 1);
    expect(() => model.deleteRows(0, 1000, 1)).toThrow('Those rows are out of bounds.');
    expect(() => model.deleteRows(0, 1, 999)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(() => model.insertColumns(0, 27, 1)).toThrow('Those columns are out of bounds.');
    expect(() => model.insertRows(0, 1000, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('inserting and deleting columns', () => {
  test('moves the marks, widths and hidden columns with their columns', () => {
    const model = book([['ФИО', 'Класс', 'Код']]);
    model.addMetadata('key', 'code', 'DOCUMENT', { kind: 'column', sheetId: 0, index: 2, count: 1 });
    model.resizeColumn(0, 2, 250);
    model.hideColumns(0, 2, 1, true);
    model.insertColumns(0, 1, 1);
    expect(model.readDisplay(0, box(0, 0, 1, 4))).toEqual([['ФИО', '', 'Класс', 'Код']]);
    expect(model.state.metadata[0]!.location).toEqual({ kind: 'column', sheetId: 0, index: 3, count: 1 });
    expect([model.sheet(0).columnWidths, model.sheet(0).hiddenColumns]).toEqual([{ 3: 250 }, [3]]);
    model.deleteColumns(0, 0, 1);
    expect(model.state.metadata[0]!.location).toMatchObject({ index: 2 });
    model.deleteColumns(0, 2, 1);
    expect(model.state.metadata).toEqual([]);
  });

  test('moves the range a rule of another tab looks at', () => {
    const model = book([
      ['', 'да'],
      ['', 'нет'],
    ]);
    const second = model.addSheet('Ответы', null);
    model.setRule(second, box(0, 0), {
      criteria: 'VALUE_IN_RANGE',
      args: [{ sheetId: 0, range: box(0, 1, 2, 1) }],
      allowInvalid: false,
      showDropdown: true,
      help: null,
    });
    model.insertColumns(0, 0, 1);
    model.typeIn(second, 0, 0, 'нет');
    expect(() => model.typeIn(second, 0, 0, 'может быть')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(model.display(second, 0, 0)).toBe('нет');
  });
});

describe('sorting', () => {
  test('puts numbers before text, text by the Russian alphabet, empty cells last either way', () => {
    const model = book([['яблоко'], ['Ёж'], [''], ['10'], ['ель'], ['9'], ['Жук']]);
    model.sort(0, box(0, 0, 7, 1), 0, true);
    expect(column(model, 0, 7)).toEqual(['9', '10', 'Ёж', 'ель', 'Жук', 'яблоко', '']);
    model.sort(0, box(0, 0, 7, 1), 0, false);
    expect(column(model, 0, 7)).toEqual(['яблоко', 'Жук', 'ель', 'Ёж', '10', '9', '']);
  });

  test('moves whole cells of the range and follows formulas of the same row', () => {
    const model = book([
      ['б', '=A1'],
      ['а', '=A2'],
    ]);
    model.setNote(0, box(0, 0), 'заметка');
    model.sort(0, box(0, 0, 2, 2), 0, true);
    expect([model.editText(0, 0, 1), model.editText(0, 1, 1)]).toEqual(['=A1', '=A2']);
    expect(model.readNotes(0, box(0, 0, 2, 1))).toEqual([[''], ['заметка']]);
  });

  test('refuses merged cells', () => {
    const model = book([['б'], ['а']]);
    model.merge(0, box(0, 0, 1, 2));
    expect(() => model.sort(0, box(0, 0, 2, 2), 0, true)).toThrow('merged cells');
  });
});

describe('tabs', () => {
  test('are added right of the one shown and named after their number', () => {
    const model = book();
    const first = model.addSheet(null, null);
    const second = model.addSheet('Пары', 0);
    expect(model.state.sheets.map((sheet) => [sheet.id, sheet.name])).toEqual([
      [second, 'Пары'],
      [0, 'Лист1'],
      [first, 'Лист2'],
    ]);
    expect(() => model.addSheet('пары', null)).toThrow(
      'A sheet with the name "пары" already exists. Please enter another name.',
    );
  });

  test('never get the id of a deleted one', () => {
    const model = book();
    const first = model.addSheet('Пары', null);
    model.deleteSheet(first);
    expect(model.addSheet('Пары', null)).not.toBe(first);
  });

  test('hidden or deleted ones leave a visible neighbour on show', () => {
    const model = book();
    const second = model.addSheet('Пары', null);
    model.activateSheet(second);
    model.hideSheet(second);
    expect(model.state.activeSheetId).toBe(0);
    expect(() => model.hideSheet(0)).toThrow("You can't hide all the sheets in a document.");
    expect(() => model.deleteSheet(0)).toThrow("You can't remove all the visible sheets in a document.");
    model.showSheet(second);
    model.addMetadata('key', null, 'DOCUMENT', { kind: 'sheet', sheetId: 0 });
    model.deleteSheet(0);
    expect(model.state.activeSheetId).toBe(second);
    expect(model.state.metadata).toEqual([]);
  });

  test('move to any place', () => {
    const model = book();
    model.addSheet('Второй', null);
    model.moveSheet(0, 1);
    expect(model.state.sheets.map((sheet) => sheet.name)).toEqual(['Второй', 'Лист1']);
    expect(() => model.moveSheet(0, 2)).toThrow('The sheet index is out of bounds.');
  });
});

describe('undo and paste', () => {
  test('a snapshot brings back rows however they were changed since', () => {
    const model = book([
      ['a', '1'],
      ['b', '2'],
    ]);
    const before = model.snapshotRows(0, 0, 3);
    model.paste(0, 0, 0, [['x'], ['y'], ['z']]);
    model.setStyle(0, box(0, 0, 3, 3), { bold: true });
    model.restoreRows(0, 0, before);
    expect(model.readDisplay(0, box(0, 0, 3, 2))).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['', ''],
    ]);
    expect(model.sheet(0).rows[0]![0]).toEqual({ value: 'a' });
  });

  test('pasting beyond the edge adds rows and columns', () => {
    const model = book();
    model.paste(0, 999, 25, [['a', 'b'], ['c']]);
    expect([model.sheet(0).maxRows, model.sheet(0).maxColumns]).toEqual([1001, 27]);
    expect(model.readDisplay(0, box(999, 25, 2, 2))).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('the used area ends at the last content, not at the last format', () => {
    const model = book([
      ['a', ''],
      ['', 'b'],
    ]);
    model.setStyle(0, box(10, 10), { bold: true });
    expect(model.usedBox(0)).toEqual(box(0, 0, 2, 2));
    model.clear(0, box(0, 0, 5, 5));
    expect(model.usedBox(0)).toEqual(box(0, 0, 0, 0));
  });
});

test('formulas keep the result they were loaded with until they are changed', () => {
  const model = book();
  model.sheet(0).rows = [
    [
      { formula: '=1+1', value: 2 },
      { formula: '=""', value: '' },
    ],
  ];
  expect(model.usedBox(0)).toEqual(box(0, 0, 1, 2));
  model.typeIn(0, 0, 0, '=1+1');
  expect(model.display(0, 0, 0)).toBe('2');
  model.typeIn(0, 0, 0, '=1+2');
  expect(model.display(0, 0, 0)).toBe('#NAME?');
});

test('nothing given to the model stays shared with the giver', () => {
  const model = book();
  const area = box(0, 0);
  const rule = { criteria: 'VALUE_IN_LIST', args: ['a'], allowInvalid: true, showDropdown: true, help: null };
  model.setRule(0, area, rule);
  model.protect(0, area);
  model.select(0, area);
  rule.args.push('b');
  area.row = 7;
  expect(model.readRules(0, box(0, 0))[0]![0]!.args).toEqual(['a']);
  expect(model.sheet(0).protections[0]!.range).toEqual(box(0, 0));
  expect(model.state.activeRange).toEqual(box(0, 0));
});
