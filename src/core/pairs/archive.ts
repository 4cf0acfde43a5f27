import type { IsoDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import { isUnreadable, readTable, type Table, textAt } from '../tabs/table';
import { endOf, isInForce, type PairRecord, pairKey } from './pair';
import { allPairColumns, pairCells, pairIn } from './tab';

/** A pair of an earlier school year, as the tab «Пары прошлых лет» keeps it. */
export interface ArchivedPair extends PairRecord {
  /** '2025/2026' */
  readonly schoolYear: string;
}

const columns = [
  column('schoolYear', 'Учебный год', 90, { align: 'center' }),
  ...allPairColumns.map((one) => ({ ...one, choices: null, note: null })),
];

export function archiveTab(pairs: readonly ArchivedPair[]): Tab {
  return {
    key: 'archive',
    name: 'Пары прошлых лет',
    hidden: false,
    protected: true,
    columns,
    above: [],
    titles: true,
    rows: pairs.map((pair) => ({ look: 'plain', cells: [pair.schoolYear, ...pairCells(pair)] })),
  };
}

export function readArchive(grid: Grid | null): readonly ArchivedPair[] {
  const rows = tableOf(grid)?.rows ?? [];
  return rows
    .map((row): ArchivedPair => ({ ...pairIn(row), schoolYear: textAt(row, 'schoolYear') }))
    .filter((pair) => pair.schoolYear !== '' && pair.mentee !== '' && pair.mentor !== '');
}

/** Written anew, it would lose what cannot be read: columns moved, lines without a year or a code. */
export function archiveDisarranged(grid: Grid | null): boolean {
  const table = tableOf(grid);
  if (!table) return isUnreadable(grid, table);
  const inPlace = table.rows.every(({ row }, at) => row === table.titleRow + 1 + at);
  return !table.intact || !inPlace || table.rows.length !== readArchive(grid).length;
}

/** Pairs as a school year leaves them: what was in force has come to its end. */
export function endedWithYear(
  pairs: readonly PairRecord[],
  reason: string,
  on: IsoDate,
): readonly PairRecord[] {
  return pairs.map((pair) => (isInForce(pair) ? { ...pair, ...endOf(pair, reason, on) } : pair));
}

/** The archive with the pairs of a year in it, however often they are brought. */
export function withYear(
  archive: readonly ArchivedPair[],
  schoolYear: string,
  pairs: readonly PairRecord[],
): readonly ArchivedPair[] {
  const keys = new Set(pairs.map(pairKey));
  const rest = archive.filter((pair) => pair.schoolYear !== schoolYear || !keys.has(pairKey(pair)));
  return [...rest, ...pairs.map((pair) => ({ ...pair, schoolYear }))];
}

function tableOf(grid: Grid | null): Table | null {
  return grid && readTable(grid, columns);
}
