import { checkRegistries } from '../../checks/check';
import { notReadyCodes } from '../../checks/readiness';
import type { PairOfCodes, Wishes } from '../../matching/build';
import { criteriaOf } from '../../matching/judging/criteria';
import { propose } from '../../matching/propose';
import type { MatchRequest } from '../../matching/request';
import { type Resolved, resolveConditions } from '../../matching/rules/conditions';
import { readDecisions } from '../../matchSheets/decisions';
import { loadOf } from '../../pairs/pair';
import type { Ports } from '../../ports';
import { preferenceProblems } from '../../preferences/problems';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PairWishes, Proposal } from '../../protocol/shapes/pairs';
import type { Person } from '../../registry/person';
import { pairing } from '../../wording/pairing';
import { preferenceSays } from '../../wording/preferences';
import { refusals } from '../../wording/refusals';
import { conditionFaultSentence, ruleProblemSentence } from '../../wording/rulesTabs';
import { currentPairs, formerPairs, pairsAside, tabDeleted } from '../pairs/currentPairs';
import { type Desk, matchingTabs, mentees, mentors, readDesk } from '../run/desk';
import { requireSameRows } from '../run/identity/sameRows';
import { requireRegistries } from '../run/missingRegistries';
import { readyCodes } from './readyCodes';

/** The best pairs there are, with proof and reasons. Writes nothing. */
export function proposePairs(ports: Ports, wishes: PairWishes): Outcome<Proposal> {
  const desk = readDesk(ports, false, matchingTabs);
  const proposal = propose(proposalInput(desk, wishes));
  const faults = [
    ...(tabDeleted(desk) ? [pairing.tabDeleted] : []),
    ...proposal.faults,
    ...unclearRules(desk),
    ...unclearWishes(desk),
  ];
  return finished({ ...proposal, faults });
}

/** Lines of «Правила подбора» and «Условия подбора» that could not be followed. */
function unclearRules(desk: Desk): readonly string[] {
  const { problems, conditions } = desk.rules;
  const told = [
    ...problems.map(ruleProblemSentence),
    ...resolveConditions(conditions, mentees(desk), mentors(desk)).faults.map(conditionFaultSentence),
  ];
  return told.length > 3 ? [...told.slice(0, 3), pairing.moreRules(told.length - 3)] : told;
}

/** Lines of «Пожелания» that could not be followed; the rest of many is told by number. */
function unclearWishes({ owned, registries }: Desk): readonly string[] {
  const told = preferenceProblems(owned.get('preferences') ?? null, registries).map(
    ({ sentence }) => sentence,
  );
  const rest = told.length - 3;
  return rest > 0 ? [...told.slice(0, 3), preferenceSays.more(rest)] : told;
}

/** What the pairs are found from. Give a desk that has read `matchingTabs`. */
export function proposalInput(desk: Desk, wishes: PairWishes): MatchRequest {
  requireRegistries(desk);
  requireSameRows(desk);
  const seekers = mentees(desk);
  const hosts = mentors(desk);
  if ([...seekers, ...hosts].every((person) => person.code === null)) throw new Refused(refusals.noCodes());
  const { goal, levels, commonMinutes, conditions } = desk.rules;
  const notReady = blockedPeople(desk);
  const resolved = resolveConditions(conditions, seekers, hosts);
  return {
    mentees: seekers,
    mentors: withFreePlaces(desk, hosts, notReady),
    wishes: wishesOf(desk, wishes, resolved),
    notReady,
    today: desk.today,
    criteria: criteriaOf(desk.rules),
    // Pairs turned down before come in as wishes, so that the curator can take them back.
    conditions: { ...resolved, declined: [] },
    approvedOnly: levels.approved === 'must',
    goal,
    lastYear: pairsOfLastYear(desk),
    commonMinutes,
  };
}

/** Places that are not taken by pairs which nobody can propose now. */
function withFreePlaces(
  desk: Desk,
  hosts: readonly Person[],
  notReady: ReadonlyMap<string, string>,
): readonly Person[] {
  const taken = loadOf(pairsAside(desk, readyCodes(desk, notReady)));
  return hosts.map((mentor) => {
    const places = mentor.capacity ?? desk.lists.thresholds.usualCapacity;
    return { ...mentor, capacity: Math.max(0, places - (taken.get(mentor.code ?? '') ?? 0)) };
  });
}

/** At the first call together with what was decided on «Подбор», locked in «Пары» and turned down before. */
function wishesOf(desk: Desk, wishes: PairWishes, { declined }: Resolved): Wishes {
  const current = currentPairs(desk);
  const keep = wishes.keep.length > 0 ? wishes.keep : current;
  if (!wishes.resume) return { locked: wishes.locked, declined: wishes.declined, current, keep };
  const decided = readDecisions(desk.owned.get('proposal') ?? null);
  const said = new Set([...wishes.locked, ...decided.locked].map((pair) => pair.mentee));
  return {
    locked: [
      ...wishes.locked,
      ...decided.locked,
      ...current.filter(({ locked, mentee }) => locked && !said.has(mentee)),
    ],
    declined: [...wishes.declined, ...decided.declined, ...declined],
    current,
    keep,
  };
}

export function pairsOfLastYear(desk: Desk): readonly PairOfCodes[] {
  const before = previousYear(desk.settings.schoolYear);
  return formerPairs(desk).filter((pair) => pair.schoolYear === before && pair.status !== 'снята');
}

/** «2026/2027» → «2025/2026» */
function previousYear(schoolYear: string): string {
  return schoolYear.replace(/\d+/g, (year) => String(Number(year) - 1));
}

/** People with a finding that keeps them from being paired: its sentence by their code. */
export function blockedPeople(desk: Desk): ReadonlyMap<string, string> {
  return notReadyCodes(checkRegistries(desk));
}
