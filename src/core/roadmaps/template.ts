import type { SchoolYear } from '../cells/schoolYear';

/** 1 = January … 12 = December. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export interface MonthDay {
  readonly month: Month;
  readonly day: number;
}

/**
 * A term without a year: the school year gives it. August – December belong to its first calendar year,
 * January – July to the second, so a range may run over New Year.
 */
export type Term =
  | { readonly kind: 'months'; readonly from: Month; readonly to: Month }
  | { readonly kind: 'days'; readonly from: MonthDay; readonly to: MonthDay }
  /** A deadline has an end only; a start is not invented. */
  | { readonly kind: 'until'; readonly day: MonthDay }
  | { readonly kind: 'schoolYear' }
  | { readonly kind: 'every'; readonly unit: 'month' | 'quarter'; readonly from: Month; readonly to: Month };

/** Who answers for an event: roles, never people; names come from the settings. */
export type Responsible =
  | 'head'
  | 'administration'
  | 'curator'
  | 'workingGroup'
  | 'classTeachers'
  | 'subjectLeaders'
  | 'psychologist'
  | 'mentors'
  | 'siteKeeper';

export interface RoadmapEvent {
  /** Stable whatever the wording: 'r145.5.order'. */
  readonly key: string;
  readonly title: string;
  readonly content: string;
  readonly term: Term;
  readonly responsible: readonly Responsible[];
  /** The document or result that proves the event. */
  readonly result: string;
}

export interface RoadmapStage {
  readonly number: number;
  readonly title: string;
  readonly events: readonly RoadmapEvent[];
}

export interface RoadmapTemplate {
  readonly key: string;
  readonly title: string;
  readonly stages: readonly RoadmapStage[];
}

export function inMonth(month: Month): Term {
  return { kind: 'months', from: month, to: month };
}

export function inMonths(from: Month, to: Month): Term {
  return { kind: 'months', from, to };
}

/** `inDays(10, 5, 10, 16)` = 5–16 October. */
export function inDays(fromMonth: Month, fromDay: number, toMonth: Month, toDay: number): Term {
  return { kind: 'days', from: { month: fromMonth, day: fromDay }, to: { month: toMonth, day: toDay } };
}

/** `until(9, 15)` = by 15 September. */
export function until(month: Month, day: number): Term {
  return { kind: 'until', day: { month, day } };
}

export function every(unit: 'month' | 'quarter', from: Month, to: Month): Term {
  return { kind: 'every', unit, from, to };
}

export const allYear: Term = { kind: 'schoolYear' };

/** The calendar year of a bare month: August – December the first of the school year, January – July the second. */
export function calendarYear(month: Month, year: SchoolYear): number {
  return month >= 8 ? year.startYear : year.startYear + 1;
}
