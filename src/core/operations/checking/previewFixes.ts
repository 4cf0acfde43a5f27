import { type Cell, cellText } from '../../cells/cell';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import type { FixPreview, FixRow } from '../../protocol/shapes/changes';
import { changesSay } from '../../wording/changes';
import { sightsOfDesk } from '../run/changes/changeLog';
import { cellPlace } from '../run/changes/changePlace';
import { planFixes } from '../run/changes/fixPlan';
import { readDesk } from '../run/desk';
import { columnTitle } from '../school/addColumn';

/** Every cell before and after; nothing is written. */
export function previewFixes(ports: Ports, input: Input<'fixes.preview'>): Outcome<FixPreview> {
  const desk = readDesk(ports, true);
  const sights = sightsOfDesk(desk);
  const { pieces, columns } = planFixes(desk, input, () => changesSay.newCode);
  const cells = pieces.flatMap(({ ref, cells: own }) =>
    own.map((cell): FixRow => {
      const { where, place } = cellPlace(sights, cell);
      return {
        id: ref,
        place,
        where,
        from: changesSay.before(textOf(cell.from), textOf(cell.to)),
        to: cellText(cell.to),
      };
    }),
  );
  const roleOf = (sheetId: number) =>
    desk.registries.tabs.find((tab) => tab.sheetId === sheetId)?.role ?? 'none';
  const added = columns.map(({ ref, sheetId, field }): FixRow => {
    const { where, place } = cellPlace(sights, { sheetId, row: null, column: 1 });
    return {
      id: ref,
      place,
      where,
      from: '',
      to: `${changesSay.newColumn} «${columnTitle(field, roleOf(sheetId))}»`,
    };
  });
  return finished({ sentence: changesSay.preview(cells.length, added.length), rows: [...cells, ...added] });
}

/** With the spaces at its ends. */
function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cellText(cell);
}
