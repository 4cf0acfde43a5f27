import type { Identity } from '../../../identity/known';
import { bookLine, identityRows, identityTab } from '../../../identity/tab';
import { changedCodes } from '../../../identity/update';
import type { Ports } from '../../../ports';

/** Lines for each person at most, before the tab is written anew. */
const most = 3;

/** Writes what is remembered of the participants: only what has changed, below the rest. */
export function keepIdentity(ports: Ports, before: Identity | null, next: Identity): void {
  const changed = changedCodes(before, next);
  const all = Array.from(next.people.keys());
  if (before === null) {
    ports.workbook.putTab(identityTab);
    ports.workbook.appendToTab(identityTab, [...identityRows(next, all), bookLine(next)]);
  } else if (before.book !== next.book || before.lines + changed.length > most * all.length) {
    ports.workbook.putTab({ ...identityTab, rows: identityRows(next, all) });
    ports.workbook.appendToTab(identityTab, [bookLine(next)]);
  } else if (changed.length > 0) {
    ports.workbook.appendToTab(identityTab, identityRows(next, changed));
  }
}
