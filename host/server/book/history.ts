import type { RangeBox, SheetState, SpreadsheetState } from '../../state/workbook';

/** How many steps back a person can go. */
const depth = 50;

/** What stood there before. Cells are replaced and never changed in place, so rows of cells are enough. */
type Memory =
  | { whole: false; sheet: number; from: number; rows: SheetState['rows'] }
  | ({ whole: true } & Book);

interface Book {
  readonly sheets: readonly SheetState[];
  readonly copies: readonly SheetState[];
  readonly namedRanges: SpreadsheetState['namedRanges'];
  readonly metadata: SpreadsheetState['metadata'];
}

interface Step {
  readonly memory: Memory;
  readonly sheet: number;
  readonly box: RangeBox | null;
}

/**
 * Undo and redo of what the person did by hand. A run of the add-in that wrote something empties it: going
 * back past such a run would take the add-in's own columns apart, and it has an undo of its own.
 */
export class History {
  private back: Step[] = [];
  private forth: Step[] = [];

  constructor(private readonly book: SpreadsheetState) {}

  get canUndo(): boolean {
    return this.back.length > 0;
  }

  get canRedo(): boolean {
    return this.forth.length > 0;
  }

  forget(): void {
    this.back = [];
    this.forth = [];
  }

  /** Does an edit and keeps what it replaced; an edit that fails leaves no trace. `rows` = it changes only these. */
  record(
    sheet: number,
    box: RangeBox | null,
    rows: { from: number; count: number } | null,
    edit: () => void,
  ): void {
    const memory = rows ? this.remember(sheet, rows.from, rows.count) : this.rememberAll();
    try {
      edit();
    } catch (error) {
      this.restore(memory);
      throw error;
    }
    this.back.push({ memory, sheet, box });
    if (this.back.length > depth) this.back.shift();
    this.forth = [];
  }

  undo(): Step | null {
    return this.turn(this.back, this.forth);
  }

  redo(): Step | null {
    return this.turn(this.forth, this.back);
  }

  private turn(from: Step[], to: Step[]): Step | null {
    const step = from.pop();
    if (!step) return null;
    const { memory } = step;
    const now = memory.whole
      ? this.rememberAll()
      : this.remember(memory.sheet, memory.from, memory.rows.length);
    this.restore(memory);
    to.push({ ...step, memory: now });
    return step;
  }

  private remember(sheet: number, from: number, count: number): Memory {
    const rows = this.find(sheet).rows;
    return {
      whole: false,
      sheet,
      from,
      rows: Array.from({ length: count }, (_, i) => [...(rows[from + i] ?? [])]),
    };
  }

  private rememberAll(): Memory {
    return {
      whole: true,
      sheets: [...this.book.sheets],
      copies: this.book.sheets.map(copySheet),
      namedRanges: structuredClone(this.book.namedRanges),
      metadata: structuredClone(this.book.metadata),
    };
  }

  private restore(memory: Memory): void {
    if (!memory.whole) {
      const { rows } = this.find(memory.sheet);
      while (rows.length < memory.from) rows.push([]);
      memory.rows.forEach((row, i) => {
        rows[memory.from + i] = [...row];
      });
      return;
    }
    this.book.sheets.splice(0, this.book.sheets.length, ...memory.sheets);
    memory.sheets.forEach((sheet, i) => {
      Object.assign(sheet, copySheet(memory.copies[i]!));
    });
    this.book.namedRanges = structuredClone(memory.namedRanges);
    this.book.metadata = structuredClone(memory.metadata);
  }

  private find(id: number): SheetState {
    return this.book.sheets.find((sheet) => sheet.id === id)!;
  }
}

function copySheet(sheet: SheetState): SheetState {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.map((row) => [...row]) };
}
