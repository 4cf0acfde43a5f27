import { beforeAll, describe, expect, it } from 'vitest';
import {
  columnTexts,
  copyRow,
  deleteColumn,
  deleteRow,
  deleteTab,
  hideTab,
  insertColumnBefore,
  insertRow,
  moveColumnFirst,
  putText,
  renameTab,
  renameTitle,
  reverseColumn,
  rowWith,
  sortBy,
  typeIn,
} from './byHand';
import { type School, valuesOf } from './school';
import { approvalOf, approveAll, order, paired, schoolWithSettings } from './year';

const list = 'Наставляемые';
const base = 'Наставники';
const code = 'Код участника';

let started: School;
let checked: School;
let approved: School;

beforeAll(async () => {
  started = await schoolWithSettings();
  checked = started.copy();
  checked.call('check');
  approved = paired(started);
});

/** Who is whose mentor, as «Пары» has it. */
function pairsOf(school: School): readonly string[] {
  const mentors = columnTexts(school, 'Пары', 'Наставник');
  return columnTexts(school, 'Пары', 'Наставляемый').map((mentee, at) => `${mentee} – ${mentors[at]}`);
}

/** Name → code, wherever the rows are now. */
function codesOf(school: School, tab: string, name: string): Readonly<Record<string, string>> {
  const codes = columnTexts(school, tab, code);
  return Object.fromEntries(columnTexts(school, tab, name).map((who, at) => [who, codes[at]!]));
}

describe('between the proposal and its approval', () => {
  it.each([
    ['sorts the rows', (school: School) => sortBy(school, list, 'ФИО', false)],
    ['inserts an empty row', (school: School) => insertRow(school, list, 5)],
    ['inserts a column left of the codes', (school: School) => insertColumnBefore(school, list, code)],
    ['drags the codes to the left edge', (school: School) => moveColumnFirst(school, base, code)],
    ['drags the class to the left edge', (school: School) => moveColumnFirst(school, list, 'Класс')],
    ['renames a title', (school: School) => renameTitle(school, list, 'Класс', 'Кл.')],
    ['renames the title of the codes', (school: School) => renameTitle(school, list, code, 'Номер')],
    ['renames the tab', (school: School) => renameTab(school, list, 'Ученики 2026')],
    ['hides the tab', (school: School) => hideTab(school, list)],
  ])('the curator %s, and the very same pairs are approved', (_, change) => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    change(school);
    school.call('pairs.approve', approvalOf(proposal));
    expect(pairsOf(school)).toEqual(pairsOf(approved));
  });

  it.each([
    ['a row is deleted', (school: School) => deleteRow(school, list, 3)],
    ['a row is copied together with its code', (school: School) => copyRow(school, list, 3)],
    ['a consent is withdrawn', (school: School) => typeIn(school, list, 3, 'Согласие', 'отозвано')],
    ['a mentor takes fewer mentees', (school: School) => typeIn(school, base, 2, 'Количество', '1')],
    ['a topic changes', (school: School) => typeIn(school, list, 3, 'Основной запрос', 'химия')],
    ['a code is changed by hand', (school: School) => typeIn(school, list, 3, code, 'Н-000000')],
    ['the codes are deleted', (school: School) => deleteColumn(school, list, code)],
  ])('%s, and the approval is refused as out of date', (_, change) => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    change(school);
    const before = valuesOf(school.sheet(list));
    const refusal = school.refusal('pairs.approve', approvalOf(proposal));
    expect(refusal.code).toBe('changed-meanwhile');
    expect(school.state.spreadsheet.sheets.map((sheet) => sheet.name)).not.toContain('Пары');
    expect(valuesOf(school.sheet(list))).toEqual(before);
  });

  it('a whole registry is deleted, and the refusal names which one is missing', () => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    deleteTab(school, base);
    const refusal = school.refusal('pairs.approve', approvalOf(proposal));
    expect(refusal.code).toBe('no-registry');
    expect(refusal.sentence).toContain('наставников');
  });
});

describe('between the approval and the order', () => {
  it('sorted rows and moved columns change nothing in the order', () => {
    const still = approved.copy();
    still.call('order.create', order);
    const moved = approved.copy();
    sortBy(moved, list, 'ФИО', false);
    moveColumnFirst(moved, base, code);
    moved.call('order.create', order);
    expect(moved.state.documents[0]?.body).toEqual(still.state.documents[0]?.body);
  });

  it('a person whose row was deleted stays out of the order, and that is said', () => {
    const school = approved.copy();
    const pairs = columnTexts(school, 'Пары', 'Код наставляемого');
    deleteRow(school, list, rowWith(school, list, code, pairs[0]!));
    const made = school.call('order.create', order);
    expect(made.pairs).toBe(pairs.length - 1);
    expect(made.remarks.join(' ')).toContain('человека нет в реестре');
    expect(columnTexts(school, 'Пары', 'Приказ')[0]).toBe('');
  });

  it('a row copied with its code stops order, survey and letters before anything is made', () => {
    const school = approved.copy();
    school.call('survey.create');
    const pairs = columnTexts(school, 'Пары', 'Код наставляемого');
    const row = rowWith(school, list, code, pairs[0]!);
    copyRow(school, list, row);
    putText(school, list, school.sheet(list).rows.length, 'ФИО', 'Другой Человек Совсемович');
    for (const refusal of [
      school.refusal('order.create', order),
      school.refusal('survey.create'),
      school.refusal('survey.send', { confirm: true }),
    ]) {
      expect(refusal.code).toBe('conflict');
      expect(refusal.sentence).toContain(pairs[0]);
    }
    expect(school.state.documents).toEqual([]);
    expect(school.state.outbox).toEqual([]);
  });
});

describe('a column sorted apart from its rows', () => {
  it.each([list, base])(
    'on «%s» stops order, survey and letters: they would name the wrong people',
    (tab) => {
      const school = approved.copy();
      school.call('survey.create');
      reverseColumn(school, tab, code);
      const name = columnTexts(school, 'Пары', tab === list ? 'Наставляемый' : 'Наставник')[0]!;
      for (const refusal of [
        school.refusal('order.create', order),
        school.refusal('survey.create'),
        school.refusal('survey.send', { confirm: true }),
      ]) {
        expect(refusal.code).toBe('conflict');
        expect(refusal.sentence).toContain(name);
      }
      expect([school.state.documents, school.state.outbox]).toEqual([[], []]);
    },
  );

  it('is no excuse to stop when a name was only corrected', () => {
    const school = approved.copy();
    const [paired] = columnTexts(school, 'Пары', 'Код наставляемого');
    typeIn(school, list, rowWith(school, list, code, paired!), 'ФИО', 'Переименованная Ева Сергеевна');
    school.call('order.create', order);
    expect(JSON.stringify(school.state.documents[0]!.body)).toContain('Переименованная Ева Сергеевна');
  });
});

describe('a code', () => {
  it('that stands in two rows is an error, and neither of the two is paired', () => {
    const school = checked.copy();
    copyRow(school, list, 3);
    const [twice] = columnTexts(school, list, code).slice(1, 2);
    const report = school.call('check');
    const group = report.groups.find((one) => one.rule === 'code.duplicate');
    expect(group?.severity).toBe('error');
    expect(report.people.newCodes).toBe(0);
    const proposal = school.call('pairs.propose');
    expect(proposal.pairs.map((pair) => pair.mentee)).not.toContain(twice);
    expect(proposal.notReady.filter((person) => person.code === twice)).toHaveLength(2);
  });

  it('edited by hand is an error of its own and is neither mended nor replaced', () => {
    const school = checked.copy();
    const [, own] = columnTexts(school, list, code);
    const wrong = `Н-${own!.slice(2, 7)}${(Number(own![7]) + 1) % 10}`;
    typeIn(school, list, 3, code, wrong);
    const report = school.call('check');
    expect(report.groups.map((one) => one.rule)).toContain('code.broken');
    expect(columnTexts(school, list, code)[1]).toBe(wrong);
    expect(school.call('pairs.propose').pairs.map((pair) => pair.mentee)).not.toContain(wrong);
  });

  it('of the other role is called by its right name', () => {
    const school = checked.copy();
    const [mentor] = columnTexts(school, base, code);
    typeIn(school, list, 3, code, mentor!);
    const report = school.call('check');
    const group = report.groups.find((one) => one.rule === 'code.otherRole');
    expect(group?.why).toContain('Коды наставляемых начинаются с «Н»');
    expect(group?.findings[0]?.sentence).toContain('выдан наставнику');
  });

  it('whose column was deleted comes back to everybody, wherever the rows are now', () => {
    const school = approved.copy();
    const before = codesOf(school, list, 'ФИО');
    deleteColumn(school, list, code);
    sortBy(school, list, 'ФИО', false);
    const report = school.call('check');
    expect(codesOf(school, list, 'ФИО')).toEqual(before);
    expect(report.remarks.join(' ')).toContain(`Возвращены прежние коды: ${Object.keys(before).length}`);
    expect(report.people.newCodes).toBe(0);
    expect(pairsOf(school)).toEqual(pairsOf(approved));
  });

  it('comes back by «Пары» to everybody who stands there when nothing else is remembered', () => {
    const school = approved.copy();
    const before = codesOf(school, list, 'ФИО');
    const paired = columnTexts(school, 'Пары', 'Код наставляемого');
    deleteColumn(school, list, code);
    deleteTab(school, 'Отпечатки');
    const report = school.call('check');
    const after = codesOf(school, list, 'ФИО');
    for (const [name, own] of Object.entries(before)) if (paired.includes(own)) expect(after[name]).toBe(own);
    expect(report.people.newCodes).toBe(Object.keys(before).length - paired.length);
  });

  it('that was lost together with a change of class is asked for, and nobody gets a new one', () => {
    const school = approved.copy();
    const paired = columnTexts(school, 'Пары', 'Код наставляемого');
    const row = rowWith(school, list, code, paired[0]!);
    typeIn(school, list, row, 'Класс', '9А');
    deleteColumn(school, list, code);
    const before = valuesOf(school.sheet(list));
    const refusal = school.refusal('check');
    expect(refusal.code).toBe('conflict');
    expect(refusal.sentence).toContain(columnTexts(school, 'Пары', 'Наставляемый')[0]);
    expect(valuesOf(school.sheet(list))).toEqual(before);
  });

  it('of two namesakes in one class is not guessed', () => {
    const school = approved.copy();
    const paired = columnTexts(school, 'Пары', 'Код наставляемого');
    copyRow(school, list, rowWith(school, list, code, paired[0]!));
    deleteColumn(school, list, code);
    expect(school.refusal('check').code).toBe('conflict');
  });

  it('column of the school’s own under the same title is left alone, ours gets a place to the right', () => {
    const school = started.copy();
    const sheet = school.sheet(list);
    sheet.rows[0]![20] = { value: code };
    for (let row = 1; row < sheet.rows.length; row++) sheet.rows[row]![20] = { value: `ученик ${row}` };
    const report = school.call('check');
    expect(report.people.newCodes).toBe(30);
    expect(sheet.rows[1]![20]?.value).toBe('ученик 1');
    expect(sheet.rows[1]![21]?.value).toMatch(/^Н-\d{6}$/);
  });

  it('column that lost its mark on the way through Excel is known by title and codes', () => {
    const school = approved.copy();
    school.state.spreadsheet.metadata = school.state.spreadsheet.metadata.filter(
      ({ key }) => key !== 'nastavnik.column',
    );
    const before = valuesOf(school.sheet(list));
    expect(school.call('check').people.newCodes).toBe(0);
    expect(valuesOf(school.sheet(list))).toEqual(before);
  });
});

describe('a registry', () => {
  it('with a person without a name does not pair that row and says where it is', () => {
    const school = started.copy();
    typeIn(school, list, 4, 'ФИО наставляемого', '');
    const report = school.call('check');
    const group = report.groups.find((one) => one.rule === 'name.missing');
    expect(group?.findings[0]?.where).toContain('строка 4');
    const nameless = columnTexts(school, list, code)[2];
    expect(nameless).toMatch(/^Н-/);
    expect(approveAll(school).pairs.map((pair) => pair.mentee)).not.toContain(nameless);
  });

  it('of mentors without a single person still gets its check, and nobody is paired', () => {
    const school = started.copy();
    const sheet = school.sheet(base);
    sheet.rows.splice(1);
    const report = school.call('check');
    expect(report.people.mentors).toBe(0);
    const proposal = school.call('pairs.propose');
    expect(proposal.pairs).toEqual([]);
    expect(proposal.sentence).toContain('нет наставников');
    expect(school.refusal('order.create', order).code).toBe('no-pairs');
    expect(school.refusal('survey.create').code).toBe('no-pairs');
    school.call('summary.build');
  });

  it('that is the only one is not enough for pairs: what is missing is named, nothing is written', () => {
    const school = started.copy();
    deleteTab(school, base);
    const before = structuredClone(school.state.spreadsheet.sheets.map(valuesOf));
    expect(school.refusal('check').sentence).toContain('наставников');
    expect(school.refusal('pairs.propose').code).toBe('no-registry');
    expect(school.call('status')).toMatchObject({
      next: { screen: 'check' },
      missing: ['mentor'],
      empty: false,
    });
    expect(school.state.spreadsheet.sheets.map(valuesOf)).toEqual(before);
  });

  it('deleted after the check is said of a place in it, too', () => {
    const school = checked.copy();
    const { id } = school.sheet(list);
    deleteTab(school, list);
    expect(school.refusal('place.select', { sheetId: id, row: 2, column: 2 }).code).toBe('not-found');
  });
});

it('an empty workbook is told what to begin with, by every button', () => {
  const school = started.copy();
  for (const sheet of school.state.spreadsheet.sheets) sheet.rows = [];
  expect(school.call('status')).toMatchObject({
    next: { screen: 'check' },
    missing: ['mentee', 'mentor'],
    empty: true,
    privacy: 'undecided',
    lists: null,
  });
  for (const name of ['check', 'pairs.propose'] as const)
    expect(school.refusal(name).code).toBe('no-registry');
  expect(school.refusal('order.create', order).code).toBe('no-pairs');
  expect(school.refusal('survey.create').code).toBe('no-pairs');
  expect(school.refusal('survey.send').code).toBe('not-found');
  expect(school.refusal('survey.collect').code).toBe('not-found');
  expect(school.refusal('roadmap.create').code).toBe('settings-missing');
});
