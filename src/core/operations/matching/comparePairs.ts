import { compareWays } from '../../matching/compare';
import { criteriaOf } from '../../matching/judging/criteria';
import type { MatchRequest } from '../../matching/request';
import type { MatchRules } from '../../matching/rules/rules';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import type { RuleSet } from '../../protocol/shapes/pairs';
import { matchingTabs, readDesk } from '../run/desk';
import { proposalInput } from './proposePairs';

/** Two sets of rules over the same people: who gains, who loses. Writes nothing. */
export function comparePairs(ports: Ports, input: Input<'pairs.compare'>): Outcome<Output<'pairs.compare'>> {
  const desk = readDesk(ports, false, matchingTabs);
  const request = proposalInput(desk, input);
  return finished(compareWays(by(request, desk.rules, input.a), by(request, desk.rules, input.b), request));
}

/** The request with other rules; a level that no rule has is as on the tab. */
function by(request: MatchRequest, rules: MatchRules, { goal, levels }: RuleSet): MatchRequest {
  const mixed = { ...rules.levels, ...levels } as MatchRules['levels'];
  return {
    ...request,
    goal,
    criteria: criteriaOf({ levels: mixed }),
    approvedOnly: mixed.approved === 'must',
  };
}
