import { isInForce, latestOf, type PairRecord, pairKey, readStatus } from '../../pairs/pair';
import { needsReason, settable, type TransitionFault, transitionFault } from '../../pairs/transitions';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PairsChanged } from '../../protocol/shapes/pairs';
import { hashOf } from '../../text/hash';
import { pairLife } from '../../wording/pairLife';
import { readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { oneLine } from '../run/oneLine';
import { changePairs, finishPairs, requireOrderlyPairs } from './changePairs';

/** One pair, several or all get a status; those that cannot take it stay as they are, and it is said why. */
export function changePairStatus(ports: Ports, input: Input<'pairs.status'>): Outcome<PairsChanged> {
  const status = settable.find((one) => one === readStatus(input.status));
  if (!status) throw new Refused(pairLife.noStatus(input.status, settable));
  const reason = oneLine(input.reason);
  if (input.pairs.length === 0) throw new Refused(pairLife.nobody());
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, ['pairChanges']);
    requireOrderlyPairs(ports, desk);
    if (input.on > desk.today) throw new Refused(pairLife.future());
    const plan = { action: 'статус', request: hashOf(JSON.stringify(['status', input])) } as const;
    const latest = latestOf(desk.pairs);
    const chosen = new Set(input.pairs.map(pairKey));
    if (Array.from(chosen).some((key) => !latest.has(key))) throw new Refused(pairLife.unknownPair());
    const left: { readonly pair: PairRecord; readonly fault: TransitionFault }[] = [];
    const after = desk.pairs.map((pair): PairRecord => {
      if (!chosen.has(pairKey(pair)) || latest.get(pairKey(pair)) !== pair) return pair;
      const fault = transitionFault(pair, status, input.on);
      if (fault) left.push({ pair, fault });
      return fault
        ? pair
        : {
            ...pair,
            status,
            unread: '',
            reason,
            since: input.on,
            locked: pair.locked && isInForce({ status }),
          };
    });
    const again = finishPairs(ports, desk, plan);
    if (!again && left.length === chosen.size && left.some(({ fault }) => fault !== 'same'))
      throw new Refused(pairLife.nothingFits(left));
    if (!again && needsReason(status) && reason === '') throw new Refused(pairLife.noReason(status));
    const made = again ?? changePairs(ports, desk, { ...plan, after });
    const rest = again ? [] : left;
    return finished({
      sentence: pairLife.changed(made.lines.length, status, rest),
      change: made.id,
      changed: made.lines.length,
      tab: { sheetId: made.sheetId, row: 1, column: 1 },
    });
  });
}
