import type { IsoDate } from '../../cells/date';
import type { Person } from '../../registry/person';
import { exampleWords } from '../../wording/rulesTabs';
import { type Assessment, assess } from '../judging/assess';
import { byCode, type Candidate, candidateOf } from '../judging/candidate';
import { criteriaOf, withData } from '../judging/criteria';
import type { MatchContext } from '../judging/criterion';
import type { MatchRules, RuleId } from './rules';
import type { RulesExample } from './rulesTab';

/** Everybody with everybody would take long in a large school; these are enough to tell something. */
const lookedAt = 40;

interface Found {
  readonly mentee: Candidate;
  readonly mentor: Candidate;
  readonly seen: Assessment;
}

/** What the rules give the two people of whom most rules have something to say; of equal ones the first by codes. */
export function rulesExample(
  rules: MatchRules,
  mentees: readonly Person[],
  mentors: readonly Person[],
  context: MatchContext,
  today: IsoDate,
): RulesExample | null {
  const criteria = withData(criteriaOf(rules), mentees, mentors);
  const first = (people: readonly Person[]): readonly Candidate[] =>
    people
      .filter(({ code }) => code !== null)
      .sort(byCode)
      .slice(0, lookedAt)
      .map((person) => candidateOf(person, today));
  const hosts = first(mentors);
  let best: Found | null = null;
  for (const mentee of first(mentees))
    for (const mentor of hosts) {
      const seen = assess(mentee, mentor, criteria, context);
      if (best === null || tells(seen) > tells(best.seen)) best = { mentee, mentor, seen };
    }
  if (best === null) return null;
  const { mentee, mentor, seen } = best;
  const parts: Partial<Record<RuleId, string>> = {};
  for (const { criterion, points, pointsMax, evidence, broken } of seen.parts)
    if (criterion.id !== 'self' && criterion.id !== 'declined' && criterion.id !== 'apart')
      parts[criterion.id] = exampleWords.part(points, pointsMax, broken, evidence);
  return {
    who: exampleWords.who(mentee.person, mentor.person),
    total: exampleWords.total(seen.score, seen.scoreMax, seen.broken.length > 0),
    parts,
  };
}

/** A pair that may be, with many different things to say, both for and against. */
function tells({ parts, broken }: Assessment): number {
  const known = parts.filter(({ evidence }) => evidence.says !== 'unknown').length;
  const halves = parts.filter(({ points, pointsMax }) => points > 0 && points < pointsMax).length;
  const all = parts.filter(({ points, pointsMax }) => points === pointsMax && points > 0).length;
  return (broken.length > 0 ? 0 : 1000) + 10 * known + (halves > 0 ? 5 : 0) + (all > 0 ? 5 : 0) + all / 100;
}
