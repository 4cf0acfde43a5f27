import type { IsoDate } from './date';

/** What a spreadsheet cell holds, by kind. Text is the string itself (never ''), an empty cell is null. */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;

export interface DateCell {
  readonly date: IsoDate;
}

/** A broken formula: '#REF!', '#N/A', … */
export interface ErrorCell {
  readonly error: string;
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}
