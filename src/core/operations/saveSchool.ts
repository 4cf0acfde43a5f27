import type { Ports } from '../ports';
import type { Outcome } from '../protocol/outcome';
import type { Settings } from '../settings/settings';
import { settingsTab } from '../settings/tab';
import { readSchool } from './readSchool';
import { exclusively } from './run/exclusively';

export function saveSchool(ports: Ports, settings: Settings): Outcome<Settings> {
  return exclusively(ports, () => {
    ports.workbook.putTab(settingsTab(settings));
    return readSchool(ports);
  });
}
