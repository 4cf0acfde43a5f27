import { describe, expect, test } from 'vitest';
import { GasEnum } from '../../../host/services/enum';
import { colleague, open, owner } from './fakeBridge';

const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('protection', () => {
  test('stops everybody but the owner and the editors named', () => {
    const asOwner = open();
    const protection = asOwner.sheet.getRange('B1:B5').protect().setDescription('Коды');
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([owner]);
    asOwner.sheet.getRange('B1').setValue('x');

    asOwner.state.user.email = colleague;
    expect(() => asOwner.sheet.getRange('A1:C1').setValue('y')).toThrow(refusal);
    expect(() => asOwner.sheet.getRange('B2').setBackground('red')).toThrow(refusal);
    expect(() => asOwner.sheet.deleteRow(3)).toThrow(refusal);
    expect(() => protection.remove()).toThrow(refusal);
    expect(asOwner.sheet.getRange('B2').canEdit()).toBe(false);
    asOwner.sheet.getRange('A1').setValue('z');
    expect(asOwner.sheet.getRange('A1:B1').getValues()).toEqual([['z', 'x']]);
  });

  test('of a tab leaves the open ranges open, and one that only warns stops nobody', () => {
    const { sheet, state } = open();
    const protection = sheet.protect();
    protection
      .removeEditor(colleague)
      .setUnprotectedRanges([sheet.getRange('A1:A5'), sheet.getRange('B1:B5')]);
    expect(
      sheet
        .protect()
        .getUnprotectedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:A5', 'B1:B5']);
    state.user.email = colleague;
    sheet.getRange('A2:B3').setValue('x');
    expect(() => sheet.getRange('A2:C3').setValue('x')).toThrow(refusal);
    expect(() => sheet.setName('Другой')).toThrow(refusal);
    state.user.email = owner;
    protection.setWarningOnly(true);
    state.user.email = colleague;
    sheet.getRange('C3').setValue('x');
  });

  test('stops a stranger everywhere', () => {
    const { sheet, state, book } = open();
    state.user.email = 'stranger@other.example';
    expect(() => sheet.getRange('A1').setValue('x')).toThrow(refusal);
    expect(() => book.insertSheet()).toThrow('permission');
  });

  test('is listed by its type', () => {
    const { app, sheet } = open();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    sheet.protect();
    sheet.protect();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
    const [whole] = sheet.getProtections(app.ProtectionType.SHEET);
    expect(whole!.getProtectionType()).toBe(app.ProtectionType.SHEET);
    expect(whole!.getRange().getNumRows()).toBe(1000);
    whole!.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
  });
});

describe('data validation', () => {
  test('rejects what is not in the list, for the whole write, and lets empty cells be', () => {
    const { app, sheet } = open();
    const rule = app
      .newDataValidation()
      .requireValueInList(['да', 'нет'], true)
      .setAllowInvalid(false)
      .build();
    const cells = sheet.getRange('A1:A3').setDataValidation(rule);
    expect(() => cells.setValues([['да'], ['наверное'], ['нет']])).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: да, нет.',
    );
    expect(cells.getValues()).toEqual([[''], [''], ['']]);
    cells.setValues([['да'], [''], ["'нет"]]);
    expect(cells.getValues()).toEqual([['да'], [''], ['нет']]);
    const rich = app.newRichTextValue().setText('может').build();
    expect(() => sheet.getRange('A1').setRichTextValue(rich)).toThrow('violates');
  });

  test('that only warns lets everything in', () => {
    const { app, sheet } = open();
    const rule = app.newDataValidation().requireValueInList(['да', 'нет']).setHelpText('да или нет').build();
    sheet.getRange('A1').setDataValidation(rule).setValue('наверное');
    const kept = sheet.getRange('A1').getDataValidation()!;
    expect(kept.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(kept.getCriteriaValues()).toEqual([['да', 'нет'], true]);
    expect([kept.getAllowInvalid(), kept.getHelpText()]).toEqual([true, 'да или нет']);
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
  });

  test.each<
    [
      string,
      (rule: ReturnType<ReturnType<typeof open>['app']['newDataValidation']>) => unknown,
      unknown,
      unknown,
    ]
  >([
    ['a number between', (rule) => rule.requireNumberBetween(1, 5), 5, 6],
    ['a date after', (rule) => rule.requireDateAfter(new Date(2026, 8, 1)), '02.09.2026', '01.09.2026'],
    ['a date', (rule) => rule.requireDate(), '01.09.2026', 'сентябрь'],
    [
      'a date between',
      (rule) => rule.requireDateBetween(new Date(2026, 8, 1), new Date(2026, 8, 2)),
      '2.09',
      '3.09',
    ],
    ['an e-mail', (rule) => rule.requireTextIsEmail(), 'a@school.example', 'a(собака)school'],
    ['a checkbox', (rule) => rule.requireCheckbox(), true, 'да'],
    ['a checkbox of its own values', (rule) => rule.requireCheckbox('да', 'нет'), 'нет', true],
    ['text with', (rule) => rule.requireTextContains('класс'), '7 Класс', '7'],
  ])('accepts %s and nothing else', (_, require, good, bad) => {
    const { app, sheet } = open();
    const builder = app.newDataValidation();
    require(builder);
    const cell = sheet.getRange('A1').setDataValidation(builder.setAllowInvalid(false).build());
    cell.setValue(good);
    expect(() => cell.setValue(bad)).toThrow(
      'The data you entered in cell A1 violates the data validation rules',
    );
  });

  test('by a range follows the cells of that range', () => {
    const { app, sheet } = open();
    sheet.getRange('D1:D2').setValues([['7А'], ['8Б']]);
    const rule = app
      .newDataValidation()
      .requireValueInRange(sheet.getRange('D1:D5'))
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('A1').setDataValidation(rule).setValue('8Б');
    sheet.insertColumnBefore(3);
    expect(() => cell.setValue('9В')).toThrow('violates');
    const [range, dropdown] = cell.getDataValidation()!.getCriteriaValues() as [
      { getA1Notation(): string },
      boolean,
    ];
    expect([range.getA1Notation(), dropdown]).toEqual(['E1:E5', true]);
  });

  test('a builder copies without touching the original and needs criteria', () => {
    const { app } = open();
    const rule = app.newDataValidation().requireNumberEqualTo(5).build();
    const copy = rule.copy().setAllowInvalid(false).build();
    expect([rule.getAllowInvalid(), copy.getAllowInvalid(), copy.getCriteriaValues()]).toEqual([
      true,
      false,
      [5],
    ]);
    expect(() => app.newDataValidation().build()).toThrow('criteria');
    const days = app
      .newDataValidation()
      .requireDateEqualTo(new Date(2026, 8, 1))
      .build();
    expect(days.getCriteriaValues()).toEqual([new Date(2026, 8, 1)]);
  });
});

describe('developer metadata', () => {
  test('of a column moves with it, by insertion and by deletion', () => {
    const { app, book, sheet } = open();
    sheet
      .getRange('C:C')
      .addDeveloperMetadata('nastavnik', 'column:code', app.DeveloperMetadataVisibility.DOCUMENT);
    const find = () => book.createDeveloperMetadataFinder().withKey('nastavnik').find();
    sheet.insertColumnsBefore(1, 2);
    expect(find()[0]!.getLocation().getColumn()!.getColumn()).toBe(5);
    sheet.deleteColumn(2);
    expect(find()[0]!.getLocation().getColumn()!.getColumn()).toBe(4);
    expect(find()[0]!.getLocation().getSheet()).toBeNull();
    find()[0]!.moveToColumn(sheet.getRange('A:A')).setValue('column:other');
    expect([find()[0]!.getValue(), find()[0]!.getLocation().getColumn()!.getColumn()]).toEqual([
      'column:other',
      1,
    ]);
    sheet.deleteColumn(1);
    expect(find()).toEqual([]);
  });

  test('is found by key, value, type of place, visibility and area', () => {
    const { app, book, sheet } = open();
    const { DeveloperMetadataLocationType: type, DeveloperMetadataVisibility: visibility } = app;
    book.addDeveloperMetadata('a');
    sheet.addDeveloperMetadata('a', 'tab', visibility.PROJECT);
    sheet.getRange('2:2').addDeveloperMetadata('b', visibility.DOCUMENT);
    const other = book.insertSheet('Другой');
    other.addDeveloperMetadata('a', 'tab');
    const found = (finder: ReturnType<typeof book.createDeveloperMetadataFinder>) =>
      finder.find().map((one) => `${one.getKey()}:${one.getValue()}`);
    expect(found(book.createDeveloperMetadataFinder())).toEqual(['a:null', 'a:tab', 'b:null', 'a:tab']);
    expect(found(book.createDeveloperMetadataFinder().withValue('tab'))).toEqual(['a:tab', 'a:tab']);
    expect(found(book.createDeveloperMetadataFinder().withVisibility(visibility.PROJECT))).toEqual(['a:tab']);
    expect(found(book.createDeveloperMetadataFinder().withLocationType(type.ROW))).toEqual(['b:null']);
    expect(found(sheet.createDeveloperMetadataFinder())).toEqual(['a:tab', 'b:null']);
    expect(found(sheet.getRange('1:3').createDeveloperMetadataFinder())).toEqual(['b:null']);
    expect(found(sheet.getRange('A2').createDeveloperMetadataFinder())).toEqual([]);
    expect(found(sheet.getRange('A2').createDeveloperMetadataFinder().onIntersectingLocations())).toContain(
      'b:null',
    );
    expect(sheet.getDeveloperMetadata().map((one) => one.getValue())).toEqual(['tab']);
    const gone = sheet.getDeveloperMetadata()[0]!;
    gone.remove();
    expect(() => gone.getKey()).toThrow('no longer exists');
  });

  test('cannot stand on a part of a column', () => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:A5').addDeveloperMetadata('a')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});

test('enums print and serialise as their names', () => {
  const { app } = open();
  expect(app.BorderStyle.SOLID).toBeInstanceOf(GasEnum);
  expect([String(app.BorderStyle.SOLID), app.BorderStyle.SOLID.ordinal()]).toEqual(['SOLID', 2]);
  expect(JSON.stringify({ type: app.ProtectionType.SHEET })).toBe('{"type":"SHEET"}');
});
