import { describe, expect, test } from 'vitest';
import { colleague, open, owner } from './fakeBridge';

describe('ranges', () => {
  test.each([
    ['A1', [1, 1, 1, 1], 'A1'],
    ['b2:a1', [1, 1, 2, 2], 'A1:B2'],
    ['$C$3:D4', [3, 3, 2, 2], 'C3:D4'],
    ['B:B', [1, 2, 1000, 1], 'B:B'],
    ['A2:C', [2, 1, 999, 3], 'A2:C'],
    ['3:4', [3, 1, 2, 26], '3:4'],
  ])('%s', (name, place, shown) => {
    const range = open().sheet.getRange(name);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual(place);
    expect(range.getA1Notation()).toBe(shown);
  });

  test('outside of the grid and nonsense are refused in the words of Google', () => {
    const { sheet, book } = open();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow(
      'The number of columns in the range must be at least 1.',
    );
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet.getRange('A1001')).toThrow('Range not found');
    expect(() => sheet.getRange('привет')).toThrow('Range not found');
    expect(() => book.getRange('Нет!A1')).toThrow('Range not found');
  });

  test('a range whose rows were deleted since is refused', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1000');
    sheet.deleteRow(1);
    expect(() => range.getValue()).toThrow('outside the dimensions');
  });

  test('offset, getCell and names', () => {
    const { book, sheet } = open();
    expect(sheet.getRange('B2:C3').offset(1, -1).getA1Notation()).toBe('A3:B4');
    expect(sheet.getRange('B2:C3').offset(0, 0, 1, 1).getA1Notation()).toBe('B2');
    expect(sheet.getRange('B2:C3').getCell(2, 1).getA1Notation()).toBe('B3');
    expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow('too small');
    book.setNamedRange('список', sheet.getRange('A2:A5'));
    expect(book.getRangeByName('список')?.getA1Notation()).toBe('A2:A5');
    expect(book.getRangeByName('другой')).toBeNull();
    expect(book.getRange("'Лист1'!B2").getA1Notation()).toBe('B2');
  });
});

describe('looks', () => {
  test('come back as they were set, and null makes them usual again', () => {
    const { app, sheet } = open();
    const cell = sheet.getRange('A1');
    cell
      .setFontWeight('bold')
      .setFontColor('#F00')
      .setBackground('yellow')
      .setFontSize(14)
      .setFontFamily('Tinos')
      .setFontStyle('italic')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('top')
      .setWrapStrategy(app.WrapStrategy.CLIP)
      .setNumberFormat('@');
    expect([cell.getFontWeight(), cell.getFontColors()[0]![0], cell.getBackground()]).toEqual([
      'bold',
      '#ff0000',
      '#ffff00',
    ]);
    expect(cell.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
    expect(cell.getNumberFormat()).toBe('@');
    cell.setFontWeight('normal').setFontColor(null).setBackground(null).setNumberFormat('General');
    expect([
      cell.getFontWeight(),
      cell.getFontColors()[0]![0],
      cell.getBackground(),
      cell.getNumberFormat(),
    ]).toEqual(['normal', '#000000', '#ffffff', 'General']);
    cell.clearFormat();
    expect(sheet.getRange('A1').getVerticalAlignments()).toEqual([['bottom']]);
  });

  test('borders are drawn at the edges and between, and taken away again', () => {
    const { app, sheet, state } = open();
    const style = app.BorderStyle.DOUBLE;
    sheet.getRange('A1:B2').setBorder(true, true, true, true, null, null, '#123456', style);
    const line = { style: 'double', color: '#123456' };
    const bordersOf = (r: number, c: number) => state.spreadsheet.sheets[0]!.rows[r]![c]?.style?.borders;
    expect(bordersOf(0, 0)).toEqual({ top: line, left: line });
    expect(bordersOf(1, 1)).toEqual({ bottom: line, right: line });
    sheet.getRange('A1:B2').setBorder(false, false, false, false, false, false);
    expect(bordersOf(0, 0)).toBeUndefined();
  });

  test('equal looks of many cells are one object', () => {
    const { sheet, state } = open();
    sheet
      .getRange('A1:C3')
      .setFontWeight('bold')
      .setBackground('#fff')
      .setFontSizes(new Array(3).fill([10, 11, 10]));
    const styles = new Set(state.spreadsheet.sheets[0]!.rows.flat().map((cell) => cell!.style));
    expect(styles.size).toBe(2);
  });

  test('what is no colour, weight or alignment is refused', () => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1').setBackground('краска')).toThrow('Invalid color');
    expect(() => sheet.getRange('A1').setFontWeight('fat')).toThrow('Invalid argument: fat');
  });
});

describe('tabs', () => {
  test('insertSheet takes name and index in every form and shows the new tab', () => {
    const { book, sheet } = open();
    expect(book.insertSheet().getName()).toBe('Лист2');
    expect(book.insertSheet('Пары', 0).getIndex()).toBe(1);
    expect(book.insertSheet(0).getName()).toBe('Лист4');
    expect(book.getActiveSheet().getIndex()).toBe(1);
    expect(book.getNumSheets()).toBe(4);
    expect(() => book.insertSheet('Пары')).toThrow(
      'A sheet with the name "Пары" already exists. Please enter another name.',
    );
    expect(() => sheet.setName('Пары')).toThrow('already exists');
    book.setActiveSheet(sheet);
    book.moveActiveSheet(1);
    expect(book.getSheets().map((one) => one.getName())).toEqual(['Лист1', 'Лист4', 'Пары', 'Лист2']);
  });

  test('are found by id and name, null when there are none', () => {
    const { book } = open();
    const made = book.insertSheet('Пары');
    expect(book.getSheetById(made.getSheetId())?.getName()).toBe('Пары');
    expect(book.getSheetById(5)).toBeNull();
    expect(book.getSheetByName('пары')).toBeNull();
    book.deleteSheet(made);
    expect(() => made.getName()).toThrow('not found');
  });

  test('last row counts formulas that give nothing and unticked boxes, not formats', () => {
    const { sheet, state } = open();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    sheet.getRange('D9').setBackground('red').setNote('заметка');
    expect(sheet.getLastRow()).toBe(0);
    state.spreadsheet.sheets[0]!.rows = [[null, { formula: '=""', value: '' }]];
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 2]);
    sheet.getRange('A2').setValue("'007");
    sheet.getRange('A2:A3').insertCheckboxes();
    expect(sheet.getRange('A2').getValue()).toBe('007');
    expect([sheet.getLastRow(), sheet.getRange('A3').getValue()]).toEqual([3, false]);
    sheet.getRange('A2:A3').removeCheckboxes();
    expect(sheet.getLastRow()).toBe(1);
  });

  test('sizes, frozen and hidden lines', () => {
    const { sheet } = open();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidths(1, 2, 250).setRowHeight(3, 40);
    expect([sheet.getColumnWidth(2), sheet.getRowHeight(3)]).toEqual([250, 40]);
    sheet.setFrozenRows(2);
    expect(sheet.getFrozenRows()).toBe(2);
    sheet.hideRows(5, 2);
    sheet.showRows(5);
    expect([sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(6)]).toEqual([false, true]);
    expect(() => sheet.setColumnWidth(27, 100)).toThrow('Those columns are out of bounds.');
  });

  test('merges keep only the first cell', () => {
    const { sheet } = open();
    const range = sheet
      .getRange('A1:B2')
      .setValues([
        ['а', 'б'],
        ['в', 'г'],
      ])
      .merge();
    expect(range.getValues()).toEqual([
      ['а', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(sheet.getRange('B2').getMergedRanges()[0]!.getA1Notation()).toBe('A1:B2');
    expect(() => sheet.getRange('A1:A2').breakApart()).toThrow('You must select all cells in a merged range');
    expect(range.breakApart().isPartOfMerge()).toBe(false);
  });

  test('clear takes content and look, with options also notes and rules', () => {
    const { app, sheet } = open();
    const rule = app.newDataValidation().requireDate().build();
    const cell = sheet
      .getRange('A1')
      .setValue('x')
      .setNote('заметка')
      .setDataValidation(rule)
      .setBackground('red');
    cell.clear();
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ffffff', 'заметка']);
    cell.clear({ validationsOnly: true });
    expect([cell.getDataValidation(), cell.getNote()]).toEqual([null, 'заметка']);
    cell.clear({ commentsOnly: true });
    expect(cell.getNote()).toBe('');
  });
});

describe('people', () => {
  test('viewers are added once, and a wrong address is refused', () => {
    const { book } = open();
    book.addViewer('Director@School.example').addViewer('director@school.example').addViewer(colleague);
    expect(book.getViewers().map((user) => user.getEmail())).toEqual(['director@school.example']);
    expect(() => book.addViewer('директор')).toThrow('Invalid email: директор');
    expect(book.getEditors().map((user) => user.getEmail())).toEqual([owner, colleague]);
    book.removeViewer('director@school.example');
    expect(book.getViewers()).toEqual([]);
  });

  test('a toast reaches the person', () => {
    const { book, toasts } = open();
    book.toast('Готово', 'Наставник');
    expect(toasts).toEqual(['Наставник|Готово|5']);
  });
});
