import { dayOf, daysInMonth, type IsoDate } from '../cells/date';
import type { SchoolYear } from '../cells/schoolYear';
import { termText } from '../wording/roadmaps';
import {
  calendarYear,
  type Month,
  type MonthDay,
  type Responsible,
  type RoadmapTemplate,
  type Term,
} from './template';

export interface Scheduled {
  /** Null for a deadline: it has an end only. */
  readonly start: IsoDate | null;
  readonly end: IsoDate;
}

/** An event of the template in a given school year. */
export interface RoadmapEntry extends Scheduled {
  readonly key: string;
  readonly stage: number;
  readonly stageTitle: string;
  /** '2.3' */
  readonly number: string;
  readonly title: string;
  readonly content: string;
  /** As a school writes it: «октябрь – ноябрь 2026 г.». */
  readonly term: string;
  readonly responsible: readonly Responsible[];
  readonly result: string;
}

export function scheduleRoadmap(template: RoadmapTemplate, year: SchoolYear): readonly RoadmapEntry[] {
  return template.stages.flatMap((stage) =>
    stage.events.map((event, at) => ({
      key: event.key,
      stage: stage.number,
      stageTitle: stage.title,
      number: `${stage.number}.${at + 1}`,
      title: event.title,
      content: event.content,
      term: termText(event.term, year),
      ...scheduleTerm(event.term, year),
      responsible: event.responsible,
      result: event.result,
    })),
  );
}

export function scheduleTerm(term: Term, year: SchoolYear): Scheduled {
  switch (term.kind) {
    case 'months':
    case 'every':
      return { start: firstOf(term.from, year), end: lastOf(term.to, year) };
    case 'days':
      return { start: on(term.from, year), end: on(term.to, year) };
    case 'until':
      return { start: null, end: on(term.day, year) };
    case 'schoolYear':
      // Teaching months: that is what schools mean by «в течение года».
      return { start: year.start, end: year.end };
  }
}

function firstOf(month: Month, year: SchoolYear): IsoDate {
  return on({ month, day: 1 }, year);
}

function lastOf(month: Month, year: SchoolYear): IsoDate {
  return on({ month, day: 31 }, year);
}

/** 30 and 31 of a shorter month mean its last day. */
function on({ month, day }: MonthDay, year: SchoolYear): IsoDate {
  const calendar = calendarYear(month, year);
  const date = dayOf(calendar, month, Math.min(day, daysInMonth(calendar, month)));
  if (date === null) throw new Error(`The roadmap template holds no such day: ${day}.${month}`);
  return date;
}
