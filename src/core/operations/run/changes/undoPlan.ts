import { type Cell, sameCell } from '../../../cells/cell';
import { cellAt } from '../../../cells/grid';
import type { ChangeRecord } from '../../../changes/history';
import { addedRow, type ChangeLine } from '../../../changes/line';
import { type Located, locate } from '../../../changes/locate';
import type { Sights } from '../../../changes/sight';
import type { Writing } from './writeCells';

export interface UndoPlan {
  /** Cells that get back what they held. */
  readonly returns: readonly Writing[];
  /** Cells of the change that are as they were, once this is done; rows that are empty then. */
  readonly cells: number;
  readonly rows: number;
  readonly left: readonly { readonly line: ChangeLine; readonly because: 'gone' | 'otherValue' }[];
  /** Lines of changes undone earlier that could not be brought back then, and are now. */
  readonly freed: ReadonlySet<ChangeLine>;
}

/**
 * Only what still stands as the change left it goes back: from the last line to the first, so that a cell changed twice
 * ends as it began. `undone`: changes whose undo had to leave cells upon which this one stood. `later`: lines of changes
 * that stand upon this one, and go first even where they wrote the same value. `again`: an earlier run has begun this
 * undo.
 */
export function planUndo(
  lines: readonly ChangeLine[],
  undone: readonly ChangeRecord[],
  later: readonly ChangeLine[],
  sights: Sights,
  again: boolean,
): UndoPlan {
  const returns = new Map<string, Writing>();
  const left: { line: ChangeLine; because: 'gone' | 'otherValue' }[] = [];
  const freed = new Set<ChangeLine>();
  const waiting = locate(undone.flatMap(leftLines).reverse(), sights);
  const above = new Map(locate(later, sights).map((found) => [keyOf(found), found.line.after]));
  let cells = 0;
  let rows = 0;
  for (const found of locate([...lines].reverse(), sights, again)) {
    const { line, row, column, standing } = found;
    const { sheetId } = line;
    const added = addedRow(line);
    if (added) {
      if (standing === 'gone' && !again) left.push({ line, because: 'gone' });
      else rows++;
      if (standing === 'gone') continue;
      const { grid, codeColumns } = sights.get(sheetId)!;
      for (const at of new Set([...added.map((_, i) => i + 1), ...codeColumns])) {
        const from = cellAt(grid, row, at);
        if (from !== null)
          returns.set(`${sheetId} ${row} ${at}`, { sheetId, row, column: at, from, to: null, format: null });
      }
      continue;
    }
    const key = keyOf(found);
    const earlier = returns.get(key);
    const grid = sights.get(sheetId)?.grid;
    const now = grid ? cellAt(grid, row, column) : null;
    const end = follow(line, key, waiting);
    const covered = above.has(key) && sameCell(now, above.get(key) as Cell);
    const stands = earlier
      ? sameCell(earlier.to, line.after as Cell)
      : !covered &&
        (standing === 'after' ||
          standing === 'before' ||
          (standing === 'other' && sameCell(now, end.before)));
    if (!stands) {
      left.push({ line: { ...line, row, column }, because: standing === 'gone' ? 'gone' : 'otherValue' });
      continue;
    }
    for (const one of end.lines) freed.add(one);
    returns.set(key, {
      sheetId,
      row,
      column,
      from: earlier?.from ?? now,
      to: end.before,
      format: end.format,
    });
    cells++;
  }
  return { returns: Array.from(returns.values()), cells, rows, left, freed };
}

function leftLines({ lines, left }: ChangeRecord): readonly ChangeLine[] {
  return lines.filter(({ n }) => left.has(n));
}

/** Down through changes that stood below this one and were undone before it. */
function follow(
  { before, format }: ChangeLine,
  key: string,
  waiting: readonly Located[],
): { readonly before: Cell; readonly format: string; readonly lines: readonly ChangeLine[] } {
  const lines: ChangeLine[] = [];
  let end = { before, format };
  for (const one of waiting) {
    if (keyOf(one) !== key || !sameCell(one.line.after as Cell, end.before)) continue;
    end = one.line;
    lines.push(one.line);
  }
  return { ...end, lines };
}

function keyOf({ line, row, column }: Located): string {
  return `${line.sheetId} ${row} ${column}`;
}
