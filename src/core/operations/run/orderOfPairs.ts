import { addDays, compareDays, formatDay, type IsoDate } from '../../cells/date';
import { schoolYear } from '../../cells/schoolYear';
import type { OrderOfficial, OrderPair, OrderPerson, PairingOrder } from '../../documents/order';
import { checkRequisites, type OrderProblem } from '../../documents/requisites';
import { inForce, type PairRecord } from '../../pairs/pair';
import type { Person } from '../../registry/person';
import { fullName, parseName } from '../../text/names';
import { orderProblemText } from '../../wording/documents';
import { aboutOf } from '../../wording/matching';
import { orderSays } from '../../wording/orderReport';
import { byCode, type Desk, mentees, mentors } from './desk';

/** Plans of work are agreed two weeks after the order. */
const planDays = 14;

/** A date or a post that nobody wrote down is said, but a school may sign the order without it; the rest cannot stay empty. */
const forgivable: readonly OrderProblem['code'][] = ['consent-missing', 'about-missing'];

export interface DraftOrder {
  readonly order: PairingOrder;
  /** What keeps the order from being made. */
  readonly problems: readonly string[];
  /** What should be looked at, but holds nothing back. */
  readonly remarks: readonly string[];
}

/** «№ 45-о от 03.09.2026», as it stands beside the pairs. */
export function orderLabel(number: string, date: IsoDate): string {
  return `№ ${number} от ${formatDay(date)}`;
}

/** Pairs that this order fixes: approved ones without an order, and those that an interrupted run marked already. */
export function pairsForOrder(desk: Desk, label: string): readonly PairRecord[] {
  return awaitingOrder(desk, label).filter((pair) => hasConsents(desk, pair));
}

/** Without the consent of both sides a pair waits for the next order. */
function awaitingOrder(desk: Desk, label: string): readonly PairRecord[] {
  return inForce(desk.pairs).filter((pair) => pair.order === '' || pair.order === label);
}

function hasConsents(desk: Desk, pair: PairRecord): boolean {
  const sides = [byCode(mentees(desk)).get(pair.mentee), byCode(mentors(desk)).get(pair.mentor)];
  return sides.every((person) => person?.consent.state === 'yes');
}

export function draftOrder(desk: Desk, number: string, date: IsoDate): DraftOrder {
  const { settings } = desk;
  const year = schoolYear(settings.schoolYear);
  const end = year && compareDays(year.end, date) > 0 ? year.end : addDays(date, planDays);
  const planDay = addDays(date, planDays);
  const order: PairingOrder = {
    number,
    date,
    school: { full: settings.schoolFull, short: settings.schoolShort, place: settings.place },
    schoolYear: settings.schoolYear,
    head: official(settings.headPost, settings.headName),
    curator: official(settings.curatorPost, settings.curatorName),
    from: date,
    to: end,
    planUntil: compareDays(planDay, end) < 0 ? planDay : end,
    pairs: orderPairs(desk, pairsForOrder(desk, orderLabel(number, date))),
  };
  const waiting = awaitingOrder(desk, orderLabel(number, date)).length - order.pairs.length;
  const problems = checkRequisites(order);
  const said = (list: readonly OrderProblem[]): readonly string[] => list.map(orderProblemText);
  return {
    order,
    problems: said(problems.filter((problem) => !forgivable.includes(problem.code))),
    remarks: [
      ...(waiting > 0 ? [orderSays.waiting(waiting)] : []),
      ...said(problems.filter((problem) => forgivable.includes(problem.code))),
    ],
  };
}

function official(post: string, fullName: string): OrderOfficial {
  const name = parseName(fullName);
  return { post, name: name ?? { raw: fullName, surname: '', given: null, patronymic: null, sex: null } };
}

/** Names come from the registries, the one source; a person who left them keeps the name that «Пары» holds. */
function orderPairs(desk: Desk, pairs: readonly PairRecord[]): readonly OrderPair[] {
  const menteeOf = byCode(mentees(desk));
  const mentorOf = byCode(mentors(desk));
  return pairs.map((pair) => {
    const mentee = menteeOf.get(pair.mentee);
    const mentor = mentorOf.get(pair.mentor);
    return {
      form: mentee?.form ?? mentor?.form ?? 'pupil-pupil',
      roleModel: mentee?.roleModel ?? mentor?.roleModel ?? null,
      mentor: orderPerson(pair.mentor, pair.mentorName, pair.mentorAbout, mentor),
      mentee: orderPerson(pair.mentee, pair.menteeName, pair.menteeAbout, mentee),
    };
  });
}

function orderPerson(code: string, name: string, about: string, person: Person | undefined): OrderPerson {
  return {
    code,
    name: person?.name ? fullName(person.name) : name,
    about: person ? aboutOf(person) : about,
    consentOn: person?.consent.date ?? null,
  };
}
