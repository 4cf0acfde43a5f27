import type { Cell, RangeBox, Scalar, SheetState } from '../../state/workbook';
import { formatKind, isOwnFormat } from '../display/formatKind';
import { Exception } from '../exception';
import { coerce, notCalculated } from '../input/coerce';
import type { Typed } from '../input/typed';
import { checkLength } from '../limits';
import { checkRule } from '../rules/checkRule';
import { cellAt, emptied, framed, putCell, readCells } from './cells';
import { restyler } from './styles';

/** A day or moment as it crosses to and from the services: days since 1899-12-30. */
export interface Serial {
  readonly serial: number;
}

export type Given = Scalar | Serial | null | undefined;
export type Read = Scalar | Serial;

export function readValues(sheet: SheetState, area: RangeBox): Read[][] {
  return readCells(sheet, area, readOf);
}

/** An empty cell is ''; an error is its text; a number under a date format is a moment. */
export function readOf(cell: Cell | null): Read {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  const { value } = cell;
  if (value === undefined) return '';
  if (typeof value === 'number' && formatKind(cell.style?.numberFormat) === 'moment')
    return { serial: value };
  return value;
}

export function readFormulas(sheet: SheetState, area: RangeBox): string[][] {
  return readCells(sheet, area, (cell) => cell?.formula ?? '');
}

/** As if typed in, cell by cell; nothing is written when one of them is refused. */
export function writeValues(
  sheets: readonly SheetState[],
  sheet: SheetState,
  area: RangeBox,
  values: readonly (readonly Given[])[],
  year: number,
): void {
  checkSize(values, area);
  write(sheets, sheet, area, (r, c, cell) => typedOf(values[r]![c], cell, year));
}

/** A formula without the leading '=' gets one; '' clears. */
export function writeFormulas(
  sheets: readonly SheetState[],
  sheet: SheetState,
  area: RangeBox,
  formulas: readonly (readonly string[])[],
): void {
  checkSize(formulas, area);
  write(sheets, sheet, area, (r, c) => {
    const text = formulas[r]![c]!;
    if (text === '') return {};
    return { formula: text.startsWith('=') ? text : `=${text}`, error: notCalculated };
  });
}

export function checkSize(data: readonly (readonly unknown[])[], area: RangeBox): void {
  if (data.length !== area.rows)
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  for (const line of data) {
    if (line.length !== area.columns)
      throw new Exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${area.columns}.`,
      );
  }
}

function write(
  sheets: readonly SheetState[],
  sheet: SheetState,
  area: RangeBox,
  typedAt: (row: number, column: number, cell: Cell | null) => Typed,
): void {
  const restyle = restyler();
  const next: (Cell | null)[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const line: (Cell | null)[] = [];
    for (let c = 0; c < area.columns; c++) {
      const old = cellAt(sheet, area.row + r, area.column + c);
      const cell = written(old, typedAt(r, c, old), restyle);
      if (cell?.rule && !cell.rule.allowInvalid) checkRule(sheets, cell, area.row + r, area.column + c);
      line.push(cell);
    }
    next.push(line);
  }
  // From the bottom up: the array of rows grows once.
  for (let r = area.rows - 1; r >= 0; r--) {
    for (let c = 0; c < area.columns; c++) putCell(sheet, area.row + r, area.column + c, next[r]![c]!);
  }
}

function typedOf(given: Given, cell: Cell | null, year: number): Typed {
  if (typeof given === 'string') {
    checkLength(given);
    return coerce(given, cell?.style?.numberFormat, year);
  }
  if (given === null || given === undefined) return {};
  if (typeof given === 'number') return Number.isFinite(given) ? { value: given } : { error: '#NUM!' };
  if (typeof given === 'boolean') return { value: given };
  return {
    value: given.serial,
    format: Number.isInteger(given.serial) ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm:ss',
  };
}

function written(cell: Cell | null, typed: Typed, restyle: ReturnType<typeof restyler>): Cell | null {
  // The same formula once more: its last known result stays good.
  if (typed.formula !== undefined && cell?.formula === typed.formula) return cell;
  if (typed.value === undefined && typed.error === undefined && typed.formula === undefined)
    return emptied(cell);
  const content: Cell = {};
  if (typed.value !== undefined) content.value = typed.value;
  if (typed.error !== undefined) content.error = typed.error;
  if (typed.formula !== undefined) content.formula = typed.formula;
  framed(cell, content);
  if (typed.format !== undefined && !isOwnFormat(cell?.style?.numberFormat)) {
    const style = restyle(cell?.style, 'numberFormat', typed.format);
    if (style) content.style = style;
  }
  return content;
}
