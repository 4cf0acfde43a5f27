import type { Cell } from '../cells/cell';
import type { IsoMoment } from '../cells/date';

/**
 * One cell of the curator's that a change of ours touches, or one row that it adds, as the log keeps it:
 * enough to find it again and to bring it back. Written before the cell is.
 */
export interface ChangeLine {
  readonly change: string;
  /** Place within the change, from 1. */
  readonly n: number;
  readonly at: IsoMoment;
  /** The rule whose findings were put right, or 'applications'. */
  readonly what: string;
  /** Of the finding or of the application: the same piece of work, whichever run does it. */
  readonly ref: string;
  readonly sheetId: number;
  /** Code of the person in this row; '' = none. */
  readonly person: string;
  /** Where it was; 0 = a row that was only about to be added. */
  readonly row: number;
  /** 0 = the whole row. */
  readonly column: number;
  readonly title: string;
  readonly before: Cell;
  /** Of a whole row: its cells from the first column on. */
  readonly after: Cell | readonly Cell[];
  readonly format: string;
  /** Of the other cells of a row without a code; '' = the code tells. */
  readonly face: string;
}

/** Cells of an added row; null for a line about one cell. */
export function addedRow({ after }: ChangeLine): readonly Cell[] | null {
  return Array.isArray(after) ? (after as readonly Cell[]) : null;
}
