import { latest } from '../../journal/history';
import { conditionChange } from '../../matching/rules/change';
import { sidesOf } from '../../matching/rules/conditions';
import { conditionKinds } from '../../matching/rules/conditionsTab';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import { refusals } from '../../wording/refusals';
import { conditionFaultSentence } from '../../wording/rulesTabs';
import { matchingTabs, mentees, mentors, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { requireEditable } from '../run/requireEditable';
import { putConditions } from './putDeclined';
import { rulesCard, withRules } from './rulesCard';

/** Adds a line about people to «Условия подбора», or takes it away; a line that stands there already is not doubled. */
export function changeCondition(
  ports: Ports,
  choice: Input<'rules.condition'>,
): Outcome<Output<'rules.condition'>> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, matchingTabs);
    requireEditable(ports, desk, 'conditions');
    const { remove } = choice;
    const kind = conditionKinds.find((one) => one === choice.kind);
    if (!kind) throw new Refused(refusals.wrongRequest(`условие «${choice.kind}»`));
    const everybody = [...mentees(desk), ...mentors(desk)];
    const people = Array.from(new Set(choice.people)).map((code) => {
      const person = everybody.find((one) => one.code === code);
      if (!person) throw new Refused(refusals.wrongRequest(`код «${code}»`));
      return person;
    });
    const codes = people.map(({ code }) => code as string);
    const found = sidesOf({ kind, people: codes, columns: [], remark: '', sheetId: 0, row: 0 }, everybody);
    if ('kind' in found) throw new Refused(refusals.badPair(conditionFaultSentence(found)));
    const change = conditionChange(desk.rules.conditions, everybody, { kind, people, remove });
    const key = [kind, remove ? '-' : '+', ...[...codes].sort()].join(' ');
    const cutOff = latest(desk.history, 'rules', key)?.state === 'started';
    if (!cutOff && change.more.length + change.without.length === 0) return finished(rulesCard(desk));
    if (!cutOff) record(ports, { operation: 'rules', key, state: 'started' });
    putConditions(ports, desk, change);
    record(ports, { operation: 'rules', key, state: 'done' });
    return finished(rulesCard(withRules(ports, desk)));
  });
}
