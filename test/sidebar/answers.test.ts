import { describe, expect, it } from 'vitest';
import { beginTaken, choiceOf, decide, tick, tickAll } from '../../sidebar/screens/applications/choice';
import {
  answerColumn,
  answerTab,
  carryOver,
  countOf,
  fieldAnswer,
  forget,
  isSettled,
  noAnswers,
} from '../../sidebar/screens/columns/answers';
import type { MappedColumn, Mapping } from '../../src/core/protocol/shapes/columns';
import { canned } from './canned';
import { mapping } from './cannedRegistries';

const [tab, doubtful] = [mapping.tabs[0]!, mapping.tabs[1]!];
const [name, grade, problem] = tab.columns as [MappedColumn, MappedColumn, MappedColumn];

/** The tab as it is after the curator has changed its columns. */
function moved(columns: readonly MappedColumn[]): Mapping {
  return { ...mapping, tabs: [{ ...tab, columns }, ...mapping.tabs.slice(1)] };
}

describe('answers about columns', () => {
  it('are kept until saved, the last one counts', () => {
    const first = answerColumn(noAnswers, tab, problem, 'need');
    const second = answerColumn(first, tab, problem, 'subjects');
    expect(second.columns).toEqual([{ sheetId: 1, column: 4, title: problem.title, field: 'subjects' }]);
  });

  it('are none when everything is chosen as it stands, unless the add-in asked', () => {
    const changed = answerColumn(noAnswers, tab, name, 'note');
    expect(countOf(answerColumn(changed, tab, name, 'name'))).toBe(0);
    expect(countOf(answerColumn(noAnswers, tab, problem, ''))).toBe(1);
    expect(countOf(answerTab(noAnswers, tab, 'mentee'))).toBe(0);
    expect(countOf(answerTab(noAnswers, doubtful, 'none'))).toBe(1);
  });

  it('settle a rival that could be nothing else', () => {
    const rival = { ...problem, column: 8, title: 'Запрос', candidates: ['need'] };
    const both = { ...tab, columns: [...tab.columns, rival] };
    expect(isSettled(noAnswers, both, rival)).toBe(false);
    expect(isSettled(answerColumn(noAnswers, both, problem, 'need'), both, rival)).toBe(true);
    expect(isSettled(answerColumn(noAnswers, both, problem, 'subjects'), both, rival)).toBe(false);
  });

  it('may be forgotten', () => {
    const answers = answerColumn(noAnswers, tab, grade, forget);
    expect(fieldAnswer(answers, tab, grade)).toBe('auto');
  });

  it('go with a column that was moved before they were saved', () => {
    const answers = answerColumn(noAnswers, tab, problem, 'need');
    const [carried] = carryOver(answers, moved([{ ...problem, column: 9 }, name])).columns;
    expect(carried).toEqual({ sheetId: 1, column: 9, title: problem.title, field: 'need' });
  });

  it('are given up when the column is gone, or when two now have its title', () => {
    const answers = answerTab(answerColumn(noAnswers, tab, problem, 'need'), doubtful, 'mentee');
    expect(countOf(carryOver(answers, moved([name, grade])))).toBe(1);
    const twice = moved([
      { ...problem, column: 8 },
      { ...problem, column: 9 },
    ]);
    expect(carryOver(answers, twice).columns).toEqual([]);
    expect(countOf(carryOver(answers, { ...mapping, tabs: [] }))).toBe(0);
  });
});

describe('the choice among applications', () => {
  const preview = canned['applications.preview'];
  const [fresh, , changed, doubt] = preview.rows as typeof preview.rows & { 0: (typeof preview.rows)[0] };

  it('begins with the new people: what would change the registry waits for the curator', () => {
    expect([...beginTaken(preview)]).toEqual([
      ['a2', 'new'],
      ['a3', 'new'],
    ]);
  });

  it('takes all that need no judgement, and never a doubtful one, by one press', () => {
    const all = tickAll(beginTaken(preview), preview.rows, true);
    expect([...all.keys()]).toEqual(['a2', 'a3', 'a4']);
    expect(tickAll(all, preview.rows, false).size).toBe(0);
  });

  it('sends each row with what it is', () => {
    const taken = decide(tick(tick(beginTaken(preview), changed!, true), fresh, false), doubt!, 'same');
    expect(choiceOf(21, preview, taken)).toEqual({
      sheetId: 21,
      fingerprint: 'заявки-1',
      take: [
        { id: 'a3', as: 'new' },
        { id: 'a4', as: 'same' },
        { id: 'a5', as: 'same' },
      ],
    });
    expect(decide(taken, doubt!, null).has('a5')).toBe(false);
  });
});
