import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approvalOf,
  beginChoice,
  type Choice,
  choose,
  decline,
  isOutdated,
  lock,
  restore,
  tick,
  wishesOf,
} from '../../sidebar/screens/pairs/decisions/choice';
import { differenceOf } from '../../sidebar/screens/pairs/decisions/difference';
import { filtered, noFilter } from '../../sidebar/screens/pairs/decisions/filter';
import { begin, decide, redo, undo, withFact } from '../../sidebar/screens/pairs/decisions/history';
import { points } from '../../sidebar/wording';
import type { ProposedPair } from '../../src/core/protocol/shapes/pairs';
import { canned, pair } from './canned';

const proposal = canned['pairs.propose'];
const fresh = () => beginChoice(proposal, null);
const codes = (index: number) => ({ mentee: pair(index).mentee, mentor: pair(index).mentor });
const waiting = { mentee: 'Н-021', mentor: '' };

describe('another mentor for somebody', () => {
  it('is wished as a lock in place of the former one, and a decline of that very pair is forgotten', () => {
    const before = decline(lock(fresh(), [pair(0)], true), [
      { ...pair(0), mentor: 'М-004', mentorName: 'Ли' },
    ]);
    const wishes = wishesOf(choose(before, { mentee: 'Н-001', mentor: 'М-004' }));
    expect(wishes.locked).toEqual([{ mentee: 'Н-001', mentor: 'М-004' }]);
    expect(wishes.declined).toEqual([]);
    expect(wishes.keep).toEqual([0, 1, 2, 3].map(codes));
  });

  it('may be nobody: who is left to wait stays on the waiting list until let go', () => {
    const left = beginChoice(proposal, choose(fresh(), waiting));
    expect(wishesOf(left).locked).toEqual([waiting]);
    expect(isOutdated(left)).toBe(false);
    expect(approvalOf(left).locked).toEqual([]);
    const free = lock(left, [waiting], false);
    expect(isOutdated(free)).toBe(true);
    expect(wishesOf(free).locked).toEqual([]);
  });
});

describe('what was declined in an earlier year or session', () => {
  const [gone] = [{ ...codes(3), mentor: 'М-077', menteeName: 'Ким Юна', mentorName: 'Лис Олег' }];

  it('comes with the first proposal and is wished again, until it is restored', () => {
    const first = beginChoice({ ...proposal, declined: [gone] }, null);
    expect(wishesOf(first).declined).toEqual([{ mentee: 'Н-004', mentor: 'М-077' }]);
    expect(isOutdated(first)).toBe(false);
    expect(isOutdated(restore(first, gone))).toBe(true);
  });
});

describe('undo of decisions', () => {
  const deeds: readonly ((choice: Choice) => Choice)[] = [
    (choice) => lock(choice, [pair(0)], true),
    (choice) => lock(choice, [pair(0)], false),
    (choice) => decline(choice, [pair(1), pair(2)]),
    (choice) => restore(choice, pair(2)),
    (choice) => tick(choice, [pair(3)], false),
    (choice) => choose(choice, waiting),
    (choice) => beginChoice({ ...proposal, fingerprint: 'f2', pairs: [0, 1].map(pair) }, choice),
  ];

  it('goes back step by step to where everything began, and forward again to the very end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(deeds.length - 1), { maxLength: 12 }), (chosen) => {
        const start = fresh();
        let history = begin(start);
        for (const at of chosen) history = decide(history, `шаг ${at}`, deeds[at]!(history.now));
        const end = history.now;
        for (const _ of chosen) history = undo(history);
        expect(history.now).toEqual(start);
        expect(history.past).toEqual([]);
        for (const _ of chosen) history = redo(history);
        expect(history.now).toEqual(end);
      }),
    );
  });

  it('forgets what was undone once something else is decided', () => {
    const one = decide(begin(fresh()), 'закрепление', lock(fresh(), [pair(0)], true));
    const other = decide(undo(one), 'отклонение', decline(fresh(), [pair(1)]));
    expect(redo(other)).toBe(other);
  });

  it('does not take back what stands in «Пары»', () => {
    const locked = decide(begin(fresh()), 'закрепление', lock(fresh(), [pair(0)], true));
    const standing = new Set(['Н-001|М-001']);
    const approved = withFact(locked, { ...locked.now, standing });
    expect(undo(approved).now.standing).toBe(standing);
    expect(undo(approved).now.locked).toEqual([]);
  });
});

describe('what a new proposal changed', () => {
  it('is told person by person, with people and points gained or lost', () => {
    const after = {
      ...proposal,
      pairs: [{ ...pair(0), mentor: 'М-009', mentorName: 'Ли', points: 90.2 }, pair(1), pair(2)],
    };
    expect(differenceOf(proposal, after)).toEqual({
      served: -1,
      points: -91.8,
      shifts: [
        { code: 'Н-001', name: pair(0).menteeName, from: pair(0).mentorName, to: 'Ли' },
        { code: 'Н-004', name: pair(3).menteeName, from: pair(3).mentorName, to: '' },
      ],
    });
    expect(differenceOf(proposal, proposal)).toEqual({ served: 0, points: 0, shifts: [] });
  });

  it('says points as people do', () => {
    expect([1, 2, 5, 1.5].map((value) => points(value).replace('\u00a0', ' '))).toEqual([
      '1 балл',
      '2 балла',
      '5 баллов',
      '1,5 балла',
    ]);
  });
});

describe('the filter of pairs', () => {
  const pairs: readonly ProposedPair[] = [
    pair(0),
    { ...pair(1), change: 'moved' },
    { ...pair(2), change: 'same', points: 49.9 },
    { ...pair(3), change: 'same', group: 2, points: 50 },
  ];
  const choice = lock(beginChoice({ ...proposal, pairs }, null), [pair(3)], true);
  const left = (what: typeof noFilter.what) =>
    filtered(choice, { ...noFilter, what }).map((one) => pairs.indexOf(one));

  it('knows new pairs, another mentor, weak ones below half of the points, locked ones and groups', () => {
    expect(left('new')).toEqual([0]);
    expect(left('moved')).toEqual([1]);
    expect(left('weak')).toEqual([2]);
    expect(left('locked')).toEqual([3]);
    expect(left('group')).toEqual([3]);
  });

  it('shows the pairs by name, ё with е', () => {
    const names = ['Чернов', 'Ёлкина', 'Жукова', 'Абрамов'];
    const named = pairs.map((one, at) => ({ ...one, menteeName: names[at]! }));
    const shown = filtered(beginChoice({ ...proposal, pairs: named }, null), noFilter);
    expect(shown.map(({ menteeName }) => menteeName)).toEqual(['Абрамов', 'Ёлкина', 'Жукова', 'Чернов']);
  });
});
