import { lockedPairs, type ShownPair } from '../../matching/explain/shownPair';
import { type MatchRequest, requestFingerprint, sameBasis } from '../../matching/request';
import { archiveDisarranged, archiveTab, endedWithYear, readArchive, withYear } from '../../pairs/archive';
import { differences, type PairLine } from '../../pairs/change';
import { inForce, isInForce, type PairRecord, pairKey } from '../../pairs/pair';
import { hasNotesBeside } from '../../pairs/tab';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { ApprovedPairs } from '../../protocol/shapes/pairs';
import { hashOf } from '../../text/hash';
import { pairing } from '../../wording/pairing';
import { pairLife } from '../../wording/pairLife';
import { refusals } from '../../wording/refusals';
import { proposalInput } from '../matching/proposePairs';
import { putDeclined, requireDeclinable } from '../matching/putDeclined';
import { readyCodes } from '../matching/readyCodes';
import { byCode, type Desk, matchingTabs, mentors, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { overloaded } from './capacity';
import { changePairs, finishPairs, openChange, type PairsMade, requireOrderlyPairs } from './changePairs';
import { otherYearOfPairs } from './currentPairs';
import { mergePairs } from './mergePairs';

type Approval = Input<'pairs.approve'>;

/**
 * Writes the approved pairs into «Пары»: those already there keep their line and everything a person added to it, those
 * no longer wanted come to their end, new ones go below. Last year's pairs move to their own tab first.
 */
export function approvePairs(ports: Ports, approval: Approval): Outcome<ApprovedPairs> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, [...matchingTabs, 'pairChanges']);
    requireOrderlyPairs(ports, desk);
    const plan = {
      action: 'утверждение',
      request: hashOf(JSON.stringify(['approve', approval])),
      besides: () => putDeclined(ports, desk, approval.declined),
    } as const;
    requireDeclinable(ports, desk, approval.declined);
    const again = finishPairs(ports, desk, plan);
    const input = proposalInput(desk, { locked: approval.pairs, declined: [], keep: [], resume: false });
    if (again) return finished(reportOf(input, desk.pairs, again, 0, ''));
    const wanted = wantedPairs(input, approval);
    const year = otherYearOfPairs(desk);
    const left = year === null ? [] : leftBehind(desk, year);
    const standing = year === null ? desk.pairs : [];
    const merged = mergePairs(desk, standing, wanted, approval.locked, readyCodes(desk));
    requirePlaces(desk, merged.after);
    const after = [...left, ...merged.after];
    const overtaken = requestFingerprint(input) !== approval.fingerprint;
    // What this very request has begun or done already is no news to the curator.
    if (overtaken && openChange(desk, plan.request) === null && differences(desk.pairs, after).length > 0)
      throw new Refused(refusals.changedMeanwhile());
    if (year !== null) archive(ports, desk, year, left);
    const made = changePairs(ports, desk, { ...plan, after, leaving: left.length });
    const archived = year === null ? '' : pairing.archived(left.length, year);
    return finished(reportOf(input, merged.after, made, merged.aside, archived));
  });
}

/** The chosen pairs with their scores, computed anew: what was shown must still hold. */
function wantedPairs(input: MatchRequest, { fingerprint, pairs }: Approval): readonly ShownPair[] {
  const keys = new Set(pairs.map(pairKey));
  if (keys.size !== pairs.length) throw new Refused(refusals.badPair(pairing.twice));
  const chosen = lockedPairs(input);
  if (!sameBasis(chosen.fingerprint, fingerprint)) throw new Refused(refusals.changedMeanwhile());
  const found = chosen.pairs.filter((pair) => keys.has(pairKey(pair)));
  if (found.length !== keys.size) throw new Refused(refusals.badPair(pairing.impossible));
  return found;
}

/** Pairs in force that the approval leaves alone take their places, too. */
function requirePlaces(desk: Desk, pairs: readonly PairRecord[]): void {
  overloaded(desk, inForce(pairs)).forEach((taken, code) => {
    const name = byCode(mentors(desk)).get(code)?.name?.raw ?? code;
    throw new Refused(refusals.badPair(pairing.tooMany(name, taken)));
  });
}

/** Last year's pairs as they go into the archive; refuses where that would lose or mislead. */
function leftBehind(desk: Desk, year: string): readonly PairRecord[] {
  if (year > desk.settings.schoolYear) throw new Refused(pairLife.laterYear(year));
  if (archiveDisarranged(desk.owned.get('archive') ?? null))
    throw new Refused(refusals.tabChanged('Пары прошлых лет'));
  if (hasNotesBeside(desk.owned.get('pairs')!)) throw new Refused(pairLife.notesBeside(year));
  return endedWithYear(desk.pairs, pairLife.yearEnd, desk.today);
}

/** Comes before «Пары» is written: a run cut off in between brings the very same lines once more. */
function archive(ports: Ports, desk: Desk, year: string, pairs: readonly PairRecord[]): void {
  const before = readArchive(desk.owned.get('archive') ?? null);
  ports.workbook.putTab(archiveTab(withYear(before, year, pairs)));
  ports.workbook.flush();
}

function reportOf(
  input: MatchRequest,
  pairs: readonly PairRecord[],
  { id, lines, sheetId }: PairsMade,
  aside: number,
  archived: string,
): ApprovedPairs {
  const began = ({ before, became }: PairLine): boolean =>
    isInForce({ status: became }) && (before === null || !isInForce(before));
  const added = lines.filter(began).length;
  const removed = lines.filter(({ became }) => !isInForce({ status: became })).length;
  const kept = inForce(pairs).length - added;
  const locksOnly = id !== '' && added + removed === 0;
  const sentence = locksOnly ? pairing.locksOnly : pairing.approved(added, kept, removed, aside);
  return {
    sentence: sentence + archived,
    added,
    kept,
    removed,
    change: id,
    fingerprint: requestFingerprint({ ...input, wishes: { ...input.wishes, current: inForce(pairs) } }),
    tab: { sheetId, row: 1, column: 1 },
  };
}
