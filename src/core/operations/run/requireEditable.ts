import type { Ports } from '../../ports';
import { Refused } from '../../protocol/refused';
import { refusals } from '../../wording/refusals';
import type { Desk } from './desk';

/** Before anything is made: a run that could not write it down would leave half a work behind. */
export function requireEditable(ports: Ports, desk: Desk, ...keys: readonly string[]): void {
  const closed = [...keys, 'journal'].flatMap((key) => {
    const tab = desk.owned.get(key);
    return tab && !ports.workbook.editable(tab.sheetId) ? [tab.sheetName] : [];
  });
  if (closed.length > 0) throw new Refused(refusals.tabsProtected(closed));
}
