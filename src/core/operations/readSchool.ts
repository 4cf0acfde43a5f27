import { schoolYearOf } from '../cells/schoolYear';
import type { Ports } from '../ports';
import { finished, type Outcome } from '../protocol/outcome';
import type { Settings } from '../settings/settings';
import { readSettings } from '../settings/tab';

export function readSchool(ports: Ports): Outcome<Settings> {
  const tab = ports.workbook.tabs().find((one) => one.owned === 'settings');
  const grid = tab ? ports.workbook.read([tab])[0] : undefined;
  return finished(readSettings(grid ?? null, schoolYearOf(ports.clock.today())));
}
