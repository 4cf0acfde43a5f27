import { type Cell, cellText } from '../cells/cell';
import { cellAt, columnCount, type Grid, rowCount } from '../cells/grid';
import { shapedCode } from '../registry/codes';
import type { ReadTab } from '../registry/registry';
import { hashOf } from '../text/hash';

/** A tab as far as needed to find cells again after it was sorted, or its columns were moved. */
export interface Sight {
  readonly grid: Grid;
  readonly titles: readonly { readonly column: number; readonly title: string }[];
  /** Columns that may hold the code of a row's person, the one it is read from first. */
  readonly codeColumns: readonly number[];
  /** Rows by the code that stands in them; a copied row has the same. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

type Tab = Pick<ReadTab, 'sheetId' | 'columns'>;

export type Sights = ReadonlyMap<number, Sight>;

export function sightsOf(grids: readonly Grid[], tabs: readonly Tab[]): Sights {
  return new Map(
    grids.map((grid) => {
      const titles = tabs.find(({ sheetId }) => sheetId === grid.sheetId)?.columns ?? [];
      const own = grid.ownedColumns.filter(({ key }) => key === 'code');
      const coded = [...titles.filter(({ field }) => field === 'code'), ...own];
      const codeColumns = Array.from(new Set(coded.map(({ column }) => column)));
      return [grid.sheetId, { grid, titles, codeColumns, rows: rowsByCode(grid, codeColumns) }];
    }),
  );
}

function rowsByCode(grid: Grid, columns: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 1; row <= rowCount(grid); row++) {
    const code = codeIn(grid, columns, row);
    const known = rows.get(code);
    if (known) known.push(row);
    else rows.set(code, [row]);
  }
  rows.delete('');
  return rows;
}

function codeIn(grid: Grid, columns: readonly number[], row: number): string {
  return columns.map((column) => codeText(cellAt(grid, row, column))).find((code) => code !== '') ?? '';
}

/** A code in our spelling, however it is typed: mending the spelling does not make it another one. */
export function codeText(cell: Cell): string {
  const text = cellText(cell);
  return shapedCode(text) ?? text;
}

/** The code of a row's person; '' = none. */
export function codeOf({ grid, codeColumns }: Sight, row: number): string {
  return codeIn(grid, codeColumns, row);
}

export function titleOf({ titles }: Sight, column: number): string {
  return titles.find((one) => one.column === column)?.title ?? '';
}

/** By its title, then by its number: the title may have been mended, and then the value tells. */
export function columnOf({ titles }: Sight, title: string, column: number): number {
  const same = titles.filter((one) => one.title === title).map((one) => one.column);
  return same.length === 0 || same.includes(column) ? column : same[0]!;
}

/** What the curator's cells of a row say, without those columns: tells a row without a code from its neighbours. */
export function faceOf({ grid }: Sight, row: number, without: readonly number[]): string {
  const skipped = new Set([...without, ...grid.ownedColumns.map(({ column }) => column)]);
  const cells: Cell[] = [];
  for (let column = 1; column <= columnCount(grid); column++)
    if (!skipped.has(column)) cells.push(cellAt(grid, row, column));
  return hashOf(JSON.stringify(cells.filter((cell) => cell !== null)));
}
