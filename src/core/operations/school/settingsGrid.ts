import type { Grid } from '../../cells/grid';
import { schoolYearOf } from '../../cells/schoolYear';
import type { Ports } from '../../ports';
import type { Settings } from '../../settings/settings';
import { readSettings, settingsTab } from '../../settings/tab';

/** The tab «Настройки» alone, without reading the registries. */
export function settingsGrid(ports: Ports): Grid | null {
  const tab = ports.workbook.tabs().find((one) => one.owned === 'settings');
  return (tab && ports.workbook.read([tab])[0]) ?? null;
}

export function settingsIn(ports: Ports, grid: Grid | null): Settings {
  return readSettings(grid, schoolYearOf(ports.clock.today()));
}

/** Changes some settings; all else that stands on the tab stays as it was typed. */
export function changeSettings(ports: Ports, news: Partial<Settings>): Settings {
  const grid = settingsGrid(ports);
  const settings = { ...settingsIn(ports, grid), ...news };
  ports.workbook.putTab(settingsTab(settings, grid));
  return settings;
}
