import { propose } from '../../matching/propose';
import { partsNotes, type Standing, sheetDisarranged, standingOf } from '../../matchSheets/standing';
import { proposalSheet } from '../../matchSheets/tab';
import { pairKey } from '../../pairs/pair';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PairCodes, PairWishes, Proposal, ProposalSheet } from '../../protocol/shapes/pairs';
import { proposalTab } from '../../wording/matchSheets';
import { refusals } from '../../wording/refusals';
import { matchingTabs, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { requireEditable } from '../run/requireEditable';
import { proposalInput } from './proposePairs';

/**
 * Writes the proposal on «Подбор», side by side with the profiles. What was decided on the tab stays decided, rows keep
 * their order, and nothing is written where something of hers to the right would come to stand beside others.
 */
export function putProposal(ports: Ports, wishes: Input<'pairs.sheet'>): Outcome<ProposalSheet> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, matchingTabs);
    const grid = desk.owned.get('proposal') ?? null;
    if (grid && sheetDisarranged(grid)) throw new Refused(refusals.tabChanged(grid.sheetName));
    requireEditable(ports, desk, 'proposal');
    const standing = standingOf(grid);
    const request = proposalInput(desk, withDecisions(wishes, standing));
    const proposal = propose(request);
    const { mentees, mentors } = request;
    const tab = proposalSheet({ proposal, mentees, mentors, today: desk.today, standing, panel: wishes });
    if (partsNotes(grid, tab)) throw new Refused(refusals.notesApart(grid?.sheetName ?? tab.name));
    const sheetId = ports.workbook.putTab(tab);
    return finished({ sentence: says(proposal, standing), tab: { sheetId, row: 1, column: 1 } });
  });
}

/** What she has changed on the tab since it was written counts more than what the panel remembers. */
export function withDecisions(wishes: PairWishes, { changed }: Standing): PairWishes {
  const keys = new Set(changed.map(pairKey));
  const locked = changed.filter(({ decision }) => decision === 'lock');
  const declined = changed.filter(({ decision }) => decision === 'decline');
  const lockedMentees = new Set(locked.map(({ mentee }) => mentee));
  const unchanged = (pairs: readonly PairCodes[]) => pairs.filter((pair) => !keys.has(pairKey(pair)));
  return {
    ...wishes,
    locked: [
      ...unchanged(wishes.locked).filter(({ mentee }) => !lockedMentees.has(mentee)),
      ...locked.map(codesOf),
    ],
    declined: [...unchanged(wishes.declined), ...declined.map(codesOf)],
  };
}

function codesOf({ mentee, mentor }: PairCodes): PairCodes {
  return { mentee, mentor };
}

function says({ pairs, unmatched, declined }: Proposal, { changed }: Standing): string {
  const here = new Set([...pairs, ...declined].map(pairKey));
  const decided = changed.filter(({ text }) => text !== '');
  const kept = decided.filter((row) => here.has(pairKey(row))).length;
  const gone = decided.length - kept;
  return [
    proposalTab.written(pairs.length, unmatched.length),
    ...(kept > 0 ? [proposalTab.kept(kept)] : []),
    ...(gone > 0 ? [proposalTab.gone(gone)] : []),
  ].join(' ');
}
