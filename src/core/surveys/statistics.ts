import type { Role } from '../registry/person';
import type { SurveyResponse } from './answers';
import type { ScaleItem, Survey } from './survey';

/** Fewer answers than this are counted but not averaged: a mean of two tells what each of them said. */
export const fewestAnswers = 5;

export interface SurveyStatistics {
  readonly answered: ByRole<number>;
  readonly items: readonly ItemStatistics[];
}

export interface ItemStatistics extends ByRole<Spread> {
  readonly itemId: string;
}

export interface ByRole<T> {
  readonly all: T;
  readonly mentor: T;
  readonly mentee: T;
}

export interface Spread {
  readonly n: number;
  /** One decimal; null = too few answers to show. */
  readonly mean: number | null;
  /** How many chose each step from the lowest to the highest; null = too few. */
  readonly distribution: readonly number[] | null;
}

/** Only the responses that count, one per person. */
export function surveyStatistics(survey: Survey, responses: readonly SurveyResponse[]): SurveyStatistics {
  const counted = responses.filter((response) => response.counts);
  const scales = survey.items.filter((item): item is ScaleItem => item.kind === 'scale');
  return {
    answered: {
      all: counted.length,
      mentor: ofRole(counted, 'mentor').length,
      mentee: ofRole(counted, 'mentee').length,
    },
    items: scales.map((item) => itemStatistics(item, counted)),
  };
}

/**
 * When one role is too small to be shown, the other is held back too: from the figures of all and of one role
 * those of the other could be worked out.
 */
function itemStatistics(item: ScaleItem, responses: readonly SurveyResponse[]): ItemStatistics {
  const mentor = gradesOf(item, ofRole(responses, 'mentor'));
  const mentee = gradesOf(item, ofRole(responses, 'mentee'));
  const oneIsSmall = [mentor, mentee].some((grades) => grades.length > 0 && grades.length < fewestAnswers);
  return {
    itemId: item.id,
    all: spread(item, [...mentor, ...mentee], false),
    mentor: spread(item, mentor, oneIsSmall),
    mentee: spread(item, mentee, oneIsSmall),
  };
}

function spread(item: ScaleItem, grades: readonly number[], heldBack: boolean): Spread {
  const n = grades.length;
  if (n < fewestAnswers || heldBack) return { n, mean: null, distribution: null };
  const distribution: number[] = [];
  for (let grade = item.low; grade <= item.high; grade++)
    distribution.push(grades.filter((one) => one === grade).length);
  const sum = grades.reduce((total, grade) => total + grade, 0);
  return { n, mean: Math.round((sum * 10) / n) / 10, distribution };
}

function gradesOf(item: ScaleItem, responses: readonly SurveyResponse[]): readonly number[] {
  return responses
    .map((response) => gradeOf(item, response.values[item.id] ?? ''))
    .filter((grade): grade is number => grade !== null);
}

/** Null when it is no step of the scale. */
export function gradeOf(item: ScaleItem, value: string): number | null {
  const grade = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isInteger(grade) && grade >= item.low && grade <= item.high ? grade : null;
}

function ofRole(responses: readonly SurveyResponse[], role: Role): readonly SurveyResponse[] {
  return responses.filter((response) => response.role === role);
}
