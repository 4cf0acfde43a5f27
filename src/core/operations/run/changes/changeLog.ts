import type { Cell } from '../../../cells/cell';
import { type ChangeRecord, changesOf, rangesOf } from '../../../changes/history';
import type { ChangeLine } from '../../../changes/line';
import { locate } from '../../../changes/locate';
import { type Sights, sightsOf } from '../../../changes/sight';
import { changesTab, lineRow, readLines } from '../../../changes/tab';
import type { EntryState } from '../../../journal/entry';
import type { Ports } from '../../../ports';
import { Refused } from '../../../protocol/refused';
import { refusals } from '../../../wording/refusals';
import type { Desk } from '../desk';
import { type NewEntry, record } from '../record';
import { writeCells } from './writeCells';

/** The history of changes in the curator's own cells, oldest first. It is long, and few operations need it. */
export function readChanges(ports: Ports, { history }: Pick<Desk, 'history'>): readonly ChangeRecord[] {
  const tab = ports.workbook.tabs().filter(({ owned }) => owned === changesTab.key);
  const lines = readLines(ports.workbook.read(tab.slice(0, 1))[0] ?? null);
  if (!lines) throw new Refused(refusals.tabChanged(changesTab.name));
  return changesOf(lines, history);
}

/** Lines come before their cells, and are lasting before anything else happens. */
export function logLines(ports: Ports, lines: readonly ChangeLine[]): void {
  if (lines.length === 0) return;
  ports.workbook.appendToTab(changesTab, lines.map(lineRow));
  ports.workbook.flush();
}

export function sightsOfDesk({ grids, registries }: Desk): Sights {
  return sightsOf(grids, registries.tabs);
}

/**
 * Ends the changes that were cut off: the cells tell which lines were carried out. The one of this very request is
 * left open and given back, for it goes on.
 */
export function settleOpen(
  ports: Ports,
  desk: Desk,
  changes: readonly ChangeRecord[],
  request: string | null,
): ChangeRecord | null {
  const open = changes.filter(({ state }) => state === 'open');
  const ends = open
    .filter((change) => change.request !== request)
    .map((change) => {
      const refused = missed(ports, desk, change.lines);
      const state = refused.length < change.lines.length ? 'done' : 'abandoned';
      return changeEntry(change, state, refused);
    });
  if (ends.length > 0) record(ports, ...ends);
  return open.find((change) => change.request === request) ?? null;
}

/**
 * Numbers of the lines whose cells do not hold what was to be written. What belongs together and was written in part
 * is written whole first: a value on its way from one cell to another must not get lost.
 */
export function missed(ports: Ports, desk: Desk, lines: readonly ChangeLine[]): readonly number[] {
  const located = locate(lines, sightsOfDesk(desk));
  const begun = new Set(located.filter(({ standing }) => standing === 'after').map(({ line }) => line.ref));
  const waiting = located.filter(({ line, standing }) => standing === 'before' && begun.has(line.ref));
  const cells = waiting.map(({ line: { sheetId, before, after }, row, column }) => ({
    sheetId,
    row,
    column,
    from: before,
    to: after as Cell,
    format: null,
  }));
  const refused = new Set(writeCells(ports, desk, cells).map(({ cell }) => cells.indexOf(cell)));
  const written = new Set(waiting.filter((_, at) => !refused.has(at)).map(({ line }) => line));
  return located.flatMap(({ line, standing }) => (standing === 'after' || written.has(line) ? [] : [line.n]));
}

/** The same, as it is now. */
export function unwritten(lines: readonly ChangeLine[], sights: Sights): ReadonlySet<number> {
  const lost = locate(lines, sights).filter(({ standing }) => standing !== 'after');
  return new Set(lost.map(({ line }) => line.n));
}

export function changeEntry(
  { id, what, request }: Pick<ChangeRecord, 'id' | 'what' | 'request'>,
  state: EntryState,
  refused: readonly number[] = [],
): NewEntry {
  return {
    operation: 'change',
    key: id,
    state,
    hash: request,
    data: JSON.stringify({ what, refused: rangesOf(refused) }),
  };
}
