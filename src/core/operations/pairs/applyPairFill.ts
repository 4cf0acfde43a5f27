import { carriedOut } from '../../changes/history';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import type { Outcome } from '../../protocol/outcome';
import type { ChangeReport } from '../../protocol/shapes/changes';
import { hashOf } from '../../text/hash';
import { changesSay } from '../../wording/changes';
import { pairLife } from '../../wording/pairLife';
import { readChanges, settleOpen } from '../run/changes/changeLog';
import { makeChange } from '../run/changes/makeChange';
import { readDesk, requireOwnCodes } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { isEmptyBefore, planPairFill } from './pairFill';

/**
 * Writes the names of «Пары» into the cells that the curator has ticked; without a choice only into empty ones. Old
 * values are kept in the history of changes, and the same request goes on with what was cut off.
 */
export function applyPairFill(ports: Ports, { only }: Input<'pairs.fill.apply'>): Outcome<ChangeReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, true);
    requireOwnCodes(desk);
    const changes = readChanges(ports, desk);
    const request = hashOf(JSON.stringify(['pairFill', only]));
    const open = settleOpen(ports, desk, changes, request);
    const wanted = new Set(only);
    const { pieces } = planPairFill(desk);
    const chosen = pieces.filter((piece) => (wanted.size > 0 ? wanted.has(piece.ref) : isEmptyBefore(piece)));
    const made = makeChange(ports, desk, open, { what: 'pairFill', request, pieces: chosen });
    // What was ticked and needs nothing any more: filled by an earlier run, or changed while she looked.
    const lasting = changes.filter(({ state }) => state === 'open' || state === 'done');
    const filled = new Set(lasting.flatMap(carriedOut).map(({ ref }) => ref));
    const planned = new Set(chosen.map(({ ref }) => ref));
    const gone = only.filter((ref) => !planned.has(ref) && !filled.has(ref)).length;
    const total = made.cells + made.left;
    return {
      output: {
        sentence: pairLife.filled(made.cells, made.skipped.length + gone),
        change: made.id,
        cells: made.cells,
        rows: 0,
        skipped: made.skipped.map(({ where, sentence, place }) => ({ where, sentence, place })),
      },
      more:
        made.left === 0
          ? null
          : { done: made.cells, total, sentence: changesSay.progress(made.cells, total) },
    };
  });
}
