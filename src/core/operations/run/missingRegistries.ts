import { Refused } from '../../protocol/refused';
import { roleOfCode } from '../../registry/codes';
import { refusals } from '../../wording/refusals';
import { type Desk, missingRegistries } from './desk';

/** Says which list is missing, and whether its tab was there at the last check. */
export function requireRegistries(desk: Desk): void {
  const missing = missingRegistries(desk);
  if (missing.length === 0) return;
  const tabs = new Set(desk.grids.map(({ sheetId }) => sheetId));
  const deleted = missing.every((role) =>
    Array.from(desk.identity?.people ?? []).some(
      ([code, { sheetId }]) => roleOfCode(code) === role && sheetId !== null && !tabs.has(sheetId),
    ),
  );
  throw new Refused(refusals.noRegistry(missing, deleted));
}
