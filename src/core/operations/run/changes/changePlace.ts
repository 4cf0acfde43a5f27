import { type Sights, titleOf } from '../../../changes/sight';
import type { PlaceRef } from '../../../protocol/shapes/place';
import { placeWords } from '../../../wording/findings';

/** Where a cell is, for a person and for a link; `row` null is the whole tab. */
export function cellPlace(
  sights: Sights,
  cell: {
    readonly sheetId: number;
    readonly row: number | null;
    readonly column: number;
    readonly title?: string;
  },
): { readonly where: string; readonly place: PlaceRef } {
  const { sheetId, row, column } = cell;
  const sight = sights.get(sheetId);
  const title = cell.title ?? (sight ? titleOf(sight, column) : '');
  const place = { sheetId, sheetName: sight?.grid.sheetName ?? '–', row, column };
  const where = placeWords({ place, columnTitle: title === '' || row === null ? null : title });
  return { where, place: { sheetId, row: row ?? 1, column } };
}
