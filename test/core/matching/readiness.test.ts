import { describe, expect, it } from 'vitest';
import { readinessOf } from '../../../src/core/matching/judging/readiness';
import { mentee, mentor } from './people';

const nothing = new Map<string, string>();
const approved = mentor(1, 'Орлова Мария Петровна', { approval: 'yes' });
const unknown = mentor(2, 'Дроздов Пётр Ильич');
const refused = mentor(3, 'Совин Лев Игоревич', { approval: 'no' });

describe('a mentor', () => {
  it('whom the school has turned down is not ready; of whom it says nothing is', () => {
    const { ready, notReady } = readinessOf([approved, unknown, refused], nothing);
    expect(ready).toEqual([approved, unknown]);
    expect(notReady).toEqual([{ person: refused, because: { kind: 'approval', state: 'no' } }]);
  });

  it('needs a word of the school where the curator wants one', () => {
    const { ready, notReady } = readinessOf([approved, unknown, refused], nothing, true);
    expect(ready).toEqual([approved]);
    expect(notReady.map(({ because }) => because)).toEqual([
      { kind: 'approval', state: 'unknown' },
      { kind: 'approval', state: 'no' },
    ]);
  });

  it('is asked for it, a mentee is not', () => {
    const person = mentee(1, 'Соловьёва Анна', { approval: 'no' });
    expect(readinessOf([person], nothing, true).ready).toEqual([person]);
  });

  it('without consent is told of that first', () => {
    const person = mentor(4, 'Зимин Пётр', {
      approval: 'no',
      consent: { state: 'withdrawn', date: null, signedBy: null, withdrawnOn: null },
    });
    expect(readinessOf([person], nothing).notReady[0]!.because).toEqual({
      kind: 'consent',
      state: 'withdrawn',
    });
  });
});
