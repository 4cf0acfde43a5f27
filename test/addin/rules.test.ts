import { beforeAll, describe, expect, it } from 'vitest';
import type { RulesCard } from '../../src/core/protocol/shapes/rules';
import {
  columnTexts,
  insertColumnBefore,
  insertRow,
  putText,
  renameTitle,
  rowWith,
  sortBy,
  typeIn,
} from './byHand';
import type { School } from './school';
import { smallSchool } from './smallSchool';
import { expectConvergence } from './sweep';

const nothing = { goal: 'coverage', levels: {}, commonMinutes: 30 } as const;

let checked: School;
let ruled: School;

beforeAll(() => {
  checked = smallSchool();
  checked.call('check');
  ruled = checked.copy();
  ruled.call('rules.save', nothing);
});

const level = (card: RulesCard, id: string) => card.rules.find((rule) => rule.id === id)!.level;

/** Codes by the beginning of a name. */
function codeOf(school: School, tab: 'Наставляемые' | 'Наставники', surname: string): string {
  const title = tab === 'Наставляемые' ? 'ФИО наставляемого' : 'ФИО наставника';
  const at = columnTexts(school, tab, title).findIndex((name) => name.startsWith(surname));
  return columnTexts(school, tab, 'Код участника')[at]!;
}

describe('the rules of matching', () => {
  it('are shown with a real pair before any tab of ours is made, and nothing is written', () => {
    const before = structuredClone(checked.state.spreadsheet);
    const card = checked.copy().call('rules.read');
    expect(card.tab).toBeNull();
    expect(card.example).toMatch(/^Наставляемый \S+ .\. .\., 7 «А» класс; наставник .*Всего \d/);
    expect(card.rules.find(({ id }) => id === 'subjects')!.example).toMatch(/^\d+ из 40\. /);
    expect(card.rules.find(({ id }) => id === 'time')!.says).toContain(
      'ничего не меняет: нет столбца «Удобное время»',
    );
    expect(card.problems).toEqual([]);
    expect(checked.state.spreadsheet).toEqual(before);
  });

  it('are shown before there are any registries', () => {
    const empty = checked.copy();
    for (const tab of ['Наставляемые', 'Наставники']) empty.sheet(tab).rows.splice(0);
    expect(empty.call('rules.read')).toMatchObject({ example: '', problems: [] });
  });

  it('are written with their example, and change the pairs at once', () => {
    const school = checked.copy();
    const before = school.call('pairs.propose');
    const card = school.call('rules.save', { ...nothing, levels: { subjects: 'must' }, goal: 'quality' });
    expect([level(card, 'subjects'), card.goal]).toEqual(['must', 'quality']);
    expect(columnTexts(school, 'Правила подбора', 'Важность')[0]).toBe('качество');
    expect(columnTexts(school, 'Правила подбора', 'Пример')).toContainEqual(expect.stringMatching(/из 40/));
    const after = school.call('pairs.propose');
    expect(before.pairs.length).toBeGreaterThan(after.pairs.length);
    const left = after.unmatched.find(({ name }) => name.startsWith('Жукова'))!;
    expect(left.reason).toContain('не подходит по запросу');
  });

  it('follow what she typed on the tab, sorted or not, and name the cell that says nothing', () => {
    const school = ruled.copy();
    const row = rowWith(school, 'Правила подбора', 'Правило', 'Близкие параллели');
    putText(school, 'Правила подбора', row, 'Важность', 'Важно');
    sortBy(school, 'Правила подбора', 'Правило', false);
    expect(level(school.call('rules.read'), 'near')).toBe('high');
    const moved = rowWith(school, 'Правила подбора', 'Правило', 'Близкие параллели');
    putText(school, 'Правила подбора', moved, 'Важность', 'как получится');
    const card = school.call('rules.read');
    expect(card.problems).toEqual([
      {
        sentence:
          '«Близкие параллели»: важность «как получится» сюда не подходит. Пока действует обычная; выберите из списка в ячейке.',
        place: { sheetId: school.sheet('Правила подбора').id, row: moved, column: 2 },
      },
    ]);
    expect(level(card, 'near')).toBe('low');
  });

  it('leave a tab alone whose columns she has moved, and say so', () => {
    const school = ruled.copy();
    insertColumnBefore(school, 'Правила подбора', 'Важность');
    const before = structuredClone(school.sheet('Правила подбора'));
    expect(school.refusal('rules.save', nothing)).toMatchObject({ code: 'conflict' });
    expect(school.sheet('Правила подбора')).toEqual(before);
    expect(level(school.call('rules.read'), 'subjects')).toBe('high');
    const retitled = ruled.copy();
    renameTitle(retitled, 'Правила подбора', 'Важность', 'Вес');
    renameTitle(retitled, 'Условия подбора', 'С кем', 'Кому');
    const told = retitled.call('rules.read').problems.map(({ sentence }) => sentence);
    expect(told).toEqual([
      expect.stringMatching(/столбца «Важность»\. Пока действуют обычные/),
      expect.stringMatching(/столбца «С кем»\. То, что под ним, не учтено/),
    ]);
  });

  it('and conditions are written below what she has put above the titles', () => {
    const school = ruled.copy();
    const tabs = ['Правила подбора', 'Условия подбора'].map((name) => school.sheet(name));
    for (const sheet of tabs) {
      insertRow(school, sheet.name, 1);
      sheet.rows[0] = [{ value: 'На осень' }];
      sheet.rows[2]![6] = { value: 'моя пометка' };
    }
    const before = tabs.map(({ rows }) => rows[2]![0]?.value);
    const people = [codeOf(school, 'Наставляемые', 'Жукова'), codeOf(school, 'Наставники', 'Соколова')];
    school.call('rules.condition', { kind: 'apart', people, remove: false });
    school.call('rules.save', nothing);
    expect(tabs.map(({ rows }) => rows[0]![0]?.value)).toEqual(['На осень', 'На осень']);
    expect(tabs.map(({ rows }) => rows[2]![0]?.value)).toEqual(before);
    expect(school.call('rules.read').conditions).toHaveLength(1);
  });

  it('refuse a rule or a level that there is not', () => {
    const school = ruled.copy();
    const odd: readonly Record<string, string>[] = [{ words: 'must' }, { luck: 'high' }];
    for (const levels of odd)
      expect(school.refusal('rules.save', { ...nothing, levels })).toMatchObject({ code: 'wrong-request' });
    expect(school.refusal('rules.save', { ...nothing, commonMinutes: 100_000 })).toMatchObject({
      code: 'wrong-request',
    });
  });

  it('are saved by any run that is killed and repeated', () => {
    expectConvergence(checked, 'rules.save', { ...nothing, levels: { sex: 'must' } }, 6);
  });
});

describe('a condition about people', () => {
  it('is written once with code and name, holds, and goes again', () => {
    const school = ruled.copy();
    const people = [codeOf(school, 'Наставляемые', 'Жукова'), codeOf(school, 'Наставники', 'Соколова')];
    const condition = { kind: 'together', people, remove: false };
    const card = school.call('rules.condition', condition);
    expect(card.conditions).toMatchObject([
      { sentence: 'Жукова И. Л. и Соколова А. И. – только вместе.', trouble: '' },
    ]);
    expect(columnTexts(school, 'Условия подбора', 'Кто')[0]).toBe(`${people[0]} Жукова И. Л.`);
    const before = structuredClone(school.state.spreadsheet);
    school.call('rules.condition', { ...condition, people: [...people].reverse() });
    expect(school.state.spreadsheet).toEqual(before);
    const { pairs } = school.call('pairs.propose');
    expect(pairs).toContainEqual(expect.objectContaining({ mentee: people[0], mentor: people[1] }));
    const { kind, people: said } = card.conditions[0]!;
    expect(school.call('rules.condition', { kind, people: said, remove: true }).conditions).toEqual([]);
  });

  it('typed by hand about somebody who is not there is named, and the others hold', () => {
    const school = ruled.copy();
    typeIn(school, 'Условия подбора', 2, 'Условие', 'не вместе');
    typeIn(school, 'Условия подбора', 2, 'Кто', 'Жукова Инна');
    typeIn(school, 'Условия подбора', 2, 'С кем', 'Неизвестный Пётр');
    const card = school.call('rules.read');
    expect(card.problems).toMatchObject([
      { place: { sheetId: school.sheet('Условия подбора').id, row: 2, column: 3 } },
    ]);
    const { kind, people, trouble } = card.conditions[0]!;
    expect(trouble).toContain('такого человека в реестрах нет');
    expect(school.call('rules.condition', { kind, people, remove: true }).conditions).toEqual([]);
  });

  it('that cannot be followed is not written', () => {
    const school = ruled.copy();
    const mentors = columnTexts(school, 'Наставники', 'Код участника').slice(0, 2);
    const refusal = school.refusal('rules.condition', { kind: 'together', people: mentors, remove: false });
    expect(refusal).toMatchObject({ code: 'conflict', next: 'Выберите других людей или другое условие.' });
    for (const code of mentors) expect(refusal.sentence).not.toContain(code);
    expect(
      school.refusal('rules.condition', { kind: 'together', people: ['Н-000000'], remove: false }),
    ).toMatchObject({ code: 'wrong-request' });
  });

  it('is there after any run that is killed and repeated', () => {
    const people = [codeOf(ruled, 'Наставляемые', 'Жукова'), codeOf(ruled, 'Наставники', 'Орлова')];
    expectConvergence(ruled, 'rules.condition', { kind: 'apart', people, remove: false }, 5);
  });
});
