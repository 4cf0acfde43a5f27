import { describe, expect, it } from 'vitest';
import {
  afterApproval,
  approvalOf,
  beginChoice,
  changesOf,
  decline,
  isOutdated,
  lock,
  restore,
  tick,
  wishesOf,
} from '../../sidebar/screens/pairs/decisions/choice';
import { plural } from '../../sidebar/wording';
import { canned, pair } from './canned';

const proposal = canned['pairs.propose'];
const fresh = () => beginChoice(proposal, null);
const codes = (index: number) => ({ mentee: pair(index).mentee, mentor: pair(index).mentor });

describe('the choice among proposed pairs', () => {
  it('starts with every pair ticked and nothing to recompute', () => {
    expect(approvalOf(fresh()).pairs).toEqual([0, 1, 2, 3].map(codes));
    expect(isOutdated(fresh())).toBe(false);
  });

  it('leaves a declined pair out of the approval and asks for a recompute until it is restored', () => {
    const declined = decline(fresh(), [pair(2)]);
    expect(approvalOf(declined).pairs).toEqual([0, 1, 3].map(codes));
    expect(isOutdated(declined)).toBe(true);
    const restored = restore(declined, codes(2));
    expect(approvalOf(restored).pairs).toEqual([0, 1, 2, 3].map(codes));
    expect(isOutdated(restored)).toBe(false);
  });

  it('takes the lock off a pair that is declined, and ticks a pair that is locked', () => {
    const both = decline(lock(fresh(), [pair(0)], true), [pair(0)]);
    expect(wishesOf(both)).toMatchObject({ locked: [], declined: [codes(0)] });
    const locked = lock(tick(fresh(), [codes(3)], false), [pair(3)], true);
    expect(approvalOf(locked)).toMatchObject({ locked: [codes(3)] });
    expect(approvalOf(locked).pairs).toContainEqual(codes(3));
  });

  it('remembers declined pairs after the recompute that drops them', () => {
    const before = decline(fresh(), [pair(2)]);
    const next = beginChoice({ ...proposal, pairs: [0, 1, 3].map(pair) }, before);
    expect(wishesOf(next).declined).toEqual([codes(2)]);
    expect(isOutdated(next)).toBe(false);
  });

  it('keeps the ticks taken off when pairs come back after a recompute', () => {
    const next = beginChoice(proposal, tick(fresh(), [codes(0)], false));
    expect(approvalOf(next).pairs).toEqual([1, 2, 3].map(codes));
  });

  it('counts what the approval would add, keep and remove', () => {
    expect(changesOf(fresh())).toEqual({ added: 3, kept: 1, removed: 0 });
    expect(changesOf(decline(fresh(), [pair(1)]))).toEqual({ added: 3, kept: 0, removed: 1 });
  });

  it('has nothing to change right after the approval', () => {
    const choice = tick(fresh(), [codes(0)], false);
    const after = afterApproval(choice, approvalOf(choice), 'f2');
    expect(changesOf(after)).toEqual({ added: 0, kept: 3, removed: 0 });
    expect(approvalOf(after).fingerprint).toBe('f2');
  });

  it('still counts an approved pair that was declined and dropped by the recompute', () => {
    const next = beginChoice({ ...proposal, pairs: [0, 2, 3].map(pair) }, decline(fresh(), [pair(1)]));
    expect(changesOf(next)).toEqual({ added: 3, kept: 0, removed: 1 });
  });
});

describe('counting words', () => {
  it.each([
    [1, 'пара'],
    [2, 'пары'],
    [5, 'пар'],
    [11, 'пар'],
    [14, 'пар'],
    [21, 'пара'],
    [112, 'пар'],
  ])('says %i %s', (count, word) => {
    expect(plural(count, ['пара', 'пары', 'пар'])).toBe(word);
  });
});
