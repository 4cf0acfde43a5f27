import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, deleteColumn, typeIn } from '../byHand';
import { type School, valuesOf } from '../school';
import { approvalOf, order, paired, schoolWithSettings } from '../year';

const list = 'Наставляемые';
const base = 'Наставники';
const code = 'Код участника';

let started: School;
let approved: School;

beforeAll(async () => {
  started = await schoolWithSettings();
  approved = paired(started);
});

/** The same spreadsheet in the hands of a colleague to whom it belongs not. */
function colleagues(of: School, rights: 'editor' | 'viewer' = 'editor'): School {
  const school = of.copy();
  school.state.spreadsheet.owner = 'head@school.example';
  school.state.spreadsheet[rights === 'editor' ? 'editors' : 'viewers'] = [school.state.user.email];
  if (rights === 'viewer') school.state.spreadsheet.editors = [];
  return school;
}

function protect(school: School, tab: string, column: number | null = null): void {
  const sheet = school.sheet(tab);
  sheet.protections.push({
    id: `protection of ${tab}`,
    range: column === null ? null : { row: 0, column, rows: sheet.maxRows, columns: 1 },
    description: '',
    warningOnly: false,
    editors: ['head@school.example'],
    unprotected: [],
  });
}

const everything = (school: School) =>
  school.state.spreadsheet.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);

describe('a list protected from the curator', () => {
  it('is checked all the same; that it got no codes is said, the other list gets its own', () => {
    const school = colleagues(started);
    protect(school, list);
    typeIn(school, list, 4, 'ФИО', '');
    const before = structuredClone(valuesOf(school.sheet(list)));
    const report = school.call('check');
    expect(report.groups.map(({ rule }) => rule)).toContain('name.missing');
    expect(report.remarks.join(' ')).toContain(`«${list}» защищён`);
    expect(report.people.newCodes).toBe(10);
    expect(valuesOf(school.sheet(list))).toEqual(before);
    expect(columnTexts(school, base, code)).toHaveLength(10);
  });

  it('gets no codes either where only our column is protected', () => {
    const school = colleagues(approved);
    deleteColumn(school, list, code);
    school.call('check');
    const at = school.sheet(list).rows[0]!.findIndex((cell) => cell?.value === code);
    school.sheet(list).rows[1]![at] = null;
    protect(school, list, at);
    expect(school.call('check').remarks.join(' ')).toContain('защищён');
    expect(columnTexts(school, list, code)[0]).toBe('');
  });

  it('that has its codes hinders nothing', () => {
    const school = colleagues(approved);
    protect(school, list);
    protect(school, base);
    expect(school.call('check').remarks).toEqual([]);
    school.call('order.create', order);
  });
});

describe('a tab of ours protected from the curator', () => {
  it.each([
    ['Пары', 'order.create', order],
    ['Журнал', 'survey.create', {}],
    ['Журнал', 'order.create', order],
  ] as const)('«%s» stops «%s» before anything is made', (tab, name, input) => {
    const school = colleagues(approved);
    protect(school, tab);
    const before = structuredClone(everything(school));
    const refusal = school.refusal(name, input);
    expect(refusal.code).toBe('not-allowed');
    expect(refusal.sentence).toContain(`«${tab}»`);
    expect(everything(school)).toEqual(before);
    expect([school.state.documents, school.state.forms]).toEqual([[], []]);
  });

  it('«Пары» stops the approval', () => {
    const school = colleagues(approved);
    protect(school, 'Пары');
    const before = structuredClone(everything(school));
    const approval = approvalOf(school.call('pairs.propose'));
    expect(school.refusal('pairs.approve', approval).sentence).toContain('«Пары»');
    expect(everything(school)).toEqual(before);
  });
});

describe('a file that may only be viewed', () => {
  it('can still be looked at; every button that writes is refused and nothing changes', () => {
    const school = colleagues(approved, 'viewer');
    const before = structuredClone(everything(school));
    school.call('status');
    const proposal = school.call('pairs.propose');
    school.call('order.preview');
    expect(school.refusal('check').code).toBe('not-allowed');
    const approval = approvalOf(proposal);
    const fewer = { ...approval, pairs: approval.pairs.slice(1) };
    expect(school.refusal('pairs.approve', fewer).code).toBe('not-allowed');
    const over = { status: 'снята', on: '2026-09-07', pairs: approval.pairs };
    expect(school.refusal('pairs.status', over).code).toBe('not-allowed');
    expect(school.refusal('order.create', order).code).toBe('not-allowed');
    expect(school.refusal('survey.create').code).toBe('not-allowed');
    expect(everything(school)).toEqual(before);
    expect([school.state.documents, school.state.forms, school.state.outbox]).toEqual([[], [], []]);
  });
});
