import type { Grid } from '../../cells/grid';
import { type ConditionsChange, declinedChange } from '../../matching/rules/change';
import { conditionsTab, readConditions } from '../../matching/rules/conditionsTab';
import type { Ports } from '../../ports';
import { Refused } from '../../protocol/refused';
import type { Tab } from '../../tabs/tab';
import { refusals } from '../../wording/refusals';
import { conditionsTabWords } from '../../wording/rulesTabs';
import { type Desk, mentees, mentors } from '../run/desk';
import { requireEditable } from '../run/requireEditable';

type Codes = readonly { readonly mentee: string; readonly mentor: string }[];

/** Exactly these pairs stand as «отклонена при подборе» on «Условия подбора»; the tab is written only where it changes. */
export function putDeclined(ports: Ports, desk: Desk, pairs: Codes): void {
  const tab = declinedTab(ports, desk, pairs);
  if (tab) ports.workbook.putTab(tab);
}

/** Refuses what `putDeclined` would refuse, before anything else is written. */
export function requireDeclinable(ports: Ports, desk: Desk, pairs: Codes): void {
  declinedTab(ports, desk, pairs);
}

function declinedTab(ports: Ports, desk: Desk, pairs: Codes): Tab | null {
  const grid = conditionsGrid(ports, desk);
  const { conditions } = readConditions(grid);
  const change = declinedChange(conditions, [...mentees(desk), ...mentors(desk)], pairs);
  if (change.more.length + change.without.length === 0) return null;
  requireEditable(ports, desk, 'conditions');
  return changedTab(grid, change);
}

export function putConditions(ports: Ports, desk: Desk, change: ConditionsChange): void {
  ports.workbook.putTab(changedTab(conditionsGrid(ports, desk), change));
}

function changedTab(grid: Grid | null, { more, without }: ConditionsChange): Tab {
  const tab = conditionsTab(grid, more, without);
  if (!tab) throw new Refused(refusals.tabChanged(conditionsTabWords.tab));
  return tab;
}

/** Read here where the operation has not: a tab that was not looked at must not be taken for a missing one. */
function conditionsGrid(ports: Ports, desk: Desk): Grid | null {
  const known = desk.owned.get('conditions');
  if (known) return known;
  const tab = ports.workbook.tabs().find(({ owned }) => owned === 'conditions');
  return (tab && ports.workbook.read([tab])[0]) ?? null;
}
