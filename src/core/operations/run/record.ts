import type { Entry } from '../../journal/entry';
import { journalRow, journalTab } from '../../journal/tab';
import type { Ports } from '../../ports';

type NewEntry = Omit<Entry, 'at' | 'artefact' | 'hash' | 'data'> &
  Partial<Pick<Entry, 'artefact' | 'hash' | 'data'>>;

/** Writes one line into the journal and makes it lasting before anything else happens. */
export function record(ports: Ports, entry: NewEntry): void {
  const full: Entry = { artefact: '', hash: '', data: '', ...entry, at: ports.clock.now() };
  ports.workbook.appendToTab(journalTab, [journalRow(full)]);
  ports.workbook.flush();
}
