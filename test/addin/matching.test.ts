import { beforeAll, describe, expect, it } from 'vitest';
import type { PairWishes, Proposal } from '../../src/core/protocol/shapes/pairs';
import { cleanSchool, openSchool, type School } from './school';

let school: School;
let first: Proposal;

beforeAll(async () => {
  school = await openSchool(cleanSchool);
  school.call('check');
  first = school.call('pairs.propose', { resume: true });
});

function wishes(proposal: Proposal, more: Partial<PairWishes> = {}): PairWishes {
  const keep = proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor }));
  return { locked: [], declined: [], keep, resume: false, ...more };
}

function points(proposal: Proposal): number {
  return Math.round(10 * proposal.pairs.reduce((sum, pair) => sum + pair.points, 0)) / 10;
}

describe('another mentor chosen by hand', () => {
  it('costs exactly what was shown before, and only the named people move', () => {
    const before = wishes(first);
    const mentorOf = new Map(before.keep.map((pair) => [pair.mentee, pair.mentor]));
    let moved = 0;
    for (const { mentee, mentor } of first.pairs.slice(0, 3)) {
      const { options } = school.call('pairs.options', { ...before, mentee });
      expect(options.filter((one) => one.present).map((one) => one.mentor)).toEqual([mentor]);
      for (const option of options.filter((one) => !one.present && one.forbidden === '').slice(0, 3)) {
        const locked = [{ mentee, mentor: option.mentor }];
        const after = school.call('pairs.propose', { ...before, locked });
        expect(after.proof.proven).toBe(true);
        expect(points(first) - points(after)).toBeCloseTo(option.loss!.score);
        const others = after.pairs.filter(
          (pair) => pair.mentee !== mentee && mentorOf.get(pair.mentee) !== pair.mentor,
        );
        const dropped = before.keep.filter(
          (pair) => pair.mentee !== mentee && after.pairs.every((now) => now.mentee !== pair.mentee),
        );
        expect(others.length + dropped.length).toBe(option.moves.length);
        expect(after.pairs.filter((pair) => pair.change === 'same').length).toBe(
          first.pairs.length - 1 - option.moves.filter((move) => !move.includes('лист ожидания →')).length,
        );
        moved += option.moves.length;
      }
    }
    expect(moved).toBeGreaterThan(0);
  });

  it('may be the waiting list, and is refused kindly for somebody who is not in the matching', () => {
    const { mentee, menteeName } = first.pairs[0]!;
    const locked = [{ mentee, mentor: '' }];
    const after = school.call('pairs.propose', { ...wishes(first), locked });
    const left = after.unmatched.find(({ code }) => code === mentee)!;
    expect([left.name, left.reason]).toEqual([
      menteeName,
      'Вы оставили этого наставляемого в листе ожидания.',
    ]);
    expect(school.refusal('pairs.options', { ...wishes(first), mentee: 'М-000000' })).toMatchObject({
      code: 'not-found',
      safe: 'Ничего не записано, пары на месте.',
    });
  });
});

describe('two rule sets side by side', () => {
  it('say who gains and who loses, and write nothing', () => {
    const written = () => JSON.stringify(school.state.spreadsheet.sheets);
    const sheets = written();
    const same = { goal: 'coverage' as const, levels: {} };
    const levels = { subjects: 'off', age: 'off', named: 'off', roleModel: 'off', words: 'off' };
    const strict = { goal: 'quality' as const, levels };
    const {
      sentence,
      a,
      b,
      gain,
      lose,
      other,
      same: kept,
    } = school.call('pairs.compare', {
      ...wishes(first, { keep: [] }),
      a: same,
      b: strict,
    });
    expect(sentence).toContain('Баллы в обоих случаях посчитаны по листу «Правила подбора».');
    const people = first.pairs.length + first.unmatched.length;
    expect(gain.length + lose.length + other.length + kept).toBe(people);
    expect(a[0]).toEqual({ title: 'С наставником', value: `${first.pairs.length} из ${people}`, note: '' });
    expect(b).toHaveLength(a.length);
    expect(school.call('pairs.compare', { ...wishes(first), a: same, b: same }).sentence).toBe(
      'Оба способа дают одни и те же пары.',
    );
    expect(written()).toBe(sheets);
  });
});
