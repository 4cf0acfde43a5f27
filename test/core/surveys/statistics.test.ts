import { describe, expect, it } from 'vitest';
import { surveyStatistics } from '../../../src/core/surveys/statistics';
import { response, survey } from './sample';

const first = (responses: Parameters<typeof surveyStatistics>[1]) =>
  surveyStatistics(survey, responses).items[0]!;
const several = (role: 'mentor' | 'mentee', grades: readonly (number | string)[]) =>
  grades.map((grade, at) => response(`${role}-${at}`, role, grade));

describe('statistics of a questionnaire', () => {
  it('gives number, mean with one decimal and the spread over the scale', () => {
    const all = first(several('mentee', [7, 7, 8, 10, 1, 9])).all;
    expect(all).toEqual({ n: 6, mean: 7, distribution: [1, 0, 0, 0, 0, 0, 2, 1, 1, 1] });
    expect(first(several('mentee', [7, 8, 8, 8, 8, 8])).all.mean).toBe(7.8);
  });

  it('only counts when there are fewer than five', () => {
    expect(first(several('mentee', [9, 9, 9, 9])).all).toEqual({ n: 4, mean: null, distribution: null });
  });

  it('holds back both roles when one of them could be worked out by subtraction', () => {
    const item = first([...several('mentee', [5, 5, 5, 5, 5, 5]), ...several('mentor', [1, 2])]);
    expect(item.all.n).toBe(8);
    expect(item.all.mean).toBe(4.1);
    expect(item.mentor).toEqual({ n: 2, mean: null, distribution: null });
    expect(item.mentee).toEqual({ n: 6, mean: null, distribution: null });
  });

  it('shows a role beside nobody of the other', () => {
    expect(first(several('mentor', [6, 6, 6, 6, 6])).mentor.mean).toBe(6);
  });

  it('leaves out earlier answers of a person and values that are no step of the scale', () => {
    const responses = [
      ...several('mentee', [5, 5, 5, 5, 5, '', '11', '5,5']),
      { ...response('М-1', 'mentee', 10), counts: false },
    ];
    expect(first(responses).all).toMatchObject({ n: 5, mean: 5 });
    expect(surveyStatistics(survey, responses).answered).toEqual({ all: 8, mentor: 0, mentee: 8 });
  });
});
