import type { Cell, SheetState, Style, ValidationRule } from '../../state/workbook';
import { displayOf } from '../../workbook/display/display';
import { suits } from '../../workbook/rules/checkRule';
import type { CellView, RowsReply } from '../protocol';

/** A page of rows as the grid shows them; rows after the last one with content are absent. */
export function rowsView(
  sheets: readonly SheetState[],
  sheet: SheetState,
  from: number,
  count: number,
): Omit<RowsReply, 'version'> {
  const styles: Style[] = [];
  const numbers = new Map<Style, number>();
  const numberOf = (style: Style): number => {
    let number = numbers.get(style);
    if (number === undefined) {
      number = styles.push(style) - 1;
      numbers.set(style, number);
    }
    return number;
  };
  const rows = sheet.rows
    .slice(from, from + count)
    .map((row) => Array.from(row, (cell) => (cell ? cellView(sheets, cell, numberOf) : null)));
  return { from, rows, styles };
}

function cellView(sheets: readonly SheetState[], cell: Cell, numberOf: (style: Style) => number): CellView {
  const kind = kindOf(cell);
  const rule = ruleKind(cell.rule);
  const bad = cell.rule && broken(sheets, cell, cell.rule);
  return {
    t: displayOf(cell),
    ...(kind && { k: kind }),
    ...(cell.style && { s: numberOf(cell.style) }),
    ...(cell.note && { note: cell.note }),
    ...(cell.runs && { runs: cell.runs }),
    ...(rule && { rule }),
    ...(bad && { bad }),
  };
}

function kindOf(cell: Cell): CellView['k'] {
  if (cell.error !== undefined) return 'e';
  if (typeof cell.value === 'number') return 'n';
  return typeof cell.value === 'boolean' ? 'b' : undefined;
}

function ruleKind(rule: ValidationRule | undefined): CellView['rule'] {
  if (!rule) return undefined;
  if (rule.criteria === 'CHECKBOX') return 'check';
  const list = rule.criteria === 'VALUE_IN_LIST' || rule.criteria === 'VALUE_IN_RANGE';
  return list && rule.showDropdown ? 'list' : undefined;
}

function broken(sheets: readonly SheetState[], cell: Cell, rule: ValidationRule): string | undefined {
  const empty = cell.value === undefined && cell.error === undefined && cell.formula === undefined;
  if (empty || suits(sheets, rule, cell)) return undefined;
  return rule.help ?? 'Значение не подходит под правило проверки этой ячейки.';
}
