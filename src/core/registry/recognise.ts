import { cellText, isBlank } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import { type Listing, readListing } from './listing';
import type { Role } from './person';
import { readRegistry } from './readRegistry';
import type {
  ColumnMatch,
  ListRole,
  OtherReason,
  OtherTab,
  ReadTab,
  Registries,
  Registry,
  TabEvidence,
} from './registry';
import { matchColumns } from './titles/columns';
import { findHeader, type Header } from './titles/header';
import { sample } from './titles/samples';
import { hasOtherPurpose, isApplications, roleColumn, roleOfTab } from './titles/tabRole';

export type { Registries };

/** A tab of known role with its columns; nothing of its rows is read yet. */
interface Candidate {
  readonly grid: Grid;
  readonly header: Header;
  readonly role: ListRole;
  readonly score: number;
  readonly because: readonly TabEvidence[];
  readonly columns: readonly ColumnMatch[];
  /** Answers of an application form. */
  readonly applications: boolean;
}

interface Unread {
  readonly grid: Grid;
  readonly header: Header | null;
  readonly reason: OtherReason;
}

const listRoles: readonly ListRole[] = ['mentor', 'mentee', 'both', 'team', 'partner', 'pairs'];

/** Finds the tabs of mentors, mentees, working group and partners among the curator's and reads them. */
export function readRegistries(grids: readonly Grid[], today: IsoDate): Registries {
  const found = grids
    .filter((grid) => grid.ownedTab === null)
    .map((grid): Candidate | Unread => candidateOf(grid, today));
  const candidates = found.filter((one): one is Candidate => 'role' in one);
  const reasons = new Map<Grid, OtherReason>();
  const mentors = best(candidates, 'mentor', today, reasons);
  const mentees = best(candidates, 'mentee', today, reasons);
  const team = firstList(candidates, 'team', reasons);
  const partners = firstList(candidates, 'partner', reasons);
  const taken = [mentors, mentees, team, partners].map((one) => one?.sheetId);
  const complete = mentors !== null && mentees !== null;
  const tabs = found.map((one): ReadTab => {
    if (!('role' in one)) return unreadTab(one, complete);
    const used = taken.includes(one.grid.sheetId);
    const unused = reasons.get(one.grid) ?? { kind: one.role === 'pairs' ? 'pairs' : 'noRole' };
    return readTab(one, used ? null : unused, candidates, complete);
  });
  const others = tabs.flatMap(({ sheetId, sheetName, other }): OtherTab[] =>
    other ? [{ sheetId, sheetName, because: other }] : [],
  );
  return { mentors, mentees, team, partners, others, tabs };
}

function candidateOf(grid: Grid, today: IsoDate): Candidate | Unread {
  if (grid.cells.every((row) => row.every(isBlank))) return { grid, header: null, reason: { kind: 'empty' } };
  const header = findHeader(grid);
  if (grid.tabMeaning === 'none') return { grid, header, reason: { kind: 'answer' } };
  if (!header) return { grid, header, reason: { kind: 'noHeader' } };
  const answer = listRoles.find((role) => role === grid.tabMeaning);
  const guess = answer
    ? { role: answer, score: 100, because: [{ kind: 'answer' } as const] }
    : roleOfTab(grid, header);
  if (!guess) return { grid, header, reason: { kind: header.sure ? 'noRole' : 'noHeader' } };
  const columns = guess.role === 'pairs' ? [] : matchColumns(grid, header, guess.role, today);
  const reason = answer ? null : peopleless(grid, header, guess.role, columns);
  if (reason) return { grid, header, reason };
  return { grid, header, columns, ...guess, applications: isApplications(grid.sheetName, header) && !answer };
}

/** Nobody stands in the rows: there is no column to tell them by, or «Наставников» stands over sums. */
function peopleless(
  grid: Grid,
  header: Header,
  role: ListRole,
  columns: readonly ColumnMatch[],
): OtherReason | null {
  if (role === 'partner' || role === 'pairs') return null;
  const own = columns.find(({ field }) => field === 'name' || field === 'surname');
  const names = own ? [own] : header.titles.filter(({ matches: [match] }) => match?.field === 'name');
  if (names.some(({ column }) => isFigures(grid, header, column))) return { kind: 'report' };
  const asked = columns.some((column) => column.asked && column.candidates.includes('name'));
  const coded = header.sure && header.titles.some(({ matches: [match] }) => match?.field === 'code');
  return own || asked || coded ? null : { kind: 'noHeader' };
}

function isFigures(grid: Grid, header: Header, column: number): boolean {
  const values = sample(grid, header.firstRow, column).map(cellText);
  return values.filter((value) => /^[\d\s.,%]+$/.test(value)).length * 2 > values.length;
}

/** The surest tab of a role that has people; of the others of that role it is noted why they are not read. */
function best(
  candidates: readonly Candidate[],
  role: Role,
  today: IsoDate,
  reasons: Map<Grid, OtherReason>,
): Registry | null {
  const read = candidates
    .filter((candidate) => candidate.role === role || candidate.role === 'both')
    .map((candidate) => ({ candidate, registry: registryOf(candidate, role, today) }))
    // A tab for both that has nobody of this role says nothing of it.
    .filter(({ candidate, registry }) => candidate.role === role || registry.people.length > 0);
  // A tab with a handful of people is worth more than a better titled empty one, a form's answers less than any list.
  const worth = read.map(
    ({ candidate, registry }) =>
      candidate.score + Math.min(registry.people.length, 20) / 4 - (candidate.applications ? 50 : 0),
  );
  const first = worth.indexOf(Math.max(...worth));
  const chosen = read[first]?.registry ?? null;
  if (!chosen) return null;
  read.forEach(({ candidate }, i) => {
    if (i === first) return;
    const asForm = candidate.applications && !read[first]?.candidate.applications;
    const second = { kind: 'second', role, chosen: chosen.sheetName } as const;
    reasons.set(candidate.grid, asForm ? { kind: 'applications', role } : second);
  });
  return chosen;
}

function registryOf({ grid, header, role, columns }: Candidate, wanted: Role, today: IsoDate): Registry {
  const split = role === 'both' ? splitColumn(grid, header, columns) : null;
  const own = columns.map((one) => (isOtherSides(one, wanted, columns) ? { ...one, field: null } : one));
  return readRegistry(grid, header, wanted, today, own, split);
}

/** «Запрос» is no mentor's where «Компетенции» stands beside it; alone it holds both. */
function isOtherSides({ only, field }: ColumnMatch, wanted: Role, columns: readonly ColumnMatch[]): boolean {
  return (
    only !== null && only !== wanted && columns.some((one) => one.field === field && one.only === wanted)
  );
}

/** By the curator's answer or by the values; 0, where nobody stands, when neither tells. */
function splitColumn(grid: Grid, header: Header, columns: readonly ColumnMatch[]): number {
  const named = columns.find(({ field }) => field === 'role');
  return (named ?? roleColumn(grid, header))?.column ?? 0;
}

function firstList(
  candidates: readonly Candidate[],
  role: 'team' | 'partner',
  reasons: Map<Grid, OtherReason>,
): Listing | null {
  const [first, ...rest] = candidates
    .filter((candidate) => candidate.role === role)
    .sort((a, b) => b.score - a.score);
  if (!first) return null;
  for (const { grid } of rest) reasons.set(grid, { kind: 'second', role, chosen: first.grid.sheetName });
  return readListing(first.grid, first.header, first.columns);
}

/** A second list of a role is asked about when it is about as good: only the curator knows which is which. */
function readTab(
  { grid, header, role, score, because, columns }: Candidate,
  other: OtherReason | null,
  all: readonly Candidate[],
  complete: boolean,
): ReadTab {
  const rival = all.some((one) => one.grid !== grid && one.role === role && Math.abs(one.score - score) <= 1);
  return {
    sheetId: grid.sheetId,
    sheetName: grid.sheetName,
    role,
    asked: (other?.kind === 'second' && rival) || (other?.kind === 'noRole' && !complete),
    because,
    other,
    headerRow: header.row,
    firstRow: header.firstRow,
    // Doubts about a tab that is not read are nobody's trouble.
    columns: other ? columns.map((column) => ({ ...column, asked: false })) : columns,
  };
}

/** A list of people of no known role, or without their names, is asked about only while a registry is missing. */
function unreadTab({ grid, header, reason }: Unread, complete: boolean): ReadTab {
  const likely = reason.kind === 'noRole' || (reason.kind === 'noHeader' && header?.sure === true);
  return {
    sheetId: grid.sheetId,
    sheetName: grid.sheetName,
    role: 'none',
    asked: likely && !complete && !hasOtherPurpose(grid.sheetName),
    because: reason.kind === 'answer' ? [{ kind: 'answer' }] : [],
    other: reason,
    headerRow: header?.row ?? null,
    firstRow: header?.firstRow ?? 1,
    columns: [],
  };
}
