import type { IsoDate } from '../cells/date';
import { formatDay } from '../cells/date';
import type { LeftOut, MatchedPair, MatchProposal } from '../matching/proposal';
import type { Person } from '../registry/person';
import type { Tab, TabCell, TabRow } from '../tabs/tab';
import { keyOf } from '../text/key';
import { aboutOf, nameOf } from '../wording/matching';
import { decisionWords, proposalTab } from '../wording/matchSheets';
import { pairing } from '../wording/pairing';
import { aboveCount, type ColumnKey, columns } from './columns';
import { linesOf } from './lines';
import { timeAndWishes, topicsText } from './profile';
import { type PanelWishes, type Standing, wordsFor } from './standing';

export interface SheetInput {
  readonly proposal: MatchProposal;
  readonly mentees: readonly Person[];
  /** With the capacity that matching reckoned with. */
  readonly mentors: readonly Person[];
  readonly today: IsoDate;
  /** The tab as it stands now: its decisions and the order of its rows are kept. */
  readonly standing: Standing;
  /** What the panel has locked and turned down by itself. */
  readonly panel: PanelWishes;
}

/** Of a column in which nobody has anything: what others say needs the paper. */
const emptyWidth = 100;

/** Places that would help are many in a district; a list to act on is short. */
const mostPlaces = 10;

type Cells = Partial<Record<ColumnKey, TabCell>>;

/** «Подбор»: every pair side by side with its profiles, then everybody who has none, and whom to look for. */
export function proposalSheet(input: SheetInput): Tab {
  const rows = [...pairRows(input), ...sections(input)];
  return {
    key: 'proposal',
    name: proposalTab.name,
    hidden: false,
    protected: false,
    columns: columns.map((column, at) =>
      column.wrap && rows.every(({ cells }) => (cells[at] ?? null) === null)
        ? { ...column, width: Math.min(column.width, emptyWidth) }
        : column,
    ),
    above: above(input),
    titles: true,
    rows,
  };
}

function above({ proposal, today }: SheetInput): readonly TabRow[] {
  const first = proposal.faults.reduce((text, fault) => text.replace(fault, ''), proposal.sentence).trim();
  const said = linesOf(first).slice(0, 2);
  const goal = [proposalTab.goals[proposal.goal], proposal.score].filter((part) => part !== '').join('. ');
  return [
    { look: 'title', cells: [proposalTab.title(formatDay(today))] },
    ...[goal, ...said, proposal.proof.sentence, '']
      .slice(0, aboveCount - 1)
      .map((line): TabRow => ({ look: 'subtitle', cells: [line || null] })),
  ];
}

function pairRows(input: SheetInput): readonly TabRow[] {
  const { mentees, mentors, proposal, standing, panel } = input;
  const menteeOf = byCode(mentees);
  const mentorOf = byCode(mentors);
  return standing.ordered(proposal.pairs, byName).map((pair, at) => {
    const mentee = menteeOf.get(pair.mentee);
    const mentor = mentorOf.get(pair.mentor);
    return plain({
      number: at + 1,
      ...wordsFor(pair, pair.locked ? decisionWords.lock : '', standing, panel),
      menteeName: pair.menteeName,
      mentee: pair.mentee,
      menteeAbout: pair.menteeAbout,
      ...(mentee ? { asks: topicsText(mentee), menteeTime: timeAndWishes(mentee) } : {}),
      mentorName: pair.mentorName,
      mentor: pair.mentor,
      mentorAbout: pair.mentorAbout,
      ...(mentor ? { offers: topicsText(mentor), mentorTime: timeAndWishes(mentor) } : {}),
      places: proposalTab.places(pair.group, mentor?.capacity ?? pair.group),
      points: pair.points,
      why: whyText(pair),
      given: pair.given,
      other: pair.alternative,
    });
  });
}

function sections({ proposal, mentees, mentors, standing, panel }: SheetInput): readonly TabRow[] {
  const { notes, waiting, notReady, free, declined, recruiting } = proposalTab.sections;
  const people = new Map([...mentees, ...mentors].map((person) => [placeKey(person.place), person]));
  const mentorOf = byCode(mentors);
  const left = (one: LeftOut): TabRow => bare(leftCells(one, people.get(placeKey(one.place))));
  return [
    ...section(notes, [...proposal.conflicts, ...proposal.faults, ...proposal.balance].flatMap(sentenceRows)),
    ...section(waiting, standing.ordered(proposal.unmatched, byNameOfOne).map(left)),
    ...section(notReady, standing.ordered(proposal.notReady, byNameOfOne).map(left)),
    ...section(
      free,
      proposal.freeMentors.flatMap(({ code, places }) => {
        const mentor = mentorOf.get(code);
        if (!mentor) return [];
        const all = mentor.capacity ?? places;
        return [bare({ ...mentorCells(mentor), places: proposalTab.places(all - places, all) })];
      }),
    ),
    ...section(
      declined,
      proposal.declined.map((pair) => {
        const { mentee, mentor, menteeName, mentorName } = pair;
        return plain({
          ...wordsFor(pair, decisionWords.decline, standing, panel),
          mentee,
          mentor,
          menteeName,
          mentorName,
        });
      }),
    ),
    ...section(
      recruiting,
      [...proposal.recruiting, ...proposal.morePlaces.slice(0, mostPlaces)].flatMap(({ sentence }) =>
        sentenceRows(sentence),
      ),
    ),
  ];
}

function section(title: string, rows: readonly TabRow[]): readonly TabRow[] {
  return rows.length > 0 ? [{ look: 'section', cells: [title] }, ...rows] : [];
}

function leftCells(one: LeftOut, person: Person | undefined): Cells {
  const said = { why: one.reason, other: one.change };
  if (person?.role === 'mentor') return { ...mentorCells(person), ...said };
  return {
    menteeName: one.name,
    mentee: one.code,
    menteeAbout: one.about,
    ...(person ? { asks: topicsText(person), menteeTime: timeAndWishes(person) } : {}),
    ...said,
  };
}

function mentorCells(mentor: Person): Cells {
  return {
    mentorName: nameOf(mentor),
    mentor: mentor.code ?? '',
    mentorAbout: aboutOf(mentor),
    offers: topicsText(mentor),
    mentorTime: timeAndWishes(mentor),
  };
}

function whyText(pair: MatchedPair): string {
  const parts = pair.parts
    .filter((part) => part.points > 0)
    .map((part) => pairing.part(part.title, part.points, part.pointsMax));
  return (pair.change === 'moved' ? proposalTab.moved : '') + parts.join(', ');
}

function plain(cells: Cells): TabRow {
  return {
    look: 'plain',
    cells: columns.map(({ key }) => {
      const cell = cells[key as ColumnKey] ?? null;
      return cell === '' ? null : cell;
    }),
  };
}

function bare(cells: Cells): TabRow {
  return { ...plain(cells), bare: true };
}

/** Runs to the right over empty cells, a line at a time. */
function sentenceRows(sentence: string): readonly TabRow[] {
  return linesOf(sentence).map((line): TabRow => ({ look: 'subtitle', cells: [line], bare: true }));
}

function byName(a: MatchedPair, b: MatchedPair): number {
  return compareTexts(`${a.menteeName}\t${a.mentee}`, `${b.menteeName}\t${b.mentee}`);
}

function byNameOfOne(a: LeftOut, b: LeftOut): number {
  return compareTexts(`${a.name}\t${a.code}`, `${b.name}\t${b.code}`);
}

function compareTexts(a: string, b: string): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function byCode(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.code ?? '', person]));
}

function placeKey(place: { readonly sheetId: number; readonly row: number | null }): string {
  return `${place.sheetId}:${place.row ?? 1}`;
}
