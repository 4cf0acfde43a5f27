import { cellAt } from '../../cells/grid';
import { roleOfCode } from '../../registry/codes';
import type { Registry } from '../../registry/registry';
import { remarks as says } from '../../wording/identity';
import type { Desk } from '../run/desk';
import type { GivenCodes } from '../run/identity/giveCodes';

/** What must be known about the whole lists, beside the findings about cells and tabs. */
export function checkRemarks(desk: Desk, { without, returned }: GivenCodes): readonly string[] {
  const { mentees, mentors } = desk.registries;
  return [
    ...(desk.copied ? [says.adopted] : []),
    ...(returned > 0 ? [says.returned(returned)] : []),
    ...without.map(({ sheetName, because }) => says[because](sheetName)),
    ...[mentees, mentors].flatMap((registry) => (registry ? lossOf(desk, registry) : [])),
  ];
}

/** Few of them may have left; many at once are more likely to have been pasted over. */
const few = 3;
const share = 0.3;

function lossOf(
  { identity, grids }: Desk,
  { role, sheetId, sheetName, people, columns }: Registry,
): readonly string[] {
  const grid = grids.find((one) => one.sheetId === sheetId);
  const column = columns.find(({ field }) => field === 'code')?.column ?? 0;
  const covered = people.filter(
    ({ code, place }) => code === null && grid && cellAt(grid, place.row ?? 0, column) !== null,
  ).length;
  if (covered > few && covered > people.length * share) return [says.covered(sheetName)];
  const here = new Set(people.map(({ code }) => code));
  const before = Array.from(identity?.people ?? []).filter(
    ([code, known]) => known.sheetId === sheetId && roleOfCode(code) === role,
  );
  const missing = before.filter(([code]) => !here.has(code)).length;
  return missing > few && missing > before.length * share
    ? [says.gone(sheetName, missing, before.length)]
    : [];
}
