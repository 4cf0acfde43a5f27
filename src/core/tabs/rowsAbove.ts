import { cellAt, type Grid } from '../cells/grid';
import type { TabRow } from './tab';

/** What a person has put above the titles of a tab of ours stays where it is. */
export function rowsAbove(grid: Grid | null, titleRow: number, width: number): readonly TabRow[] {
  return Array.from({ length: titleRow - 1 }, (_, at) => ({
    look: 'plain' as const,
    cells: Array.from({ length: width }, (__, i) => (grid ? cellAt(grid, at + 1, i + 1) : null)),
  }));
}
