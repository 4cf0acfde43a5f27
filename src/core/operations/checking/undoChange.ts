import { sameCell } from '../../cells/cell';
import { type ChangeRecord, carriedOut, rangesOf } from '../../changes/history';
import { addedRow, type ChangeLine } from '../../changes/line';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { ChangeReport } from '../../protocol/shapes/changes';
import { changesSay } from '../../wording/changes';
import { refusals } from '../../wording/refusals';
import { fits } from '../run/budget';
import { readChanges, settleOpen, sightsOfDesk, unwritten } from '../run/changes/changeLog';
import { cellPlace } from '../run/changes/changePlace';
import { planUndo } from '../run/changes/undoPlan';
import { bySheet, type Writing, writeCells } from '../run/changes/writeCells';
import { readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { type NewEntry, record } from '../run/record';
import { requireOpenTabs } from '../run/requireOpenTabs';

/** Cells between two looks at the clock, and what they take on a bad day. */
const portionCells = 150;
const portionMs = 20_000;

/** Brings back what stood in the cells, formats too, wherever nobody has touched them since. */
export function undoChange(ports: Ports, input: Input<'changes.undo'>): Outcome<ChangeReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const sights = sightsOfDesk(desk);
    const changes = readChanges(ports, desk);
    const found = changes.find(({ id, lines }) => id === input.change && lines.length > 0);
    if (!found) throw new Refused(refusals.noChange());
    if (found.state === 'undone')
      return finished({ sentence: changesSay.undoneBefore, change: '', cells: 0, rows: 0, skipped: [] });
    const refused = found.state === 'open' ? unwritten(found.lines, sights) : found.refused;
    const lines = carriedOut({ ...found, refused });
    requireOpenTabs(
      ports,
      desk,
      lines.map(({ sheetId }) => sheetId),
    );
    settleOpen(ports, desk, changes, null);
    const undone = changes.filter(({ state }) => state === 'undone');
    const plan = planUndo(lines, undone, linesAbove(changes, found), sights, found.state === 'undoing');
    if (found.state !== 'undoing') record(ports, undoEntry(found.id, 'started'));
    const waiting = differing(ports, plan.returns);
    const skipped = plan.left.map(({ line, because }) => ({
      ...cellPlace(sights, line),
      sentence: changesSay.because(because),
    }));
    let at = 0;
    for (; at < waiting.length && (at === 0 || fits(ports.clock, portionMs)); at += portionCells)
      for (const { cell, because } of writeCells(ports, desk, waiting.slice(at, at + portionCells)))
        skipped.push({ ...cellPlace(sights, cell), sentence: changesSay.because(because) });
    const rest = Math.max(0, waiting.length - at);
    if (rest === 0) {
      const left = plan.left.filter(({ because }) => because === 'otherValue').map(({ line }) => line.n);
      record(ports, undoEntry(found.id, 'done', left), ...freed(undone, plan.freed));
    }
    const cells = plan.cells - (skipped.length - plan.left.length);
    return {
      output: {
        sentence: changesSay.undone(cells, plan.rows, skipped.length),
        change: '',
        cells,
        rows: plan.rows,
        skipped,
      },
      more:
        rest === 0
          ? null
          : { done: at, total: waiting.length, sentence: changesSay.undoProgress(at, waiting.length) },
    };
  });
}

function undoEntry(key: string, state: 'started' | 'done', left: readonly number[] = []): NewEntry {
  return { operation: 'undo', key, state, data: JSON.stringify({ left: rangesOf(left) }) };
}

/** Cells that later changes have written since and that have not been taken back. */
function linesAbove(changes: readonly ChangeRecord[], { id }: ChangeRecord): readonly ChangeLine[] {
  return changes
    .slice(changes.findIndex((change) => change.id === id) + 1)
    .filter(({ state }) => state === 'done')
    .flatMap(carriedOut)
    .filter((line) => addedRow(line) === null);
}

/** What an earlier undo had to leave has gone back with this one. */
function freed(
  undone: readonly ChangeRecord[],
  lines: ReadonlySet<ChangeRecord['lines'][number]>,
): readonly NewEntry[] {
  return undone
    .filter((change) => change.lines.some((line) => lines.has(line)))
    .map((change) => {
      const left = change.lines.filter((line) => change.left.has(line.n) && !lines.has(line));
      return undoEntry(
        change.id,
        'done',
        left.map(({ n }) => n),
      );
    });
}

/** Without the cells that are as they were, and with a format only where it is another one now. */
function differing(ports: Ports, returns: readonly Writing[]): readonly Writing[] {
  const waiting: Writing[] = [];
  for (const [sheetId, own] of bySheet(returns))
    ports.workbook.inspect(sheetId, own).forEach((image, at) => {
      const one = own[at]!;
      const format = one.format === image.format ? null : one.format;
      if (format !== null || !sameCell(one.from, one.to)) waiting.push({ ...one, format });
    });
  return waiting;
}
