import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, moveColumnFirst, rowWith, typeIn } from './byHand';
import { type School, valuesOf } from './school';
import { smallSchool, tabsOf } from './smallSchool';
import { expectConvergence } from './sweep';
import { approvalOf, order, settings } from './year';

/** Four pairs with an order, and the next school year begun in «Настройки». */
let ordered: School;
let nextYear: School;

const linked = 'ФИО наставника';

beforeAll(() => {
  const school = smallSchool();
  school.call('settings.save', settings);
  school.call('check');
  school.call('pairs.approve', approvalOf(school.call('pairs.propose')));
  school.call('order.create', order);
  ordered = school.copy();
  nextYear = school.copy();
  nextYear.call('settings.save', { ...settings, schoolYear: '2027/2028' });
});

const valuesIn = (school: School, tab: string) => valuesOf(school.sheet(tab));
const approval = (school: School) => approvalOf(school.call('pairs.propose'));

describe('a new school year', () => {
  it('leaves last year’s pairs alone until new ones are approved: they are nobody’s pairs of this year', () => {
    const school = nextYear.copy();
    const before = valuesIn(school, 'Пары');
    const standing = school.call('pairs.standing');
    expect(standing.sentence).toContain('Это пары 2026/2027 учебного года');
    expect(standing.waiting).toHaveLength(4);
    expect(school.refusal('order.create', { number: '1-о', date: '2026-09-07' }).code).toBe('no-pairs');
    const { pairs } = school.call('pairs.propose');
    expect(pairs.map(({ approved, change }) => [approved, change])).toEqual(Array(4).fill([false, 'new']));
    const [{ mentee, mentor }] = standing.pairs as [(typeof standing.pairs)[0]];
    const to = pairs.find((pair) => pair.mentor !== mentor)!.mentor;
    const replaced = { mentee, mentor, to, reason: 'по решению куратора', on: '2026-09-07' };
    expect(school.refusal('pairs.replace', replaced).sentence).toContain('2026/2027');
    expect(valuesIn(school, 'Пары')).toEqual(before);
  });

  it('moves them to «Пары прошлых лет» at the first approval, ended, with their orders, and starts anew', () => {
    const school = nextYear.copy();
    const { pairs, ...rest } = approval(school);
    const done = school.call('pairs.approve', { ...rest, pairs: pairs.slice(1) });
    expect(done).toMatchObject({ added: 3, kept: 0, removed: 0 });
    expect(done.sentence).toContain('Пары 2026/2027 учебного года (4) перенесены');
    expect(columnTexts(school, 'Пары прошлых лет', 'Учебный год')).toEqual(Array(4).fill('2026/2027'));
    expect(columnTexts(school, 'Пары прошлых лет', 'Статус')).toEqual(Array(4).fill('завершена'));
    expect(columnTexts(school, 'Пары прошлых лет', 'Причина')).toEqual(Array(4).fill('конец учебного года'));
    expect(columnTexts(school, 'Пары прошлых лет', 'Приказ')).toEqual(Array(4).fill('№ 45-о от 03.09.2026'));
    expect(valuesIn(school, 'Пары')[0]![0]).toBe('Наставнические пары, 2027/2028 учебный год');
    const now = columnTexts(school, 'Пары', 'Статус').filter((text) => text !== '');
    expect(now).toEqual(Array(3).fill('предложена'));
    const archive = valuesIn(school, 'Пары прошлых лет');
    school.call('pairs.approve', { ...rest, fingerprint: done.fingerprint, pairs });
    expect(valuesIn(school, 'Пары прошлых лет')).toEqual(archive);
    const { change } = school.call('pairs.standing');
    school.call('pairs.undo', { change });
    expect(valuesIn(school, 'Пары прошлых лет')).toEqual(archive);
    school.call('settings.save', { ...settings, schoolYear: '2028/2029' });
    school.call('pairs.approve', approval(school));
    expect(columnTexts(school, 'Пары прошлых лет', 'Учебный год')).toEqual([
      ...Array(4).fill('2026/2027'),
      ...Array(4).fill('2027/2028'),
    ]);
    expect(columnTexts(school, 'Пары прошлых лет', 'Статус').slice(4).sort()).toEqual(Array(4).fill('снята'));
  });

  it('is not begun over notes beside the old pairs, over an archive out of order, or backwards', () => {
    const beside = nextYear.copy();
    beside.sheet('Пары').rows[3]![16] = { value: 'встречи по средам' };
    expect(beside.refusal('pairs.approve', approval(beside)).sentence).toContain('ваши записи');
    const moved = nextYear.copy();
    moved.call('pairs.approve', approval(moved));
    moveColumnFirst(moved, 'Пары прошлых лет', 'Статус');
    moved.call('settings.save', { ...settings, schoolYear: '2028/2029' });
    expect(moved.refusal('pairs.approve', approval(moved)).sentence).toContain('«Пары прошлых лет»');
    const back = nextYear.copy();
    back.call('settings.save', { ...settings, schoolYear: '2025/2026' });
    expect(back.refusal('pairs.approve', approval(back)).next).toContain('«Школа»');
    for (const school of [beside, moved, back]) expect(valuesIn(school, 'Пары').slice(2)).toHaveLength(4);
  });
});

/** The curator’s own columns for the other side’s names. */
function withLinks(): School {
  const school = ordered.copy();
  school.sheet('Наставляемые').rows[0]![9] = { value: linked };
  school.sheet('Наставники').rows[0]![8] = { value: 'ФИО наставляемых' };
  for (const tab of ['Наставляемые', 'Наставники'])
    for (const row of school.sheet(tab).rows) while (row.length < 10) row.push(null);
  return school;
}

describe('the names of a pair in the curator’s own tabs', () => {
  it('are shown before they are written; of filled cells only those she ticks, and undo brings all back', () => {
    const school = withLinks();
    const row = rowWith(school, 'Наставляемые', 'Запрос', 'химия');
    typeIn(school, 'Наставляемые', row, linked, 'спросить у завуча');
    const before = tabsOf(school);
    const preview = school.call('pairs.fill.preview');
    expect(preview.rows).toHaveLength(6);
    expect(tabsOf(school)).toEqual(before);
    const [own] = preview.rows.filter(({ from }) => from !== '');
    expect(own).toMatchObject({ from: 'спросить у завуча', to: 'Орлова Майя Петровна' });
    expect(school.call('pairs.fill.apply', { only: [] }).cells).toBe(5);
    expect(columnTexts(school, 'Наставляемые', linked)[row - 2]).toBe('спросить у завуча');
    const { change } = school.call('pairs.fill.apply', { only: [own!.id] });
    expect(columnTexts(school, 'Наставляемые', linked)[row - 2]).toBe('Орлова Майя Петровна');
    expect(columnTexts(school, 'Наставники', 'ФИО наставляемых')[1]).toMatch(/^Дёмин Егор Олегович, Жукова/);
    expect(school.call('pairs.fill.preview').rows).toEqual([]);
    expect(school.call('pairs.fill.apply', { only: [own!.id] }).sentence).toContain('Изменений нет');
    const { changes } = school.call('changes.list');
    expect(changes[0]!.sentence).toContain('Пары вписаны в реестр');
    for (const id of [change, changes[1]!.id]) school.call('changes.undo', { change: id });
    expect(tabsOf(school)).toEqual(before);
  });

  it('are told to be out of step after a change of pairs, and put right', () => {
    const school = withLinks();
    school.call('pairs.fill.apply', { only: [] });
    expect(school.call('check').groups.map(({ rule }) => rule)).not.toContain('link.approved');
    const [pair] = school.call('pairs.standing').pairs;
    const over = { status: 'завершена', reason: 'программа выполнена', on: '2026-09-07' };
    school.call('pairs.status', { ...over, pairs: [{ mentee: pair!.mentee, mentor: pair!.mentor }] });
    const group = school.call('check').groups.find(({ rule }) => rule === 'link.approved');
    expect(group?.findings).toHaveLength(2);
    const rows = school.call('pairs.fill.preview').rows;
    expect(rows.map(({ to }) => to).sort()).toEqual(['', 'Жукова Инна Львовна']);
    school.call('pairs.fill.apply', { only: rows.map(({ id }) => id) });
    expect(school.call('check').groups.map(({ rule }) => rule)).not.toContain('link.approved');
  });
});

describe('a run killed after any service call, then repeated, ends as an undisturbed one', () => {
  it('«Заменить наставника»', () => {
    const school = ordered.copy();
    typeIn(school, 'Наставники', 3, 'Сколько', '3');
    const { pairs } = school.call('pairs.standing');
    const to = pairs.find(({ mentorName }) => mentorName.startsWith('Орлова'))!.mentor;
    const { mentee, mentor } = pairs.find((pair) => pair.mentor !== to)!;
    const reason = 'по решению куратора';
    expectConvergence(school, 'pairs.replace', { mentee, mentor, to, reason, on: '2026-09-07' }, 6);
  });

  it('«Изменить статус»', () => {
    const pairs = ordered.call('pairs.standing').pairs.map(({ mentee, mentor }) => ({ mentee, mentor }));
    const over = { status: 'завершена', reason: 'программа выполнена', on: '2026-09-07' };
    expectConvergence(ordered, 'pairs.status', { pairs, ...over }, 5);
  });

  it('«Отменить»', () => {
    const school = ordered.copy();
    const pairs = school.call('pairs.standing').pairs.map(({ mentee, mentor }) => ({ mentee, mentor }));
    const { change } = school.call('pairs.status', { pairs, status: 'работает', on: '2026-09-07' });
    expectConvergence(school, 'pairs.undo', { change }, 6);
  });

  it('«Утвердить» at the beginning of a school year', () => {
    expectConvergence(nextYear.copy(), 'pairs.approve', approval(nextYear), 10);
  });
});
