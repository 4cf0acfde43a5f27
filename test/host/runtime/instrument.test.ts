import { describe, expect, it } from 'vitest';
import { resultOf, stage } from './stage';

const thrownBy = (expression: string) =>
  resultOf(`
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    try { ${expression}; return 'nothing'; } catch (e) { return e.name + ': ' + e.message; }`);

describe('a service object', () => {
  it('is one and the same object each time, inside arrays too', () => {
    expect(
      resultOf(`
        const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
        return [sheets instanceof Array, sheets[0].getName === sheets[0].getName, typeof sheets[0].getName];`),
    ).toEqual([true, true, 'function']);
  });

  it('shows neither its fields nor its inner methods', () => {
    expect(
      resultOf(`
        const form = FormApp.create('x', true);
        return [Object.keys(form), JSON.stringify(form), '_form' in form, form._form === undefined, form._add === undefined,
          form.constructor === undefined, Object.getPrototypeOf(form) === Object.prototype];`),
    ).toEqual([[], '{}', false, true, true, true, true]);
  });

  it('prints its class', () => {
    expect(resultOf('return String(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]);')).toBe('Sheet');
  });

  it('refuses new properties', () => {
    expect(thrownBy('sheet.mine = 1')).toBe(
      'Exception: Object does not allow properties to be added or changed.',
    );
    expect(thrownBy('delete sheet.getName')).toContain('Object does not allow');
  });

  it('tells what this host lacks from what Apps Script lacks', () => {
    expect(thrownBy('sheet.getCharts()')).toBe(
      'Error: [local host] SpreadsheetApp.Sheet.getCharts exists in Apps Script, but this host does not implement it',
    );
    expect(thrownBy('sheet.getCells()')).toBe('TypeError: sheet.getCells is not a function');
    expect(thrownBy('DriveApp.createFolder("x")')).toContain('DriveApp.createFolder exists in Apps Script');
  });

  it('takes service objects out of their proxies when they come back as arguments', () => {
    expect(
      resultOf(`
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = book.insertSheet('Второй');
        book.deleteSheet(book.getSheetByName('Лист1'));
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['а', 'б']).build();
        sheet.getRange(1, 1).setDataValidations([[rule]]);
        return [book.getSheets().length, sheet.getRange(1, 1).getDataValidation().getCriteriaValues()[0]];`),
    ).toEqual([1, ['а', 'б']]);
  });
});

describe('a call that no overload takes', () => {
  it.each([
    ["sheet.getRange('A1', 2)", '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
    [
      'sheet.getRange(1, 1, 1, 1, 1)',
      '(number,number,number,number,number)',
      'SpreadsheetApp.Sheet.getRange',
    ],
    ['sheet.setName(5)', '(number)', 'SpreadsheetApp.Sheet.setName'],
    ['sheet.getRange(1, 1).setValues(["а"])', '(String[])', 'SpreadsheetApp.Range.setValues'],
    ['SpreadsheetApp.getActiveSpreadsheet(1)', '(number)', 'SpreadsheetApp.getActiveSpreadsheet'],
    ["Utilities.formatDate('2026-09-01', 'GMT', 'yyyy')", '(String,String,String)', 'Utilities.formatDate'],
    [
      'book.deleteSheet(sheet.getRange(1, 1))',
      '(SpreadsheetApp.Range)',
      'SpreadsheetApp.Spreadsheet.deleteSheet',
    ],
    [
      "DocumentApp.create('x').getBody().appendParagraph('y').setAlignment(DocumentApp.VerticalAlignment.TOP)",
      '(DocumentApp.VerticalAlignment)',
      'DocumentApp.Paragraph.setAlignment',
    ],
    [
      "PropertiesService.getScriptProperties().setProperty('a', { b: 1 })",
      '(String,(class))',
      'PropertiesService.Properties.setProperty',
    ],
    ['LockService.getDocumentLock().tryLock()', '()', 'LockService.Lock.tryLock'],
    ["SpreadsheetApp.getUi().alert(true, 'x')", '(Boolean,String)', 'Ui.alert'],
  ])('%s', (expression, types, name) => {
    expect(thrownBy(expression)).toBe(
      `Exception: The parameters ${types} don't match the method signature for ${name}.`,
    );
  });

  it('does not refuse optional arguments, nulls and subclasses', () => {
    expect(
      thrownBy(`
        book.insertSheet(); book.insertSheet('Ещё', 0);
        sheet.getRange(1, 1).setBackground(null);
        const body = DocumentApp.create('x').getBody();
        body.removeChild(body.insertParagraph(0, 'y'));
        const form = FormApp.create('f', false);
        form.deleteItem(form.addTextItem());
        form.deleteItem(form.getItems().length === 0 ? form.addTextItem() : 0)`),
    ).toBe('nothing');
  });

  it('knows the members that the published types lack', () => {
    expect(thrownBy("FormApp.create('x', 'да')")).toContain('(String,String)');
    expect(thrownBy("ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, 'documents')")).toContain(
      '(ScriptApp.AuthMode,String)',
    );
  });
});

describe('counting', () => {
  it('counts every call by its class and method, in order', () => {
    const { trace } = stage(
      `function main() { const b = SpreadsheetApp.getActiveSpreadsheet(); b.getSheets()[0].getName(); b.getSheets(); }`,
    ).run('main');
    expect(trace.calls).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'SpreadsheetApp.Spreadsheet.getSheets': 2,
      'SpreadsheetApp.Sheet.getName': 1,
    });
    expect(trace.total).toBe(4);
    expect(trace.sequence[2]).toBe('SpreadsheetApp.Sheet.getName');
  });
});
