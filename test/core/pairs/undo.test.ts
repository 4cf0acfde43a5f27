import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type PairAction, type PairLine } from '../../../src/core/pairs/change';
import { inForce, loadOf, type PairRecord, pairStatuses } from '../../../src/core/pairs/pair';
import { latestUndoable } from '../../../src/core/pairs/pairHistory';
import { transitionFault } from '../../../src/core/pairs/transitions';
import { undoPairChange } from '../../../src/core/pairs/undo';
import { ordered, pair } from './pairs';

const today = '2026-10-01';

function linesOf(
  before: readonly PairRecord[],
  after: readonly PairRecord[],
  change = 'a',
  action: PairAction = 'утверждение',
): readonly PairLine[] {
  return differences(before, after).map((draft) => ({ ...draft, at: today, change, action, undoes: '' }));
}

const undone = (lines: readonly PairLine[], pairs: readonly PairRecord[], places = 9) =>
  undoPairChange(lines, pairs, () => places, 'утверждение отменено', today);

const anyPair = fc
  .record({
    mentee: fc.integer({ min: 1, max: 6 }),
    mentor: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(...pairStatuses),
    locked: fc.boolean(),
  })
  .map(({ mentee, mentor, status, locked }) =>
    pair(mentee, mentor, { status, locked, order: status === 'предложена' ? '' : '№ 1' }),
  );

/** One line for a pair, and one pair in force for a mentee, as approvals leave them. */
const anyPairs = fc
  .uniqueArray(anyPair, { maxLength: 6, selector: ({ mentee }) => mentee })
  .map((pairs) => [...pairs]);

describe('undo', () => {
  it('of any change brings back exactly what stood there; what was new is taken off', () => {
    fc.assert(
      fc.property(anyPairs, anyPairs, (before, wanted) => {
        const ends = before.map((one): PairRecord => {
          const next = wanted.find(({ mentee, mentor }) => mentee === one.mentee && mentor === one.mentor);
          return next
            ? { ...one, status: next.status, locked: next.locked }
            : { ...one, status: 'завершена' };
        });
        const known = new Set(before.map(({ mentee }) => mentee));
        const after = [
          ...ends,
          ...wanted.filter(({ mentee }) => !known.has(mentee)).map((one) => ({ ...one, order: '' })),
        ];
        const result = undone(linesOf(before, after), after);
        expect(result.after.slice(0, before.length)).toEqual(before);
        for (const added of result.after.slice(before.length))
          expect(['снята', 'завершена']).toContain(added.status);
        expect(result.left).toEqual([]);
      }),
    );
  });

  it('never gives a mentee two mentors, nor a mentor more than he takes, whatever was done since', () => {
    fc.assert(
      fc.property(anyPairs, anyPairs, fc.integer({ min: 0, max: 3 }), (before, later, places) => {
        const after = before.map(
          (one): PairRecord => ({ ...one, status: 'завершена', reason: 'программа выполнена' }),
        );
        const now = [...after, ...later.map((one, at) => ({ ...one, mentor: `М-${at % 3}${at}` }))];
        const result = undone(linesOf(before, after), now, places);
        const back = new Set(result.after.filter((one, at) => one !== now[at]));
        const load = loadOf(inForce(result.after));
        for (const one of inForce(Array.from(back))) {
          expect(load.get(one.mentor)!).toBeLessThanOrEqual(places);
          const own = inForce(result.after).filter(({ mentee }) => mentee === one.mentee);
          expect(own).toHaveLength(1);
        }
      }),
    );
  });

  it('leaves what has got an order since, what was changed since, and what is not there', () => {
    const before = [ordered(4, 4)];
    const after = [{ ...ordered(4, 4), locked: true }, pair(1, 1), pair(2, 1), pair(3, 1)];
    const lines = linesOf(before, after);
    const now = [after[0]!, ordered(1, 1), { ...pair(2, 1), status: 'снята' as const }];
    const { after: result, left } = undone(lines, now);
    expect(left.map(({ line, because }) => [line.mentee, because])).toEqual([
      ['Н-1', 'ordered'],
      ['Н-2', 'changed'],
      ['Н-3', 'gone'],
    ]);
    expect(result).toEqual([before[0], ...now.slice(1)]);
  });

  it('of a replacement is whole or not at all', () => {
    const before = [ordered(1, 1)];
    const after = [{ ...ordered(1, 1, 'завершена'), reason: 'увольнение' }, pair(1, 2)];
    const lines = linesOf(before, after);
    expect(undone(lines, after).after.map(({ status }) => status)).toEqual(['утверждена приказом', 'снята']);
    const full = undone(lines, after, 0);
    expect(full.after).toEqual(after);
    expect(full.left.map(({ because }) => because)).toEqual(['full', 'full']);
  });
});

describe('the latest change', () => {
  const first = [pair(1, 1), pair(2, 1)];
  const second = [{ ...pair(1, 1), status: 'снята' as const }, pair(2, 1)];
  const made = linesOf([], first, 'a');
  const more = linesOf(first, second, 'b');

  it('is the one to undo; an order, a year’s end and what was taken back are passed over', () => {
    expect(latestUndoable([...made, ...more], second)?.id).toBe('b');
    const back = more.map((line) => ({ ...line, change: 'c', action: 'отмена' as const, undoes: 'b' }));
    expect(latestUndoable([...made, ...more, ...back], first)?.id).toBe('a');
    const fixed = first.map((one) => ({ ...one, status: 'утверждена приказом' as const, order: '№ 1' }));
    expect(latestUndoable([...made, ...linesOf(first, fixed, 'd', 'приказ')], fixed)).toBeNull();
  });

  it('of which nothing stands any more is not offered', () => {
    expect(latestUndoable(made, [])).toBeNull();
    expect(latestUndoable([], first)).toBeNull();
  });
});

describe('a status', () => {
  it('follows the life of a pair: nothing comes back from its end, nothing skips the order', () => {
    const may = (from: PairRecord) => pairStatuses.filter((to) => transitionFault(from, to, today) === null);
    expect(may(pair(1, 1))).toEqual(['снята']);
    expect(may(ordered(1, 1))).toEqual(['работает', 'приостановлена', 'завершена']);
    expect(may(ordered(1, 1, 'работает'))).toEqual(['приостановлена', 'завершена']);
    expect(may(ordered(1, 1, 'приостановлена'))).toEqual(['работает', 'завершена']);
    expect(may(ordered(1, 1, 'завершена'))).toEqual([]);
    expect(may(pair(1, 1, { status: 'снята' }))).toEqual([]);
    expect(transitionFault(ordered(1, 1), 'работает', '2026-09-01')).toBe('early');
  });
});
