import { formatDay } from '../../cells/date';
import { checkRegistries } from '../../checks/check';
import { notReadyCodes } from '../../checks/readiness';
import { readinessOf } from '../../matching/judging/readiness';
import type { PairLine } from '../../pairs/change';
import { inForce, isInForce, latestOf, loadOf, type PairRecord, pairKey } from '../../pairs/pair';
import { latestUndoable } from '../../pairs/pairHistory';
import { settable } from '../../pairs/transitions';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { StandingPair, StandingPairs, UnmatchedPerson } from '../../protocol/shapes/pairs';
import type { Person, Role } from '../../registry/person';
import { aboutOf, nameOf } from '../../wording/matching';
import { pairing } from '../../wording/pairing';
import { pairLife } from '../../wording/pairLife';
import { byCode, type Desk, mentees, mentors, readDesk } from '../run/desk';
import { capacityIn } from './capacity';
import { pairLines } from './changePairs';
import { currentPairs, otherYearOfPairs, tabDeleted } from './currentPairs';

/** The pairs as they live now, what is amiss with them, and who waits for a mentor. */
export function listPairs(ports: Ports): Outcome<StandingPairs> {
  const desk = readDesk(ports, false, ['pairChanges']);
  const lines = pairLines(desk);
  const pairs = standingPairs(desk, lines);
  const waiting = waitingPeople(desk);
  const active = pairs.filter((pair) => pair.inForce).length;
  const year = otherYearOfPairs(desk);
  const last = latestUndoable(lines, desk.pairs);
  const tab = desk.owned.get('pairs');
  return finished({
    sentence:
      (tabDeleted(desk) ? `${pairing.tabDeleted} ` : '') +
      pairLife.standing(active, pairs.length - active, waiting.length) +
      (year === null ? '' : pairLife.lastYear(year)),
    pairs,
    waiting,
    statuses: settable.map(pairLife.status),
    reasons: pairLife.reasons,
    change: last?.id ?? '',
    changeSays: last ? pairLife.change(last.action, momentWords(last.at), last.lines.length) : '',
    tab: tab ? { sheetId: tab.sheetId, row: 1, column: 1 } : null,
  });
}

function standingPairs(desk: Desk, lines: readonly PairLine[]): readonly StandingPair[] {
  const people = { mentee: byCode(mentees(desk)), mentor: byCode(mentors(desk)) };
  const active = inForce(desk.pairs);
  const taken = loadOf(active);
  const served = loadOf(active.map(({ mentee }) => ({ mentor: mentee })));
  const capacity = capacityIn(desk);
  // A tab made before «Причина» and «С какого дня» may have no room for them: the history knows.
  const told = new Map(lines.map((line) => [pairKey(line), line]));
  const latest = new Set(latestOf(desk.pairs).values());
  return desk.pairs.map((pair): StandingPair => {
    const line = latest.has(pair) ? told.get(pairKey(pair)) : undefined;
    const known = line?.became === pair.status ? line : undefined;
    const since = pair.since ?? known?.on ?? null;
    const reason = pair.reason || known?.reason || '';
    const trouble = isInForce(pair)
      ? [
          ...(['mentee', 'mentor'] as const).map((side) => sideTrouble(side, people[side].get(pair[side]))),
          taken.get(pair.mentor)! > capacity(pair.mentor) && people.mentor.has(pair.mentor)
            ? pairLife.trouble.overloaded(taken.get(pair.mentor)!, capacity(pair.mentor))
            : '',
          served.get(pair.mentee)! > 1 ? pairLife.trouble.twoMentors : '',
          pair.unread ? pairLife.trouble.unread(pair.unread) : '',
        ]
      : [];
    const mentee = people.mentee.get(pair.mentee);
    const mentor = people.mentor.get(pair.mentor);
    return {
      mentee: pair.mentee,
      mentor: pair.mentor,
      menteeName: mentee ? nameOf(mentee) : pair.menteeName,
      menteeAbout: mentee ? aboutOf(mentee) : pair.menteeAbout,
      mentorName: mentor ? nameOf(mentor) : pair.mentorName,
      mentorAbout: mentor ? aboutOf(mentor) : pair.mentorAbout,
      form: pair.form,
      status: pair.status,
      says: [since ? pairLife.since(formatDay(since)) : '', reason].filter((one) => one !== '').join(', '),
      order: pair.order,
      inForce: isInForce(pair),
      locked: pair.locked,
      trouble: trouble.filter((one) => one !== '').join(' '),
    };
  });
}

function sideTrouble(side: Role, person: Person | undefined): string {
  if (!person) return pairLife.trouble.gone(side);
  const { state } = person.consent;
  const refused = state === 'no' || state === 'withdrawn';
  return refused ? pairLife.trouble.noConsent(side, state === 'withdrawn') : '';
}

/** Ready and without a mentor this year; those of priority first, then by the registry. */
function waitingPeople(desk: Desk): readonly UnmatchedPerson[] {
  const current = currentPairs(desk);
  const served = new Set(current.map(({ mentee }) => mentee));
  const blocked = notReadyCodes(checkRegistries(desk));
  const { ready } = readinessOf(mentees(desk), blocked);
  const waiting = ready.filter(({ code }) => !served.has(code ?? ''));
  const rank = ({ priority }: Person): number => priority ?? Number.POSITIVE_INFINITY;
  const ended = lastEnded(desk, waiting);
  return [...waiting]
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
    .map((person) => {
      const { sheetId, row, column } = person.place;
      const pair = ended.get(person.code ?? '');
      return {
        code: person.code ?? '',
        name: nameOf(person),
        about: aboutOf(person),
        reason: pair ? pairLife.lost(pair.mentorName, pair.reason) : pairLife.waits,
        change: '',
        place: { sheetId, row: row ?? 1, column: column ?? 1 },
      };
    });
}

/** The pair of this year that each of them had before. */
function lastEnded(desk: Desk, people: readonly Person[]): ReadonlyMap<string, PairRecord> {
  if (otherYearOfPairs(desk) !== null) return new Map();
  const codes = new Set(people.map(({ code }) => code));
  const ended = desk.pairs.filter((pair) => !isInForce(pair) && codes.has(pair.mentee));
  return new Map(ended.map((pair) => [pair.mentee, pair]));
}

/** «07.09.2026, 10:00» */
function momentWords(at: string): string {
  return `${formatDay(at.slice(0, 10))}, ${at.slice(11, 16)}`;
}
