import type { SpreadsheetState } from '../../state/workbook';
import { Exception } from '../exception';

/** Somebody who may edit already keeps that right. */
export function addViewer(state: SpreadsheetState, email: string): void {
  const address = checked(email);
  if (address === state.owner || state.editors.includes(address) || state.viewers.includes(address)) return;
  state.viewers.push(address);
}

export function removeViewer(state: SpreadsheetState, email: string): void {
  const address = checked(email);
  state.viewers = state.viewers.filter((one) => one !== address);
}

export function addEditor(state: SpreadsheetState, email: string): void {
  const address = checked(email);
  state.viewers = state.viewers.filter((one) => one !== address);
  if (address !== state.owner && !state.editors.includes(address)) state.editors.push(address);
}

function checked(email: string): string {
  const address = email.trim().toLowerCase();
  if (!/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]+$/.test(address))
    throw new Exception(`Invalid email: ${email}`);
  return address;
}
