import type { Candidate } from './candidate';
import type { Criterion, CriterionId, Evidence, MatchContext } from './criterion';

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
  for (const criterion of criteria) {
    const judgement = criterion.level === 'off' ? null : criterion.judge(mentee, mentor, context);
    if (judgement === null) continue;
    const { share, evidence } = judgement;
    const pointsMax = 10 * criterion.weight;
    const points = share === 'no' ? 0 : Math.round(pointsMax * share);
    parts.push({
      criterion,
      points,
      pointsMax,
      evidence,
      broken: share === 'no' && criterion.level === 'must',
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
  for (const criterion of criteria) {
    if (criterion.level === 'off') continue;
    const judgement = criterion.judge(mentee, mentor, context);
    if (judgement === null) continue;
    if (judgement.share !== 'no') score += Math.round(10 * criterion.weight * judgement.share);
    else if (criterion.level === 'must') return null;
  }
  return score;
}
