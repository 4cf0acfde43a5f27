import { cellAt, columnCount, type Grid, rowCount } from '../cells/grid';
import type { Tab, TabRow } from '../tabs/tab';
import { readTable } from '../tabs/table';
import { decisionWords } from '../wording/matchSheets';
import { aboveCount, columns } from './columns';
import { type CodePair, type DecidedRow, decidedRows } from './decisions';

/** «Подбор» as it stands before it is written anew. */
export interface Standing {
  /** What a person has changed in «Решение» since the tab was written; null = nothing. */
  readonly byHand: (pair: CodePair) => DecidedRow | null;
  readonly changed: readonly DecidedRow[];
  /** People in the order of their rows; those who are new come after, in the order of `compare`. */
  readonly ordered: <T extends { readonly mentee: string } | { readonly code: string }>(
    people: readonly T[],
    compare: (a: T, b: T) => number,
  ) => readonly T[];
}

export function standingOf(grid: Grid | null): Standing {
  const changed = decidedRows(grid).filter((row) => row.text !== row.written);
  const byPair = new Map(changed.map((row) => [keyOf(row), row]));
  const rows = new Map<string, number>();
  const table = grid && readTable(grid, columns);
  for (const { row, cells } of table?.rows ?? [])
    for (const code of [cells.mentee, cells.mentor])
      if (typeof code === 'string' && !rows.has(code)) rows.set(code, row);
  return {
    byHand: (pair) => byPair.get(keyOf(pair)) ?? null,
    changed,
    ordered: (people, compare) => {
      const rowOf = (one: (typeof people)[number]): number =>
        rows.get('mentee' in one ? one.mentee : one.code) ?? Number.MAX_SAFE_INTEGER;
      return [...people].sort((a, b) => rowOf(a) - rowOf(b) || compare(a, b));
    },
  };
}

export interface PanelWishes {
  readonly locked: readonly CodePair[];
  readonly declined: readonly CodePair[];
}

/**
 * The word beside a pair, and the panel's word for it. What a person wrote stays until the panel says the same: only
 * then may the panel change it again.
 */
export function wordsFor(
  pair: CodePair,
  word: string,
  { byHand }: Standing,
  panel: PanelWishes,
): { readonly decision: string; readonly written: string } {
  const hand = byHand(pair);
  if (!hand) return { decision: word, written: word };
  const has = (pairs: readonly CodePair[]): boolean => pairs.some((one) => keyOf(one) === keyOf(pair));
  const { lock, decline } = decisionWords;
  return {
    decision: hand.text,
    written: has(panel.locked) ? lock : has(panel.declined) ? decline : '',
  };
}

/** Columns of ours stand elsewhere, or the row of titles does: the tab must not be written over. */
export function sheetDisarranged(grid: Grid | null): boolean {
  const table = grid && readTable(grid, columns);
  if (!grid || !table) return grid?.cells.some((row) => row.some((cell) => cell !== null)) ?? false;
  return !table.intact || table.titleRow !== aboveCount + 1;
}

/** Whether something a person keeps to the right would come to stand beside somebody else. */
export function partsNotes(grid: Grid | null, tab: Tab): boolean {
  if (!grid) return false;
  const after = tab.rows.map(faceOf);
  for (let row = aboveCount + 2; row <= rowCount(grid); row++) {
    if (!hasNote(grid, row)) continue;
    const cells = columns.map((_, at) => cellAt(grid, row, at + 1));
    if (faceOf({ cells }) !== after[row - aboveCount - 2]) return true;
  }
  return false;
}

function hasNote(grid: Grid, row: number): boolean {
  for (let column = columns.length + 1; column <= columnCount(grid); column++)
    if (cellAt(grid, row, column) !== null) return true;
  return false;
}

/** Whom a row is about: the mentee, else the mentor, else the words it begins with. */
function faceOf({ cells }: Pick<TabRow, 'cells'>): string {
  const at = (key: string): unknown => cells[columns.findIndex((column) => column.key === key)] ?? null;
  return String(at('mentee') ?? at('mentor') ?? cells[0] ?? '');
}

function keyOf({ mentee, mentor }: CodePair): string {
  return `${mentee}+${mentor}`;
}
