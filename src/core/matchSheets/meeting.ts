import { formatDay, type IsoDate } from '../cells/date';
import { sensitiveKind } from '../checks/rules/papers/sensitive';
import type { Block, Paper } from '../documents/blocks';
import { bold, glued, paper, paragraph, textWidth } from '../documents/paper';
import { formTitle } from '../registry/forms';
import type { Person } from '../registry/person';
import { privateKinds } from '../surveys/privateText';
import { keyOf } from '../text/key';
import { aboutOf, nameOf } from '../wording/matching';
import { meetingSheet } from '../wording/matchSheets';
import { commonPoints } from './commonPoints';
import type { CodePair } from './decisions';
import { slotsText } from './profile';

/** One person of the group meeting with those he is to get acquainted with. */
export interface MeetingSheet {
  readonly person: Person;
  readonly partners: readonly Person[];
}

export interface MeetingPlace {
  readonly school: string;
  readonly today: IsoDate;
}

/** A sheet for every mentor with a pair, then one for every mentee, by name. Pairs with somebody who is not here are left out. */
export function meetingSheets(
  pairs: readonly CodePair[],
  mentees: readonly Person[],
  mentors: readonly Person[],
): readonly MeetingSheet[] {
  const here = new Map([...mentees, ...mentors].map((person) => [person.code, person]));
  const partners = new Map<Person, Person[]>();
  for (const pair of pairs) {
    const [mentee, mentor] = [here.get(pair.mentee), here.get(pair.mentor)];
    if (!mentee || !mentor) continue;
    partners.set(mentee, [...(partners.get(mentee) ?? []), mentor]);
    partners.set(mentor, [...(partners.get(mentor) ?? []), mentee]);
  }
  return [...sorted(mentors), ...sorted(mentees)].flatMap((person) => {
    const found = partners.get(person);
    return found ? [{ person, partners: sorted(found) }] : [];
  });
}

export function sheetText(sheet: MeetingSheet, place: MeetingPlace): string {
  const { person, partners } = sheet;
  return [
    meetingSheet.titles[person.role],
    subtitle(place),
    '',
    ...profile(person).map(([title, value]) => `${title}: ${value}`),
    '',
    `${meetingSheet.proposed}:`,
    ...partners.flatMap((partner, at) => [
      `${at + 1}. ${called(partner).join(', ')}`,
      ...acquaintance(person, partner).map(([title, value]) => `   ${title}: ${value}`),
      `   ${meetingSheet.choice.join('   ')}`,
    ]),
    '',
    meetingSheet.ask,
  ].join('\n');
}

/** Every sheet on a page of its own. */
export function meetingPaper(sheets: readonly MeetingSheet[], place: MeetingPlace): Paper {
  const blocks = sheets.flatMap((sheet, at): readonly Block[] => [
    ...(at > 0 ? [{ kind: 'pageBreak' as const }] : []),
    ...sheetBlocks(sheet, place),
  ]);
  return paper(meetingSheet.fileTitle(formatDay(place.today)), blocks);
}

function sheetBlocks({ person, partners }: MeetingSheet, place: MeetingPlace): readonly Block[] {
  const [first, ...rest] = profile(person);
  return [
    paragraph(bold(meetingSheet.titles[person.role]), { align: 'center', after: 2 }),
    paragraph(subtitle(place), { align: 'center', after: 8 }),
    {
      kind: 'table',
      header: first!.map(glued),
      rows: rest.map((row) => row.map(glued)),
      widths: [55, 115],
      size: 12,
    },
    paragraph(bold(meetingSheet.proposed), { before: 12, after: 6 }),
    partnersTable(person, partners),
    paragraph(meetingSheet.ask, { before: 10 }),
  ];
}

/** Columns in which nobody has anything are left out; the room goes to the notes. */
function partnersTable(person: Person, partners: readonly Person[]): Block {
  const { role } = partners[0]!;
  const texts: readonly (readonly [string, number, (partner: Person, at: number) => string])[] = [
    [meetingSheet.number, 8, (_, at) => String(at + 1)],
    [meetingSheet.who[role], 31, (partner) => glued(called(partner).join('\n'))],
    [meetingSheet.topics[role], 35, topics],
    [meetingSheet.time, 24, (partner) => slotsText(partner.slots)],
    [meetingSheet.common, 31, (partner) => commonPoints(person, partner)],
    [meetingSheet.wish, 22, () => meetingSheet.choice.map(glueAll).join('\n')],
  ];
  const shown = texts
    .map(([title, width, text]) => ({ title, width, cells: partners.map(text) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const left = textWidth - shown.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table',
    header: [...shown.map(({ title }) => title), meetingSheet.notes],
    // Empty lines are room to write by hand.
    rows: partners.map((_, at) => [...shown.map(({ cells }) => cells[at]!), '\n\n\n']),
    widths: [...shown.map(({ width }) => width), left],
    size: 10,
  };
}

function glueAll(text: string): string {
  return text.replace(/ /g, '\u00a0');
}

/** Title and value; what is not known is left out. */
function profile(person: Person): readonly (readonly [string, string])[] {
  const about = aboutOf(person);
  const { capacity, capacityFrom } = person;
  const takes =
    capacity === null
      ? ''
      : capacityFrom && capacityFrom < capacity
        ? `${capacityFrom}–${capacity}`
        : String(capacity);
  const rows: readonly (readonly [string, string])[] = [
    [meetingSheet.who[person.role], [nameOf(person), about].filter((part) => part !== '').join(', ')],
    [meetingSheet.code, person.name === null ? '' : (person.code ?? '')],
    [meetingSheet.form, person.form ? formTitle(person.form) : ''],
    [meetingSheet.topics[person.role], topics(person)],
    [meetingSheet.time, slotsText(person.slots)],
    [meetingSheet.takes, person.role === 'mentor' ? takes : ''],
  ];
  return rows.filter(([, value]) => value !== '');
}

function acquaintance(person: Person, partner: Person): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string])[] = [
    [meetingSheet.topics[partner.role], topics(partner)],
    [meetingSheet.time, slotsText(partner.slots)],
    [meetingSheet.common, commonPoints(person, partner)],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** «Белов А. Д.», «7 „А“ класс», «Н-483071» */
function called(person: Person): readonly string[] {
  const code = person.name === null ? '' : (person.code ?? '');
  return [nameOf(person), aboutOf(person), code].filter((part) => part !== '');
}

/** As written, but for what is nobody's business in a group: health, records, telephones, other people's names. */
function topics(person: Person): string {
  const said = person.topics.length > 0 ? person.topics : person.subjects;
  const open = said.filter((topic) => sensitiveKind(topic) === null && privateKinds(topic).length === 0);
  return [...open, ...(open.length < said.length ? [meetingSheet.privately] : [])].join('; ');
}

function subtitle({ school, today }: MeetingPlace): string {
  return meetingSheet.subtitle(school, formatDay(today));
}

function sorted(people: readonly Person[]): readonly Person[] {
  const key = (person: Person): string => keyOf(`${nameOf(person)}\t${person.code}`);
  return [...people].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
