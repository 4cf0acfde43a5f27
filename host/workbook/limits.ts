import type { SpreadsheetState } from '../state/workbook';
import { Exception } from './exception';

const cellsPerWorkbook = 10_000_000;
const charactersPerCell = 50_000;

/** Empty cells of the grid count too. */
export function checkGrowth(state: SpreadsheetState, addedCells: number): void {
  let cells = addedCells;
  for (const sheet of state.sheets) cells += sheet.maxRows * sheet.maxColumns;
  if (cells > cellsPerWorkbook)
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${cellsPerWorkbook} cells.`,
    );
}

export function checkLength(text: string): void {
  if (text.length > charactersPerCell)
    throw new Exception(
      `Your input contains more than the maximum of ${charactersPerCell} characters in a single cell.`,
    );
}
