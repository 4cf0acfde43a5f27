import type { Grid } from '../../cells/grid';
import { hashOf } from '../../text/hash';
import { levelOf, rules } from '../judging/criteria';
import type { CriterionId, CriterionLevel } from '../judging/criterion';
import type { Goal } from '../solver/problem';
import { readConditions } from './conditionsTab';
import { readRuleLines } from './rulesTab';

/** A rule that the curator sees; `approved` is asked of a mentor before he is paired at all. */
export type RuleId = Exclude<CriterionId, 'self' | 'declined' | 'apart'> | 'approved';

/** What the tabs «Правила подбора» and «Условия подбора» say, with defaults where the curator has said nothing. */
export interface MatchRules {
  readonly goal: Goal;
  /** A rule that is not here has its default level. */
  readonly levels: Readonly<Partial<Record<RuleId, CriterionLevel>>>;
  /** Least common free time of a pair in a week. */
  readonly commonMinutes: number;
  readonly conditions: readonly Condition[];
  readonly problems: readonly RuleProblem[];
}

/**
 * `together`: this mentee with this mentor only; `apart`: never together, whether mentee and mentor or two mentees of one
 * mentor; `group`: these mentees go to one mentor; `declined`: a pair turned down in a proposal.
 */
export type ConditionKind = 'together' | 'apart' | 'group' | 'declined';

export interface Condition {
  readonly kind: ConditionKind;
  /** As written: names or codes. */
  readonly people: readonly string[];
  /** Where each of them stands. */
  readonly columns: readonly number[];
  readonly remark: string;
  readonly sheetId: number;
  /** In the tab. */
  readonly row: number;
}

/**
 * A line that could not be taken at its word; the usual value stands in. `weaker`: the rule is never so strict, and is
 * as strict as it can be; `again`: the line stands there twice; `gone`: the line or the column (`found`) is not there;
 * `people`: fewer than two.
 */
export interface RuleProblem {
  readonly tab: 'rules' | 'conditions';
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly kind: 'level' | 'weaker' | 'rule' | 'again' | 'gone' | 'number' | 'goal' | 'kind' | 'people';
  /** The rule in question; null where it is none. */
  readonly rule: RuleId | null;
}

/** The two tabs, null while they do not exist. */
export function readRules(ofRules: Grid | null, conditions: Grid | null): MatchRules {
  const said = readRuleLines(ofRules);
  const asked = readConditions(conditions);
  return {
    goal: said.goal,
    levels: said.levels,
    commonMinutes: said.commonMinutes,
    conditions: asked.conditions,
    problems: [...said.problems, ...asked.problems],
  };
}

/** Short and stable: of everything that decides pairs, whatever stands where. */
export function rulesFingerprint({ goal, levels, commonMinutes, conditions }: MatchRules): string {
  const asked = conditions.map(({ kind, people }) => [kind, ...people]).sort();
  return hashOf(JSON.stringify([goal, rules.map((one) => levelOf({ levels }, one)), commonMinutes, asked]));
}
