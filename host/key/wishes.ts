import type { SheetState } from '../state/workbook';
import { textOf } from './rows';
import type { Mentions } from './surnames';

/** The column that remembers what an answer said, by fingerprints. */
const traces = 'Из анкеты';

/**
 * Tabs on which people are named for one another: a surname alone, in capitals or without, is a name as well. Such
 * cells are emptied; gives their number.
 */
export function cleanWishes({ rows }: SheetState, mentions: Mentions): number {
  let emptied = 0;
  const traced = new Set<number>();
  for (const cells of rows)
    cells.forEach((cell, at) => {
      if (!cell) return;
      const text = textOf(cell);
      const named = mentions(capitalised(text));
      if (named) emptied++;
      if (named || traced.has(at)) cells[at] = cell.style ? { style: cell.style } : null;
      if (text === traces) traced.add(at);
    });
  return emptied;
}

function capitalised(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
