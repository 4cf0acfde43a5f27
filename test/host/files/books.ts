import { parseWorkbook, writeWorkbook } from '../../../host/files/workbook';
import type { Cell, Scalar, SheetState, SpreadsheetState } from '../../../host/state/workbook';
import { emptySheet, emptySpreadsheet } from '../../../host/workbook/empty';

/** A spreadsheet of one tab; plain values become cells. */
export function book(
  rows: readonly (readonly (Scalar | Cell | null)[])[],
  change: Partial<SheetState> = {},
): SpreadsheetState {
  const cells = rows.map((row) =>
    row.map((value) => (value === null || typeof value === 'object' ? value : { value })),
  );
  return { ...emptySpreadsheet('книга', 1), sheets: [{ ...emptySheet(0, 'Лист1'), rows: cells, ...change }] };
}

/** Written to the format and read back. */
export async function throughFile(state: SpreadsheetState): Promise<SpreadsheetState> {
  return (await parseWorkbook(await writeWorkbook(state), `${state.name}.xlsx`)).state;
}

export async function rowsThroughFile(rows: Parameters<typeof book>[0]): Promise<SheetState['rows']> {
  return (await throughFile(book(rows))).sheets[0]!.rows;
}
