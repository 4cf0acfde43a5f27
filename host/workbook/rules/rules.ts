import type { RangeBox, SheetState, ValidationRule } from '../../state/workbook';
import { changeCells, readCells, tidied } from '../cells/cells';
import { copyPlain } from './copyPlain';

/** `args` of VALUE_IN_LIST are the items themselves, of VALUE_IN_RANGE one { sheetId, range }, of dates serials. */
export function readRules(sheet: SheetState, area: RangeBox): (ValidationRule | null)[][] {
  return readCells(sheet, area, (cell) => cell?.rule ?? null);
}

/** Equal rules given many times are kept once. */
export function setRules(
  sheet: SheetState,
  area: RangeBox,
  ruleAt: (row: number, column: number) => ValidationRule | null,
): void {
  const kept = new Map<ValidationRule, ValidationRule>();
  changeCells(sheet, area, (cell, r, c) => {
    const given = ruleAt(r, c);
    if (!given && !cell?.rule) return cell;
    const { rule: _, ...rest } = cell ?? {};
    if (!given) return tidied(rest);
    const rule = kept.get(given) ?? copyPlain(given);
    kept.set(given, rule);
    return { ...rest, rule };
  });
}
