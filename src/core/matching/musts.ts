import type { Candidate } from './judging/candidate';
import type { Criterion, MatchContext } from './judging/criterion';

export function mustsOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ level }) => level === 'must');
}

/** Positions of the rules that forbid the pair. */
export function brokenMusts(
  musts: readonly Criterion[],
  mentee: Candidate,
  mentor: Candidate,
  context: MatchContext,
): readonly number[] {
  const broken: number[] = [];
  for (let n = 0; n < musts.length; n++) if (musts[n]!.judge(mentee, mentor, context) === 0) broken.push(n);
  return broken;
}
