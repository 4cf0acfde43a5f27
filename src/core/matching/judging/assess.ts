import type { Candidate } from './candidate';
import { type Criterion, type CriterionId, type Evidence, type MatchContext, SILENT } from './criterion';

/** A pair looked at by every criterion. Points are in tenths. */
export interface Assessment {
  readonly score: number;
  readonly scoreMax: number;
  readonly parts: readonly AssessedPart[];
  /** Musts that say no. */
  readonly broken: readonly CriterionId[];
}

export interface AssessedPart {
  readonly criterion: Criterion;
  readonly points: number;
  readonly pointsMax: number;
  readonly evidence: Evidence;
  readonly broken: boolean;
}

export function assess(
  mentee: Candidate,
  mentor: Candidate,
  criteria: readonly Criterion[],
  context: MatchContext,
): Assessment {
  const parts: AssessedPart[] = [];
  let others = 0;
  for (const criterion of criteria) {
    if (criterion.level === 'off') continue;
    let seen: Evidence | null = null;
    const share = criterion.judge(mentee, mentor, context, (evidence) => {
      seen = evidence;
    });
    if (share === SILENT || seen === null) continue;
    const weight = weightOf(criterion, others);
    others += weight;
    parts.push({
      criterion,
      points: Math.round(10 * weight * share),
      pointsMax: Math.round(10 * weight),
      evidence: seen,
      broken: share === 0 && criterion.level === 'must',
    });
  }
  return {
    score: parts.reduce((sum, part) => sum + part.points, 0),
    scoreMax: parts.reduce((sum, part) => sum + part.pointsMax, 0),
    parts,
    broken: parts.filter((part) => part.broken).map((part) => part.criterion.id),
  };
}

/** Only the score, in tenths; null for a pair that a must forbids. Builds nothing: it runs for every possible pair. */
export function scoreOf(
  mentee: Candidate,
  mentor: Candidate,
  criteria: readonly Criterion[],
  context: MatchContext,
): number | null {
  let score = 0;
  let others = 0;
  for (const criterion of criteria) {
    if (criterion.level === 'off') continue;
    const share = criterion.judge(mentee, mentor, context);
    if (share === SILENT) continue;
    if (share === 0 && criterion.level === 'must') return null;
    const weight = weightOf(criterion, others);
    others += weight;
    score += Math.round(10 * weight * share);
  }
  return score;
}

/** Free text is no more than a tenth of what the two can have in all: a ninth of the others, which come before it. */
function weightOf({ id, weight }: Criterion, others: number): number {
  return id === 'words' ? Math.min(weight, Math.floor(others / 9)) : weight;
}
