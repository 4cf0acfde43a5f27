import type { Grid } from '../../cells/grid';
import { latest } from '../../journal/history';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { SetUpReport } from '../../protocol/shapes/school';
import type { Role } from '../../registry/person';
import { listsTab } from '../../settings/listsTab';
import { registryTab } from '../../settings/registryTabs';
import { settingsTab } from '../../settings/tab';
import type { Tab } from '../../tabs/tab';
import { listWords, settingsSays } from '../../wording/settings';
import { registryWords, setUpSays } from '../../wording/setup';
import { type Desk, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';

type Made = SetUpReport['made'][number];

/**
 * Makes the tabs that are missing: both registries, «Списки», «Настройки». What stands there is never touched, except
 * that a run which was cut off is finished, with all that was typed meanwhile.
 */
export function setUp(ports: Ports): Outcome<SetUpReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const key = desk.settings.schoolYear;
    const cutOff = latest(desk.history, 'setUp', key)?.state === 'started';
    if (!cutOff) record(ports, { operation: 'setUp', key, state: 'started' });
    // The drop-downs of the registries take their values from «Списки».
    const lists = owned(ports, desk, cutOff, listWords.tab, setUpSays.lists, 'lists', listsTab);
    const steps = [
      registry(ports, desk, 'mentee'),
      registry(ports, desk, 'mentor'),
      lists,
      owned(ports, desk, cutOff, settingsSays.tab, setUpSays.settings, 'settings', (grid) =>
        settingsTab(desk.settings, grid),
      ),
    ];
    record(ports, { operation: 'setUp', key, state: 'done' });
    const made = steps.filter((step): step is Made => typeof step !== 'string');
    return finished({
      sentence: setUpSays.sentence(made.map(({ name }) => name)),
      made,
      kept: steps.filter((step): step is string => typeof step === 'string'),
    });
  });
}

/** A registry of the curator's own; the sentence that keeps hers when there is one already. */
function registry(ports: Ports, desk: Desk, role: Role): Made | string {
  const standing = desk.registries[role === 'mentee' ? 'mentees' : 'mentors'];
  if (standing) return setUpSays.kept.registry(role, standing.sheetName);
  const { tab: wanted, says } = registryWords[role];
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    const sheetId = ports.workbook.makeTab(registryTab(role, name, desk.settings.privacy === 'codes'));
    if (sheetId === null) continue;
    return {
      name,
      says: n === 1 ? says : setUpSays.otherName(name, wanted, says),
      place: { sheetId, row: 2, column: 2 },
    };
  }
}

/** A tab of ours: made when it is missing or was left empty, finished when the last run was cut off. */
function owned(
  ports: Ports,
  desk: Desk,
  cutOff: boolean,
  name: string,
  says: string,
  key: string,
  tabOf: (grid: Grid | null) => Tab | null,
): Made | string {
  const grid = desk.owned.get(key) ?? null;
  const filled = grid?.cells.some((row) => row.some((cell) => cell !== null)) ?? false;
  const tab = filled && !cutOff ? null : tabOf(grid);
  if (!tab) return setUpSays.kept.tab(grid?.sheetName ?? name);
  return { name, says, place: { sheetId: ports.workbook.putTab(tab), row: 1, column: 1 } };
}
