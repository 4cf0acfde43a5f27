import type { ShownPair } from '../../matching/explain/shownPair';
import { endOf, isInForce, isOrdered, latestOf, type PairRecord, pairKey } from '../../pairs/pair';
import type { PairCodes } from '../../protocol/shapes/pairs';
import { pairing } from '../../wording/pairing';
import { pairLife } from '../../wording/pairLife';
import type { Desk } from '../run/desk';

export interface MergedPairs {
  /** The pairs of the tab, each in its place, and new ones after them. */
  readonly after: readonly PairRecord[];
  /** Fixed by an order and not in the approval because one of the two is not ready: nobody has decided about them. */
  readonly aside: number;
}

/**
 * The approved pairs among those of «Пары»: what stands there keeps its line and everything a person added to it. A pair
 * that came to its end stays as it is; made again it gets a line of its own.
 */
export function mergePairs(
  desk: Desk,
  standing: readonly PairRecord[],
  wanted: readonly ShownPair[],
  locked: readonly PairCodes[],
  ready: (code: string) => boolean,
): MergedPairs {
  const locks = new Set(locked.map(pairKey));
  const latest = new Set(latestOf(standing).values());
  const fresh = new Map(wanted.map((pair) => [pairKey(pair), pair]));
  const served = new Set(wanted.map(({ mentee }) => mentee));
  let aside = 0;
  const kept = standing.map((pair): PairRecord => {
    const key = pairKey(pair);
    const proposed = latest.has(pair) ? fresh.get(key) : undefined;
    if (proposed && isInForce(pair)) {
      fresh.delete(key);
      return { ...pair, ...shown(proposed), locked: locks.has(key) };
    }
    if (proposed && isRevivable(pair)) {
      fresh.delete(key);
      return { ...pair, ...newPair(desk, proposed, locks.has(key)) };
    }
    if (!isInForce(pair)) return pair;
    if (isOrdered(pair) && !served.has(pair.mentee) && !(ready(pair.mentee) && ready(pair.mentor))) {
      aside += 1;
      return pair;
    }
    return { ...pair, ...endOf(pair, pairLife.newMatching, desk.today) };
  });
  const added = Array.from(fresh.values()).map((pair) => newPair(desk, pair, locks.has(pairKey(pair))));
  return { after: [...kept, ...added], aside };
}

/** A pair that never had an order goes on in its line when it is made again. */
export function isRevivable(pair: PairRecord | undefined): pair is PairRecord {
  return pair?.status === 'снята' && pair.order === '';
}

/** A pair that awaits its order. */
export function newPair({ today }: Desk, pair: ShownPair, locked: boolean): PairRecord {
  return {
    ...shown(pair),
    mentee: pair.mentee,
    mentor: pair.mentor,
    locked,
    status: 'предложена',
    unread: '',
    approvedOn: today,
    order: '',
    reason: '',
    since: today,
  };
}

/** What people read in a row of «Пары». */
function shown(
  pair: ShownPair,
): Pick<PairRecord, 'menteeName' | 'menteeAbout' | 'mentorName' | 'mentorAbout' | 'form' | 'points' | 'why'> {
  return {
    menteeName: pair.menteeName,
    menteeAbout: pair.menteeAbout,
    mentorName: pair.mentorName,
    mentorAbout: pair.mentorAbout,
    form: pair.form,
    points: pair.points,
    why: pair.parts
      .filter((part) => part.points > 0)
      .map((part) => pairing.part(part.title, part.points, part.pointsMax))
      .join(', '),
  };
}
