import { cellText } from '../../cells/cell';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { FixPreview, FixRow } from '../../protocol/shapes/changes';
import { pairLife } from '../../wording/pairLife';
import { sightsOfDesk } from '../run/changes/changeLog';
import { cellPlace } from '../run/changes/changePlace';
import { readDesk } from '../run/desk';
import { planPairFill } from './pairFill';

/** Every cell of the curator's two tabs that would change, before and after; nothing is written. */
export function previewPairFill(ports: Ports): Outcome<FixPreview> {
  const desk = readDesk(ports, true);
  const sights = sightsOfDesk(desk);
  const { pieces, formulas, without } = planPairFill(desk);
  const rows = pieces.flatMap(({ ref, cells }) =>
    cells.map((cell): FixRow => {
      const { where, place } = cellPlace(sights, cell);
      return { id: ref, place, where, from: cellText(cell.from), to: cellText(cell.to) };
    }),
  );
  return finished({ sentence: pairLife.fillPreview(rows.length, formulas, without), rows });
}
