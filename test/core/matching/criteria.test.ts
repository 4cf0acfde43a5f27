import { describe, expect, it } from 'vitest';
import { assess, scoreOf } from '../../../src/core/matching/assess';
import { candidateOf } from '../../../src/core/matching/candidate';
import { defaultCriteria } from '../../../src/core/matching/criteria';
import type { CriterionId } from '../../../src/core/matching/criterion';
import { stemOf } from '../../../src/core/matching/stem';
import type { Person } from '../../../src/core/registry/person';
import { grade, mentee, mentor, today } from './people';

const context = { declined: new Set<string>() };

/** What one criterion gives the pair: points of the most, 'no' where it forbids, null where it does not ask. */
function judged(id: CriterionId, a: Partial<Person>, b: Partial<Person>): number | 'no' | null {
  const pair = [mentee(1, 'Соловьёв Яков Игоревич', a), mentor(1, 'Орлова Мария Петровна', b)] as const;
  const criterion = defaultCriteria.find((c) => c.id === id)!;
  const judgement = criterion.judge(candidateOf(pair[0], today), candidateOf(pair[1], today), context);
  return judgement === null ? null : judgement.share;
}

describe('the criteria', () => {
  it('come to 100 points in all, free text to a tenth at most', () => {
    const weights = defaultCriteria.map((criterion) => criterion.weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(defaultCriteria.find((c) => c.id === 'words')!.weight).toBeLessThanOrEqual(10);
  });

  it('want one form on both sides', () => {
    expect(judged('form', { form: 'pupil-pupil' }, { form: 'pupil-pupil' })).toBe(1);
    expect(judged('form', { form: 'pupil-pupil' }, { form: 'teacher-pupil' })).toBe('no');
  });

  it('let an unknown form pass unless a class speaks against it', () => {
    expect(judged('form', { form: 'teacher-pupil', ...grade(7) }, { form: null })).toBe(1);
    expect(judged('form', { form: 'teacher-pupil' }, { form: null, ...grade(9) })).toBe('no');
    expect(judged('form', { form: null, ...grade(7) }, { form: 'teacher-teacher' })).toBe('no');
    expect(judged('form', { form: null }, { form: null })).toBe(1);
  });

  it('never let a person mentor himself, but do not mistake a namesake of another age', () => {
    const born = (date: string) => ({ birth: { date, year: null, age: null } });
    const self = (a: Partial<Person>, b: Partial<Person>) => {
      const name = mentee(1, 'Соловьев Яков Игоревич').name;
      return judged('self', a, { name, ...b });
    };
    expect(self(born('2010-01-05'), born('2010-01-05'))).toBe('no');
    expect(self({}, {})).toBe('no');
    expect(self(born('2010-01-05'), born('1980-01-05'))).toBe(1);
  });

  it('give points by the share of subjects asked, and none to ask when none is named', () => {
    const asked = { subjects: ['математика', 'физика'] };
    expect(judged('subjects', asked, { subjects: ['физика', 'химия'] })).toBe(0.5);
    expect(judged('subjects', asked, { subjects: [] })).toBe(0);
    expect(judged('subjects', { subjects: [] }, { subjects: ['физика'] })).toBeNull();
  });

  it('hold the age against the age that is wanted, by birthday, year or class', () => {
    const wanted = { wantedAge: { from: 12, to: 13 } };
    const born = (date: string | null, year: number | null) => ({ birth: { date, year, age: null } });
    expect(judged('age', born('2013-09-11', null), wanted)).toBe(1);
    expect(judged('age', born('2014-09-11', null), wanted)).toBe(0.5);
    expect(judged('age', born('2016-01-01', null), wanted)).toBe(0);
    expect(judged('age', born(null, 2013), wanted)).toBe(1);
    expect(judged('age', grade(7), wanted)).toBe(1);
    expect(judged('age', grade(1), wanted)).toBe(0);
    expect(judged('age', {}, wanted)).toBe(0.5);
    expect(judged('age', {}, {})).toBe(1);
    expect(judged('age', { form: 'teacher-teacher' }, wanted)).toBeNull();
  });

  it('know the mentor named in the mentee’s row, and the other way round', () => {
    expect(judged('named', { linkedNames: ['Орлова М. П.'] }, {})).toBe(1);
    expect(judged('named', { linkedNames: ['Орлова Марина Петровна'] }, {})).toBe(0);
    expect(judged('named', {}, { linkedNames: ['Соловьев Яков'] })).toBe(1);
    expect(judged('named', {}, {})).toBeNull();
  });

  it('know them by code in a school without names', () => {
    expect(judged('named', { linkedNames: ['Н-102'] }, { code: 'Н-102', name: null })).toBe(1);
    expect(judged('named', { linkedNames: ['Н-103'] }, { code: 'Н-102', name: null })).toBe(0);
    expect(judged('named', { code: 'М-101', name: null }, { linkedNames: ['М-101'] })).toBe(1);
  });

  it('compare role models without minding dashes and capitals', () => {
    expect(judged('roleModel', { roleModel: 'Лидер - пассивный' }, { roleModel: 'лидер – пассивный' })).toBe(
      1,
    );
    expect(judged('roleModel', { roleModel: 'Лидер – пассивный' }, { roleModel: 'равный – равному' })).toBe(
      0,
    );
  });

  it('prefer a mentor a little older among pupils and do not ask it of teachers', () => {
    expect(judged('older', grade(7), grade(9))).toBe(1);
    expect(judged('older', grade(7), grade(6))).toBe(0);
    expect(judged('older', grade(7), {})).toBeNull();
    expect(judged('near', grade(7), grade(8))).toBe(1);
    expect(judged('near', grade(5), grade(11))).toBe(0);
  });

  it('find common words whatever their ending', () => {
    expect(
      judged('words', { topics: ['Нужна помощь с алгеброй'] }, { topics: ['алгебра и геометрия'] }),
    ).toBe(1);
    expect(judged('words', { topics: ['алгебра, шахматы'] }, { topics: ['геометрия и алгебра'] })).toBe(0.5);
    expect(judged('words', { topics: ['шахматы'] }, { topics: ['алгебра'] })).toBe(0);
  });

  it('stop removing pairs when a must is made a wish, and stop asking when it is off', () => {
    const a = candidateOf(mentee(1, 'Соловьёв Яков', { form: 'pupil-pupil' }), today);
    const b = candidateOf(mentor(1, 'Орлова Мария', { form: 'teacher-pupil' }), today);
    const at = (level: 'must' | 'low' | 'off') =>
      defaultCriteria.map((c) => (c.id === 'form' ? { ...c, level, weight: 10 } : c));
    expect(scoreOf(a, b, at('must'), context)).toBeNull();
    expect(assess(a, b, at('must'), context).broken).toEqual(['form']);
    expect(scoreOf(a, b, at('low'), context)).toBe(200);
    expect(assess(a, b, at('low'), context)).toMatchObject({ score: 200, scoreMax: 300, broken: [] });
    expect(assess(a, b, at('off'), context)).toMatchObject({ score: 200, scoreMax: 200 });
  });

  it('score exactly what their parts add up to', () => {
    const a = candidateOf(
      mentee(1, 'Соловьёв Яков', { subjects: ['химия', 'физика', 'общение'], ...grade(7) }),
      today,
    );
    const b = candidateOf(mentor(1, 'Орлова Мария', { subjects: ['химия'], form: null }), today);
    const { score, parts } = assess(a, b, defaultCriteria, context);
    expect(scoreOf(a, b, defaultCriteria, context)).toBe(score);
    expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score);
    expect(Number.isInteger(score)).toBe(true);
  });
});

describe('the stemmer', () => {
  it.each([
    ['математика', 'математике', 'математикой'],
    ['проектная', 'проектной', 'проектные'],
    ['выступление', 'выступлениям', 'выступления'],
    ['читать', 'читал', 'читаю'],
    ['успеваемость', 'успеваемости', 'успеваемостью'],
  ])('cuts %s, %s and %s to one stem', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it('leaves words apart that only begin alike', () => {
    expect(stemOf('физика')).not.toBe(stemOf('физкультура'));
    expect(stemOf('втт')).toBe('втт');
  });
});
