import type { IsoDate } from '../cells/date';
import type { Person } from '../registry/person';
import { hashOf } from '../text/hash';
import {
  buildProblem,
  type MatchConditions,
  type Matching,
  noConditions,
  type PairOfCodes,
  type Wishes,
} from './build';
import { fingerprintOf } from './fingerprint';
import { defaultCriteria, withData } from './judging/criteria';
import { type Criterion, type MatchContext, wishKey } from './judging/criterion';
import { type NotReady, readinessOf } from './judging/readiness';
import type { Goal } from './solver/problem';

export interface MatchRequest {
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
  readonly wishes: Wishes;
  /** Sentence of the finding that keeps a person from being paired, by code. */
  readonly notReady: ReadonlyMap<string, string>;
  readonly today: IsoDate;
  readonly criteria?: readonly Criterion[];
  readonly conditions?: MatchConditions;
  /** Only mentors whom the school has let mentor. */
  readonly approvedOnly?: boolean;
  readonly goal?: Goal;
  /** Pairs of the last school year. */
  readonly lastYear?: readonly PairOfCodes[];
  /** Least common free time of a pair in a week. */
  readonly commonMinutes?: number;
}

/** A request turned into a problem, with those who cannot take part. */
export interface Prepared {
  readonly matching: Matching;
  readonly notReady: readonly { readonly person: Person; readonly because: NotReady }[];
  readonly fingerprint: string;
}

export function prepared(request: MatchRequest): Prepared {
  const mentees = readinessOf(request.mentees, request.notReady);
  const mentors = readinessOf(request.mentors, request.notReady, request.approvedOnly);
  const conditions = request.conditions ?? noConditions;
  return {
    matching: buildProblem({ mentees: mentees.ready, mentors: mentors.ready }, request.wishes, {
      criteria: criteriaFor(request),
      context: contextOf(request),
      conditions,
      goal: request.goal ?? 'coverage',
      today: request.today,
    }),
    notReady: [...mentees.notReady, ...mentors.notReady],
    fingerprint: requestFingerprint(request),
  };
}

/** The rules that the registries say anything about. */
export function criteriaFor({
  criteria = defaultCriteria,
  mentees,
  mentors,
}: MatchRequest): readonly Criterion[] {
  return withData(criteria, mentees, mentors);
}

/** What every pair of the request is judged with. */
export function contextOf({ wishes, conditions, lastYear, commonMinutes }: MatchRequest): MatchContext {
  const keys = (pairs: readonly PairOfCodes[] = []) => new Set(pairs.map(wishKey));
  return {
    declined: keys([...wishes.declined, ...(conditions?.declined ?? [])]),
    apart: keys(conditions?.apart),
    lastYear: keys(lastYear),
    current: keys(wishes.current),
    ...(commonMinutes === undefined ? {} : { commonMinutes }),
  };
}

/**
 * Of everything that decides, except what the curator wishes on the screen; and, apart from it, of the pairs in force,
 * for another curator may have approved some.
 */
export function requestFingerprint(request: MatchRequest): string {
  const { mentees, mentors, wishes, conditions, goal, approvedOnly, commonMinutes, lastYear = [] } = request;
  const keys = (pairs: readonly PairOfCodes[]): readonly string[] => pairs.map(wishKey).sort();
  const rules = criteriaFor(request).map(({ id, level, weight }) => [id, level, weight]);
  const settled = conditions && [
    conditions.locked,
    conditions.apart,
    conditions.apartMentees,
    conditions.groups,
  ];
  const seen = [rules, goal, approvedOnly, commonMinutes, settled, keys(lastYear)];
  const basis = fingerprintOf([...mentees, ...mentors], JSON.stringify(seen));
  return `${basis} ${hashOf(keys(wishes.current).join())}`;
}

/** Two fingerprints may differ by the pairs in force only. */
export function sameBasis(a: string, b: string): boolean {
  return a.split(' ')[0] === b.split(' ')[0];
}
