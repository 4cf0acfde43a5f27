import type { Cell, RangeBox, Scalar, SheetState, ValidationRule } from '../../state/workbook';
import { hasContent, readCells } from '../cells/cells';
import { displayOf } from '../display/display';
import { Exception } from '../exception';
import { cellName } from '../geometry/a1';

/** Refuses what the rule of the cell rejects, in Google's words. An empty cell suits every rule. */
export function checkRule(sheets: readonly SheetState[], cell: Cell, row: number, column: number): void {
  const { rule } = cell;
  if (!rule || !hasContent(cell) || suits(sheets, rule, cell)) return;
  const choices =
    rule.criteria === 'VALUE_IN_LIST'
      ? ` Please enter one of the following values: ${rule.args.join(', ')}.`
      : '';
  throw new Exception(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${choices}`,
  );
}

/** What only a formula engine could judge passes: a rule by formula, a formula not calculated yet. */
export function suits(sheets: readonly SheetState[], rule: ValidationRule, cell: Cell): boolean {
  const { value } = cell;
  if (rule.criteria === 'CUSTOM_FORMULA') return true;
  if (value === undefined) return cell.formula !== undefined;
  const test = tests[rule.criteria];
  return test ? test(value, rule.args, displayOf(cell), sheets) : true;
}

type Test = (
  value: Scalar,
  args: readonly unknown[],
  shown: string,
  sheets: readonly SheetState[],
) => boolean;

const tests: Readonly<Record<string, Test>> = {
  VALUE_IN_LIST: (value, args, shown) => args.includes(String(value)) || args.includes(shown),
  VALUE_IN_RANGE: (_, args, shown, sheets) => rangeHas(args[0], shown, sheets),
  CHECKBOX: (value, args) => (args.length === 0 ? typeof value === 'boolean' : args.includes(value)),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_AFTER: (value, args) => number(value) >= number(args[0]) + 1,
  DATE_BEFORE: (value, args) => number(value) < number(args[0]),
  DATE_ON_OR_AFTER: (value, args) => number(value) >= number(args[0]),
  DATE_ON_OR_BEFORE: (value, args) => number(value) < number(args[0]) + 1,
  DATE_EQUAL_TO: (value, args) => Math.floor(number(value)) === number(args[0]),
  DATE_BETWEEN: (value, args) => number(value) >= number(args[0]) && number(value) < number(args[1]) + 1,
  DATE_NOT_BETWEEN: (value, args) => number(value) < number(args[0]) || number(value) >= number(args[1]) + 1,
  NUMBER_BETWEEN: (value, args) => number(value) >= number(args[0]) && number(value) <= number(args[1]),
  NUMBER_NOT_BETWEEN: (value, args) => number(value) < number(args[0]) || number(value) > number(args[1]),
  NUMBER_EQUAL_TO: (value, args) => value === args[0],
  NUMBER_NOT_EQUAL_TO: (value, args) => typeof value === 'number' && value !== args[0],
  NUMBER_GREATER_THAN: (value, args) => number(value) > number(args[0]),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, args) => number(value) >= number(args[0]),
  NUMBER_LESS_THAN: (value, args) => number(value) < number(args[0]),
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, args) => number(value) <= number(args[0]),
  TEXT_CONTAINS: (value, args) => folded(value).includes(folded(args[0])),
  TEXT_DOES_NOT_CONTAIN: (value, args) => !folded(value).includes(folded(args[0])),
  TEXT_EQUAL_TO: (value, args) => folded(value) === folded(args[0]),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]+$/.test(String(value)),
  TEXT_IS_VALID_URL: (value) => /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/.test(String(value)),
};

/** NaN for what is no number: no comparison with it holds. */
function number(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function folded(value: unknown): string {
  return String(value).toLowerCase();
}

function rangeHas(source: unknown, shown: string, sheets: readonly SheetState[]): boolean {
  const { sheetId, range } = source as { sheetId: number; range: RangeBox };
  const sheet = sheets.find((one) => one.id === sheetId);
  if (!sheet) return false;
  const used = { ...range, rows: Math.max(0, Math.min(range.rows, sheet.rows.length - range.row)) };
  return readCells(sheet, used, displayOf).some((line) => line.includes(shown));
}
