import { describe, expect, it } from 'vitest';
import { type RoadmapRow, roadmapProgress } from '../../../src/core/roadmaps/progress';

function row(part: Partial<RoadmapRow>): RoadmapRow {
  return {
    key: 'r145.1.order',
    row: 10,
    stage: 1,
    title: 'Приказ',
    term: '',
    start: null,
    due: '2026-10-10',
    status: 'todo',
    doneOn: null,
    ...part,
  };
}

const progress = (rows: readonly RoadmapRow[]) => roadmapProgress(rows, [1, 2], '2026-10-10', '2026-10-24');

describe('progress of the roadmap', () => {
  it('counts done by status or by the date of doing, and leaves out what is not needed', () => {
    const rows = [
      row({ status: 'done' }),
      row({ doneOn: '2026-10-01' }),
      row({ status: 'doing' }),
      row({ status: 'notNeeded', due: '2026-09-01' }),
      row({ stage: 2 }),
    ];
    expect(progress(rows).total).toEqual({ done: 2, doing: 1, total: 4, overdue: 0, notNeeded: 1 });
    expect(progress(rows).stages).toEqual([
      { stage: 1, done: 2, doing: 1, total: 3, overdue: 0, notNeeded: 1 },
      { stage: 2, done: 0, doing: 0, total: 1, overdue: 0, notNeeded: 0 },
    ]);
  });

  it('calls an event overdue from the day after its last day', () => {
    const rows = [row({ due: '2026-10-09', title: 'вчера' }), row({ due: '2026-10-10', title: 'сегодня' })];
    expect(progress(rows).overdue.map((one) => one.title)).toEqual(['вчера']);
    expect(progress(rows).soon.map((one) => one.title)).toEqual(['сегодня']);
  });

  it('reminds of what is due up to the last day of the window, earliest first', () => {
    const rows = [
      row({ due: '2026-10-25', title: 'позже' }),
      row({ due: '2026-10-24', title: 'край' }),
      row({ due: '2026-10-12', title: 'скоро' }),
      row({ due: '2026-10-12', title: 'сделано', status: 'done' }),
      row({ due: null, title: 'без срока' }),
    ];
    expect(progress(rows).soon.map((one) => one.title)).toEqual(['скоро', 'край']);
  });

  it('does not call done or unneeded events overdue', () => {
    const rows = [
      row({ due: '2026-01-01', status: 'notNeeded' }),
      row({ due: '2026-01-01', doneOn: '2026-10-01' }),
    ];
    expect(progress(rows).overdue).toEqual([]);
    expect(progress(rows).total.overdue).toBe(0);
  });
});
