import type { Grid } from '../../cells/grid';
import { type ConditionsChange, declinedChange } from '../../matching/rules/change';
import { conditionsTab, readConditions } from '../../matching/rules/conditionsTab';
import type { Ports } from '../../ports';
import { Refused } from '../../protocol/refused';
import type { Tab } from '../../tabs/tab';
import { refusals } from '../../wording/refusals';
import { conditionsTabWords } from '../../wording/rulesTabs';
import { type Desk, mentees, mentors } from './desk';
import { requireEditable } from './requireEditable';

/** Exactly these pairs stand as «отклонена при подборе» on «Условия подбора»; the tab is written only where it changes. */
export function putDeclined(
  ports: Ports,
  desk: Desk,
  pairs: readonly { readonly mentee: string; readonly mentor: string }[],
): void {
  putConditions(ports, desk, declinedIn(ports, desk, pairs));
}

/** Refuses before anything else is written, when the pairs turned down could not be. */
export function requireDeclinable(
  ports: Ports,
  desk: Desk,
  pairs: readonly { readonly mentee: string; readonly mentor: string }[],
): void {
  newConditions(ports, desk, declinedIn(ports, desk, pairs));
}

function declinedIn(
  ports: Ports,
  desk: Desk,
  pairs: readonly { readonly mentee: string; readonly mentor: string }[],
): ConditionsChange {
  const { conditions } = readConditions(conditionsGrid(ports, desk));
  return declinedChange(conditions, [...mentees(desk), ...mentors(desk)], pairs);
}

/** False when there was nothing to write. */
export function putConditions(ports: Ports, desk: Desk, change: ConditionsChange): boolean {
  const tab = newConditions(ports, desk, change);
  if (tab) ports.workbook.putTab(tab);
  return tab !== null;
}

/** Null when it stays as it is. */
function newConditions(ports: Ports, desk: Desk, { more, without }: ConditionsChange): Tab | null {
  if (more.length === 0 && without.length === 0) return null;
  requireEditable(ports, desk, 'conditions');
  const tab = conditionsTab(conditionsGrid(ports, desk), more, without);
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
