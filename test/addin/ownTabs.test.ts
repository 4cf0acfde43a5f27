import { beforeAll, describe, expect, it } from 'vitest';
import {
  addTab,
  columnTexts,
  deleteColumn,
  deleteRow,
  deleteTab,
  duplicateTab,
  hideTab,
  insertColumnBefore,
  insertRow,
  moveColumnFirst,
  putText,
  renameTab,
  renameTitle,
  rowWith,
  sortBy,
} from './byHand';
import { type School, valuesOf } from './school';
import { approvalOf, approveAll, order, paired, schoolWithSettings, settings } from './year';

let started: School;
let approved: School;

beforeAll(async () => {
  started = await schoolWithSettings();
  approved = paired(started);
});

const names = (school: School) => school.state.spreadsheet.sheets.map((sheet) => sheet.name);
const everything = (school: School) =>
  school.state.spreadsheet.sheets.map(({ name, rows }) => ({ name, rows }));

describe('a tab of the curator’s that has the name of ours', () => {
  it.each(['Пары', 'Проверка', 'ПАРЫ', 'Дорожная карта', 'Сводка'])(
    '«%s» keeps every cell, ours gets another name',
    (name) => {
      const school = started.copy();
      addTab(school, name, 'моё');
      const own = structuredClone(school.sheet(name));
      school.call('check');
      approveAll(school);
      school.call('roadmap.create');
      school.call('summary.build');
      expect(school.sheet(name)).toEqual({ ...own, hidden: false });
      expect(names(school).filter((one) => one.toLowerCase().startsWith(name.toLowerCase()))).toHaveLength(2);
    },
  );
});

describe('«Пары»', () => {
  it('keeps the curator’s own columns on the right, row by row, after another approval', () => {
    const school = approved.copy();
    const sheet = school.sheet('Пары');
    const notes = new Map<string, string>();
    sheet.rows.slice(2).forEach((row, at) => {
      row[16] = { value: `встреча ${at}` };
      notes.set(String(row[0]?.value), `встреча ${at}`);
    });
    sortBy(school, 'Пары', 'Наставник', true);
    const proposal = school.call('pairs.propose');
    const [dropped, ...kept] = approvalOf(proposal).pairs;
    school.call('pairs.approve', { ...approvalOf(proposal), pairs: kept });
    school.call('order.create', order);
    for (const row of school.sheet('Пары').rows.slice(2))
      expect(row[16]?.value).toBe(notes.get(String(row[0]?.value)));
    const status = columnTexts(school, 'Пары', 'Статус');
    const codes = columnTexts(school, 'Пары', 'Код наставляемого');
    expect(status[codes.indexOf(dropped!.mentee)]).toBe('снята');
  });

  it.each([
    ['a column of ours is moved', (school: School) => moveColumnFirst(school, 'Пары', 'Статус')],
    ['a column is inserted among ours', (school: School) => insertColumnBefore(school, 'Пары', 'Наставник')],
    ['a column of ours is deleted', (school: School) => deleteColumn(school, 'Пары', 'Баллы')],
    ['a title of ours is renamed', (school: School) => renameTitle(school, 'Пары', 'Приказ', 'Основание')],
    ['an empty row stands among the pairs', (school: School) => insertRow(school, 'Пары', 6)],
    ['a row stands above our titles', (school: School) => insertRow(school, 'Пары', 1)],
    ['a code is wiped out', (school: School) => putText(school, 'Пары', 5, 'Код наставляемого', '')],
    ['the row of titles is deleted', (school: School) => deleteRow(school, 'Пары', 2)],
  ])('is not written when %s: approval and order are refused and nothing changes', (_, change) => {
    const school = approved.copy();
    const proposal = school.call('pairs.propose');
    change(school);
    const before = structuredClone(everything(school));
    for (const refusal of [
      school.refusal('pairs.approve', {
        ...approvalOf(proposal),
        pairs: approvalOf(proposal).pairs.slice(1),
      }),
      school.refusal('order.create', order),
    ]) {
      expect(refusal.code).toBe('conflict');
      expect(refusal.sentence).toContain('«Пары»');
    }
    expect(everything(school)).toEqual(before);
    expect(school.state.documents).toEqual([]);
  });

  it('that was renamed, hidden or had a row deleted is still ours', () => {
    const school = approved.copy();
    renameTab(school, 'Пары', 'Наставничество 2026');
    hideTab(school, 'Наставничество 2026');
    deleteRow(school, 'Наставничество 2026', 4);
    approveAll(school);
    expect(names(school)).not.toContain('Пары');
    expect(columnTexts(school, 'Наставничество 2026', 'Код наставляемого')).toHaveLength(
      columnTexts(approved, 'Пары', 'Код наставляемого').length,
    );
  });

  it('that was deleted is said before anything is approved anew', () => {
    const school = approved.copy();
    deleteTab(school, 'Пары');
    const proposal = school.call('pairs.propose');
    expect(proposal.faults[0]).toContain('Лист «Пары» удалён');
    expect(school.refusal('order.create', order).code).toBe('no-pairs');
    school.call('pairs.approve', approvalOf(proposal));
    expect(columnTexts(school, 'Пары', 'Код наставляемого')).toHaveLength(proposal.pairs.length);
  });

  it('that was duplicated is read and written in the original only; the copy stays as it is', () => {
    const school = approved.copy();
    duplicateTab(school, 'Пары', 'Пары, копия', 0);
    const copy = structuredClone(school.sheet('Пары, копия'));
    school.call('order.create', order);
    expect(school.sheet('Пары, копия')).toEqual(copy);
    expect(columnTexts(school, 'Пары', 'Приказ')[0]).toBe('№ 45-о от 03.09.2026');
    expect(school.call('order.create', order).created).toBe(false);
    expect(school.state.documents).toHaveLength(1);
  });
});

describe('«Журнал»', () => {
  it('sorted by another column still tells what was done', () => {
    const school = approved.copy();
    school.call('order.create', order);
    school.call('survey.create');
    sortBy(school, 'Журнал', 'Состояние', false);
    expect(school.call('order.create', order).created).toBe(false);
    expect(school.call('survey.create').created).toBe(false);
    expect([school.state.documents.length, school.state.forms.length]).toEqual([1, 1]);
  });

  it.each([
    ['columns are moved', (school: School) => moveColumnFirst(school, 'Журнал', 'Состояние')],
    ['titles are deleted', (school: School) => deleteRow(school, 'Журнал', 1)],
  ])('whose %s stops every operation, because it could no longer be trusted', (_, change) => {
    const school = approved.copy();
    school.call('order.create', order);
    change(school);
    const before = structuredClone(everything(school));
    for (const name of ['check', 'order.create', 'survey.create', 'status'] as const) {
      const refusal = school.refusal(name, name === 'order.create' ? order : {});
      expect(refusal.code).toBe('conflict');
      expect(refusal.sentence).toContain('«Журнал»');
    }
    expect(everything(school)).toEqual(before);
    expect(school.state.documents).toHaveLength(1);
  });

  it('deleted after the order: a second one is made only when the curator says so', () => {
    const school = approved.copy();
    school.call('order.create', order);
    deleteTab(school, 'Журнал');
    const refusal = school.refusal('order.create', order);
    expect(refusal.code).toBe('unknown-effect');
    expect(refusal.sentence).toContain('«Журнал» удалён');
    expect(school.state.documents).toHaveLength(1);
    expect(school.call('order.create', { ...order, ifUnknown: 'again' }).created).toBe(true);
    expect(school.call('order.create', order).created).toBe(false);
    expect(school.state.documents).toHaveLength(2);
  });

  it('deleted after the survey: neither a second form nor second letters come by themselves', () => {
    const school = approved.copy();
    school.call('survey.create');
    school.call('survey.send', { confirm: true });
    const letters = school.state.outbox.length;
    deleteTab(school, 'Журнал');
    expect(school.refusal('survey.send', { confirm: true }).code).toBe('not-found');
    expect(school.refusal('survey.create').code).toBe('unknown-effect');
    expect([school.state.forms.length, school.state.outbox.length]).toEqual([1, letters]);
  });

  it('deleted after the roadmap: the curator’s marks in it stay', () => {
    const school = approved.copy();
    const { rows } = school.call('roadmap.create');
    const row = rowWith(school, 'Дорожная карта', 'Статус', 'не начато');
    putText(school, 'Дорожная карта', row, 'Статус', 'выполнено');
    deleteTab(school, 'Журнал');
    const again = school.call('roadmap.create');
    expect(again).toMatchObject({ created: false, rows, done: 1 });
  });
});

describe('«Дорожная карта»', () => {
  it('of last year is never written over by the next one', () => {
    const school = approved.copy();
    school.call('roadmap.create');
    const before = structuredClone(school.sheet('Дорожная карта'));
    school.call('settings.save', { ...settings, schoolYear: '2027/2028' });
    const refusal = school.refusal('roadmap.create');
    expect(refusal.code).toBe('conflict');
    expect(school.sheet('Дорожная карта')).toEqual(before);
    deleteTab(school, 'Дорожная карта');
    expect(school.call('roadmap.create').created).toBe(true);
  });

  it('that was deleted is made anew', () => {
    const school = approved.copy();
    school.call('roadmap.create');
    deleteTab(school, 'Дорожная карта');
    expect(school.call('roadmap.create').created).toBe(true);
  });
});

it('every other tab of ours may be deleted at any time and comes back when it is needed', () => {
  const school = approved.copy();
  school.call('survey.create');
  school.call('survey.collect');
  school.call('summary.build');
  const links = valuesOf(school.sheet('Ссылки на анкету'));
  for (const tab of ['Проверка', 'Сводка', 'Ответы', 'Ссылки на анкету', 'Настройки']) deleteTab(school, tab);
  expect(school.call('settings.read').schoolShort).toBe('');
  school.call('settings.save', settings);
  school.call('check');
  school.call('survey.create');
  school.call('survey.collect');
  school.call('summary.build');
  expect(valuesOf(school.sheet('Ссылки на анкету'))).toEqual(links);
  expect(names(school)).toEqual(expect.arrayContaining(['Проверка', 'Сводка', 'Ответы', 'Настройки']));
});
