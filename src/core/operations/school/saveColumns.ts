import type { ColumnAnswer, Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { Mapping, MappingAnswers } from '../../protocol/shapes/columns';
import type { ReadTab, TabRole } from '../../registry/registry';
import { fieldsOf } from '../../registry/titles/meanings';
import { tabRoleWords } from '../../wording/recognition';
import { refusals } from '../../wording/refusals';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { mappingOf, readTabs } from './mapping';

/** Forgets an answer. */
const auto = 'auto';

/** Keeps what the curator says of tabs and columns; the answers go with them wherever they move. All or nothing. */
export function saveColumns(ports: Ports, answers: MappingAnswers): Outcome<Mapping> {
  return exclusively(ports, () => {
    const { tabs } = readTabs(ports).registries;
    const meant = (sheetId: number): ReadTab => {
      const tab = tabs.find((one) => one.sheetId === sheetId);
      if (!tab) throw new Refused(refusals.placeGone());
      return tab;
    };
    const roles = answers.tabs.map(({ sheetId, role }) => ({ tab: meant(sheetId), role: roleOf(role) }));
    const bySheet = new Map<ReadTab, ColumnAnswer[]>();
    for (const answer of answers.columns) {
      const tab = meant(answer.sheetId);
      const role = roles.find((one) => one.tab === tab)?.role ?? tab.role;
      bySheet.set(tab, [...(bySheet.get(tab) ?? []), checked(tab, role, answer)]);
    }
    const touched = Array.from(new Set([...roles.map(({ tab }) => tab), ...bySheet.keys()]));
    const closed = touched.filter(({ sheetId }) => !ports.workbook.editable(sheetId));
    if (closed.length > 0) throw new Refused(refusals.tabsProtected(closed.map((tab) => tab.sheetName)));
    if (touched.length === 0) return finished(mappingOf(readTabs(ports)));
    for (const { tab, role } of roles) ports.workbook.rememberTab(tab.sheetId, role);
    for (const [tab, columns] of bySheet) ports.workbook.remember(tab.sheetId, columns);
    const data = { tabs: roles.length, columns: answers.columns.length };
    const key = touched.map(({ sheetId }) => sheetId).join(' ');
    record(ports, { operation: 'columns', key, state: 'done', data: JSON.stringify(data) });
    return finished(mappingOf(readTabs(ports)));
  });
}

function roleOf(role: string): TabRole | null {
  if (role === auto) return null;
  if (!(role in tabRoleWords)) throw new Refused(refusals.wrongRequest(`роль листа «${role}»`));
  return role as TabRole;
}

/** The column must still be where she saw it, and the meaning one that such a tab can have. */
function checked(
  tab: ReadTab,
  role: TabRole,
  { column, title, field }: MappingAnswers['columns'][number],
): ColumnAnswer {
  const match = tab.columns.find((one) => one.column === column);
  if (match?.title !== title) throw new Refused(refusals.columnsMoved(tab.sheetName));
  const known = field === '' || field === auto || fieldsOf(role).some((one) => one === field);
  if (!known || (match.because === 'owned' && match.field === 'code'))
    throw new Refused(refusals.wrongRequest(`значение «${field}»`));
  return { column, meaning: field === auto ? null : field };
}
