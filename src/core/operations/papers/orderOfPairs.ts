import { addDays, compareDays, formatDay, type IsoDate } from '../../cells/date';
import { schoolYear } from '../../cells/schoolYear';
import type { OrderOfficial, OrderPair, OrderPerson, PairingOrder } from '../../documents/order';
import { checkRequisites, type OrderProblem } from '../../documents/requisites';
import type { PairRecord } from '../../pairs/pair';
import type { ScreenName } from '../../protocol/shapes/status';
import type { Person } from '../../registry/person';
import { fullName, parseName } from '../../text/names';
import { orderProblemText } from '../../wording/documents';
import { aboutOf, nameOf } from '../../wording/matching';
import { orderSays } from '../../wording/orderReport';
import { currentPairs } from '../pairs/currentPairs';
import { byCode, type Desk, mentees, mentors } from '../run/desk';

/** Plans of work are agreed two weeks after the order. */
const planDays = 14;

/** A date or a post that nobody wrote down is said, but a school may sign the order without it; the rest cannot stay empty. */
const forgivable: readonly OrderProblem['code'][] = ['consent-missing', 'about-missing'];

/** The rest is filled in on «Школа». */
const cures: { readonly [C in OrderProblem['code']]?: ScreenName } = {
  'no-pairs': 'pairs',
  'pair-twice': 'pairs',
  'form-missing': 'check',
  'name-missing': 'check',
};

export interface DraftOrder {
  readonly order: PairingOrder;
  /** What keeps the order from being made. */
  readonly problems: readonly string[];
  /** Screens where they are removed. */
  readonly cures: readonly ScreenName[];
  /** What should be looked at, but holds nothing back. */
  readonly remarks: readonly string[];
}

/** «№ 45-о от 03.09.2026», as it stands beside the pairs. */
export function orderLabel(number: string, date: IsoDate): string {
  return `№ ${number} от ${formatDay(date)}`;
}

/** Pairs that this order fixes: approved ones without an order, and those that an interrupted run marked already. */
export function pairsForOrder(desk: Desk, label: string): readonly PairRecord[] {
  const consenting = new Set(
    [byCode(mentees(desk)), byCode(mentors(desk))].flatMap((people) =>
      Array.from(people, ([code, person]) => (person.consent.state === 'yes' ? code : '')),
    ),
  );
  return awaitingOrder(desk, label).filter(
    ({ mentee, mentor }) => consenting.has(mentee) && consenting.has(mentor),
  );
}

/** Without the consent of both sides a pair waits for the next order. */
function awaitingOrder(desk: Desk, label: string): readonly PairRecord[] {
  return currentPairs(desk).filter(
    ({ order, status }) =>
      (order === '' && (status === 'предложена' || status === 'утверждена приказом')) || order === label,
  );
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
    curator: { ...official(settings.curatorPost, settings.curatorName), dative: settings.curatorDative },
    from: date,
    to: end,
    planUntil: compareDays(planDay, end) < 0 ? planDay : end,
    pairs: orderPairs(desk, pairsForOrder(desk, orderLabel(number, date))),
  };
  const waiting = awaitingOrder(desk, orderLabel(number, date)).length - order.pairs.length;
  const problems = [...formless(desk, order), ...checkRequisites(order)];
  const grave = problems.filter((problem) => !forgivable.includes(problem.code));
  const people = byCode([...mentees(desk), ...mentors(desk)]);
  const called = (code: string): string => {
    const person = people.get(code);
    return person ? nameOf(person) : code;
  };
  const said = (list: readonly OrderProblem[]): readonly string[] =>
    list.map((problem) =>
      orderProblemText('codes' in problem ? { ...problem, codes: problem.codes.map(called) } : problem),
    );
  return {
    order,
    problems: said(grave),
    cures: [...new Set(grave.map(({ code }) => cures[code] ?? 'settings'))],
    remarks: [
      ...(waiting > 0 ? [orderSays.waiting(waiting)] : []),
      ...said(problems.filter((problem) => forgivable.includes(problem.code))),
    ],
  };
}

/** An order must not guess the form: it decides the acts the order cites. */
function formless(desk: Desk, { pairs }: PairingOrder): readonly OrderProblem[] {
  const menteeOf = byCode(mentees(desk));
  const mentorOf = byCode(mentors(desk));
  const codes = pairs
    .filter((pair) => !(menteeOf.get(pair.mentee.code)?.form ?? mentorOf.get(pair.mentor.code)?.form))
    .map((pair) => pair.mentee.code);
  return codes.length > 0 ? [{ code: 'form-missing', codes }] : [];
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
