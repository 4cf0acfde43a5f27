import { lockedPairs, type ShownPair } from '../matching/shownPair';
import { type PairRecord, pairKey } from '../pairs/pair';
import { pairsDisarranged, pairsTab } from '../pairs/tab';
import type { Ports } from '../ports';
import type { Input } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import type { ApprovedPairs } from '../protocol/shapes/pairs';
import { hashOf } from '../text/hash';
import { pairing } from '../wording/pairing';
import { refusals } from '../wording/refusals';
import { proposalInput } from './proposePairs';
import { type Desk, mentors, readDesk } from './run/desk';
import { exclusively } from './run/exclusively';
import { record } from './run/record';
import { requireEditable } from './run/requireEditable';

/**
 * Writes the approved pairs into «Пары»: those already there keep their row and everything a person added to it,
 * those no longer wanted are marked «снята», new ones go below. Nothing of the curator's own tabs is touched.
 */
export function approvePairs(ports: Ports, approval: Input<'pairs.approve'>): Outcome<ApprovedPairs> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    if (pairsDisarranged(desk.owned.get('pairs') ?? null)) throw new Refused(refusals.tabChanged('Пары'));
    requireEditable(ports, desk, 'pairs');
    const wanted = wantedPairs(desk, approval);
    const { records, added, kept, removed } = merge(desk, wanted, approval);
    const sheetId = ports.workbook.putTab(pairsTab(records, pairing.tabTitle(desk.settings.schoolYear)));
    record(ports, {
      operation: 'pairs',
      key: desk.settings.schoolYear,
      state: 'done',
      hash: hashOf(approval.pairs.map(pairKey).sort().join('\n')),
      data: JSON.stringify({ added, kept, removed }),
    });
    return finished({
      sentence: pairing.approved(added, kept, removed),
      added,
      kept,
      removed,
      change: '',
      tab: { sheetId, row: 1, column: 1 },
    });
  });
}

/** The chosen pairs with their scores, computed anew: what was shown must still hold. */
function wantedPairs(desk: Desk, { fingerprint, pairs }: Input<'pairs.approve'>): readonly ShownPair[] {
  const keys = new Set(pairs.map(pairKey));
  if (keys.size !== pairs.length) throw new Refused(refusals.badPair(pairing.twice));
  const chosen = lockedPairs(proposalInput(desk, { locked: pairs, declined: [], keep: [], resume: false }));
  if (chosen.fingerprint !== fingerprint) throw new Refused(refusals.changedMeanwhile());
  const found = chosen.pairs.filter((pair) => keys.has(pairKey(pair)));
  if (found.length !== keys.size) throw new Refused(refusals.badPair(pairing.impossible));
  const load = new Map<string, number>();
  for (const pair of found) load.set(pair.mentor, (load.get(pair.mentor) ?? 0) + 1);
  for (const mentor of mentors(desk)) {
    const taken = load.get(mentor.code ?? '') ?? 0;
    if (taken > (mentor.capacity ?? desk.lists.thresholds.usualCapacity))
      throw new Refused(refusals.badPair(pairing.tooMany(mentor.name?.raw ?? mentor.code ?? '', taken)));
  }
  return found;
}

interface Merged {
  readonly records: readonly PairRecord[];
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
}

function merge(desk: Desk, wanted: readonly ShownPair[], { locked }: Input<'pairs.approve'>): Merged {
  const lockedKeys = new Set(locked.map(pairKey));
  const fresh = new Map(wanted.map((pair) => [pairKey(pair), pair]));
  let kept = 0;
  let removed = 0;
  const standing = desk.pairs.map((pair): PairRecord => {
    const proposed = fresh.get(pairKey(pair));
    fresh.delete(pairKey(pair));
    if (!proposed) {
      if (pair.status !== 'снята') removed += 1;
      return { ...pair, status: 'снята', locked: false };
    }
    kept += 1;
    const status = pair.status === 'снята' ? 'утверждена' : pair.status;
    return { ...pair, ...shown(proposed), status, locked: lockedKeys.has(pairKey(pair)) };
  });
  const added = Array.from(fresh.values()).map(
    (pair): PairRecord => ({
      ...shown(pair),
      mentee: pair.mentee,
      mentor: pair.mentor,
      locked: lockedKeys.has(pairKey(pair)),
      status: 'утверждена',
      approvedOn: desk.today,
      order: '',
    }),
  );
  return { records: [...standing, ...added], added: added.length, kept, removed };
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
