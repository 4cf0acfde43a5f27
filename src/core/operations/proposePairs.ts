import { checkRegistries } from '../checks/check';
import { notReadyCodes } from '../checks/readiness';
import { lastDone } from '../journal/history';
import { type MatchRequest, propose } from '../matching/propose';
import { inForce } from '../pairs/pair';
import type { Ports } from '../ports';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import type { PairWishes, Proposal } from '../protocol/shapes/pairs';
import { pairing } from '../wording/pairing';
import { refusals } from '../wording/refusals';
import { type Desk, mentees, mentors, readDesk } from './run/desk';
import { requireRegistries } from './run/missingRegistries';
import { requireSameRows } from './run/sameRows';

/** The best pairs there are, with proof and reasons. Writes nothing. */
export function proposePairs(ports: Ports, wishes: PairWishes): Outcome<Proposal> {
  const desk = readDesk(ports);
  const proposal = propose(proposalInput(desk, wishes));
  const forgotten = !desk.owned.has('pairs') && lastDone(desk.history, 'pairs') !== null;
  return finished(forgotten ? { ...proposal, faults: [pairing.tabDeleted, ...proposal.faults] } : proposal);
}

/** Pairs that the curator has locked on the tab stay locked, whatever the sidebar says. */
export function proposalInput(desk: Desk, wishes: PairWishes): MatchRequest {
  requireRegistries(desk);
  requireSameRows(desk);
  const people = [...mentees(desk), ...mentors(desk)];
  if (people.every((person) => person.code === null)) throw new Refused(refusals.noCodes());
  const current = inForce(desk.pairs);
  return {
    mentees: mentees(desk),
    mentors: mentors(desk).map((mentor) => ({
      ...mentor,
      capacity: mentor.capacity ?? desk.lists.thresholds.usualCapacity,
    })),
    wishes: { locked: wishes.locked, declined: wishes.declined, current },
    notReady: blockedPeople(desk),
    today: desk.today,
  };
}

/** People with a finding that keeps them from being paired: its sentence by their code. */
export function blockedPeople(desk: Desk): ReadonlyMap<string, string> {
  return notReadyCodes(checkRegistries(desk));
}
