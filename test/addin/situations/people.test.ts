import { beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../../../src/core/protocol/calls';
import type { CheckReport } from '../../../src/core/protocol/shapes/check';
import { newCode } from '../../../src/core/registry/codes';
import {
  clearColumn,
  columnTexts,
  copyRow,
  deleteColumn,
  deleteRow,
  deleteTab,
  putText,
  reverseColumn,
  rowWith,
} from '../byHand';
import { type School, valuesOf } from '../school';
import { approvalOf, approveAll, order, paired, schoolWithSettings } from '../year';

const list = 'Наставляемые';
const base = 'Наставники';
const code = 'Код участника';

let checked: School;
let approved: School;

beforeAll(async () => {
  const started = await schoolWithSettings();
  checked = started.copy();
  checked.call('check');
  approved = paired(started);
});

const everything = (school: School) =>
  school.state.spreadsheet.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);

/** Every button that would write or send by the codes. */
function refusals(school: School): readonly Refusal[] {
  return [
    school.refusal('check'),
    school.refusal('pairs.propose'),
    school.refusal('order.create', order),
    school.refusal('survey.create'),
    school.refusal('survey.send', { confirm: true }),
    school.refusal('summary.build'),
  ];
}

function group(report: CheckReport, rule: string) {
  return report.groups.find((one) => one.rule === rule);
}

/** Another person's data typed over a row; its code stays. */
function retype(school: School, row: number, n: number): void {
  putText(school, list, row, 'ФИО', `Новиков${'абвгдежзик'[n]} Пётр Ильич`);
  putText(school, list, row, 'Класс', '11В');
  putText(school, list, row, 'Контактные данные', `novikov-${n}@school.example`);
  putText(school, list, row, 'Год рождения', String(2000 + n));
  putText(school, list, row, 'Основной запрос', `астрономия ${n}`);
}

describe('one column sorted apart from its rows', () => {
  it.each([
    ['the codes', code, 'Коды стоят не у своих людей'],
    ['the names', 'ФИО', '«ФИО наставляемого» стоят не у своих'],
    ['the classes', 'Класс', '«Класс» стоят не у своих'],
    ['the contacts', 'Контактные', 'стоят не у своих'],
    ['the needs', 'Основной запрос', 'стоят не у своих'],
  ])('stops every button when it is %s, and nothing is written', (_, title, words) => {
    const school = checked.copy();
    reverseColumn(school, list, title);
    const before = structuredClone(everything(school));
    for (const name of ['check', 'pairs.propose'] as const) {
      const refusal = school.refusal(name);
      expect(refusal.code).toBe('needs-consent');
      expect(refusal.sentence).toContain(words);
    }
    expect(everything(school)).toEqual(before);
  });

  it('stops order, survey, letters and summary as well, with the first three named', () => {
    const school = approved.copy();
    school.call('survey.create');
    reverseColumn(school, list, 'Класс');
    const before = structuredClone(everything(school));
    expect(school.call('order.preview')).toMatchObject({ cures: ['check'] });
    for (const refusal of refusals(school)) {
      expect(refusal.code).toBe('needs-consent');
      expect(refusal.sentence).toContain('строки 2, 3, 4 и другие, всего');
    }
    expect(everything(school)).toEqual(before);
    expect([school.state.documents, school.state.outbox]).toEqual([[], []]);
  });

  it('between the proposal and its approval leaves «Пары» unmade', () => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    reverseColumn(school, list, 'Основной запрос');
    expect(school.refusal('pairs.approve', approvalOf(proposal)).code).toBe('needs-consent');
    expect(school.state.spreadsheet.sheets.map(({ name }) => name)).not.toContain('Пары');
  });

  it('is forgotten as soon as it is undone', () => {
    const school = checked.copy();
    reverseColumn(school, list, code);
    school.refusal('check');
    reverseColumn(school, list, code);
    expect(school.call('check')).toMatchObject({ people: { newCodes: 0 }, groups: [], remarks: [] });
  });

  it('of codes is put right by wiping them out: everybody gets the old one back', () => {
    const school = checked.copy();
    const codes = columnTexts(school, list, code);
    reverseColumn(school, list, code);
    clearColumn(school, list, code);
    const report = school.call('check');
    expect(report.people.newCodes).toBe(0);
    expect(columnTexts(school, list, code)).toEqual(codes);
  });

  it('may be what the curator wanted: she says so once, and the next check asks no more', () => {
    const school = checked.copy();
    reverseColumn(school, list, 'Класс');
    school.refusal('check');
    expect(school.call('check', { accept: true }).people.newCodes).toBe(0);
    school.call('check');
    school.call('pairs.propose');
  });
});

describe('a person', () => {
  it('deleted and typed in again without a code gets the old one back, and that is said', () => {
    const school = checked.copy();
    const sheet = school.sheet(list);
    const [old] = columnTexts(school, list, code);
    const cells = structuredClone(sheet.rows[1]!).map((cell) => (cell?.value === old ? null : cell));
    deleteRow(school, list, 2);
    sheet.rows.push(cells);
    const report = school.call('check');
    expect(report.people.newCodes).toBe(0);
    expect(report.remarks.join(' ')).toContain('Возвращены прежние коды: 1');
    expect(columnTexts(school, list, code).at(-1)).toBe(old);
  });

  it('typed in again with another class is a new one, and the old code is asked about', () => {
    const school = checked.copy();
    const sheet = school.sheet(list);
    const [old] = columnTexts(school, list, code);
    const cells = structuredClone(sheet.rows[1]!).map((cell) => (cell?.value === old ? null : cell));
    deleteRow(school, list, 2);
    sheet.rows.push(cells);
    putText(school, list, sheet.rows.length, 'Класс', '9А');
    const report = school.call('check');
    expect(report.people.newCodes).toBe(1);
    expect(group(report, 'code.former')?.severity).toBe('hint');
    expect(group(report, 'code.former')?.findings[0]?.sentence).toContain(old);
    putText(school, list, sheet.rows.length, code, old!);
    expect(group(school.call('check'), 'code.former')).toBeUndefined();
  });

  it('who has left keeps the code for ever: nobody else gets it', () => {
    const school = checked.copy();
    const [old] = columnTexts(school, list, code);
    deleteRow(school, list, 2);
    school.call('check');
    school.call('check');
    expect(columnTexts(school, 'Отпечатки', 'Код')).toContain(old);
  });

  it('added below after the proposal is not paired unasked', () => {
    const school = checked.copy();
    const proposal = school.call('pairs.propose');
    copyRow(school, list, 3);
    retype(school, school.sheet(list).rows.length, 1);
    putText(school, list, school.sheet(list).rows.length, code, '');
    const approve = () => school.call('pairs.approve', approvalOf(proposal));
    expect(approve).toThrow('changed-meanwhile');
    expect(
      school
        .call('pairs.propose')
        .notReady.map(({ name }) => name)
        .join(),
    ).not.toContain('Новикова');
    expect(school.call('check').people.newCodes).toBe(1);
  });
});

describe('a code', () => {
  it('in two rows stops the summary, too: it would count a person twice', () => {
    const school = approved.copy();
    const [paired] = columnTexts(school, 'Пары', 'Код наставляемого');
    copyRow(school, list, rowWith(school, list, code, paired!));
    expect(school.refusal('summary.build').sentence).toContain(paired);
    expect(school.state.spreadsheet.sheets.map(({ name }) => name)).not.toContain('Сводка');
  });

  it('typed over with that of somebody further down is given back by one click; its owner keeps it', () => {
    const school = checked.copy();
    const codes = columnTexts(school, list, code);
    putText(school, list, 3, code, codes[8]!);
    const [found] = group(school.call('check'), 'code.duplicate')!.findings;
    expect(found).toMatchObject({ place: { row: 3 }, fixable: true });
    school.call('fixes.apply', { rule: 'code.duplicate', only: [] });
    expect(columnTexts(school, list, code)).toEqual(codes);
    expect(school.call('check').groups).toEqual([]);
  });

  it('typed by hand is told with the one that the person had, and is neither paired nor taken in', () => {
    const school = checked.copy();
    const [, own] = columnTexts(school, list, code);
    const strange = newCode('mentee', new Set(columnTexts(school, list, code)), () => 777);
    putText(school, list, 3, code, strange);
    for (let n = 0; n < 2; n++) {
      const found = group(school.call('check'), 'code.foreign');
      expect(found?.severity).toBe('error');
      expect(found?.findings[0]?.sentence).toContain(strange);
      expect(found?.findings[0]?.sentence).toContain(own);
    }
    expect(columnTexts(school, list, code)[1]).toBe(strange);
    expect(school.call('pairs.propose').pairs.map(({ mentee }) => mentee)).not.toContain(strange);
    putText(school, list, 3, code, own!);
    expect(school.call('check').groups).toEqual([]);
  });

  it('of somebody who has left, typed in for another person, is told as another person’s', () => {
    const school = checked.copy();
    const [old] = columnTexts(school, list, code);
    deleteRow(school, list, 2);
    putText(school, list, 2, code, old!);
    const found = group(school.call('check'), 'code.other');
    expect(found?.findings[0]?.sentence).toContain(`${old}» был выдан другому человеку, у этого`);
  });

  it('left in a row that another person has taken is told, until the curator decides', () => {
    const school = checked.copy();
    const [, own] = columnTexts(school, list, code);
    retype(school, 3, 0);
    expect(group(school.call('check'), 'code.other')?.findings).toHaveLength(1);
    expect(group(school.call('check'), 'code.other')?.blocks).toContain('приказу');
    const settled = school.copy();
    settled.call('check', { accept: true });
    expect(group(settled.call('check'), 'code.other')).toBeUndefined();
    putText(school, list, 3, code, '');
    const report = school.call('check');
    expect(report.people.newCodes).toBe(1);
    expect(columnTexts(school, list, code)[1]).not.toBe(own);
    expect(group(report, 'code.other')).toBeUndefined();
  });
});

describe('a table pasted over the list', () => {
  const replaced = () => {
    const school = checked.copy();
    for (let n = 0; n < 10; n++) retype(school, 2 + n, n);
    return school;
  };

  it('is noticed by the people under the old codes; nothing is written before the curator decides', () => {
    const school = replaced();
    const before = structuredClone(everything(school));
    const refusal = school.refusal('check');
    expect(refusal.code).toBe('needs-consent');
    expect(refusal.sentence).toContain('Похоже, таблица заменена');
    expect(refusal.sentence).toContain('10 из 20');
    expect(everything(school)).toEqual(before);
  });

  it('brings new people: with the codes wiped out they get new ones, and it is said who has gone', () => {
    const school = replaced();
    const old = columnTexts(school, list, code);
    for (let n = 0; n < 10; n++) putText(school, list, 2 + n, code, '');
    const report = school.call('check');
    expect(report.people.newCodes).toBe(10);
    for (const given of columnTexts(school, list, code).slice(0, 10)) expect(old).not.toContain(given);
    expect(report.remarks.join(' ')).toContain(`больше нет 10 из 20 прежних участников`);
  });

  it('may hold the same people after all', () => {
    const school = replaced();
    school.call('check', { accept: true });
    expect(school.call('check').people.newCodes).toBe(0);
  });
});

describe('work that the curator has undone', () => {
  it('codes taken back with Ctrl+Z come back as they were', () => {
    const school = checked.copy();
    const codes = [list, base].map((tab) => columnTexts(school, tab, code));
    for (const tab of [list, base]) clearColumn(school, tab, code);
    expect(school.call('check').people.newCodes).toBe(0);
    expect([list, base].map((tab) => columnTexts(school, tab, code))).toEqual(codes);
  });

  it('an order that «Пары» no longer knows of is not made twice', () => {
    const school = approved.copy();
    school.call('order.create', order);
    clearColumn(school, 'Пары', 'Приказ');
    school.call('order.create', order);
    expect(school.state.documents).toHaveLength(1);
  });

  it('lists brought back from an older version lose nothing that was made since', () => {
    const school = approved.copy();
    school.call('order.create', order);
    for (const tab of [list, base]) deleteColumn(school, tab, code);
    deleteTab(school, 'Пары');
    school.call('check');
    expect(school.call('pairs.propose').faults[0]).toContain('Лист «Пары» удалён');
    approveAll(school);
    expect(columnTexts(school, 'Пары', 'Код наставляемого')).toEqual(
      columnTexts(approved, 'Пары', 'Код наставляемого'),
    );
    const { body } = structuredClone(school.state.documents[0]!);
    school.call('order.create', order);
    expect(school.state.documents.map((one) => one.body)).toEqual([body]);
  });
});
