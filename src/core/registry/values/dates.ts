import { type Cell, isDateCell } from '../../cells/cell';
import { type IsoDate, parseDay } from '../../cells/date';

const written =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d{2})|\d{1,2}"? ?[а-яё]{3,9}\.? ?\d{4})(?!\d)/gi;

/** A full day standing in a text, and where. */
export interface DayAt {
  readonly date: IsoDate;
  readonly at: number;
}

/** Every full day in a text, in order: «№ 12 от 1 сентября 2026 г., до 01.09.2027». */
export function daysIn(text: string): readonly DayAt[] {
  const days: DayAt[] = [];
  for (const found of text.replace(/[«»“”„]/g, '"').matchAll(written)) {
    const date = parseDay(found[0]);
    if (date) days.push({ date, at: found.index });
  }
  return days;
}

/** The day of a cell that holds one and nothing else. */
export function dayIn(cell: Cell): IsoDate | null {
  if (isDateCell(cell)) return cell.date;
  return typeof cell === 'string' ? parseDay(cell) : null;
}
