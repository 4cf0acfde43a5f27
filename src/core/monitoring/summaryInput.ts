import type { IsoDate } from '../cells/date';
import type { RoadmapProgress } from '../roadmaps/progress';
import type { SurveyStatistics } from '../surveys/statistics';
import type { IndicatorId } from './indicator';

/** Everything the summary is made of. Codes serve to count people once; none of them is printed. */
export interface SummaryInput {
  readonly schoolFull: string;
  /** '2026/2027' */
  readonly schoolYear: string;
  readonly today: IsoDate;
  readonly mentees: readonly SummaryPerson[];
  readonly mentors: readonly SummaryMentor[];
  /** In force only. */
  readonly pairs: readonly SummaryPair[];
  /** Denominators from the settings; 0 = not said. */
  readonly pupils: number;
  readonly teachers: number;
  /** Forms with fewer pairs are not named. */
  readonly smallestGroup: number;
  readonly roadmap: RoadmapProgress | null;
  readonly survey: SummarySurvey | null;
  /** Percent by indicator, over the defaults; null takes a target away. */
  readonly targets: Readonly<Partial<Record<IndicatorId, number | null>>>;
}

export interface SummaryPerson {
  /** Null before the check gave one; such a person is in no pair. */
  readonly code: string | null;
  readonly kind: 'pupil' | 'teacher' | 'other';
  /** No finding keeps the person from being paired. */
  readonly ready: boolean;
  readonly consent: boolean;
}

export interface SummaryMentor extends SummaryPerson {
  /** How many mentees at most; null = not said, which means one. */
  readonly capacity: number | null;
}

export interface SummaryPair {
  readonly mentee: string;
  readonly mentor: string;
  /** As the tab of pairs names it: «ученик – ученик». */
  readonly form: string;
}

export interface SummarySurvey {
  /** People who were given a link. */
  readonly invited: number;
  readonly statistics: SurveyStatistics;
}
