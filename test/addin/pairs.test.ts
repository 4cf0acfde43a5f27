import { beforeAll, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/core/protocol/calls';
import {
  columnTexts,
  deleteColumn,
  deleteRow,
  deleteTab,
  insertRow,
  putText,
  rowWith,
  sortBy,
  typeIn,
} from './byHand';
import { type School, valuesOf } from './school';
import { smallSchool } from './smallSchool';
import { approvalOf, order, settings } from './year';

const today = '2026-09-07';
const ended = { status: 'завершена', reason: 'программа выполнена', on: today } as const;

/** Four pairs, both mentors full: Соколова has Белов and Галиева, Орлова has Дёмин and Жукова. */
let checked: School;
let approved: School;
let ordered: School;
let pairs: readonly Standing[];

beforeAll(() => {
  checked = smallSchool();
  checked.call('settings.save', settings);
  checked.call('check');
  approved = checked.copy();
  approved.call('pairs.approve', approvalOf(approved.call('pairs.propose')));
  pairs = standing(approved).pairs;
  ordered = approved.copy();
  ordered.call('order.create', order);
});

type Standing = Output<'pairs.standing'>['pairs'][number];

const standing = (school: School) => school.call('pairs.standing');
const pairOf = (school: School, mentee: string): Standing => {
  const found = standing(school).pairs.filter(({ menteeName }) => menteeName.startsWith(mentee));
  return found[found.length - 1]!;
};
const codes = ({ mentee, mentor }: Standing) => ({ mentee, mentor });
const codesOf = (mentee: string) => codes(pairs.find(({ menteeName }) => menteeName.startsWith(mentee))!);
const statuses = (school: School) => columnTexts(school, 'Пары', 'Статус');
const everything = (school: School) =>
  school.state.spreadsheet.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);
const mentorCode = (school: School, name: string): string =>
  String(columnTexts(school, 'Наставники', 'Код участника')[rowWith(school, 'Наставники', 'ФИО', name) - 2]);
const orlova = 'Орлова Майя Петровна';

function room(school: School, places: string): void {
  typeIn(school, 'Наставники', rowWith(school, 'Наставники', 'ФИО', orlova), 'Сколько', places);
}

/** Галиева leaves Соколова for Орлова, who has a place more. */
function replacement(school: School): Input<'pairs.replace'> {
  room(school, '3');
  const old = codesOf('Галиева');
  return { ...old, to: mentorCode(school, orlova), reason: 'увольнение или выбытие наставника', on: today };
}

describe('the status of a pair', () => {
  it('is set for one, several or all, with its reason and day, and the history says so', () => {
    const school = ordered.copy();
    const all = pairs.map(codes);
    expect(school.call('pairs.status', { pairs: all, status: 'работает', on: today }).changed).toBe(4);
    expect(statuses(school)).toEqual(Array(4).fill('работает'));
    const one = codesOf('Бeлов');
    school.call('pairs.status', { ...ended, pairs: [one] });
    const pair = pairOf(school, 'Бeлов');
    expect(pair).toMatchObject({ status: 'завершена', inForce: false });
    expect(pair.says).toBe('с 07.09.2026, программа выполнена');
    expect(columnTexts(school, 'Пары', 'Причина').filter((text) => text !== '')).toEqual([
      'программа выполнена',
    ]);
    expect(columnTexts(school, 'История пар', 'Действие')).toEqual([
      ...Array(4).fill('утверждение'),
      ...Array(4).fill('приказ'),
      ...Array(5).fill('статус'),
    ]);
    expect(columnTexts(school, 'История пар', 'Причина')[4]).toBe('№ 45-о от 03.09.2026');
    expect(columnTexts(school, 'Журнал', 'Сведения').join()).not.toMatch(
      /Бeлов|Соколова|программа выполнена/,
    );
  });

  it.each([
    ['a status that only an order gives', { status: 'утверждена приказом' }, 'не ставят'],
    ['an end without a reason', { ...ended, reason: '  ' }, 'нужна причина'],
    ['a day to come', { ...ended, on: '2026-12-01' }, 'ещё не наступил'],
    ['a day before the order', { ...ended, on: '2026-09-01' }, 'день раньше'],
    ['taking off what an order has fixed', { status: 'снята', on: today }, 'завершают с причиной'],
    ['no pair at all', { ...ended, pairs: [] }, 'Не выбрано'],
    ['a pair that is not there', { ...ended, pairs: [{ mentee: 'Н-1', mentor: 'М-1' }] }, 'нет'],
  ])('is refused in plain words for %s', (_, input, words) => {
    const school = ordered.copy();
    const before = everything(school);
    const pairs = [codesOf('Галиева')];
    const refusal = school.refusal('pairs.status', { pairs, reason: '', on: today, ...input });
    expect(`${refusal.sentence} ${refusal.next}`).toContain(words);
    expect(everything(school)).toEqual(before);
  });

  it('stays where it cannot change, and it is said of which pair', () => {
    const school = ordered.copy();
    const [first, ...rest] = standing(school).pairs;
    school.call('pairs.status', { ...ended, pairs: [codes(first!)] });
    const all = [first!, ...rest].map(codes);
    const done = school.call('pairs.status', { pairs: all, status: 'работает', on: today });
    expect(done.changed).toBe(3);
    expect(done.sentence).toContain(`${first!.menteeName} – ${first!.mentorName} (пара уже не действует)`);
  });

  it('set twice by a retried request or a double click is set once', () => {
    const school = ordered.copy();
    const input = { ...ended, pairs: [codesOf('Галиева')] };
    school.call('pairs.status', input);
    const before = everything(school);
    expect(school.call('pairs.status', input)).toMatchObject({ changed: 0, change: '' });
    expect(everything(school)).toEqual(before);
  });

  it('changed by hand in the tab comes into the history with the next change', () => {
    const school = ordered.copy();
    const { mentee } = codesOf('Жукова');
    putText(school, 'Пары', rowWith(school, 'Пары', 'Код наставляемого', mentee), 'Статус', 'работает');
    const input = { status: 'работает', on: today };
    for (const one of ['Дёмин', 'Галиева']) school.call('pairs.status', { ...input, pairs: [codesOf(one)] });
    const actions = columnTexts(school, 'История пар', 'Действие').slice(8);
    expect(actions).toEqual(['вручную', 'статус', 'статус']);
    expect(columnTexts(school, 'История пар', 'Наставляемый')[8]).toBe('Жукова И. Л.');
    expect(columnTexts(school, 'История пар', 'Было')[8]).toBe('утверждена приказом');
  });

  it('typed by a person in her own words stays in the cell, and the pair counts as in force', () => {
    const school = ordered.copy();
    const { mentee } = pairOf(school, 'Галиева');
    putText(school, 'Пары', rowWith(school, 'Пары', 'Код наставляемого', mentee), 'Статус', 'ждём маму');
    expect(pairOf(school, 'Галиева')).toMatchObject({ inForce: true, status: 'утверждена приказом' });
    expect(pairOf(school, 'Галиева').trouble).toContain('«ждём маму»');
    const other = codesOf('Дёмин');
    school.call('pairs.status', { pairs: [other], status: 'работает', on: today });
    expect(statuses(school)).toContain('ждём маму');
  });
});

describe('another mentor in the middle of the year', () => {
  it('ends the old pair with the reason; the new one gets an order of its own and the first stays as it was', () => {
    const school = ordered.copy();
    const input = replacement(school);
    const made = school.call('pairs.replace', input);
    expect(made.sentence).toContain('Прежняя пара завершена');
    expect(pairOf(school, 'Галиева')).toMatchObject({ status: 'предложена', mentor: input.to, order: '' });
    const [first] = structuredClone(school.state.documents);
    const second = school.call('order.create', { number: '90-о', date: today });
    expect(second.pairs).toBe(1);
    expect(school.state.documents[0]).toEqual(first);
    expect(statuses(school).filter((status) => status === 'утверждена приказом')).toHaveLength(4);
    expect(
      statuses(school)[
        standing(school).pairs.findIndex(
          (pair) => pair.mentor === input.mentor && pair.mentee === input.mentee,
        )
      ],
    ).toBe('завершена');
  });

  it('is refused when he has no place left, is not ready, or the rules forbid the pair', () => {
    const school = ordered.copy();
    const input = replacement(school);
    const row = rowWith(school, 'Наставники', 'ФИО', orlova);
    room(school, '2');
    expect(school.refusal('pairs.replace', input).sentence).toContain('все места заняты: 2 из 2');
    room(school, '3');
    typeIn(school, 'Наставники', row, 'Согласие', 'отозвано');
    expect(school.refusal('pairs.replace', input).sentence).toContain('не готов к подбору');
    typeIn(school, 'Наставники', row, 'Согласие', 'да');
    typeIn(school, 'Наставники', row, 'Форма', 'студент – ученик');
    const before = everything(school);
    expect(school.refusal('pairs.replace', input).code).toBe('conflict');
    expect(school.refusal('pairs.replace', { ...input, reason: '' }).sentence).toContain('нужна причина');
    expect(school.refusal('pairs.replace', { ...input, to: input.mentor }).sentence).toContain('тот же');
    expect(everything(school)).toEqual(before);
  });

  it('asked for twice is done once', () => {
    const school = ordered.copy();
    const input = replacement(school);
    school.call('pairs.replace', input);
    const before = everything(school);
    expect(school.call('pairs.replace', input)).toMatchObject({ changed: 0, change: '' });
    expect(everything(school)).toEqual(before);
  });
});

describe('undo', () => {
  it('takes back the latest change only, line by line, and never twice', () => {
    const school = ordered.copy();
    const before = valuesOf(school.sheet('Пары'));
    const first = school.call('pairs.replace', replacement(school));
    const pairs = [codesOf('Дёмин')];
    const second = school.call('pairs.status', { pairs, status: 'работает', on: today });
    expect(school.refusal('pairs.undo', { change: first.change }).sentence).toContain('только последнее');
    expect(standing(school).change).toBe(second.change);
    school.call('pairs.undo', { change: second.change });
    expect(standing(school).change).toBe(first.change);
    expect(school.call('pairs.undo', { change: first.change }).changed).toBe(2);
    expect(valuesOf(school.sheet('Пары')).slice(0, 6)).toEqual(before);
    expect(statuses(school)[4]).toBe('снята');
    expect(school.call('pairs.undo', { change: first.change }).sentence).toContain('уже отменено');
    expect(school.refusal('pairs.undo', { change: 'нет' }).code).toBe('not-found');
  });

  it('leaves what has got an order since, with the pair that it replaced', () => {
    const school = ordered.copy();
    const { change } = school.call('pairs.replace', replacement(school));
    const second = standing(school).pairs.filter(({ order: label }) => label === '');
    expect(second).toHaveLength(1);
    school.call('order.create', { number: '90-о', date: today });
    const before = statuses(school);
    const undone = school.call('pairs.undo', { change });
    expect(undone.sentence).toContain('по ней уже есть приказ');
    expect(undone.sentence).toContain('уже другой наставник');
    expect(statuses(school)).toEqual(before);
  });

  it('takes back an approval, and gives nobody a mentor who has no place any more', () => {
    const school = approved.copy();
    const proposal = school.call('pairs.propose');
    const { pairs } = approvalOf(proposal);
    const { change, removed } = school.call('pairs.approve', {
      ...approvalOf(proposal),
      pairs: pairs.slice(1),
    });
    expect(removed).toBe(1);
    const gone = proposal.pairs[0]!;
    const row = rowWith(school, 'Наставники', 'Код участника', gone.mentor);
    typeIn(school, 'Наставники', row, 'Сколько', '1');
    expect(school.copy().call('pairs.undo', { change }).sentence).toContain('больше нет места');
    typeIn(school, 'Наставники', row, 'Сколько', '2');
    expect(school.call('pairs.undo', { change }).changed).toBe(1);
    expect(statuses(school)).toEqual(Array(4).fill('предложена'));
  });
});

describe('an approval', () => {
  it('does not end a pair with an order whose person is only not ready now; its place stays taken', () => {
    const school = ordered.copy();
    const pair = pairOf(school, 'Галиева');
    typeIn(
      school,
      'Наставляемые',
      rowWith(school, 'Наставляемые', 'Код участника', pair.mentee),
      'Согласие',
      'отозвано',
    );
    const proposal = school.call('pairs.propose');
    const done = school.call('pairs.approve', approvalOf(proposal));
    expect(done.sentence).toContain('Не тронуто: 1 пара с приказом');
    expect(pairOf(school, 'Галиева')).toMatchObject({
      inForce: true,
      trouble: 'Согласие наставляемого отозвано.',
    });
    typeIn(school, 'Наставники', rowWith(school, 'Наставники', 'Код участника', pair.mentor), 'Сколько', '1');
    const again = school.call('pairs.propose');
    expect(again.pairs.map(({ mentor }) => mentor)).not.toContain(pair.mentor);
    const tooMany = { ...approvalOf(again), pairs: approvalOf(proposal).pairs };
    expect(school.refusal('pairs.approve', tooMany).sentence).toContain('больше мест, чем он берёт: 2');
  });

  it('made while a person is deleted or a capacity lowered is refused as outdated', () => {
    for (const change of [
      (school: School) => deleteRow(school, 'Наставляемые', 3),
      (school: School) => room(school, '1'),
    ]) {
      const school = checked.copy();
      const proposal = school.call('pairs.propose');
      change(school);
      expect(school.refusal('pairs.approve', approvalOf(proposal)).code).toBe('changed-meanwhile');
      expect(school.state.spreadsheet.sheets.map(({ name }) => name)).not.toContain('История пар');
    }
  });

  it('made from a proposal that another curator has overtaken is refused; her own next one is not', () => {
    const school = checked.copy();
    const shown = school.call('pairs.propose');
    const first = { ...approvalOf(shown), pairs: approvalOf(shown).pairs.slice(0, 3) };
    const { fingerprint } = school.call('pairs.approve', first);
    const late = school.refusal('pairs.approve', approvalOf(shown));
    expect(late.code).toBe('changed-meanwhile');
    expect(standing(school).pairs.filter((pair) => pair.inForce)).toHaveLength(3);
    expect(school.call('pairs.approve', { ...approvalOf(shown), fingerprint }).added).toBe(1);
  });

  it('gives a pair that has ended a line of its own when it is made again', () => {
    const school = ordered.copy();
    school.call('pairs.status', { ...ended, pairs: pairs.map(codes) });
    expect(standing(school).waiting).toHaveLength(4);
    const proposal = school.call('pairs.propose');
    expect(school.call('pairs.approve', approvalOf(proposal)).added).toBe(4);
    expect(statuses(school)).toEqual([...Array(4).fill('завершена'), ...Array(4).fill('предложена')]);
    expect(school.call('order.create', { number: '91-о', date: today }).pairs).toBe(4);
  });
});

describe('«Пары» under the curator’s hands', () => {
  it('sorted, with rows of the registries moved and inserted, changes the same people', () => {
    const school = ordered.copy();
    const pair = pairOf(school, 'Галиева');
    sortBy(school, 'Пары', 'Наставляемый', false);
    sortBy(school, 'Наставляемые', 'ФИО', false);
    insertRow(school, 'Наставники', 2);
    school.call('pairs.status', { ...ended, pairs: [codes(pair)] });
    expect(
      standing(school)
        .pairs.filter(({ inForce }) => !inForce)
        .map(codes),
    ).toEqual([codes(pair)]);
  });

  it('with a column moved, or its history without a title, is not written', () => {
    for (const spoil of [
      (school: School) => deleteColumn(school, 'Пары', 'Баллы'),
      (school: School) => deleteColumn(school, 'Пары', 'Причина'),
      (school: School) => deleteColumn(school, 'История пар', 'Стало'),
    ]) {
      const school = ordered.copy();
      const pairs = [codesOf('Галиева')];
      spoil(school);
      const before = everything(school);
      expect(school.refusal('pairs.status', { ...ended, pairs }).code).toBe('conflict');
      expect(everything(school)).toEqual(before);
    }
  });

  it('without its history goes on: only what was before cannot be undone', () => {
    const school = ordered.copy();
    const { change } = school.call('pairs.replace', replacement(school));
    deleteTab(school, 'История пар');
    expect(school.refusal('pairs.undo', { change }).code).toBe('not-found');
    const pairs = [codesOf('Дёмин')];
    expect(school.call('pairs.status', { pairs, status: 'работает', on: today }).changed).toBe(1);
    expect(standing(school).changeSays).toContain('Статус');
  });

  it('made by an earlier version gets the new columns only where nothing of hers stands, and its words are read', () => {
    for (const hers of [true, false]) {
      const school = ordered.copy();
      for (const title of ['С какого дня', 'Причина']) deleteColumn(school, 'Пары', title);
      const sheet = school.sheet('Пары');
      for (const row of sheet.rows.slice(2)) row[10] = { value: 'закреплена приказом' };
      if (hers) for (const row of sheet.rows.slice(2)) row[13] = { value: `моё ${String(row[0]!.value)}` };
      const pair = pairOf(school, 'Галиева');
      expect(pair).toMatchObject({ status: 'утверждена приказом', order: '№ 45-о от 03.09.2026' });
      school.call('pairs.status', { ...ended, pairs: [codes(pair)] });
      expect(pairOf(school, 'Галиева').says).toBe('с 07.09.2026, программа выполнена');
      const rows = valuesOf(school.sheet('Пары')).slice(2);
      if (hers) expect(rows.map((row) => row[13])).toEqual(rows.map((row) => `моё ${String(row[0])}`));
      else expect(columnTexts(school, 'Пары', 'Причина')).toContain('программа выполнена');
    }
  });
});

describe('what is amiss with a pair', () => {
  it('is said: gone from the registry, too many for a mentor; who is left waits, priority first', () => {
    const school = ordered.copy();
    const galieva = pairOf(school, 'Галиева');
    room(school, '1');
    deleteRow(school, 'Наставляемые', rowWith(school, 'Наставляемые', 'Код участника', galieva.mentee));
    expect(pairOf(school, 'Галиева').trouble).toBe('Наставляемого больше нет в реестре.');
    expect(pairOf(school, 'Дёмин').trouble).toBe('У наставника 2 при 1 месте.');
    const pairs = [codesOf('Дёмин')];
    school.call('pairs.status', {
      pairs,
      status: 'приостановлена',
      reason: 'временное отсутствие',
      on: today,
    });
    expect(standing(school).waiting).toEqual([]);
    school.call('pairs.status', { ...ended, pairs });
    const [waiting] = standing(school).waiting;
    expect(waiting).toMatchObject({ name: 'Дёмин Е. О.', place: { row: 3 } });
    expect(waiting!.reason).toContain('программа выполнена');
  });
});
