import type { RangeBox, SheetState, TextRun } from '../../state/workbook';
import { checkLength } from '../limits';
import { checkRule } from '../rules/checkRule';
import { cellAt, changeCells, emptied, framed, readCells } from './cells';
import { checkSize } from './values';

export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Null where the cell holds something other than text. */
export function readRichTexts(sheet: SheetState, area: RangeBox): (RichText | null)[][] {
  return readCells(sheet, area, (cell) => {
    if (!cell || (cell.value === undefined && cell.error === undefined && cell.formula === undefined))
      return { text: '', runs: [] };
    if (cell.formula !== undefined || typeof cell.value !== 'string') return null;
    return { text: cell.value, runs: (cell.runs ?? []).map((run) => ({ ...run })) };
  });
}

/** The text stays text whatever it looks like: rich text can be neither a number nor a formula. */
export function writeRichTexts(
  sheets: readonly SheetState[],
  sheet: SheetState,
  area: RangeBox,
  texts: readonly (readonly RichText[])[],
): void {
  checkSize(texts, area);
  texts.forEach((line, r) => {
    line.forEach(({ text }, c) => {
      checkLength(text);
      const old = cellAt(sheet, area.row + r, area.column + c);
      if (text && old?.rule && !old.rule.allowInvalid)
        checkRule(sheets, { value: text, rule: old.rule }, area.row + r, area.column + c);
    });
  });
  changeCells(sheet, area, (cell, r, c) => {
    const { text, runs } = texts[r]![c]!;
    if (text === '') return emptied(cell);
    // Array.from and not map: the array given may belong to the add-in's realm, the one kept must not.
    const kept = Array.from(runs, (run) => ({ ...run }));
    return framed(cell, kept.length > 0 ? { value: text, runs: kept } : { value: text });
  });
}
