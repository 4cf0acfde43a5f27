import type { Grid } from '../cells/grid';
import type { PairRecord } from './pair';

/** A pair of an earlier school year, as the tab «Пары прошлых лет» keeps it. */
export interface ArchivedPair extends PairRecord {
  /** '2025/2026' */
  readonly schoolYear: string;
}

export function readArchive(grid: Grid | null): readonly ArchivedPair[] {
  void grid;
  return [];
}
