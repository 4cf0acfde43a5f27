import type { Ports } from '../../ports';
import { Refused } from '../../protocol/refused';
import { refusals } from '../../wording/refusals';
import type { Desk } from './desk';

/** Of the curator's tabs that are to be changed: half of the work would help nobody. */
export function requireOpenTabs(ports: Ports, { grids }: Desk, sheetIds: readonly number[]): void {
  const closed = grids.filter(
    ({ sheetId }) => sheetIds.includes(sheetId) && !ports.workbook.editable(sheetId),
  );
  if (closed.length > 0) throw new Refused(refusals.tabsProtected(closed.map(({ sheetName }) => sheetName)));
}
