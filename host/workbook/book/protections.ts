import type { Protection, RangeBox, SheetState, SpreadsheetState } from '../../state/workbook';
import { Exception } from '../exception';
import { copyBox, intersects, isCovered } from '../geometry/boxes';

/**
 * Protects the range, or the whole tab when it is null, and gives the protection's id. A tab protected already
 * keeps its one protection. New ones let all editors of the spreadsheet in, as Google's do.
 */
export function protect(state: SpreadsheetState, sheet: SheetState, range: RangeBox | null): string {
  const present = range === null ? sheet.protections.find((one) => one.range === null) : undefined;
  if (present) return present.id;
  const id = `protection${state.nextMetadataId++}`;
  sheet.protections.push({
    id,
    range: range && copyBox(range),
    description: '',
    warningOnly: false,
    editors: [state.owner, ...state.editors.filter((email) => email !== state.owner)],
    unprotected: [],
  });
  return id;
}

export function protectionById(sheet: SheetState, id: string): Protection {
  const found = sheet.protections.find((one) => one.id === id);
  if (!found) throw new Exception('The protection no longer exists.');
  return found;
}

export function changeProtection(
  sheet: SheetState,
  id: string,
  change: Partial<Pick<Protection, 'description' | 'warningOnly' | 'editors' | 'unprotected'>>,
): void {
  const found = protectionById(sheet, id);
  if (change.description !== undefined) found.description = String(change.description);
  if (change.warningOnly !== undefined) found.warningOnly = change.warningOnly;
  if (change.editors !== undefined) found.editors = Array.from(change.editors, String);
  if (change.unprotected !== undefined) found.unprotected = Array.from(change.unprotected, copyBox);
}

export function removeProtection(sheet: SheetState, id: string): void {
  protectionById(sheet, id);
  sheet.protections = sheet.protections.filter((one) => one.id !== id);
}

/** The owner may edit everything; a protection that only warns stops nobody. */
export function canEdit(state: SpreadsheetState, sheet: SheetState, area: RangeBox, email: string): boolean {
  if (email === state.owner) return true;
  if (!state.editors.includes(email)) return false;
  return sheet.protections.every(
    (one) => one.warningOnly || one.editors.includes(email) || isOpen(one, area),
  );
}

export function checkEditable(
  state: SpreadsheetState,
  sheet: SheetState,
  area: RangeBox,
  email: string,
): void {
  if (!canEdit(state, sheet, area, email))
    throw new Exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

function isOpen(protection: Protection, area: RangeBox): boolean {
  if (protection.range) return !intersects(protection.range, area);
  return isCovered(area, protection.unprotected);
}
