import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, scoreOf } from '../../../src/core/matching/judging/assess';
import { candidateOf } from '../../../src/core/matching/judging/candidate';
import { criteriaOf, defaultCriteria, rules, withData } from '../../../src/core/matching/judging/criteria';
import { type CriterionId, type MatchContext, SILENT } from '../../../src/core/matching/judging/criterion';
import { freeTimeOf, longestCommon } from '../../../src/core/matching/judging/freeTime';
import type { Person } from '../../../src/core/registry/person';
import { stemOf } from '../../../src/core/text/stem';
import { partSentence } from '../../../src/core/wording/evidence';
import { grade, mentee, mentor, today } from './people';

const context: MatchContext = { declined: new Set<string>() };

/** Every rule there is, so that each can be asked alone. */
const everyRule = rules.map(({ id }) => id);
const all = criteriaOf({
  levels: { ...Object.fromEntries(everyRule.map((id) => [id, 'high'])), noRepeat: 'off' },
}).concat(criteriaOf({ levels: { noRepeat: 'must' } }).filter(({ id }) => id === 'noRepeat'));

/** What one criterion gives the pair: a share of its points, null where it does not ask; and what was seen. */
function seen(
  id: CriterionId,
  a: Partial<Person>,
  b: Partial<Person>,
  more: Partial<MatchContext> = {},
): { readonly share: number | null; readonly sentence: string } {
  const pair = [mentee(1, 'Соловьёв Яков Игоревич', a), mentor(1, 'Орлова Мария Петровна', b)] as const;
  const criterion = all.find((c) => c.id === id)!;
  const sides = [candidateOf(pair[0], today), candidateOf(pair[1], today)] as const;
  let sentence = '';
  const share = criterion.judge(...sides, { ...context, ...more }, (evidence) => {
    sentence = partSentence(evidence);
  });
  expect(criterion.judge(...sides, { ...context, ...more })).toBe(share);
  expect(sentence === '').toBe(share === SILENT);
  return { share: share === SILENT ? null : share, sentence };
}

function judged(id: CriterionId, a: Partial<Person>, b: Partial<Person>, more: Partial<MatchContext> = {}) {
  return seen(id, a, b, more).share;
}

describe('the criteria', () => {
  it('come to 100 points by what every registry says, free text to a tenth of it', () => {
    const usual = ['form', 'subjects', 'age', 'named', 'roleModel', 'words', 'older', 'near'];
    const weights = defaultCriteria.filter(({ id }) => usual.includes(id)).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(defaultCriteria.find((c) => c.id === 'words')!.weight).toBe(10);
  });

  it('let free text weigh no more than a tenth of what a pair can have, whatever is off and whatever is not said', () => {
    const levels = fc.record(
      Object.fromEntries(rules.map(({ id, levels: some }) => [id, fc.constantFrom(...some)])),
    );
    const said = fc.record({
      subjects: fc.constantFrom([], ['физика'], ['физика', 'химия']),
      guesses: fc.constantFrom([], ['лидерство']),
      topics: fc.constantFrom(['гербарий'], ['физика, гербарий, бадминтон'], []),
      schoolClass: fc.constantFrom(null, { grade: 7, letter: 'А' }),
      roleModel: fc.constantFrom(null, 'равный – равному'),
    });
    fc.assert(
      fc.property(levels, said, said, (chosen, a, b) => {
        const criteria = criteriaOf({ levels: chosen });
        const sides = [
          candidateOf(mentee(1, 'Соловьёв Яков Игоревич', a), today),
          candidateOf(mentor(1, 'Орлова Мария Петровна', b), today),
        ] as const;
        const { parts, score, scoreMax, broken } = assess(...sides, criteria, context);
        const words = parts.find(({ criterion }) => criterion.id === 'words')?.pointsMax ?? 0;
        expect(words * 10).toBeLessThanOrEqual(scoreMax);
        expect(scoreOf(...sides, criteria, context)).toBe(broken.length > 0 ? null : score);
        for (const { weight } of criteria) expect(Math.round(weight * 10) / 10).toBe(weight);
        expect(criteria.filter(({ level }) => level === 'off')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('want one form on both sides', () => {
    expect(judged('form', { form: 'pupil-pupil' }, { form: 'pupil-pupil' })).toBe(1);
    expect(judged('form', { form: 'pupil-pupil' }, { form: 'teacher-pupil' })).toBe(0);
  });

  it('let an unknown form pass unless a class speaks against it', () => {
    expect(judged('form', { form: 'teacher-pupil', ...grade(7) }, { form: null })).toBe(1);
    expect(judged('form', { form: 'teacher-pupil' }, { form: null, ...grade(9) })).toBe(0);
    expect(judged('form', { form: null, ...grade(7) }, { form: 'teacher-teacher' })).toBe(0);
    expect(judged('form', { form: null }, { form: null })).toBe(1);
  });

  it('never let a person mentor himself, but do not mistake a namesake of another age', () => {
    const born = (date: string) => ({ birth: { date, year: null, age: null } });
    const self = (a: Partial<Person>, b: Partial<Person>) => {
      const name = mentee(1, 'Соловьев Яков Игоревич').name;
      return judged('self', a, { name, ...b });
    };
    expect(self(born('2010-01-05'), born('2010-01-05'))).toBe(0);
    expect(self({}, {})).toBe(0);
    expect(self(born('2010-01-05'), born('1980-01-05'))).toBeNull();
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

  it('want a time when both are free, as long as a meeting takes', () => {
    const free = (weekday: number, from: number | null, to: number | null) => ({
      slots: [{ weekday, from: from && from * 60, to: to && to * 60 }],
    });
    expect(seen('time', free(2, 15, 17), free(2, 16, 18))).toEqual({
      share: 1,
      sentence: 'Свободны оба: вт 16:00–17:00.',
    });
    expect(judged('time', free(2, 15, 17), free(2, 16.75, 18))).toBe(0);
    expect(seen('time', free(2, 15, 17), free(2, 16.75, 18)).sentence).toBe(
      'Общее время короче 30 минут: вт 16:45–17:00.',
    );
    expect(judged('time', free(2, 15, 17), free(2, 16.75, 18), { commonMinutes: 15 })).toBe(1);
    expect(judged('time', free(2, 15, 17), free(3, 15, 17))).toBe(0);
    expect(judged('time', free(2, null, null), free(2, 16, 17))).toBe(1);
    expect(judged('time', free(2, 16, null), free(2, null, 16))).toBe(0);
  });

  it('take nothing from whoever has not said when he is free, and say so', () => {
    const said = { slots: [{ weekday: 2, from: 900, to: 960 }] };
    expect(seen('time', said, {})).toEqual({
      share: 1,
      sentence: 'Удобное время не указано у наставника: баллы не сняты.',
    });
    expect(judged('time', {}, {})).toBe(1);
  });

  it('find the longest common time whatever the order and the overlaps of the slots', () => {
    const slot = fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.integer({ min: 28, max: 80 }).map((quarter) => quarter * 15),
      to: fc.integer({ min: 28, max: 88 }).map((quarter) => quarter * 15),
    });
    const slots = fc.array(slot, { maxLength: 6 });
    fc.assert(
      fc.property(slots, slots, (one, other) => {
        const free = (some: typeof one, minute: number) =>
          some.some(
            ({ weekday, from, to }) =>
              (weekday - 1) * 1440 + from <= minute && minute < (weekday - 1) * 1440 + to,
          );
        let longest = 0;
        let run = 0;
        for (let minute = 0; minute < 7 * 1440; minute += 15) {
          run = free(one, minute) && free(other, minute) ? run + 15 : 0;
          longest = Math.max(longest, run);
        }
        const common = { from: 0, minutes: 0 };
        longestCommon(freeTimeOf(one), freeTimeOf([...other].reverse()), common);
        expect(common.minutes).toBe(longest);
      }),
      { numRuns: 200 },
    );
  });

  it('give most for the first wish and count both sides', () => {
    const wish = (...wishes: string[]) => ({ wishes });
    expect(judged('wishes', wish('Орлова М. П.', 'Зимина А. А.'), {})).toBe(1);
    expect(judged('wishes', wish('Зимина А. А.', 'Орлова М. П.'), {})).toBeCloseTo(0.8);
    expect(judged('wishes', wish('Зимина А. А.'), {})).toBe(0);
    expect(judged('wishes', {}, wish('М-101'))).toBe(1);
    expect(seen('wishes', wish('Орлова М. П.'), wish('Зимин Пётр'))).toEqual({
      share: 0.5,
      sentence: 'Наставляемый назвал наставника первым, наставник хотел бы другого наставляемого.',
    });
    expect(judged('wishes', {}, {})).toBeNull();
  });

  it('hear a refusal of either side, and the psychologist’s word for and against', () => {
    expect(judged('refusals', { refusals: ['Орлова Мария'] }, {})).toBe(0);
    expect(judged('refusals', {}, { refusals: ['Соловьёв Яков'] })).toBe(0);
    expect(judged('refusals', { refusals: ['Орлова Инна'] }, {})).toBe(1);
    expect(judged('advised', { advised: ['Н-101'] }, {})).toBe(1);
    expect(judged('advised', { advised: ['Н-102'] }, {})).toBe(0);
    expect(judged('advised', {}, { advised: ['Соловьёв Яков Игоревич'] })).toBe(1);
    expect(judged('advised', {}, {})).toBeNull();
    expect(judged('advisedAgainst', {}, { advisedAgainst: ['М-101'] })).toBe(0);
    expect(judged('advisedAgainst', {}, {})).toBe(1);
  });

  it('let last year’s pair go on, or keep it apart', () => {
    const lastYear = { lastYear: new Set(['М-101+Н-101']) };
    expect(judged('lastYear', {}, {}, lastYear)).toBe(1);
    expect(judged('lastYear', {}, {}, { lastYear: new Set(['М-101+Н-102']) })).toBeNull();
    expect(judged('noRepeat', {}, {}, lastYear)).toBe(0);
    expect(judged('noRepeat', {}, {})).toBe(1);
    const row = { linkedNames: ['Орлова М. П.'] };
    expect(seen('noRepeat', row, {}).sentence).toBe('Пара уже записана в реестре.');
    expect(judged('noRepeat', row, {}, { current: new Set(['М-101+Н-101']) })).toBe(1);
  });

  it('hint at the more experienced and the higher qualified teacher, unless the young one teaches', () => {
    const form = { form: 'teacher-teacher' } as const;
    const years = (experienceYears: number) => ({ ...form, experienceYears });
    expect(judged('experience', years(2), years(20))).toBe(1);
    expect(judged('experience', years(5), years(5))).toBe(0.5);
    expect(judged('experience', years(20), years(2))).toBe(0);
    expect(judged('experience', years(20), { ...years(2), kinds: ['реверсивное'] })).toBeNull();
    expect(judged('experience', form, years(20))).toBe(0.5);
    expect(judged('experience', { form: 'teacher-pupil' }, years(20))).toBeNull();
    expect(judged('qualification', form, { ...form, qualification: 'first' })).toBe(1);
    expect(
      judged('qualification', { ...form, qualification: 'highest' }, { ...form, qualification: 'first' }),
    ).toBe(0);
    expect(judged('qualification', form, form)).toBe(0.5);
  });

  it('compare sex, language, class and building where a school wants it', () => {
    expect(judged('sex', { sex: 'male' }, { sex: 'female' })).toBe(0);
    expect(judged('sex', { sex: 'male' }, { sex: 'male' })).toBe(1);
    expect(judged('sex', { sex: null }, { sex: 'male' })).toBe(0.5);
    const speak = (...languages: string[]) => ({ languages });
    expect(seen('language', speak('узбекский'), speak('русский', 'узбекский')).sentence).toBe(
      'Общий язык: узбекский.',
    );
    expect(judged('language', speak('узбекский'), speak('русский'))).toBe(0);
    expect(judged('sameClass', grade(7, 'А'), grade(7, 'А'))).toBe(1);
    expect(judged('sameClass', grade(7, 'А'), grade(7, 'Б'))).toBe(0);
    expect(judged('sameClass', grade(7, 'А'), {})).toBeNull();
    expect(judged('building', { building: '2' }, { building: '1' })).toBe(0);
    expect(judged('building', { building: '2' }, {})).toBe(0.5);
  });

  it('do not punish a mentor for a role model he has not written, even as a must', () => {
    const role = { roleModel: 'лидер – пассивный' };
    expect(judged('roleModel', role, {})).toBe(0.5);
    expect(judged('roleModel', role, { roleModel: 'равный – равному' })).toBe(0);
  });

  it('are left out where the registries say nothing at all', () => {
    const people = [[mentee(1, 'Соловьёв Яков')], [mentor(1, 'Орлова Мария')]] as const;
    const left = withData(all, ...people).map(({ id }) => id);
    expect(left).not.toContain('time');
    expect(left).not.toContain('refusals');
    expect(left).not.toContain('building');
    expect(left).toContain('form');
    const busy = { slots: [{ weekday: 1, from: 900, to: 960 }] };
    const told = withData(all, [mentee(1, 'Соловьёв Яков', busy)], [mentor(1, 'Орлова Мария', busy)]);
    expect(told.map(({ id }) => id)).toContain('time');
  });

  it('drop «продолжить» while «не повторять» is on', () => {
    const ids = criteriaOf({ levels: { noRepeat: 'low', lastYear: 'high' } }).map(({ id }) => id);
    expect(ids).toContain('noRepeat');
    expect(ids).not.toContain('lastYear');
  });

  it('change the outcome by their level: a wish becomes a ban, or nothing', () => {
    const asks = mentee(1, 'Соловьёв Яков', { subjects: ['химия'] });
    const gives = mentor(1, 'Орлова Мария', { subjects: ['физика'] });
    const pair = [candidateOf(asks, today), candidateOf(gives, today)] as const;
    const scored = (level: 'must' | 'high' | 'low' | 'off') =>
      scoreOf(...pair, withData(criteriaOf({ levels: { subjects: level } }), [asks], [gives]), context);
    expect(scored('must')).toBeNull();
    expect(scored('high')).toBe(scored('off'));
    const both = candidateOf(mentor(2, 'Зимина Анна', { subjects: ['химия'] }), today);
    const good = (level: 'high' | 'low' | 'off') =>
      scoreOf(
        pair[0],
        both,
        withData(criteriaOf({ levels: { subjects: level } }), [asks], [gives]),
        context,
      )!;
    expect(good('high') - good('off')).toBe(400);
    expect(good('low') - good('off')).toBe(200);
  });

  it('stop removing pairs when a must is made a wish, and stop asking when it is off', () => {
    const a = candidateOf(mentee(1, 'Соловьёв Яков', { form: 'pupil-pupil' }), today);
    const b = candidateOf(mentor(1, 'Орлова Мария', { form: 'teacher-pupil' }), today);
    const asked = withData(defaultCriteria, [a.person], [b.person]);
    const at = (level: 'must' | 'low' | 'off') =>
      asked.map((c) => (c.id === 'form' ? { ...c, level, weight: 10 } : c));
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
