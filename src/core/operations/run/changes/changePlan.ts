import type { Cell } from '../../../cells/cell';
import type { CellFix } from '../../../checks/fix';
import type { CellRefusal } from '../../../ports';

/** A cell of the curator's that she has agreed to change. */
export interface PlannedCell extends CellFix {
  readonly sheetId: number;
}

/** A row to be added below `after`, its cells from the first column on. */
export interface PlannedRow {
  readonly sheetId: number;
  readonly after: number;
  /** True when `after` holds the titles. */
  readonly underTitles: boolean;
  readonly cells: readonly Cell[];
}

/** What is done whole or not at all: the cells of one finding, or what one application brings. */
export interface Piece {
  /** Always the same for the same piece of work. */
  readonly ref: string;
  readonly cells: readonly PlannedCell[];
  readonly row: PlannedRow | null;
}

export interface ChangePlan {
  /** The rule, or 'applications'. */
  readonly what: string;
  /** Of the curator's request: the same one sent again goes on with the change that it began. */
  readonly request: string;
  readonly pieces: readonly Piece[];
}

/** A cell left alone. */
export interface Skipped {
  readonly ref: string;
  readonly cell: PlannedCell;
  readonly because: CellRefusal['because'];
}
