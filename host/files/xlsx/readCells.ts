import type { Cell, ValidationRule } from '../../state/workbook';
import { moved } from './formulas';
import { dateToSerial, type FileCell, type FileFont, type FileSheet, type FileValue } from './hucre';
import { readRuns } from './links';
import type { StyleReader } from './styles';
import { holdable } from './text';
import type { ReadBook } from './validations';

export interface SheetReading extends ReadBook {
  readonly styles: StyleReader;
  readonly theme: readonly string[];
  readonly font: FileFont;
  /** Called for every text whose characters had to be replaced. */
  readonly damaged: (sheet: string) => void;
}

/** The cells of one sheet, from the library's form into the model's. */
export class CellReader {
  readonly arrays: Record<string, { formula: string; range: string; dynamic: boolean }> = {};
  private readonly masters = new Map<number, { formula: string; row: number; column: number }>();

  constructor(
    private readonly file: FileSheet,
    private readonly book: SheetReading,
  ) {}

  rows(): (Cell | null)[][] {
    const details = this.file.cells;
    let last = this.file.rows.length;
    // Notes and links may stand on cells below and beside the last value.
    const beyond = new Map<number, number[]>();
    for (const key of details?.keys() ?? []) {
      const comma = key.indexOf(',');
      const row = Number(key.slice(0, comma));
      const column = Number(key.slice(comma + 1));
      if (!(row >= 0) || !(column >= 0) || column < (this.file.rows[row]?.length ?? 0)) continue;
      beyond.set(row, [...(beyond.get(row) ?? []), column]);
      last = Math.max(last, row + 1);
    }
    const rows: (Cell | null)[][] = [];
    for (let row = 0; row < last; row++) {
      const values = this.file.rows[row] ?? [];
      const width = Math.max(values.length, ...(beyond.get(row) ?? []).map((column) => column + 1));
      const cells: (Cell | null)[] = [];
      let used = 0;
      for (let column = 0; column < width; column++) {
        const cell = this.cell(values[column] ?? null, details?.get(`${row},${column}`), row, column);
        cells.push(cell);
        if (cell) used = column + 1;
      }
      cells.length = used;
      rows.push(cells);
    }
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    return rows;
  }

  private cell(value: FileValue, detail: FileCell | undefined, row: number, column: number): Cell | null {
    const cell: Cell = {};
    if (detail?.type === 'error') cell.error = String(value);
    else {
      const plain = this.scalar(value);
      if (plain !== null) cell.value = plain;
    }
    if (detail) this.addDetails(cell, detail, row, column);
    return cell.value === undefined && Object.keys(cell).length === 0 ? null : cell;
  }

  private scalar(value: FileValue): Cell['value'] | null {
    if (typeof value === 'string') {
      const text = holdable(value);
      if (text !== value) this.book.damaged(this.file.name);
      return text;
    }
    return value instanceof Date ? dateToSerial(value) : value;
  }

  private addDetails(cell: Cell, detail: FileCell, row: number, column: number): void {
    if (detail.formula !== undefined) {
      cell.formula = `=${this.formula(detail, row, column)}`;
      if (detail.formulaType === 'array' && detail.formulaRef) {
        this.arrays[`${row},${column}`] = {
          formula: cell.formula,
          range: detail.formulaRef,
          dynamic: detail.formulaDynamic ?? false,
        };
      }
    }
    // A text that is empty and nothing more is no content.
    if (cell.value === '' && cell.formula === undefined) delete cell.value;
    const style = this.book.styles.read(detail.style);
    if (style) cell.style = style;
    if (detail.comment?.text) cell.note = detail.comment.text.replace(/\r\n?/g, '\n');
    if (detail.richText && typeof cell.value === 'string') {
      const runs = readRuns(detail.richText, this.book.theme, this.book.font);
      if (runs.some((run) => Object.keys(run).length > 2)) cell.runs = runs;
    }
    if (detail.checkbox) cell.rule = checkbox;
  }

  /** Of a shared formula only the first cell has the text. */
  private formula(detail: FileCell, row: number, column: number): string {
    const { formula = '', formulaSharedIndex: shared } = detail;
    if (detail.formulaType !== 'shared' || shared === undefined) return formula;
    if (formula !== '') {
      this.masters.set(shared, { formula, row, column });
      return formula;
    }
    const master = this.masters.get(shared);
    return master ? moved(master.formula, row - master.row, column - master.column) : formula;
  }
}

const checkbox: ValidationRule = {
  criteria: 'CHECKBOX',
  args: [],
  allowInvalid: false,
  showDropdown: false,
  help: null,
};
