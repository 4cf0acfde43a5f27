import type { Grid } from '../../cells/grid';
import type { CriterionId, CriterionLevel } from '../criterion';
import type { Goal } from '../solver/problem';

/** What the tabs «Правила подбора» and «Условия подбора» say, with defaults where the curator has said nothing. */
export interface MatchRules {
  readonly goal: Goal;
  /** A rule that is not here has its default level. */
  readonly levels: Readonly<Partial<Record<CriterionId, CriterionLevel>>>;
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
  readonly remark: string;
  readonly sheetId: number;
  /** In the tab. */
  readonly row: number;
}

/** A line that could not be read. */
export interface RuleProblem {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly kind: 'level' | 'rule' | 'number' | 'goal' | 'kind' | 'people';
}

/** `rules` and `conditions`: the two tabs, null while they do not exist. */
export function readRules(rules: Grid | null, conditions: Grid | null): MatchRules {
  void rules;
  void conditions;
  return { goal: 'coverage', levels: {}, commonMinutes: 30, conditions: [], problems: [] };
}
