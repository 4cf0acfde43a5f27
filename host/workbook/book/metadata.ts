import type { Metadata, SpreadsheetState } from '../../state/workbook';
import { Exception } from '../exception';
import { type Shift, shiftSpan } from '../geometry/shifts';

export type MetadataLocation = Metadata['location'];

/** Gives the new id. */
export function addMetadata(
  state: SpreadsheetState,
  key: string,
  value: string | null,
  visibility: Metadata['visibility'],
  location: MetadataLocation,
): number {
  const id = state.nextMetadataId++;
  state.metadata.push({ id, key, value, visibility, location: { ...location } });
  return id;
}

export function metadataById(state: SpreadsheetState, id: number): Metadata {
  const found = state.metadata.find((one) => one.id === id);
  if (!found) throw new Exception('The developer metadata no longer exists.');
  return found;
}

export function changeMetadata(
  state: SpreadsheetState,
  id: number,
  change: Partial<Pick<Metadata, 'key' | 'value' | 'visibility' | 'location'>>,
): void {
  const found = metadataById(state, id);
  const at = state.metadata.indexOf(found);
  state.metadata[at] = {
    id,
    key: change.key ?? found.key,
    value: change.value === undefined ? found.value : change.value,
    visibility: change.visibility ?? found.visibility,
    location: { ...(change.location ?? found.location) },
  };
}

export function removeMetadata(state: SpreadsheetState, id: number): void {
  metadataById(state, id);
  state.metadata = state.metadata.filter((one) => one.id !== id);
}

/** Marks move with their rows and columns, and go when these are deleted. */
export function shiftMetadata(metadata: readonly Metadata[], sheetId: number, shift: Shift): Metadata[] {
  return metadata.flatMap((one) => {
    const { location } = one;
    if (location.kind !== shift.axis || location.sheetId !== sheetId) return [one];
    const span = shiftSpan(location.index, location.count, shift);
    return span ? [{ ...one, location: { ...location, index: span.start, count: span.size } }] : [];
  });
}
