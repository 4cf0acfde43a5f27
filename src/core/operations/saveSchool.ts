import type { Ports } from '../ports';
import type { Outcome } from '../protocol/outcome';
import type { Settings } from '../settings/settings';
import { settingsTab } from '../settings/tab';
import { hashOf } from '../text/hash';
import { readSchool } from './readSchool';
import { exclusively } from './run/exclusively';
import { record } from './run/record';

export function saveSchool(ports: Ports, settings: Settings): Outcome<Settings> {
  return exclusively(ports, () => {
    ports.workbook.putTab(settingsTab(settings));
    record(ports, {
      operation: 'settings',
      key: settings.schoolYear,
      state: 'done',
      hash: hashOf(JSON.stringify(settings)),
    });
    return readSchool(ports);
  });
}
