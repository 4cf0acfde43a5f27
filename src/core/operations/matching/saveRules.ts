import { latest } from '../../journal/history';
import { levelOf, ruleById, rules } from '../../matching/judging/criteria';
import type { CriterionLevel } from '../../matching/judging/criterion';
import { conditionsTab } from '../../matching/rules/conditionsTab';
import { type RuleId, rulesFingerprint } from '../../matching/rules/rules';
import { mostMinutes, rulesTab } from '../../matching/rules/rulesTab';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import { refusals } from '../../wording/refusals';
import { rulesTabWords } from '../../wording/rulesTabs';
import { matchingTabs, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { requireEditable } from '../run/requireEditable';
import { exampleOf, rulesCard, withRules } from './rulesCard';

/** Writes goal, levels and least common time onto «Правила подбора»; makes both tabs when they are missing. Repeatable. */
export function saveRules(ports: Ports, choice: Input<'rules.save'>): Outcome<Output<'rules.save'>> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, matchingTabs);
    requireEditable(ports, desk, 'rules', 'conditions');
    const { goal, commonMinutes } = choice;
    if (commonMinutes > mostMinutes)
      throw new Refused(refusals.wrongRequest(`общее время ${commonMinutes} минут`));
    const given = {
      ...desk.rules,
      goal,
      commonMinutes,
      levels: { ...desk.rules.levels, ...levelsOf(choice) },
    };
    const tab = rulesTab(desk.owned.get('rules') ?? null, given, exampleOf(desk, given));
    if (!tab) throw new Refused(refusals.tabChanged(rulesTabWords.tab));
    const key = desk.settings.schoolYear;
    const cutOff = latest(desk.history, 'rules', key)?.state === 'started';
    if (!cutOff) record(ports, { operation: 'rules', key, state: 'started' });
    ports.workbook.putTab(tab);
    const asked = desk.owned.get('conditions') ?? null;
    const stands = asked?.cells.some((row) => row.some((cell) => cell !== null)) ?? false;
    const conditions = stands && !cutOff ? null : conditionsTab(asked);
    if (conditions) ports.workbook.putTab(conditions);
    const levels = rules.map((rule) => levelOf(given, rule).charAt(0)).join('');
    const data = JSON.stringify({ goal, commonMinutes, levels });
    record(ports, { operation: 'rules', key, state: 'done', hash: rulesFingerprint(given), data });
    return finished(rulesCard(withRules(ports, desk)));
  });
}

/** Nothing is saved when a single rule or level is not known. */
function levelsOf({ levels }: Input<'rules.save'>): Readonly<Partial<Record<RuleId, CriterionLevel>>> {
  const known: Partial<Record<RuleId, CriterionLevel>> = {};
  for (const [id, asked] of Object.entries(levels)) {
    const rule = ruleById(id);
    const level = rule?.levels.find((one) => one === asked);
    if (!rule || !level) throw new Refused(refusals.wrongRequest(`правило «${id}», важность «${asked}»`));
    known[rule.id] = level;
  }
  return known;
}
