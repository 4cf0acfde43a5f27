import { type Cell, cellText, isBlank, isDateCell } from '../cells/cell';
import { type IsoDate, parseDay } from '../cells/date';
import { cellAt, type Grid, rowCount } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Role } from '../registry/person';
import { readRegistry } from '../registry/readRegistry';
import type { Registries, Registry } from '../registry/registry';
import { findHeader, type Header } from '../registry/titles/header';
import { keyOf } from '../text/key';

/** `people`: all of one role; `mixed`: a column says who wants to be what; `pairs`: a mentor and a mentee in each row. */
export type SourceKind = 'people' | 'mixed' | 'pairs' | 'nobody';

/** A tab of people who may be taken over into a registry. */
export interface Source {
  readonly grid: Grid;
  readonly kind: SourceKind;
  /** The answers of a form: every row has a time stamp. */
  readonly form: boolean;
  /** The tab read as a list of each role it tells of. */
  readonly parts: readonly Part[];
  /** Where people say what they want to be; null when the tab is not mixed. */
  readonly roleColumn: number | null;
  /** Rows of people who do not say it. */
  readonly unclear: readonly number[];
  /** How many rows hold people. */
  readonly rows: number;
}

export interface Part {
  /** The tab without what is about others. */
  readonly grid: Grid;
  readonly people: Registry;
}

/** Why the recogniser has put a tab aside, when its rows are people all the same. */
const telling: ReadonlySet<string> = new Set(['second', 'applications', 'pairs', 'noRole']);

/** Tabs beside the two registries that hold people, in the order of the spreadsheet. */
export function sourcesIn(grids: readonly Grid[], { others }: Registries, today: IsoDate): readonly Source[] {
  return grids.flatMap((grid) => {
    const because = others.find((other) => other.sheetId === grid.sheetId)?.because;
    if (!because || !telling.has(because.kind)) return [];
    const found = findHeader(grid);
    if (!found) return [];
    const role = 'role' in because && isRole(because.role) ? because.role : null;
    // A second list of the working group.
    if (because.kind === 'second' && role === null) return [];
    const source = sourceOf(withTwinsJoined(grid, found), because.kind, role, today);
    const read = source.parts.length > 0 ? source.parts : [partOf(source.grid, 'mentee', today)];
    const people = read.flatMap((part) => part.people.people);
    const rows = new Set([...source.unclear, ...people.map(({ place }) => place.row)]).size;
    return rows > 0 ? [{ ...source, rows }] : [];
  });
}

function sourceOf(grid: Grid, because: string, role: Role | null, today: IsoDate): Omit<Source, 'rows'> {
  const header = findHeader(grid) as Header;
  const form = header.titles.some(({ matches }) => matches[0]?.field === 'timestamp');
  const whole = { grid, form, roleColumn: null, unclear: [] };
  const sides = sidesOf(header);
  // A second list that names one side in its name is of that side, whoever else stands in it.
  const untold =
    role === null || (because === 'second' && !/наставник|наставляем|подопечн/.test(keyOf(grid.sheetName)));
  const bothTold = sides !== null && (role === null || roles.every((of) => sides[of].size > 0));
  if (because === 'pairs' || (untold && bothTold)) {
    // «Должность» after «ФИО наставника» is the mentor's.
    const half = (of: Role): Grid => masked(grid, (_, column) => !sides?.[otherThan(of)].has(column));
    return { ...whole, kind: 'pairs', parts: roles.map((of) => named(partOf(half(of), of, today))) };
  }
  const roleColumn = columnOfRoles(grid, header);
  if (roleColumn !== null) {
    const saidIn = (row: number): readonly Role[] =>
      row < header.firstRow ? roles : rolesSaid(cellAt(grid, row, roleColumn));
    const unclear = grid.cells.flatMap((cells, at) =>
      saidIn(at + 1).length === 0 && cells.filter((cell) => !isBlank(cell)).length > 1 ? [at + 1] : [],
    );
    // With the rows of the others emptied, a question that only they were asked is no column of these.
    const own = (of: Role): Grid => masked(grid, (row) => saidIn(row).includes(of));
    const parts = roles.map((of) => partOf(own(of), of, today));
    return { ...whole, kind: 'mixed', roleColumn, unclear, parts };
  }
  if (role === null) return { ...whole, kind: 'nobody', parts: [] };
  return { ...whole, kind: 'people', parts: [partOf(grid, role, today)] };
}

/** The titles have been found once: what is emptied below and beside them does not hide them. */
function partOf(grid: Grid, role: Role, today: IsoDate): Part {
  const header = findHeader(grid) as Header;
  return { grid, people: readRegistry(grid, header, role, today) };
}

/** In a row of a table of pairs one of the two may be missing. */
function named({ grid, people }: Part): Part {
  return { grid, people: { ...people, people: people.people.filter(({ name, code }) => name ?? code) } };
}

function isRole(role: string): role is Role {
  return role === 'mentor' || role === 'mentee';
}

const roles: readonly Role[] = ['mentee', 'mentor'];

/** «Наставником», «нужен наставник», «и наставником, и наставляемым»: what a person wants to be; [] when he does not say. */
export function rolesSaid(cell: Cell): readonly Role[] {
  const key = keyOf(cellText(cell));
  const needs = /(нужен|нужна|ищу|найти|получить|хочу иметь) \S*(наставник|помощ|поддержк)/.test(key);
  const mentee = /наставляем\S*|подопечн\S*|менти(?=$|[ ,.;])/g;
  const rest = key.replace(mentee, '');
  return [
    ...(needs || rest !== key ? ['mentee' as const] : []),
    ...(!needs && /наставник|ментор|помогать/.test(rest) ? ['mentor' as const] : []),
  ];
}

/** The column in which people say what they want to be: nearly all of its short answers name a role. */
function columnOfRoles(grid: Grid, header: Header): number | null {
  for (const { column, matches } of header.titles) {
    if (matches[0]?.field === 'name' || matches[0]?.field === 'linkedName') continue;
    let filled = 0;
    let named = 0;
    for (let row = header.firstRow; row <= rowCount(grid); row++) {
      const cell = cellAt(grid, row, column);
      if (isBlank(cell)) continue;
      filled++;
      if (cellText(cell).length <= 80 && rolesSaid(cell).length > 0) named++;
    }
    if (filled > 0 && named >= filled * 0.8) return column;
  }
  return null;
}

/** About one person, so that without a word of whose it is it belongs to the name on its left. */
const personal: ReadonlySet<FieldId> = new Set<FieldId>([
  'birth',
  'age',
  'schoolClass',
  'post',
  'organisation',
  'phone',
  'email',
  'contacts',
  'subjects',
  'experience',
  'qualification',
  'sex',
  'language',
  'building',
]);

/** What a table with a name of either side says of each of them; null when it names one side only. */
function sidesOf({ titles }: Header): Readonly<Record<Role, ReadonlySet<number>>> | null {
  const names = { mentor: 0, mentee: 0 };
  for (const { column, matches } of titles) {
    const [match] = matches;
    if (match?.field !== 'name' && match?.field !== 'surname') continue;
    const side = match.whose === 'pupil' ? 'mentee' : match.whose;
    if (side === 'mentor' || side === 'mentee') names[side] ||= column;
  }
  const { mentor, mentee } = names;
  if (mentor === 0 || mentee === 0) return null;
  const ownOf = (role: Role): ReadonlySet<number> =>
    new Set(
      titles.flatMap(({ column, matches: [match] }) => {
        if (!match || match.whose !== null || !personal.has(match.field)) return [];
        const left = [mentor, mentee].filter((name) => name < column);
        const nearest = left.length > 0 ? Math.max(...left) : Math.min(mentor, mentee);
        return nearest === names[role] ? [column] : [];
      }),
    );
  return { mentor: ownOf('mentor'), mentee: ownOf('mentee') };
}

function otherThan(role: Role): Role {
  return role === 'mentor' ? 'mentee' : 'mentor';
}

/** The tab with some of its cells emptied. */
function masked(grid: Grid, kept: (row: number, column: number) => boolean): Grid {
  const cells = grid.cells.map((line, row) =>
    line.map((cell, column) => (kept(row + 1, column + 1) ? cell : null)),
  );
  return { ...grid, cells };
}

/** A form with branches asks the same thing in two columns and each row fills one of them: they are read as one. */
function withTwinsJoined(grid: Grid, header: Header): Grid {
  const first = new Map<string, number>();
  const twins = header.titles.flatMap(({ column, text }) => {
    const key = keyOf(text).replace(/[ _]*\d$/, '');
    const elder = first.get(key);
    if (elder === undefined && key.length > 2) first.set(key, column);
    return elder === undefined ? [] : [{ elder: elder - 1, twin: column - 1 }];
  });
  // In a table of pairs the second «Телефон» is the other person's.
  if (twins.length === 0 || sidesOf(header)) return grid;
  const cells = grid.cells.map((row) => [...row]);
  const below = cells.slice(header.firstRow - 1);
  for (const { elder, twin } of twins) {
    for (const row of below)
      if (isBlank(row[elder] ?? null)) [row[elder], row[twin]] = [row[twin] ?? null, null];
    // What is left in it was answered beside the other: a column of its own.
    if (below.every((row) => isBlank(row[twin] ?? null))) for (const row of cells) row[twin] = null;
  }
  return { ...grid, cells };
}

/** When an application was sent, for comparing within one form; '' when it does not say. */
export function momentOf(cell: Cell): string {
  if (isDateCell(cell)) return cell.date;
  const text = cellText(cell);
  const day = parseDay(text);
  return day ? `${day} ${(/\d+:[\d:]+/.exec(text)?.[0] ?? '').padStart(8, '0')}` : '';
}
