import type { Mark } from '../../../changes/mark';
import { markRow, marksTab, readMarks } from '../../../changes/marksTab';
import { cellsToLookAt, type Remark, remark } from '../../../changes/remark';
import type { Ports } from '../../../ports';
import { Refused } from '../../../protocol/refused';
import { refusals } from '../../../wording/refusals';
import type { Desk } from '../desk';
import { record } from '../record';
import { sightsOfDesk } from './changeLog';
import { bySheet } from './writeCells';

/** A remark in a cell of one of the curator's tabs. */
export interface RemarkOn extends Remark {
  readonly sheetId: number;
}

export interface Marked {
  /** Marks that stand now, and those that stood before. */
  readonly marks: number;
  readonly before: number;
  /** Tabs that this person may not change. */
  readonly closed: readonly string[];
}

/**
 * Brings the marks in the curator's cells to exactly these. What the cells looked like is kept before they are painted,
 * and forgotten after they look so again: whatever run was cut off where, nothing of hers is lost.
 */
export function markCells(ports: Ports, desk: Desk, remarks: readonly RemarkOn[]): Marked {
  const tab = ports.workbook.tabs().filter(({ owned }) => owned === marksTab.key);
  const old = readMarks(ports.workbook.read(tab.slice(0, 1))[0] ?? null);
  if (!old) throw new Refused(refusals.tabChanged(marksTab.name));
  const wanted = bySheet(remarks);
  const standing = bySheet(old);
  const kept: Mark[] = [];
  const closed: string[] = [];
  const paints: (() => void)[] = [];
  for (const [sheetId, sight] of sightsOfDesk(desk)) {
    const marks = standing.get(sheetId) ?? [];
    const own = wanted.get(sheetId) ?? [];
    if (marks.length + own.length === 0) continue;
    if (!ports.workbook.editable(sheetId)) {
      closed.push(sight.grid.sheetName);
      kept.push(...marks);
      continue;
    }
    const images = ports.workbook.inspect(sheetId, cellsToLookAt(sight, marks, own));
    const next = remark(sight, marks, own, images);
    kept.push(...next.marks);
    if (next.looks.length > 0) paints.push(() => ports.workbook.paint(sheetId, next.looks));
  }
  const known = new Set(old.map((mark) => JSON.stringify(mark)));
  const fresh = kept.filter((mark) => !known.has(JSON.stringify(mark)));
  const marked = { marks: kept.length, before: old.length, closed };
  if (fresh.length === 0 && kept.length === old.length && paints.length === 0) return marked;
  if (fresh.length > 0) ports.workbook.appendToTab(marksTab, fresh.map(markRow));
  ports.workbook.flush();
  for (const paint of paints) paint();
  ports.workbook.flush();
  if (old.length > 0) ports.workbook.putTab({ ...marksTab, rows: kept.map(markRow) });
  record(ports, {
    operation: 'marks',
    key: desk.today,
    state: 'done',
    data: JSON.stringify({ marks: kept.length }),
  });
  return marked;
}
