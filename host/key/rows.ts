import type { Cell, SheetState } from '../state/workbook';
import { codeIn } from './codes';
import type { RegistryMeaning } from './meaning';

/** A registry's rows that hold people, and what its columns are called. */
export interface PeopleTable {
  readonly sheet: SheetState;
  readonly codeAt: number;
  /** Row, from 0 → code. */
  readonly codes: ReadonlyMap<number, string>;
  /** Column, from 0 → title; a second column of the same title is numbered. */
  readonly titles: ReadonlyMap<number, string>;
  readonly fields: ReadonlyMap<number, string>;
}

/** Null when the tab holds no codes. */
export function peopleTable(sheet: SheetState, { fields }: RegistryMeaning): PeopleTable | null {
  const codeAt = Array.from(fields).find(([, field]) => field === 'code')?.[0];
  if (codeAt === undefined) return null;
  const codes = new Map<number, string>();
  sheet.rows.forEach((cells, row) => {
    const code = codeIn(cells[codeAt]?.value);
    if (code !== null) codes.set(row, code);
  });
  const first = Math.min(...codes.keys());
  return codes.size === 0 ? null : { sheet, codeAt, codes, titles: titlesOf(sheet, first), fields };
}

/** The nearest text above the first person. */
function titlesOf(sheet: SheetState, firstRow: number): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  const taken = new Map<string, number>();
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    let title = '';
    for (let row = firstRow - 1; row >= 0 && title === ''; row--)
      title = textOf(sheet.rows[row]?.[column]).trim();
    if (title === '') title = `Столбец ${column + 1}`;
    const times = (taken.get(title) ?? 0) + 1;
    taken.set(title, times);
    titles.set(column, times === 1 ? title : `${title} (${times})`);
  }
  return titles;
}

export function textOf(cell: Cell | null | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}
