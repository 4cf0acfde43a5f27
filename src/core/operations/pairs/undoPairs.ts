import { changesOf, latestUndoable } from '../../pairs/pairHistory';
import { undoPairChange } from '../../pairs/undo';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PairsChanged } from '../../protocol/shapes/pairs';
import { hashOf } from '../../text/hash';
import { pairLife } from '../../wording/pairLife';
import { readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { capacityIn } from './capacity';
import { changePairs, finishPairs, openChange, pairLines, requireOrderlyPairs } from './changePairs';

/** Takes the latest change of pairs back wherever it still stands; what an order has fixed since stays. */
export function undoPairs(ports: Ports, { change }: Input<'pairs.undo'>): Outcome<PairsChanged> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, ['pairChanges']);
    requireOrderlyPairs(ports, desk);
    const lines = pairLines(desk);
    const wanted = changesOf(lines).find(({ id }) => id === change);
    if (!wanted) throw new Refused(pairLife.noChange());
    const plan = { action: 'отмена', request: hashOf(`undo ${change}`) } as const;
    const again = finishPairs(ports, desk, plan);
    const tab = { sheetId: desk.owned.get('pairs')?.sheetId ?? 0, row: 1, column: 1 };
    const told = (sentence: string, changed: number): Outcome<PairsChanged> =>
      finished({ sentence, change: '', changed, tab });
    if (again) return told(pairLife.undo(again.lines.length, []), again.lines.length);
    if (openChange(desk, plan.request) === null) {
      if (lines.some(({ undoes }) => undoes === change)) return told(pairLife.undoneBefore, 0);
      if (latestUndoable(lines, desk.pairs)?.id !== change) throw new Refused(pairLife.notLatest());
    }
    const { after, undone, left } = undoPairChange(
      wanted.lines,
      desk.pairs,
      capacityIn(desk),
      pairLife.undone,
      desk.today,
    );
    changePairs(ports, desk, { ...plan, undoes: change, after });
    const rest = left.map(({ line, because }) => ({ pair: line, because }));
    return told(pairLife.undo(undone, rest), undone);
  });
}
