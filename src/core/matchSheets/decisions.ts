import type { Grid } from '../cells/grid';
import { readCode } from '../registry/codes';
import { readTable, type TableRow, textAt } from '../tabs/table';
import { keyOf } from '../text/key';
import type { decisionWords } from '../wording/matchSheets';
import { columns } from './columns';

export interface CodePair {
  readonly mentee: string;
  readonly mentor: string;
}

/** What the curator has chosen in the column «Решение» of «Подбор», by codes; a pair stands in one list only. */
export interface Decisions {
  readonly locked: readonly CodePair[];
  readonly declined: readonly CodePair[];
  readonly ticked: readonly CodePair[];
}

export type Decision = keyof typeof decisionWords;

/** A row of the tab that names two people. */
export interface DecidedRow extends CodePair {
  /** As it stands in the cell. */
  readonly text: string;
  readonly decision: Decision | null;
  /** What the add-in had put there. */
  readonly written: string;
}

/**
 * Nothing decided where there is no tab, or none that can be read. Rows may stand in any order, codes decide. Of several
 * rows for one pair the most careful word counts: turned down before locked before approved.
 */
export function readDecisions(grid: Grid | null): Decisions {
  const strongest = new Map<string, DecidedRow>();
  for (const row of decidedRows(grid)) {
    const key = `${row.mentee}+${row.mentor}`;
    const known = strongest.get(key);
    if (row.decision && (!known?.decision || care[row.decision] > care[known.decision]))
      strongest.set(key, row);
  }
  const of = (decision: Decision): readonly CodePair[] =>
    Array.from(strongest.values())
      .filter((row) => row.decision === decision)
      .map(({ mentee, mentor }) => ({ mentee, mentor }));
  return { locked: of('lock'), declined: of('decline'), ticked: of('approve') };
}

const care: Readonly<Record<Decision, number>> = { approve: 1, lock: 2, decline: 3 };

export function decidedRows(grid: Grid | null): readonly DecidedRow[] {
  const table = grid && readTable(grid, columns);
  return (table?.rows ?? []).flatMap((row): DecidedRow[] => {
    const mentee = codeAt(row, 'mentee');
    const mentor = codeAt(row, 'mentor');
    if (mentee === '' || mentor === '') return [];
    const text = textAt(row, 'decision');
    return [{ mentee, mentor, text, decision: decisionOf(text), written: textAt(row, 'written') }];
  });
}

/** «Закрепить», «закреплено», «утв.»: the beginning tells; any other word is a note and decides nothing. */
function decisionOf(text: string): Decision | null {
  const key = keyOf(text);
  const starts = { approve: /^утв/, lock: /^закр/, decline: /^откл/ };
  return (Object.keys(starts) as Decision[]).find((decision) => starts[decision].test(key)) ?? null;
}

function codeAt(row: TableRow, key: 'mentee' | 'mentor'): string {
  const text = textAt(row, key).trim();
  return readCode(text) ?? text;
}
