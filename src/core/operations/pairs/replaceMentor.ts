import { lockedPairs, type ShownPair } from '../../matching/explain/shownPair';
import { assess } from '../../matching/judging/assess';
import { candidateOf } from '../../matching/judging/candidate';
import { defaultCriteria } from '../../matching/judging/criteria';
import { readinessOf } from '../../matching/judging/readiness';
import { contextOf } from '../../matching/request';
import { endOf, inForce, isInForce, latestOf, type PairRecord, pairKey } from '../../pairs/pair';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PairsChanged } from '../../protocol/shapes/pairs';
import type { Person } from '../../registry/person';
import { hashOf } from '../../text/hash';
import { nameOf, notReadySentence } from '../../wording/matching';
import { pairLife } from '../../wording/pairLife';
import { proposalInput } from '../matching/proposePairs';
import { byCode, type Desk, matchingTabs, mentors, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { oneLine } from '../run/oneLine';
import { capacityIn, overloaded } from './capacity';
import { changePairs, finishPairs, requireOrderlyPairs } from './changePairs';
import { otherYearOfPairs } from './currentPairs';
import { isRevivable, newPair } from './mergePairs';

/**
 * Another mentor in the middle of the year: the old pair comes to its end with the reason, the new one awaits an order of
 * its own, and the term stays that of the school year.
 */
export function replaceMentor(ports: Ports, input: Input<'pairs.replace'>): Outcome<PairsChanged> {
  const reason = oneLine(input.reason);
  if (reason === '') throw new Refused(pairLife.noReason('завершена'));
  if (input.to === input.mentor) throw new Refused(pairLife.sameMentor());
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, [...matchingTabs, 'pairChanges']);
    requireOrderlyPairs(ports, desk);
    if (input.on > desk.today) throw new Refused(pairLife.future());
    const plan = {
      action: 'замена наставника',
      request: hashOf(JSON.stringify(['replace', input])),
    } as const;
    const again = finishPairs(ports, desk, plan);
    const made = again ?? changePairs(ports, desk, { ...plan, after: replaced(desk, input, reason) });
    const old = made.lines.find((line) => pairKey(line) === pairKey(input));
    const mentor = byCode(mentors(desk)).get(input.to);
    return finished({
      sentence: old
        ? pairLife.replaced(old.menteeName, mentor ? nameOf(mentor) : input.to, old.became)
        : pairLife.replacedBefore,
      change: made.id,
      changed: made.lines.length,
      tab: { sheetId: made.sheetId, row: 1, column: 1 },
    });
  });
}

function replaced(desk: Desk, input: Input<'pairs.replace'>, reason: string): readonly PairRecord[] {
  const year = otherYearOfPairs(desk);
  if (year !== null) throw new Refused(pairLife.otherYear(year));
  const latest = latestOf(desk.pairs);
  const old = latest.get(pairKey(input));
  if (!old) throw new Refused(pairLife.unknownPair());
  const fresh = latest.get(pairKey({ mentee: input.mentee, mentor: input.to }));
  if (!isInForce(old) && fresh && isInForce(fresh)) return desk.pairs;
  if (!isInForce(old)) throw new Refused(pairLife.overAlready(old));
  if (old.since !== null && input.on < old.since)
    throw new Refused(pairLife.nothingFits([{ pair: old, fault: 'early' }]));
  const others = inForce(desk.pairs).filter(({ mentee }) => mentee === input.mentee);
  if (others.length > 1) throw new Refused(pairLife.hasOther(old.menteeName));
  const next = { ...newPair(desk, allowedPair(desk, input), false), since: input.on };
  const ended = desk.pairs.map((pair) =>
    pair === old ? { ...pair, ...endOf(pair, reason, input.on) } : pair,
  );
  const after = isRevivable(fresh)
    ? ended.map((pair) => (pair === fresh ? { ...pair, ...next } : pair))
    : [...ended, next];
  const mentor = byCode(mentors(desk)).get(input.to)!;
  if (overloaded(desk, inForce(after)).has(input.to))
    throw new Refused(pairLife.full(nameOf(mentor), capacityIn(desk)(input.to)));
  return after;
}

/** The new pair with its score; refuses a person who is not ready, and what the rules of matching forbid. */
function allowedPair(desk: Desk, { mentee, to }: Input<'pairs.replace'>): ShownPair {
  const pair = { mentee, mentor: to };
  const request = proposalInput(desk, { locked: [pair], declined: [], keep: [], resume: false });
  const sides = [
    readyPerson(request.mentees, mentee, request.notReady),
    readyPerson(request.mentors, to, request.notReady),
  ].map((person) => candidateOf(person, desk.today));
  const criteria = request.criteria ?? defaultCriteria;
  const { broken } = assess(sides[0]!, sides[1]!, criteria, contextOf(request));
  const titles = criteria.filter(({ id }) => broken.includes(id)).map(({ title }) => title);
  if (titles.length > 0) throw new Refused(pairLife.forbidden(titles));
  return lockedPairs(request).pairs.find((one) => pairKey(one) === pairKey(pair))!;
}

function readyPerson(people: readonly Person[], code: string, blocked: ReadonlyMap<string, string>): Person {
  const { ready, notReady } = readinessOf(people, blocked);
  const person = ready.find((one) => one.code === code);
  if (person) return person;
  const held = notReady.find((one) => one.person.code === code);
  throw new Refused(
    held ? pairLife.notReady(nameOf(held.person), notReadySentence(held.because)) : pairLife.unknownPerson(),
  );
}
