import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { Settings } from '../../settings/settings';
import { settingsGrid, settingsIn } from './settingsGrid';

export function readSchool(ports: Ports): Outcome<Settings> {
  return finished(settingsIn(ports, settingsGrid(ports)));
}
