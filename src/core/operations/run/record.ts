import type { Entry } from '../../journal/entry';
import { journalRow, journalTab } from '../../journal/tab';
import type { Ports } from '../../ports';

export type NewEntry = Omit<Entry, 'at' | 'artefact' | 'hash' | 'data'> &
  Partial<Pick<Entry, 'artefact' | 'hash' | 'data'>>;

/** Writes lines into the journal and makes them lasting before anything else happens. */
export function record(ports: Ports, ...entries: readonly NewEntry[]): readonly Entry[] {
  const at = ports.clock.now();
  const full = entries.map((entry): Entry => ({ artefact: '', hash: '', data: '', ...entry, at }));
  ports.workbook.appendToTab(journalTab, full.map(journalRow));
  ports.workbook.flush();
  return full;
}
