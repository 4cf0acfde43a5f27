import type { Scalar } from '../../state/workbook';

/** What a piece of input turns into. All fields absent = the cell becomes empty. */
export interface Typed {
  readonly value?: Scalar;
  readonly error?: string;
  readonly formula?: string;
  /** Number format that the cell takes when it has none of its own. */
  readonly format?: string;
}
