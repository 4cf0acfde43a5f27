import type { Person } from '../../registry/person';
import { ruleWords } from '../../wording/rules';
import type { MatchRules, RuleId } from '../rules/rules';
import type { Criterion, CriterionId, CriterionLevel, Judge } from './criterion';
import { wantedAge } from './judges/age';
import { commonLanguage, sameBuilding, sameSex } from './judges/alike';
import { sameForm } from './judges/form';
import { nearGrades, olderPupil, sameClass } from './judges/grades';
import { lastYearAgain, namedInRow, notLastYear } from './judges/named';
import { sameRoleModel } from './judges/role';
import { otherPerson } from './judges/self';
import { notApart, notDeclined } from './judges/settled';
import { askedSubjects } from './judges/subjects';
import { higherQualified, moreExperienced } from './judges/teachers';
import { commonTime } from './judges/time';
import { advisedByPsychologist, notAdvisedAgainst, notRefused, wishedFor } from './judges/wishes';
import { sharedWords } from './judges/words';

type Level = CriterionLevel;
type Told = Criterion['told'];

/** A rule that the curator sees, in the order of her tab. */
export interface Rule {
  readonly id: RuleId;
  /** The first is the usual one. */
  readonly levels: readonly Level[];
  /** Points of a full share: must, high, low. */
  readonly weights: readonly [number, number, number];
  /** Null for a rule of readiness. */
  readonly judge: Judge | null;
  readonly told: Told;
}

type Says = (person: Person) => boolean;
const always: Told = () => true;
const both =
  (says: Says): Told =>
  (mentees, mentors) =>
    mentees.some(says) && mentors.some(says);
const either =
  (says: Says): Told =>
  (mentees, mentors) =>
    mentees.some(says) || mentors.some(says);
const byMentees =
  (says: Says): Told =>
  (mentees) =>
    mentees.some(says);
const byMentors =
  (says: Says): Told =>
  (_, mentors) =>
    mentors.some(says);
const hint: readonly Level[] = ['low', 'high', 'off'];
const school: readonly Level[] = ['off', 'must', 'high', 'low'];

/** Need and age weigh most, then what people have said themselves, then hints; what every registry says comes to 100. */
export const rules: readonly Rule[] = [
  rule('form', ['must'], [0, 0, 0], sameForm),
  rule(
    'subjects',
    ['high', 'must', 'low', 'off'],
    [40, 40, 20],
    askedSubjects,
    byMentees(({ subjects }) => subjects.length > 0),
  ),
  rule('age', ['high', 'must', 'low', 'off'], [20, 20, 10], wantedAge),
  rule(
    'time',
    ['high', 'must', 'low', 'off'],
    [0, 20, 10],
    commonTime,
    both(({ slots }) => slots.length > 0),
  ),
  rule(
    'wishes',
    ['high', 'low', 'off'],
    [0, 20, 10],
    wishedFor,
    either(({ wishes }) => wishes.length > 0),
  ),
  rule(
    'refusals',
    ['must', 'high', 'low', 'off'],
    [0, 20, 10],
    notRefused,
    either(({ refusals }) => refusals.length > 0),
  ),
  rule(
    'advised',
    ['high', 'low', 'off'],
    [0, 20, 10],
    advisedByPsychologist,
    either(({ advised }) => advised.length > 0),
  ),
  rule(
    'advisedAgainst',
    ['must', 'high', 'low', 'off'],
    [0, 20, 10],
    notAdvisedAgainst,
    either(({ advisedAgainst }) => advisedAgainst.length > 0),
  ),
  rule('named', hint, [0, 20, 10], namedInRow),
  rule('lastYear', hint, [0, 20, 10], lastYearAgain),
  rule('noRepeat', school, [0, 20, 10], notLastYear),
  rule(
    'roleModel',
    ['low', 'must', 'high', 'off'],
    [0, 20, 10],
    sameRoleModel,
    byMentees(({ roleModel }) => roleModel !== null),
  ),
  rule('words', ['low', 'off'], [0, 10, 10], sharedWords),
  rule('older', ['low', 'must', 'high', 'off'], [10, 10, 5], olderPupil),
  rule('near', ['low', 'must', 'high', 'off'], [10, 10, 5], nearGrades),
  rule(
    'experience',
    hint,
    [0, 10, 5],
    moreExperienced,
    both(({ experienceYears }) => experienceYears !== null),
  ),
  rule(
    'qualification',
    hint,
    [0, 10, 5],
    higherQualified,
    byMentors(({ qualification }) => qualification !== null),
  ),
  rule(
    'sex',
    school,
    [0, 10, 5],
    sameSex,
    both(({ sex }) => sex !== null),
  ),
  rule(
    'language',
    school,
    [0, 10, 5],
    commonLanguage,
    both(({ languages }) => languages.length > 0),
  ),
  rule(
    'sameClass',
    school,
    [0, 10, 5],
    sameClass,
    both(({ schoolClass }) => schoolClass !== null),
  ),
  rule(
    'building',
    school,
    [0, 10, 5],
    sameBuilding,
    both(({ building }) => building !== null),
  ),
  rule(
    'approved',
    ['low', 'must'],
    [0, 0, 0],
    null,
    byMentors(({ approval }) => approval !== 'unknown'),
  ),
];

/** What the curator decides pair by pair, and what nobody may change. */
const settled: readonly Criterion[] = [
  fixed('self', otherPerson),
  fixed('declined', notDeclined),
  fixed('apart', notApart),
];

function rule(
  id: RuleId,
  levels: Rule['levels'],
  weights: Rule['weights'],
  judge: Judge | null,
  told: Told = always,
): Rule {
  return { id, levels, weights, judge, told };
}

function fixed(id: 'self' | 'declined' | 'apart', judge: Judge): Criterion {
  return { id, title: ruleWords[id].title, level: 'must', weight: 0, judge, told: always };
}

export function ruleById(id: string): Rule | null {
  return rules.find((one) => one.id === id) ?? null;
}

/** The level that a rule has with these rules. */
export function levelOf({ levels }: Pick<MatchRules, 'levels'>, { id, levels: allowed }: Rule): Level {
  const said = levels[id];
  return said !== undefined && allowed.includes(said) ? said : (allowed[0] as Level);
}

/**
 * What pairs are judged by; rules that are off are left out, and so is «продолжить» beside «не повторять». Free text
 * comes last: how much it may weigh depends on the others.
 */
export function criteriaOf(given: Pick<MatchRules, 'levels'>): readonly Criterion[] {
  const chosen = rules.flatMap((one): Criterion[] => {
    const level = levelOf(given, one);
    if (one.judge === null || level === 'off') return [];
    const weight = one.weights[{ must: 0, high: 1, low: 2 }[level]] as number;
    const { judge, told } = one;
    const id = one.id as CriterionId;
    return [{ id, title: ruleWords[id].title, level, weight, judge, told }];
  });
  const fresh = chosen.some(({ id }) => id === 'noRepeat');
  const kept = chosen.filter(({ id }) => id !== 'lastYear' || !fresh);
  const words = ({ id }: Criterion): boolean => id === 'words';
  const others = kept.slice(1).filter((one) => !words(one));
  return [...kept.slice(0, 1), ...settled, ...others, ...kept.filter(words)];
}

/** What the add-in starts with. */
export const defaultCriteria: readonly Criterion[] = criteriaOf({ levels: {} });

/** Without the rules for which the registries say nothing at all: such a rule costs nobody anything. */
export function withData(
  criteria: readonly Criterion[],
  mentees: readonly Person[],
  mentors: readonly Person[],
): readonly Criterion[] {
  return criteria.filter(({ told }) => told(mentees, mentors));
}
