export type SectionId = 'coverage' | 'consents' | 'forms' | 'load' | 'roadmap' | 'survey';

export type IndicatorId =
  | 'mentees-of-listed'
  | 'mentees-of-ready'
  | 'pupils-covered'
  | 'teachers-mentoring'
  | 'pairs'
  | 'consents-mentees'
  | 'consents-mentors'
  | 'form'
  | 'small-forms'
  | 'mentors-busy'
  | 'mentor-load'
  | 'mentor-load-most'
  | 'free-places'
  | 'roadmap-done'
  | 'roadmap-overdue'
  | 'survey-answered'
  | 'survey-mean'
  | 'expectation-high';

/**
 * A figure with what it is made of. `value`: percent, count or mean, one decimal; null when it may not be shown
 * (fewer than five people) or cannot be computed (no denominator).
 */
export interface Indicator {
  readonly id: IndicatorId;
  readonly section: SectionId;
  readonly title: string;
  readonly unit: 'percent' | 'count' | 'mean';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** Printed beside the figure: figures of two schools differ most often by the rule. */
  readonly rule: string;
  /** Percent; null = none set. */
  readonly target: number | null;
  readonly state: IndicatorState;
}

export type IndicatorState = 'reached' | 'short' | 'noTarget' | 'few' | 'noData';

/** Groups smaller than this are counted, never turned into a share or a mean. */
export const smallestGroup = 5;

type Given = Pick<Indicator, 'id' | 'section' | 'title' | 'rule'>;

/** numerator ÷ denominator × 100. A denominator of 0 means «not known». */
export function share(
  given: Given,
  numerator: number,
  denominator: number,
  target: number | null,
): Indicator {
  if (denominator === 0)
    return { ...given, unit: 'percent', numerator, denominator: null, value: null, target, state: 'noData' };
  const common = { ...given, unit: 'percent' as const, numerator, denominator, target };
  if (denominator < smallestGroup) return { ...common, value: null, state: 'few' };
  const value = oneDecimal((numerator * 100) / denominator);
  return { ...common, value, state: target === null ? 'noTarget' : value >= target ? 'reached' : 'short' };
}

export function count(given: Given, numerator: number): Indicator {
  return {
    ...given,
    unit: 'count',
    numerator,
    denominator: null,
    value: numerator,
    target: null,
    state: 'noTarget',
  };
}

/** A mean over `n` people; null = not shown because of too few. */
export function mean(given: Given, value: number | null, n: number): Indicator {
  const state = value !== null ? 'noTarget' : n === 0 ? 'noData' : 'few';
  return { ...given, unit: 'mean', numerator: null, denominator: n, value, target: null, state };
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
