import type { Entry } from '../../journal/entry';
import type { Ports } from '../../ports';
import type { Input, Progress } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { SendReport, SurveyKind } from '../../protocol/shapes/surveys';
import type { Person } from '../../registry/person';
import { readLinks } from '../../surveys/linksTab';
import { isOneAddress } from '../../text/address';
import { fullName } from '../../text/names';
import { letters } from '../../wording/letters';
import { refusals } from '../../wording/refusals';
import { linkWords } from '../../wording/surveys';
import { fits } from '../run/budget';
import { byCode, type Desk, mentees, mentors, readDesk, requireOwnCodes, withEntries } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { type NewEntry, record } from '../run/record';
import { requireEditable } from '../run/requireEditable';
import { letterLog, putLinks, surveyLinks } from './surveyLinks';
import { invited, madeSurvey, surveyPlaces } from './surveyOfYear';

/** A letter with its journal lines on a bad day. */
const letterMs = 4000;

/** A row of the tab of links, which comes last, on a bad day. */
const linkMs = 4;

interface Plan {
  readonly toSend: readonly Person[];
  readonly sent: readonly Person[];
  readonly withoutAddress: number;
  readonly withoutConsent: number;
}

/** Sends everybody's own link. Without `confirm` only the plan is shown; a letter that may have left is never repeated unasked. */
export function sendSurvey(ports: Ports, input: Input<'survey.send'>): Outcome<SendReport> {
  const { kind } = input;
  const link = ports.rights.missing(['forms', 'mail']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  if (!input.confirm) {
    const desk = readDesk(ports);
    requireSurvey(desk, kind);
    const plan = planOf(desk, kind);
    return finished(report(ports, desk, kind, plan, plan.sent.length));
  }
  return exclusively(ports, () => {
    const found = readDesk(ports);
    const desk = withEntries(found, settleUnknown(ports, found, kind, input.ifUnknown));
    requireSurvey(desk, kind);
    requireEditable(ports, desk, surveyPlaces[kind].links);
    const plan = planOf(desk, kind);
    if (plan.toSend.length > 0 && ports.mail.remaining() === 0) throw new Refused(refusals.mailQuota());
    const { sent, entries } = sendSlice(ports, desk, kind, plan.toSend);
    const done = plan.sent.length + sent;
    const left = plan.toSend.length - sent;
    const stopped = left > 0 && ports.mail.remaining() === 0;
    // The tab waits for the last slice: it is long, and the journal remembers the days.
    if ((left === 0 || stopped) && (sent > 0 || !datesShown(desk, kind, plan.sent)))
      putLinks(ports, withEntries(desk, entries), kind);
    if (stopped) throw new Refused(refusals.mailQuota());
    const more: Progress | null =
      left > 0 ? { done, total: done + left, sentence: letters.progress(done, done + left) } : null;
    return { output: report(ports, desk, kind, { ...plan, toSend: plan.toSend.slice(sent) }, done), more };
  });
}

/** A run that was cut off after its letters has not told the tab of links. */
function datesShown(desk: Desk, kind: SurveyKind, sent: readonly Person[]): boolean {
  const shown = readLinks(desk.owned.get(surveyPlaces[kind].links) ?? null);
  return sent.every((person) => shown.get(person.code ?? '')?.sentOn);
}

function requireSurvey(desk: Desk, kind: SurveyKind): void {
  requireOwnCodes(desk);
  if (!madeSurvey(desk, kind)) throw new Refused(refusals.noSurvey());
}

function planOf(desk: Desk, kind: SurveyKind): Plan {
  const people = invited(desk, kind);
  const { entryOf } = letterLog(desk, kind);
  const isSent = (person: Person): boolean => entryOf(person.code ?? '')?.state === 'done';
  const rest = people.filter((person) => !isSent(person));
  const consenting = rest.filter((person) => person.consent.state === 'yes');
  const toSend = consenting.filter((person) => person.email !== null && isOneAddress(person.email));
  return {
    toSend,
    sent: people.filter(isSent),
    withoutAddress: consenting.length - toSend.length,
    withoutConsent: rest.length - consenting.length,
  };
}

/** Letters of which only the beginning is in the journal: the curator says what became of them. */
function settleUnknown(
  ports: Ports,
  desk: Desk,
  kind: SurveyKind,
  decision: Input<'survey.send'>['ifUnknown'],
): readonly Entry[] {
  const open = unknownLetters(desk, kind);
  if (open.length === 0) return [];
  if (decision === 'ask')
    throw new Refused(refusals.lettersUnknown(open.map((code) => nameOf(desk, code)).join(', ')));
  const state = decision === 'sent' ? 'done' : 'abandoned';
  const { keyOf } = letterLog(desk, kind);
  return record(ports, ...open.map((code): NewEntry => ({ operation: 'letter', key: keyOf(code), state })));
}

/** Sends as many as the day's quota and this slice's time allow. */
function sendSlice(
  ports: Ports,
  desk: Desk,
  kind: SurveyKind,
  people: readonly Person[],
): { readonly sent: number; readonly entries: readonly Entry[] } {
  const entries: Entry[] = [];
  if (people.length === 0) return { sent: 0, entries };
  const addressOf = new Map(
    surveyLinks(ports, desk, kind).map((link): [string, string] => [link.code, link.address]),
  );
  const quota = ports.mail.remaining();
  const { keyOf } = letterLog(desk, kind);
  let sent = 0;
  // That a letter has left is written together with the beginning of the next one: one lasting write for each.
  let ended: readonly NewEntry[] = [];
  for (const person of people) {
    if (sent >= quota || !fits(ports.clock, letterMs + linkMs * addressOf.size)) break;
    const code = person.code ?? '';
    const key = keyOf(code);
    entries.push(...record(ports, ...ended, { operation: 'letter', key, state: 'started' }));
    ports.mail.send(
      letters.invitation(
        person.email ?? '',
        code,
        addressOf.get(code) ?? '',
        desk.settings.schoolShort,
        kind,
      ),
    );
    ended = [{ operation: 'letter', key, state: 'done' }];
    sent += 1;
  }
  if (sent > 0) entries.push(...record(ports, ...ended));
  return { sent, entries };
}

function report(ports: Ports, desk: Desk, kind: SurveyKind, plan: Plan, sent: number): SendReport {
  return {
    sentence: letters.standing(sent, plan.toSend.length, plan.withoutAddress, linkWords.tabs[kind]),
    plan: {
      toSend: plan.toSend.length,
      quotaLeft: ports.mail.remaining(),
      withoutAddress: plan.withoutAddress,
      withoutConsent: plan.withoutConsent,
    },
    sent,
    unknown: unknownLetters(desk, kind).map((code) => nameOf(desk, code)),
  };
}

function unknownLetters(desk: Desk, kind: SurveyKind): readonly string[] {
  const { entryOf } = letterLog(desk, kind);
  return invited(desk, kind)
    .map((person) => person.code ?? '')
    .filter((code) => entryOf(code)?.state === 'started');
}

function nameOf(desk: Desk, code: string): string {
  const person = byCode([...mentees(desk), ...mentors(desk)]).get(code);
  return person?.name ? `${fullName(person.name)} (${code})` : code;
}
