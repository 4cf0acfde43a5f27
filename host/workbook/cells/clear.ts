import type { Cell, RangeBox, SheetState } from '../../state/workbook';
import { changePresent, framed, tidied } from './cells';

export interface Clearing {
  readonly content?: boolean;
  readonly look?: boolean;
  readonly notes?: boolean;
  readonly rules?: boolean;
  /** Leaves rows that the filter hides. */
  readonly visibleOnly?: boolean;
}

export function clearCells(sheet: SheetState, area: RangeBox, what: Clearing): void {
  const filtered = new Set(what.visibleOnly ? sheet.filteredRows : []);
  changePresent(sheet, area, (cell, r) => (filtered.has(area.row + r) ? cell : cleared(cell, what)));
}

function cleared(cell: Cell, what: Clearing): Cell | null {
  const rest: Cell = what.content ? framed(cell, {}) : { ...cell };
  if (what.look) {
    delete rest.style;
    if (rest.runs) {
      // Links are content, the rest of the run is look.
      const links = rest.runs
        .filter((run) => run.url)
        .map(({ start, end, url }) => ({ start, end, url: url! }));
      if (links.length > 0) rest.runs = links;
      else delete rest.runs;
    }
  }
  if (what.notes) delete rest.note;
  if (what.rules) delete rest.rule;
  return tidied(rest);
}
