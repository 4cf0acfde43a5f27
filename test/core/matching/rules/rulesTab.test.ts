import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, rules } from '../../../../src/core/matching/judging/criteria';
import { type MatchRules, readRules, rulesFingerprint } from '../../../../src/core/matching/rules/rules';
import { rulesTab } from '../../../../src/core/matching/rules/rulesTab';
import { ruleProblemSentence } from '../../../../src/core/wording/rulesTabs';
import { gridOf } from '../../grid';
import { typed, writtenGrid } from './tabs';

const usual = readRules(null, null);
const fresh = writtenGrid(rulesTab(null, usual, null));

function problems(grid: typeof fresh): readonly string[] {
  return readRules(grid, null).problems.map((problem) => ruleProblemSentence(problem));
}

describe('the tab «Правила подбора»', () => {
  it('says what the defaults are and is read back without a word', () => {
    expect(readRules(fresh, null)).toMatchObject({ goal: 'coverage', commonMinutes: 30, problems: [] });
    for (const rule of rules) expect(readRules(fresh, null).levels[rule.id]).toBe(rule.levels[0]);
    expect(rulesFingerprint(readRules(fresh, null))).toBe(rulesFingerprint(usual));
  });

  it('keeps any choice of goal, time and levels, whatever the order of its lines', () => {
    const levels = fc.record(
      Object.fromEntries(rules.map(({ id, levels: some }) => [id, fc.constantFrom(...some)])),
    );
    const given = fc.record({
      goal: fc.constantFrom('coverage' as const, 'quality' as const),
      commonMinutes: fc.integer({ min: 0, max: 600 }),
      levels,
    });
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.nat()), (said, order) => {
        const [titles = [], ...rows] = writtenGrid(rulesTab(null, said, null)).cells;
        const keys = new Map(rows.map((row) => [row, order.next().value as number]));
        const shuffled = [...rows].sort((a, b) => keys.get(a)! - keys.get(b)!);
        const read = readRules(gridOf('Правила подбора', [titles, ...shuffled]), null);
        expect(read).toMatchObject({ ...said, problems: [] });
        expect(rulesFingerprint(read)).toBe(rulesFingerprint({ ...read, ...said }));
      }),
      { numRuns: 60 },
    );
  });

  it('offers for every rule only what it may be', () => {
    const rows = rulesTab(null, usual, null)!.rows;
    const choices = (title: string) => rows.find(({ cells }) => cells[0] === title)!.choices;
    expect(choices('Форма наставничества')).toEqual(['обязательно']);
    expect(choices('Слова запроса')).toEqual(['желательно', 'не учитывать']);
    expect(choices('Цель подбора')).toEqual(['охват', 'качество']);
    expect(choices('Запрос и компетенции')).toHaveLength(4);
  });

  it('keeps what the curator typed, her own lines and their order', () => {
    const rows = [...typed(fresh, 'Один пол', 2, ' Важно').cells];
    rows.splice(3, 0, ['Спросить у завуча про корпус', null, null, null]);
    const mine = gridOf('Правила подбора', rows);
    const said = readRules(mine, null);
    expect(said.levels.sex).toBe('high');
    expect(said.problems).toEqual([]);
    const again = writtenGrid(rulesTab(mine, { ...said, goal: 'quality' }, null));
    expect(again.cells[3]![0]).toBe('Спросить у завуча про корпус');
    expect(again.cells.find((row) => row[0] === 'Один пол')![1]).toBe('Важно');
    expect(again.cells.find((row) => row[0] === 'Цель подбора')![1]).toBe('качество');
  });

  it('takes no word it does not know, names its place, and lets the usual level stand', () => {
    const odd = typed(fresh, 'Запрос и компетенции', 2, 'очень важно');
    expect(readRules(odd, null)).toMatchObject({
      levels: { age: 'high' },
      problems: [{ sheetId: 9, row: 5, column: 2, found: 'очень важно', kind: 'level', rule: 'subjects' }],
    });
    expect(levelOf(readRules(odd, null), rules.find(({ id }) => id === 'subjects')!)).toBe('high');
    // A choice made in the panel puts the line right again.
    const saved = writtenGrid(rulesTab(odd, readRules(odd, null), null));
    expect(readRules(saved, null).problems).toEqual([]);
  });

  it('never lets free text forbid a pair: asked for «обязательно» it becomes «желательно» and says so', () => {
    const odd = typed(fresh, 'Слова запроса', 2, 'обязательно');
    expect(readRules(odd, null).levels.words).toBe('low');
    expect(problems(odd)).toEqual([
      '«Слова запроса»: «обязательно» здесь не бывает. Действует самая высокая важность, которая возможна.',
    ]);
    expect(readRules(typed(fresh, 'Форма наставничества', 2, 'не учитывать'), null).problems).toMatchObject([
      { kind: 'level', rule: 'form' },
    ]);
  });

  it('says which line was renamed, deleted or doubled', () => {
    const renamed = gridOf(
      'Правила подбора',
      fresh.cells.map((row) => (row[0] === 'Один пол' ? ['Мальчики к мальчикам', 'важно'] : row)),
    );
    expect(problems(renamed)).toEqual([
      'Такого правила нет: «Мальчики к мальчикам». Верните строке прежнее название или сотрите её важность.',
      'На листе «Правила подбора» нет строки «Один пол»: действует обычная важность. Чтобы выключить правило, выберите «не учитывать».',
    ]);
    const doubled = gridOf('Правила подбора', [...fresh.cells, ['Один пол', 'обязательно', null, null]]);
    expect(readRules(doubled, null).levels.sex).toBe('off');
    expect(readRules(doubled, null).problems).toMatchObject([{ kind: 'again', row: fresh.cells.length + 1 }]);
  });

  it('reads minutes and hours, and refuses the rest', () => {
    const minutes = (text: string | number) => {
      const { commonMinutes, problems: found } = readRules(
        typed(fresh, 'Общее время пары, минут в неделю', 2, text),
        null,
      );
      return found.length > 0 ? found[0]!.kind : commonMinutes;
    };
    expect([45, '45', '45 минут', '1 час', '1,5 часа', '0'].map(minutes)).toEqual([45, 45, 45, 60, 90, 0]);
    expect(['-5', '2000', 'полдня', '15:00'].map(minutes)).toEqual(['number', 'number', 'number', 'number']);
  });

  it('is left alone when its columns were moved or its titles are gone', () => {
    const moved = gridOf(
      'Правила подбора',
      fresh.cells.map((row) => [null, ...row]),
    );
    expect(rulesTab(moved, usual, null)).toBeNull();
    expect(readRules(moved, null).problems).toEqual([]);
    const untitled = gridOf('Правила подбора', fresh.cells.slice(1));
    expect(rulesTab(untitled, usual, null)).toBeNull();
    expect(readRules(untitled, null).problems.map(({ kind }) => kind)).toEqual(['gone', 'gone']);
    const retitled = gridOf('Правила подбора', [
      ['Правило', 'Насколько важно', 'Что это значит', 'Пример'],
      ...fresh.cells.slice(1),
    ]);
    expect(readRules(retitled, null).problems).toMatchObject([{ kind: 'gone', found: 'Важность', row: 1 }]);
  });

  it('has a fingerprint of its own for every choice that decides pairs', () => {
    const print = (more: Partial<MatchRules>) => rulesFingerprint({ ...usual, ...more });
    const condition = { kind: 'apart' as const, columns: [2, 3], remark: '', sheetId: 1, row: 2 };
    const prints = [
      print({}),
      print({ goal: 'quality' }),
      print({ commonMinutes: 45 }),
      print({ levels: { sex: 'must' } }),
      print({ conditions: [{ ...condition, people: ['М-101', 'Н-101'] }] }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    expect(print({ levels: { sex: 'off' } })).toBe(print({}));
  });
});
