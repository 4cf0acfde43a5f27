import type { Cell, RangeBox, SheetState } from '../../state/workbook';
import { displayOf } from '../../workbook/display/display';

/** What the drop-down of a cell offers; null when the cell has none. */
export function choicesOf(sheets: readonly SheetState[], cell: Cell | null): string[] | null {
  const rule = cell?.rule;
  if (rule?.criteria === 'VALUE_IN_LIST') return rule.args.map(String);
  if (rule?.criteria !== 'VALUE_IN_RANGE') return null;
  const { sheetId, range } = rule.args[0] as { sheetId: number; range: RangeBox };
  const rows = sheets.find((sheet) => sheet.id === sheetId)?.rows ?? [];
  const texts = rows
    .slice(range.row, range.row + range.rows)
    .flatMap((row) => row.slice(range.column, range.column + range.columns).map(displayOf));
  return [...new Set(texts.filter((text) => text !== ''))];
}
