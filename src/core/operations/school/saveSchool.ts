import type { Ports } from '../../ports';
import type { Outcome } from '../../protocol/outcome';
import type { SchoolCard } from '../../protocol/shapes/school';
import type { Settings } from '../../settings/settings';
import { hashOf } from '../../text/hash';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { readSchool } from './readSchool';
import { changeSettings } from './settingsGrid';

export function saveSchool(ports: Ports, card: SchoolCard): Outcome<Settings> {
  return exclusively(ports, () => {
    const settings = changeSettings(ports, card);
    record(ports, {
      operation: 'settings',
      key: settings.schoolYear,
      state: 'done',
      hash: hashOf(JSON.stringify(settings)),
    });
    return readSchool(ports);
  });
}
