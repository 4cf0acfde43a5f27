import { latest } from '../../journal/history';
import { conditionAdded, conditionRemoved } from '../../matching/rules/change';
import { sidesOf } from '../../matching/rules/conditions';
import { conditionKinds } from '../../matching/rules/conditionsTab';
import type { ConditionKind } from '../../matching/rules/rules';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import { shapedCode } from '../../registry/codes';
import type { Person } from '../../registry/person';
import { nameOf } from '../../wording/matching';
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
    const kind = conditionKinds.find((one) => one === choice.kind);
    if (!kind) throw new Refused(refusals.wrongRequest(`условие «${choice.kind}»`));
    const everybody = [...mentees(desk), ...mentors(desk)];
    const { conditions } = desk.rules;
    const change = choice.remove
      ? conditionRemoved(conditions, everybody, kind, choice.people)
      : conditionAdded(conditions, everybody, kind, peopleOf(kind, choice.people, everybody));
    const key = [kind, choice.remove ? '-' : '+', ...choice.people.map(codeOf).sort()].join(' ');
    const cutOff = latest(desk.history, 'rules', key)?.state === 'started';
    if (!cutOff && change.more.length + change.without.length === 0) return finished(rulesCard(desk));
    if (!cutOff) record(ports, { operation: 'rules', key, state: 'started' });
    putConditions(ports, desk, change);
    record(ports, { operation: 'rules', key, state: 'done' });
    return finished(rulesCard(withRules(ports, desk)));
  });
}

/** Refuses those whom a condition of this kind cannot be about. */
function peopleOf(
  kind: ConditionKind,
  codes: readonly string[],
  everybody: readonly Person[],
): readonly Person[] {
  const people = Array.from(new Set(codes)).map((code) => {
    const person = everybody.find((one) => one.code === code);
    if (!person) throw new Refused(refusals.wrongRequest(`код «${code}»`));
    return person;
  });
  const line = { kind, columns: [], remark: '', sheetId: 0, row: 0 };
  const found = sidesOf({ ...line, people: people.map(({ code }) => code as string) }, everybody);
  if ('kind' in found) {
    const condition = { ...found.condition, people: people.map(nameOf) };
    throw new Refused(refusals.badCondition(conditionFaultSentence({ ...found, condition })));
  }
  return people;
}

/** The log keeps no names. */
function codeOf(said: string): string {
  return shapedCode(said) ?? '?';
}
