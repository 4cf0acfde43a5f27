import type { Cell } from '../../state/workbook';
import { coerce } from '../input/coerce';
import { displayOf } from './display';
import { formatKind } from './formatKind';
import { showMoment } from './showMoment';

/** What the editor of a cell starts with: typed in again unchanged, it gives the same cell. */
export function editTextOf(cell: Cell | null): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (typeof value === 'string') return keepsAsText(value, cell) ? value : `'${value}`;
  if (typeof value === 'number') return numberText(value, cell.style?.numberFormat);
  return displayOf(cell);
}

function keepsAsText(text: string, cell: Cell): boolean {
  if (text === '' || cell.style?.numberFormat === '@') return true;
  // The year does not matter: a day is not text in any year.
  return coerce(text, cell.style?.numberFormat, 2000).value === text;
}

function numberText(value: number, format: string | undefined): string {
  const kind = formatKind(format);
  if (kind === 'moment' && value >= 0) {
    if (value < 1) return showMoment('hh:mm:ss', value);
    return showMoment(Number.isInteger(value) ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm:ss', value);
  }
  if (kind === 'percent') return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return plain(value);
}

function plain(value: number): string {
  return String(value).replace('.', ',').replace('e', 'E');
}
