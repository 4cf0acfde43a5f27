import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/core/monitoring/indicator';
import { indicators } from '../../../src/core/monitoring/indicators';
import type { SummaryInput } from '../../../src/core/monitoring/summaryInput';
import { surveyStatistics } from '../../../src/core/surveys/statistics';
import { statusText, valueText } from '../../../src/core/wording/monitoring';
import { response, survey } from '../surveys/sample';
import { input, mentee, mentor } from './sample';

const pairs = (...list: readonly (readonly [string, string, string?])[]): SummaryInput['pairs'] =>
  list.map(([mentorCode, menteeCode, form]) => ({
    mentor: mentorCode,
    mentee: menteeCode,
    form: form ?? 'ученик – ученик',
  }));

function figure(given: Partial<SummaryInput>, id: IndicatorId) {
  const found = indicators({ ...input, ...given }).find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

describe('coverage', () => {
  it('counts a person in two pairs once', () => {
    const given = { pairs: pairs(['Н-1', 'М-1'], ['Н-2', 'М-1', 'учитель – ученик'], ['Н-1', 'М-2']) };
    expect(figure(given, 'pairs').value).toBe(3);
    expect(figure(given, 'mentees-of-listed')).toMatchObject({ numerator: 2, denominator: 7, value: 28.6 });
    expect(figure(given, 'pupils-covered')).toMatchObject({ numerator: 2, denominator: 200, value: 1 });
  });

  it('divides by those who are ready, and says which denominator it used', () => {
    const given = { pairs: pairs(['Н-1', 'М-1'], ['Н-1', 'М-2'], ['Н-2', 'М-3']) };
    expect(figure(given, 'mentees-of-ready')).toMatchObject({ numerator: 3, denominator: 6, value: 50 });
    expect(figure(given, 'mentees-of-ready').rule).toContain('Готовые к подбору');
    expect(figure(given, 'mentees-of-listed').rule).toContain('все строки реестра');
  });

  it('leaves a share out when the school’s number is not given', () => {
    const teachers = figure({ pairs: pairs(['Н-1', 'М-1']) }, 'teachers-mentoring');
    expect(teachers).toMatchObject({ numerator: 1, denominator: null, value: null, state: 'noData' });
    expect([valueText(teachers), statusText(teachers)]).toEqual(['–', 'нет данных']);
  });

  it('counts pupils only among the pupils of the school', () => {
    const mentees = [mentee('М-1'), mentee('М-2', { kind: 'teacher' })];
    expect(
      figure({ mentees, pairs: pairs(['Н-1', 'М-1'], ['Н-2', 'М-2']) }, 'pupils-covered').numerator,
    ).toBe(1);
  });

  it('compares with a target of the school’s own', () => {
    const given = { pairs: pairs(['Н-1', 'М-1']), pupils: 10, targets: { 'pupils-covered': 10 } };
    expect(figure(given, 'pupils-covered').state).toBe('reached');
    expect(statusText(figure({ ...given, targets: { 'pupils-covered': 70 } }, 'pupils-covered'))).toBe(
      'до цели 70 % не хватает',
    );
  });
});

describe('consents', () => {
  it('aims at everybody', () => {
    const mentees = input.mentees.map((person, at) => ({ ...person, consent: at > 0 }));
    expect(figure({ mentees }, 'consents-mentees')).toMatchObject({
      numerator: 6,
      denominator: 7,
      value: 85.7,
      target: 100,
      state: 'short',
    });
    expect(figure({}, 'consents-mentors')).toMatchObject({ value: 100, state: 'reached' });
  });

  it('gives no share of fewer than five people', () => {
    const few = figure({ mentors: [mentor('Н-1'), mentor('Н-2', { consent: false })] }, 'consents-mentors');
    expect(few).toMatchObject({ numerator: 1, denominator: 2, value: null, state: 'few' });
    expect(valueText(few)).toBe('–');
  });
});

describe('pairs by form', () => {
  it('names only forms with five pairs or more and puts the rest together', () => {
    const many = ['М-1', 'М-2', 'М-3', 'М-4', 'М-5'].map((code) => ['Н-1', code] as const);
    const list = pairs(...many, ['Н-2', 'М-6', 'студент – ученик'], ['Н-3', 'М-7', 'учитель – учитель']);
    const forms = indicators({ ...input, pairs: list }).filter((one) => one.section === 'forms');
    expect(forms.map((one) => [one.title, one.value])).toEqual([
      ['ученик – ученик', 5],
      ['Другие формы вместе', 2],
    ]);
  });
});

describe('load of mentors', () => {
  const given = {
    pairs: pairs(['Н-1', 'М-1'], ['Н-1', 'М-2'], ['Н-1', 'М-2', 'учитель – ученик'], ['Н-2', 'М-3']),
  };

  it('counts different mentees of the busiest and the places left', () => {
    expect(figure(given, 'mentor-load-most').value).toBe(2);
    expect(figure(given, 'free-places').value).toBe(7);
    expect(
      figure({ mentors: [mentor('Н-9', { capacity: null }), mentor('Н-8', { ready: false })] }, 'free-places')
        .value,
    ).toBe(1);
  });

  it('averages over mentors with a pair, when there are five of them', () => {
    expect(figure(given, 'mentor-load')).toMatchObject({ denominator: 2, value: null, state: 'few' });
    const five = pairs(
      ['Н-1', 'М-1'],
      ['Н-1', 'М-6'],
      ['Н-2', 'М-2'],
      ['Н-3', 'М-3'],
      ['Н-4', 'М-4'],
      ['Н-5', 'М-5'],
    );
    expect(figure({ pairs: five }, 'mentor-load')).toMatchObject({ denominator: 5, value: 1.2 });
  });
});

describe('questionnaire', () => {
  const answers = (grades: readonly number[]) => ({
    survey: {
      invited: 12,
      statistics: surveyStatistics(
        survey,
        grades.map((grade, at) => response(`М-${at}`, 'mentee', grade)),
      ),
    },
  });

  it('shows who answered, means and the share of 7 and more', () => {
    const given = answers([10, 7, 6, 7, 1, 9]);
    expect(figure(given, 'survey-answered')).toMatchObject({ numerator: 6, denominator: 12, value: 50 });
    expect(figure(given, 'survey-mean')).toMatchObject({
      title: 'Польза программы',
      value: 6.7,
      denominator: 6,
    });
    expect(figure(given, 'expectation-high')).toMatchObject({ numerator: 4, denominator: 6, value: 66.7 });
  });

  it('does not tell below five answers how many of them were high', () => {
    expect(figure(answers([10, 10]), 'expectation-high')).toMatchObject({
      numerator: null,
      value: null,
      state: 'few',
    });
    expect(figure(answers([10, 10]), 'survey-mean')).toMatchObject({
      value: null,
      denominator: 2,
      state: 'few',
    });
  });
});

describe('how figures read', () => {
  it('uses a comma and one decimal for means', () => {
    const given = {
      pairs: pairs(['Н-1', 'М-1'], ['Н-2', 'М-2'], ['Н-3', 'М-3'], ['Н-4', 'М-4'], ['Н-5', 'М-5']),
    };
    expect(valueText(figure(given, 'mentor-load'))).toBe('1,0');
    expect(valueText(figure(given, 'mentees-of-listed'))).toBe('71,4 %');
    expect(valueText(figure(given, 'pairs'))).toBe('5');
  });
});
