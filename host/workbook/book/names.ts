import type { RangeBox, SpreadsheetState } from '../../state/workbook';
import { Exception } from '../exception';
import { copyBox } from '../geometry/boxes';

export function setName(state: SpreadsheetState, name: string, sheetId: number, range: RangeBox): void {
  if (!/^[\p{L}_][\p{L}\d_]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    throw new Exception('The name of the range is invalid.');
  removeName(state, name);
  state.namedRanges.push({ name, sheetId, range: copyBox(range) });
}

export function removeName(state: SpreadsheetState, name: string): void {
  state.namedRanges = state.namedRanges.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
}
