import type { Cell, SheetState, SpreadsheetState, ValidationRule } from '../../state/workbook';
import { shiftMetadata } from '../book/metadata';
import { changePresent } from '../cells/cells';
import { Exception } from '../exception';
import { box } from '../geometry/boxes';
import { shiftReferences } from '../geometry/references';
import { type Axis, type Shift, shiftBox, shiftBoxes, shiftIndexes, shiftSizes } from '../geometry/shifts';
import { checkGrowth } from '../limits';

/** Whose look and rules the new rows or columns take over, as Sheets does. */
export type Inherit = 'before' | 'after' | 'nothing';

export function insertLines(
  state: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (!Number.isInteger(at) || at < 0 || at > size || !Number.isInteger(count) || count < 1)
    throw outside(axis);
  checkGrowth(state, count * (axis === 'row' ? sheet.maxColumns : sheet.maxRows));
  if (axis === 'row') insertRows(sheet, at, count, inherit);
  else insertColumns(sheet, at, count, inherit);
  shiftRest(state, sheet, { axis, at, by: count });
}

export function deleteLines(
  state: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
): void {
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (!Number.isInteger(at) || at < 0 || !Number.isInteger(count) || count < 1 || at + count > size)
    throw outside(axis);
  const frozenGone = Math.max(0, Math.min(frozen, at + count) - at);
  if (count === size) throw new Exception(`You can't delete all the ${axis}s on the sheet.`);
  if (size - count <= frozen - frozenGone)
    throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  if (axis === 'row') {
    sheet.rows.splice(at, count);
    sheet.maxRows -= count;
    sheet.frozenRows -= frozenGone;
  } else {
    for (const cells of sheet.rows) cells.splice(at, count);
    sheet.maxColumns -= count;
    sheet.frozenColumns -= frozenGone;
  }
  shiftRest(state, sheet, { axis, at, by: -count });
}

function insertRows(sheet: SheetState, at: number, count: number, inherit: Inherit): void {
  sheet.maxRows += count;
  if (at < sheet.frozenRows) sheet.frozenRows += count;
  if (at > sheet.rows.length) return;
  const model = inherit === 'nothing' ? undefined : sheet.rows[inherit === 'before' ? at - 1 : at];
  if (at === sheet.rows.length && !model?.some((cell) => cell?.style || cell?.rule)) return;
  const added = Array.from({ length: count }, () => (model ?? []).map(frameOf));
  sheet.rows = [...sheet.rows.slice(0, at), ...added, ...sheet.rows.slice(at)];
}

function insertColumns(sheet: SheetState, at: number, count: number, inherit: Inherit): void {
  sheet.maxColumns += count;
  if (at < sheet.frozenColumns) sheet.frozenColumns += count;
  for (const cells of sheet.rows) {
    const model = inherit === 'nothing' ? null : frameOf(cells[inherit === 'before' ? at - 1 : at]);
    if (at > cells.length || (at === cells.length && !model)) continue;
    cells.splice(at, 0, ...new Array<Cell | null>(count).fill(model));
  }
}

function frameOf(cell: Cell | null | undefined): Cell | null {
  if (!cell?.style && !cell?.rule) return null;
  return { ...(cell.style && { style: cell.style }), ...(cell.rule && { rule: cell.rule }) };
}

/** Everything that names rows or columns of this tab moves along. */
function shiftRest(state: SpreadsheetState, sheet: SheetState, shift: Shift): void {
  sheet.merges = shiftBoxes(sheet.merges, shift).filter((area) => area.rows > 1 || area.columns > 1);
  sheet.filter = sheet.filter && shiftBox(sheet.filter, shift);
  sheet.protections = sheet.protections
    .filter((one) => one.range === null || shiftBox(one.range, shift) !== null)
    .map((one) => ({
      ...one,
      range: one.range && shiftBox(one.range, shift),
      unprotected: shiftBoxes(one.unprotected, shift),
    }));
  if (shift.axis === 'row') {
    sheet.hiddenRows = shiftIndexes(sheet.hiddenRows, shift);
    sheet.filteredRows = shiftIndexes(sheet.filteredRows, shift);
    sheet.rowHeights = shiftSizes(sheet.rowHeights, shift);
  } else {
    sheet.hiddenColumns = shiftIndexes(sheet.hiddenColumns, shift);
    sheet.columnWidths = shiftSizes(sheet.columnWidths, shift);
  }
  state.metadata = shiftMetadata(state.metadata, sheet.id, shift);
  state.namedRanges = state.namedRanges.flatMap((one) => {
    if (one.sheetId !== sheet.id) return [one];
    const range = shiftBox(one.range, shift);
    return range ? [{ ...one, range }] : [];
  });
  if (state.activeSheetId === sheet.id && state.activeRange)
    state.activeRange = shiftBox(state.activeRange, shift);
  for (const home of state.sheets) shiftCells(home, sheet, shift);
}

/** References in formulas of all tabs, and ranges of rules that look at this one. */
function shiftCells(home: SheetState, changed: SheetState, shift: Shift): void {
  const rules = new Map<ValidationRule, ValidationRule>();
  changePresent(home, box(0, 0, home.rows.length, home.maxColumns), (cell) => {
    let next = cell;
    if (cell.formula !== undefined) {
      const formula = shiftReferences(cell.formula, home.name, changed.name, shift);
      if (formula !== cell.formula) next = { ...next, formula };
    }
    if (cell.rule?.criteria === 'VALUE_IN_RANGE') {
      const rule = rules.get(cell.rule) ?? shiftRule(cell.rule, changed.id, shift);
      rules.set(cell.rule, rule);
      if (rule !== cell.rule) next = { ...next, rule };
    }
    return next;
  });
}

function shiftRule(rule: ValidationRule, sheetId: number, shift: Shift): ValidationRule {
  const source = rule.args[0] as { sheetId: number; range: Parameters<typeof shiftBox>[0] };
  if (source.sheetId !== sheetId) return rule;
  const range = shiftBox(source.range, shift);
  return range ? { ...rule, args: [{ sheetId, range }, ...rule.args.slice(1)] } : rule;
}

function outside(axis: Axis): Exception {
  return new Exception(`Those ${axis}s are out of bounds.`);
}
