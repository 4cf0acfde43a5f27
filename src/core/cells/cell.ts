import { formatDay, type IsoDate } from './date';

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

export function sameCell(a: Cell, b: Cell): boolean {
  if (isDateCell(a) && isDateCell(b)) return a.date === b.date;
  if (isErrorCell(a) && isErrorCell(b)) return a.error === b.error;
  return a === b;
}

/** Nothing to read: empty, or only spaces. A checkbox that is off counts as empty, for it fills whole columns. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === false || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell as a person reads it: '01.09.2026', '3,5', 'да'; '' for an empty one. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return isDateCell(cell) ? formatDay(cell.date) : cell.error;
}
