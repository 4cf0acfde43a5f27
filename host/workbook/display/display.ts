import type { Cell } from '../../state/workbook';
import { formatKind } from './formatKind';
import { showMoment } from './showMoment';
import { showGeneral, showPattern } from './showNumber';

/** The text a cell shows in a Russian spreadsheet. Errors show as Google's English names, here and in values. */
export function displayOf(cell: Cell | null): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const value = cell.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return showText(value, cell.style?.numberFormat);
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return showValue(value, cell.style?.numberFormat);
}

function showValue(value: number, format: string | undefined): string {
  const kind = formatKind(format);
  if (kind === 'general' || kind === 'text') return showGeneral(value);
  const sections = splitSections(format!);
  if (kind === 'moment') return value < 0 ? showGeneral(value) : showMoment(sections[0]!, value);
  if (value < 0)
    return sections[1] === undefined
      ? `-${showPattern(sections[0]!, -value)}`
      : showPattern(sections[1], -value);
  return showPattern((value === 0 ? sections[2] : undefined) ?? sections[0]!, value);
}

/** The fourth section, or a lone one with @, frames the text: '"№ "@'. */
function showText(value: string, format: string | undefined): string {
  if (format === undefined || format === '@' || !format.includes('@')) return value;
  const sections = splitSections(format);
  const frame = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  if (!frame?.includes('@')) return value;
  return frame.replace(/"([^"]*)"|@/g, (token, literal: string | undefined) =>
    token === '@' ? value : (literal ?? ''),
  );
}

/** Semicolons inside quotes do not part sections. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [format];
}
