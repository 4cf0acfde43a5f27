import { cellText } from '../../cells/cell';
import type { IsoDate } from '../../cells/date';
import type { Area, Grid } from '../../cells/grid';
import type { FieldId } from '../../registry/fields';
import type { Role } from '../../registry/person';
import type { Settings } from '../../settings/settings';
import { hashOf } from '../../text/hash';
import type { Desk } from '../run/desk';

/**
 * What a whole check has learnt of a registry's tab, so that one of its rows can be looked at again by the values alone.
 * It travels through the sidebar and back.
 */
export interface Ticket {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly zone: string;
  readonly today: IsoDate;
  readonly role: Role;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Number, title, meaning and rival meaning of every column. */
  readonly columns: readonly (readonly [number, string, FieldId | null, FieldId | null])[];
  readonly owned: Grid['ownedColumns'];
  readonly merges: readonly Area[];
  /** Runs of formulas: column, first and last row. */
  readonly formulas: readonly (readonly [number, number, number])[];
  readonly settings: Pick<Settings, 'privacy' | 'schoolYear'>;
  /** Of the titles and of the order of the people: another one means that rows or columns are not where they were. */
  readonly print: string;
}

/** A ticket longer than this would slow down every look. */
const longest = 40_000;

/** A tab with both roles on it is read only as a whole. */
export function ticketsOf(
  { registries: { mentees, mentors }, grids, settings, today }: Desk,
  zone: string,
): readonly { readonly sheetId: number; readonly ticket: string }[] {
  return [mentees, mentors].flatMap((registry, _, all) => {
    const grid = grids.find(({ sheetId }) => sheetId === registry?.sheetId);
    if (!registry || !grid || all.filter((one) => one?.sheetId === grid.sheetId).length > 1) return [];
    const { sheetId, sheetName, role, headerRow, firstRow } = registry;
    const columns = registry.columns.map(
      ({ column, title, field, rivalOf }) => [column, title, field, rivalOf] as const,
    );
    const { privacy, schoolYear } = settings;
    const ticket: Ticket = {
      sheetId,
      sheetName,
      zone,
      today,
      role,
      headerRow,
      firstRow,
      columns,
      owned: grid.ownedColumns,
      merges: grid.merges,
      formulas: formulaRuns(grid),
      settings: { privacy, schoolYear },
      print: printOf(grid.cells, headerRow, codeColumn(registry.columns)),
    };
    const text = JSON.stringify(ticket);
    return text.length > longest ? [] : [{ sheetId, ticket: text }];
  });
}

export function printOf(cells: Grid['cells'], headerRow: number, codes: number): string {
  const titles = (cells[headerRow - 1] ?? []).map(cellText).join('\t').trimEnd();
  const order = cells.slice(headerRow).map((row) => cellText(row[codes - 1] ?? null));
  return hashOf(`${titles}\n${order.join('\n')}`.trimEnd());
}

/** The column of codes; 0 = none. */
export function codeColumn(
  columns: readonly { readonly column: number; readonly field: FieldId | null }[],
): number {
  return columns.find(({ field }) => field === 'code')?.column ?? 0;
}

function formulaRuns({ formulas }: Grid): Ticket['formulas'] {
  const runs: [number, number, number][] = [];
  for (const { row, column } of formulas) {
    const run = runs.find(([at, , last]) => at === column && last === row - 1);
    if (run) run[2] = row;
    else runs.push([column, row, row]);
  }
  return runs;
}
