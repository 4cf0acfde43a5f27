import type { Cell } from '../cells/cell';
import type { FieldId } from '../registry/fields';
import type { Role } from '../registry/person';

/**
 * A repair that needs no judgement. `cells`: cells of the curator's, before and after, all in one row.
 * `newCode`: the person of this row gets a code of his own. `addColumn`: the tab gets a column of ours for a field.
 */
export type Fix =
  | { readonly kind: 'cells'; readonly cells: readonly CellFix[] }
  | { readonly kind: 'newCode'; readonly role: Role }
  | { readonly kind: 'addColumn'; readonly field: FieldId };

export interface CellFix {
  readonly row: number;
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
}
