import { describe, expect, it } from 'vitest';
import { conditionAdded, conditionRemoved, declinedChange } from '../../../../src/core/matching/rules/change';
import { resolveConditions } from '../../../../src/core/matching/rules/conditions';
import { conditionsTab, readConditions } from '../../../../src/core/matching/rules/conditionsTab';
import type { Person } from '../../../../src/core/registry/person';
import { conditionFaultSentence, ruleProblemSentence } from '../../../../src/core/wording/rulesTabs';
import { gridOf } from '../../grid';
import { mentee, mentor } from '../people';
import { conditionsGrid, writtenGrid } from './tabs';

const anna = mentee(1, 'Соловьёва Анна Игоревна', { code: 'Н-100019' });
const boris = mentee(2, 'Журавлёв Борис Олегович', { code: 'Н-100027' });
const vera = mentee(3, 'Лебедева Вера Павловна', { code: 'Н-100035' });
const maria = mentor(1, 'Орлова Мария Петровна', { code: 'М-200018' });
const marina = mentor(2, 'Орлова Марина Павловна', { code: 'М-200026' });
/** Mentored in one form, mentors in another. */
const twice = mentor(3, 'Журавлёв Борис Олегович', { code: 'М-200034' });
const mentees = [anna, boris, vera];
const mentors = [maria, marina];

function resolved(lines: readonly string[], more: readonly Person[] = []) {
  const { conditions, problems } = readConditions(conditionsGrid(...lines));
  expect(problems).toEqual([]);
  return resolveConditions(
    conditions,
    [...mentees, ...more.filter(({ role }) => role === 'mentee')],
    [...mentors, ...more.filter(({ role }) => role === 'mentor')],
  );
}

const nothing = { locked: [], apart: [], apartMentees: [], groups: [], declined: [], faults: [] };
const pair = (a: Person, b: Person) => ({ mentee: a.code!, mentor: b.code! });

describe('the conditions', () => {
  it('know people by name, by initials, by code, and on whichever side they stand', () => {
    expect(
      resolved([
        'только вместе | Соловьёва А. И. | Орлова Мария',
        'не вместе | м200026 | Журавлев Борис',
        'отклонена при подборе | Н-100035 Лебедева В. П. | М-200018 Орлова М. П.',
      ]),
    ).toEqual({
      ...nothing,
      locked: [pair(anna, maria)],
      apart: [pair(boris, marina)],
      declined: [pair(vera, maria)],
    });
  });

  it('keep mentees apart from each other, and gather groups that share somebody', () => {
    expect(
      resolved([
        'не вместе | Лебедева Вера | Соловьёва Анна',
        'в одну группу | Соловьёва Анна | Журавлёв Борис',
        'в группу | Журавлёв Борис | Н-100035 | М-200018',
      ]),
    ).toEqual({
      ...nothing,
      locked: [pair(boris, maria), pair(vera, maria)],
      apartMentees: [['Н-100019', 'Н-100035']],
      groups: [['Н-100019', 'Н-100027', 'Н-100035']],
    });
  });

  it('hold in a workbook where every name has become a code', () => {
    expect(resolved(['не вместе | Н-100019 Н-100019 | М-200018 М-200018']).apart).toEqual([
      pair(anna, maria),
    ]);
  });

  it('read several people of one cell', () => {
    const { groups } = resolved([
      'в одну группу | Соловьёва Анна; Журавлёв Борис | | Лебедева Вера, М-200018',
    ]);
    expect(groups[0]).toHaveLength(3);
  });

  it('never guess between namesakes, and say which codes it may be', () => {
    const { faults, locked } = resolved(['только вместе | Соловьёва Анна | Орлова М. П.']);
    expect(locked).toEqual([]);
    expect(faults).toMatchObject([
      { kind: 'several', written: 'Орлова М. П.', place: { sheetId: 8, row: 2, column: 3 } },
    ]);
    expect(conditionFaultSentence(faults[0]!)).toBe(
      '«Орлова М. П.» – это может быть не один человек: М-200018, М-200026. Условие не учтено; впишите код.',
    );
  });

  it('tell by the kind on which side a person is meant who stands on both', () => {
    expect(resolved(['только вместе | Соловьёва Анна | Журавлёв Борис'], [twice])).toEqual({
      ...nothing,
      locked: [pair(anna, twice)],
    });
    expect(resolved(['не вместе | Соловьёва Анна | Журавлёв Борис'], [twice]).faults).toMatchObject([
      { kind: 'several', written: 'Журавлёв Борис' },
    ]);
  });

  it.each([
    ['только вместе | Зимин Пётр | Орлова Мария', 'unknown', 'Зимин Пётр', 2],
    ['только вместе | Соловьёва Анна | Н-999999', 'unknown', 'Н-999999', 3],
    ['только вместе | Соловьёва Анна | М-200018 Орлова Марина', 'other', 'М-200018 Орлова Марина', 3],
    ['только вместе | Соловьёва Анна | Журавлёв Борис', 'sides', '', 1],
    ['в одну группу | Соловьёва Анна | Орлова Мария', 'sides', '', 1],
    ['не вместе | Орлова Мария | Орлова Марина', 'sides', '', 1],
  ])('name the place of «%s» instead of guessing: %s', (line, kind, written, column) => {
    const { faults, ...rest } = resolved([line]);
    expect(rest).toEqual({ ...nothing, faults: undefined });
    expect(faults).toMatchObject([{ kind, written, place: { row: 2, column } }]);
    expect(conditionFaultSentence(faults[0]!)).toMatch(/не учтено/);
  });

  it('do not ask about a turned down person who has left the registry', () => {
    expect(resolved(['отклонена при подборе | Н-999998 Зимин П. | М-200018'])).toEqual(nothing);
    expect(resolved(['отклонена при подборе | Зимин Пётр | М-200018']).faults).toHaveLength(1);
  });

  it('wait for a code, and take a copied row for one person', () => {
    const uncoded = mentee(9, 'Зимин Пётр Ильич', { code: null });
    expect(resolved(['только вместе | Зимин Пётр | Орлова Мария'], [uncoded]).faults).toMatchObject([
      { kind: 'uncoded' },
    ]);
    expect(resolved(['не вместе | Соловьёва Анна | Орлова Мария'], [anna]).apart).toEqual([
      pair(anna, maria),
    ]);
  });
});

describe('the tab «Условия подбора»', () => {
  it('is ready to be filled in and read back empty', () => {
    expect(readConditions(writtenGrid(conditionsTab(null)))).toEqual({ conditions: [], problems: [] });
    expect(readConditions(null)).toEqual({ conditions: [], problems: [] });
  });

  it('names the place of every line that says too little', () => {
    const grid = conditionsGrid(
      'рядом | Соловьёва Анна | Орлова Мария',
      ' | Соловьёва Анна | Орлова Мария',
      'не вместе | Соловьёва Анна',
      ' | | | | подумать',
    );
    const { conditions, problems } = readConditions(grid);
    expect(conditions).toEqual([]);
    expect(problems).toMatchObject([
      { kind: 'kind', found: 'рядом', row: 2, column: 1 },
      { kind: 'kind', found: '', row: 3 },
      { kind: 'people', found: 'Соловьёва Анна', row: 4, column: 2 },
    ]);
    for (const problem of problems) expect(ruleProblemSentence(problem)).toMatch(/не учтена/);
  });

  it('keeps every line and remark when one is added or taken away, and moves none of them', () => {
    const grid = conditionsGrid(
      'не вместе | Соловьёва Анна | Орлова Мария | | поссорились',
      '',
      'рядом | кто-то',
    );
    const more = [
      { kind: 'together' as const, people: ['Н-100027 Журавлёв Б. О.', 'М-200018 Орлова М. П.'] },
    ];
    const added = writtenGrid(conditionsTab(grid, more));
    expect(added.cells.slice(1)).toEqual([
      ['не вместе', 'Соловьёва Анна', 'Орлова Мария', null, 'поссорились'],
      ['только вместе', 'Н-100027 Журавлёв Б. О.', 'М-200018 Орлова М. П.', null, null],
      ['рядом', 'кто-то', null, null, null],
    ]);
    const without = writtenGrid(conditionsTab(added, [], [3]));
    expect(without.cells.slice(1)).toEqual(grid.cells.slice(1));
  });

  it('is left alone when its columns were moved or its titles taken away', () => {
    const cells = conditionsGrid('не вместе | Соловьёва Анна | Орлова Мария').cells;
    const moved = gridOf(
      'Условия подбора',
      cells.map((row) => [row[1]!, row[0]!, ...row.slice(2)]),
    );
    expect(conditionsTab(moved)).toBeNull();
    expect(readConditions(moved).conditions).toHaveLength(1);
    const untitled = gridOf('Условия подбора', cells.slice(1));
    expect(conditionsTab(untitled)).toBeNull();
    expect(readConditions(untitled).problems.map(({ kind }) => kind)).toContain('gone');
  });

  it('takes the same condition once, however its people are written', () => {
    const { conditions } = readConditions(conditionsGrid('не вместе | Орлова Мария | Соловьёва А. И.'));
    const people = [anna, maria];
    const everybody = [...mentees, ...mentors];
    expect(conditionAdded(conditions, everybody, 'apart', people)).toEqual({ more: [], without: [] });
    const codes = people.map(({ code }) => code as string);
    expect(conditionRemoved(conditions, everybody, 'apart', codes)).toEqual({ more: [], without: [2] });
    expect(conditionAdded([], everybody, 'apart', people).more).toEqual([
      { kind: 'apart', people: ['Н-100019 Соловьёва А. И.', 'М-200018 Орлова М. П.'] },
    ]);
  });

  it('holds exactly the pairs that are turned down, and lines of which nobody knows whose they are', () => {
    const grid = conditionsGrid(
      'отклонена при подборе | Соловьёва Анна | М-200018',
      'отклонена при подборе | Журавлёв Борис | М-200018',
      'отклонена при подборе | Зимин Пётр | М-200018',
      'не вместе | Лебедева Вера | М-200018',
    );
    const { conditions } = readConditions(grid);
    const everybody = [...mentees, ...mentors];
    const change = declinedChange(conditions, everybody, [pair(anna, maria), pair(vera, marina)]);
    expect(change).toEqual({
      more: [{ kind: 'declined', people: ['Н-100035 Лебедева В. П.', 'М-200026 Орлова М. П.'] }],
      without: [3],
    });
    const next = readConditions(writtenGrid(conditionsTab(grid, change.more, change.without)));
    const { declined, faults } = resolveConditions(next.conditions, mentees, mentors);
    expect(declined).toEqual([pair(anna, maria), pair(vera, marina)]);
    expect(faults).toHaveLength(1);
    const settled = declinedChange(next.conditions, everybody, declined);
    expect(settled).toEqual({ more: [], without: [] });
  });
});
