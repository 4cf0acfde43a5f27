import type { Cell } from '../../src/core/cells/cell';
import type { Area, ColumnMeaning, FormulaAt, Grid, OwnedColumn } from '../../src/core/cells/grid';

interface GridExtras {
  readonly sheetId?: number;
  readonly hidden?: boolean;
  readonly formulas?: readonly FormulaAt[];
  readonly ownedTab?: string | null;
  readonly ownedColumns?: readonly OwnedColumn[];
  readonly merges?: readonly Area[];
  readonly meanings?: readonly ColumnMeaning[];
  readonly tabMeaning?: string | null;
  readonly filtered?: readonly number[] | null;
}

/** A tab written as rows; shorter rows are filled with empty cells and '' stands for an empty one. */
export function gridOf(name: string, rows: readonly (readonly Cell[])[], extras: GridExtras = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheetId: extras.sheetId ?? sheetIdOf(name),
    sheetName: name,
    hidden: extras.hidden ?? false,
    cells: rows.map((row) =>
      Array.from({ length: width }, (_, i) => (row[i] === '' ? null : (row[i] ?? null))),
    ),
    formulas: extras.formulas ?? [],
    ownedTab: extras.ownedTab ?? null,
    ownedColumns: extras.ownedColumns ?? [],
    merges: extras.merges ?? [],
    meanings: extras.meanings ?? [],
    tabMeaning: extras.tabMeaning ?? null,
    filtered: extras.filtered ?? [],
  };
}

/** A row of texts as people see it: `row('1 | Иванов Пётр |  | 7 «А»')`; numbers and dates are given as cells. */
export function row(text: string): readonly Cell[] {
  return text.split('|').map((cell) => cell.trim() || null);
}

export function day(date: string): Cell {
  return { date };
}

function sheetIdOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003, 7);
}
