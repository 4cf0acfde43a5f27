import type { Grid } from '../../cells/grid';
import { levelOf, type Rule, rules } from '../../matching/judging/criteria';
import { wishKey } from '../../matching/judging/criterion';
import { saidOf } from '../../matching/rules/change';
import { type ConditionFault, sidesOf } from '../../matching/rules/conditions';
import { conditionKinds } from '../../matching/rules/conditionsTab';
import { rulesExample } from '../../matching/rules/example';
import { type Condition, type MatchRules, readRules } from '../../matching/rules/rules';
import { goals, type RulesExample, strictness } from '../../matching/rules/rulesTab';
import type { Ports } from '../../ports';
import { preferenceProblems } from '../../preferences/problems';
import type { PlaceRef } from '../../protocol/shapes/place';
import type { ConditionRow, RuleRow, RulesCard } from '../../protocol/shapes/rules';
import type { Person } from '../../registry/person';
import { nameOf } from '../../wording/matching';
import { levelWords, ruleWords } from '../../wording/rules';
import {
  conditionFaultSentence,
  conditionWords,
  goalWords,
  ruleProblemSentence,
  rulesSays,
} from '../../wording/rulesTabs';
import { currentPairs } from '../pairs/currentPairs';
import { type Desk, mentees, mentors } from '../run/desk';
import { pairsOfLastYear } from './proposePairs';

/** The rules as the curator sees them. Give a desk that has read `matchingTabs`. */
export function rulesCard(desk: Desk): RulesCard {
  const example = exampleOf(desk, desk.rules);
  const { goal, commonMinutes, conditions, problems } = desk.rules;
  const rows = rules.map((rule) => ruleRow(desk, rule, example));
  const people = [...mentees(desk), ...mentors(desk)];
  const asked = conditions.map((condition) => conditionRow(condition, people));
  const troubled = asked.filter(({ trouble }) => trouble !== '');
  return {
    sentence: rulesSays.sentence(
      rows.filter(({ level }) => level !== 'off').length,
      rows.filter(({ level }) => level === 'must').length,
      conditions.length,
    ),
    goal,
    goals: goals.map((value) => ({ value, title: `${goalWords[value].title}: ${goalWords[value].says}` })),
    rules: rows,
    commonMinutes,
    conditions: asked,
    conditionKinds: conditionKinds.map((value) => ({ value, title: conditionWords[value] })),
    example: example === null ? '' : `${example.who}. ${example.total}.`,
    problems: [
      ...problems.map((problem) => {
        const { sheetId, row, column } = problem;
        return { sentence: ruleProblemSentence(problem), place: { sheetId, row, column } };
      }),
      ...troubled.map(({ trouble, place }) => ({ sentence: trouble, place })),
      ...preferenceProblems(desk.owned.get('preferences') ?? null, desk.registries),
    ],
    tab: placeOf(desk.owned.get('rules')),
    conditionsTab: placeOf(desk.owned.get('conditions')),
  };
}

export function exampleOf(desk: Desk, given: MatchRules): RulesExample | null {
  const keys = (pairs: readonly { readonly mentee: string; readonly mentor: string }[]) =>
    new Set(pairs.map(wishKey));
  const context = {
    declined: new Set<string>(),
    lastYear: keys(pairsOfLastYear(desk)),
    current: keys(currentPairs(desk)),
    commonMinutes: given.commonMinutes,
  };
  return rulesExample(given, mentees(desk), mentors(desk), context, desk.today);
}

/** The desk with the two tabs as they stand after writing. */
export function withRules(ports: Ports, desk: Desk): Desk {
  const tabs = ports.workbook.tabs().filter(({ owned }) => owned === 'rules' || owned === 'conditions');
  const owned = new Map(desk.owned);
  const seen = new Set<string>();
  for (const grid of ports.workbook.read(tabs)) {
    if (!grid.ownedTab || seen.has(grid.ownedTab)) continue;
    seen.add(grid.ownedTab);
    owned.set(grid.ownedTab, grid);
  }
  return { ...desk, owned, rules: readRules(owned.get('rules') ?? null, owned.get('conditions') ?? null) };
}

function ruleRow(desk: Desk, rule: Rule, example: RulesExample | null): RuleRow {
  const { title, says, lacks } = ruleWords[rule.id];
  const level = levelOf(desk.rules, rule);
  const on = level !== 'off';
  const told =
    rule.id === 'lastYear' ? pairsOfLastYear(desk).length > 0 : rule.told(mentees(desk), mentors(desk));
  const silent = lacks !== '' && !told;
  const closed = silent && rule.judge === null && level === 'must';
  const fresh = rules.some((one) => one.id === 'noRepeat' && levelOf(desk.rules, one) !== 'off');
  const overruled = rule.id === 'lastYear' && on && fresh;
  const part = example?.parts[rule.id] ?? (example && rule.judge ? rulesSays.notAsked : '');
  return {
    id: rule.id,
    title,
    level,
    levels: strictness
      .filter((one) => rule.levels.includes(one))
      .map((value) => ({ value, title: levelWords[value] })),
    says: `${says}${closed ? rulesSays.nobodyApproved : silent ? rulesSays.lacks(lacks) : ''}${overruled ? rulesSays.overruled : ''}`,
    example: on && !silent && !overruled ? part : '',
  };
}

function conditionRow(condition: Condition, people: readonly Person[]): ConditionRow {
  const { kind, sheetId, row } = condition;
  const found = sidesOf(condition, people);
  const place = { sheetId, row, column: 1 };
  if (isFault(found)) {
    const trouble = conditionFaultSentence(found);
    const sentence = rulesSays.condition(kind, condition.people);
    return { kind, people: condition.people, sentence, trouble, place: found.place };
  }
  const names = [...found.mentees, ...found.mentors].map((code) => {
    const person = people.find((one) => one.code === code);
    return person ? nameOf(person) : code;
  });
  const said = saidOf(condition, people);
  return { kind, people: said, sentence: rulesSays.condition(kind, names), trouble: '', place };
}

function isFault(found: ReturnType<typeof sidesOf>): found is ConditionFault {
  return 'kind' in found;
}

function placeOf(grid: Grid | undefined): PlaceRef | null {
  return grid ? { sheetId: grid.sheetId, row: 1, column: 1 } : null;
}
