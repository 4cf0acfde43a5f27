import { type Cell, cellText, isBlank } from '../../cells/cell';
import { columnCount, type Grid, rowCount } from '../../cells/grid';
import { type MergedCells, mergedCells } from '../../cells/merged';
import { matchTitle, type TitleMatch } from './titleMatch';
import { titleWords } from './titleWords';

/** The row of titles as found, with what every title may mean. */
export interface Header {
  /** The last row of the titles. */
  readonly row: number;
  /** The first row below titles and column numbers. */
  readonly firstRow: number;
  readonly titles: readonly Title[];
  /** Texts above the titles: «Реестр наставников школы». */
  readonly above: readonly string[];
  /** False when no title speaks of people: the first row that could be one of titles. */
  readonly sure: boolean;
}

export interface Title {
  readonly column: number;
  readonly text: string;
  readonly matches: readonly TitleMatch[];
}

interface Guess {
  readonly titles: readonly Title[];
  readonly row: number;
  /** Rows of titles. */
  readonly rows: number;
  readonly points: number;
}

/** Titles are looked for in the first rows only. */
const searchedRows = 15;
/** A longer text is an explanation. */
const longestTitle = 300;

/** Null when none of the first rows could be column titles. */
export function findHeader(grid: Grid): Header | null {
  const merged = mergedCells(grid);
  const last = Math.min(rowCount(grid), searchedRows);
  const rows: (readonly Title[])[] = [];
  for (let row = 1; row <= last; row++) rows.push(titlesOf(grid, merged, row));
  let best: Guess | null = null;
  for (let row = 1; row <= last; row++) {
    for (const guess of guessesAt(row, rows, merged)) if (guess.points > (best?.points ?? 0)) best = guess;
  }
  const found = best ?? firstLikely(grid, rows);
  if (!found) return null;
  const { row, rows: taken, titles, points } = found;
  // The lower half of merged titles may stand empty between them and the numbers.
  const below = isEmptyRow(grid, row + 1) ? row + 2 : row + 1;
  const firstRow = isNumbering(grid, below) ? below + 1 : row + 1;
  return {
    row,
    firstRow,
    titles: wholeNames(titles),
    above: textsAbove(grid, row - taken + 1),
    sure: points > 0,
  };
}

function isEmptyRow(grid: Grid, row: number): boolean {
  return (grid.cells[row - 1] ?? []).every(isBlank);
}

/** A row that only counts the columns: 1 2 3 4 5, or «А Б 1 2 3» as in official forms. */
export function isNumbering(grid: Grid, row: number): boolean {
  const filled = (grid.cells[row - 1] ?? []).filter((cell) => !isBlank(cell)).map(cellText);
  const numbers = filled
    .filter((text) => !/^[А-Г]$/i.test(text))
    .map((text) => Number(text.replace(/[.)]$/, '')));
  return (
    filled.length >= 3 &&
    numbers[0] === 1 &&
    // A column inserted since has no number.
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] as number) + 1)
  );
}

function guessesAt(row: number, rows: readonly (readonly Title[])[], merged: MergedCells): readonly Guess[] {
  const single = rows[row - 1] as readonly Title[];
  // What is merged from the row above belongs to the titles that begin there.
  const own = single.filter(({ column }) => (merged.area(row, column)?.fromRow ?? row) === row);
  const guesses: Guess[] = [{ titles: own, row, rows: 1, points: pointsOf(own) }];
  const below = rows[row]?.filter(({ column }) => (merged.area(row + 1, column)?.fromRow ?? 0) !== row);
  // One text over everything is a heading, not a row of titles.
  const groups = new Set(own.map(({ text }) => text)).size;
  if (below && groups > 1 && looksLikeSecondRow(below)) {
    const titles = joinTitles(own, below, row, merged);
    const tall = own.some(({ column }) => (merged.area(row, column)?.toRow ?? row) > row);
    // Titles merged over both rows say that there are two.
    guesses.push({ titles, row: row + 1, rows: 2, points: pointsOf(titles) + (tall ? 0.5 : -0.5) });
  }
  return guesses;
}

/** The first row of at least two texts that fill half of the tab's width. */
function firstLikely(grid: Grid, rows: readonly (readonly Title[])[]): Guess | null {
  const least = Math.max(2, columnCount(grid) / 2);
  const at = rows.findIndex((titles) => new Set(titles.map(({ text }) => text)).size >= least);
  return at < 0 ? null : { titles: rows[at] as readonly Title[], row: at + 1, rows: 1, points: 0 };
}

function titlesOf(grid: Grid, merged: MergedCells, row: number): readonly Title[] {
  const titles: Title[] = [];
  for (let column = 1; column <= columnCount(grid); column++) {
    const text = titleText(merged.cell(row, column));
    if (text === null) continue;
    const before = titles[titles.length - 1];
    const matches = before?.text === text ? before.matches : matchTitle(text);
    titles.push({ column, text, matches });
  }
  return titles;
}

function titleText(cell: Cell): string | null {
  return typeof cell === 'string' && cell.trim() !== '' && cell.length <= longestTitle ? cell.trim() : null;
}

/** Sure meanings of different kinds, summed; none without a column for names or codes and something beside it. */
function pointsOf(titles: readonly Title[]): number {
  const scores = new Map<string, number>();
  for (const { matches } of titles) {
    const [match] = matches;
    if (
      !match ||
      match.score < 0.6 ||
      (match.field === 'name' && (match.whose === 'parent' || match.whose === 'other'))
    )
      continue;
    const key = match.field === 'name' ? `name ${match.whose ?? ''}` : match.field;
    scores.set(key, Math.max(scores.get(key) ?? 0, match.score));
  }
  const named = Array.from(scores.keys()).some(
    (key) => key.startsWith('name ') || key === 'surname' || key === 'code' || key === 'organisation',
  );
  // «наставник», «ученик – ученик» in the row of a person are no titles.
  const only = Array.from(scores.keys()).every((key) => key.startsWith('name '));
  if (!named || scores.size < 2 || (only && scores.size < titles.length)) return 0;
  let points = 0;
  for (const score of scores.values()) points += score;
  return points;
}

/** At least half of what stands there are titles of known meaning. */
function looksLikeSecondRow(titles: readonly Title[]): boolean {
  return titles.length > 0 && titles.filter(({ matches }) => matches.length > 0).length * 2 >= titles.length;
}

/** Two rows of titles as one; a merged title above, or one with empty places to its right, stands for all of these. */
function joinTitles(
  upper: readonly Title[],
  lower: readonly Title[],
  row: number,
  merged: MergedCells,
): readonly Title[] {
  const byColumn = new Map(lower.map((title) => [title.column, title]));
  const above = new Map(upper.map((title) => [title.column, title]));
  // Where a school merges cells, an empty place above a title is just empty.
  const merges = upper.some(({ column }) => merged.area(row, column) !== null);
  const joined: Title[] = [];
  for (const column of Array.from(new Set([...above.keys(), ...byColumn.keys()])).sort((a, b) => a - b)) {
    const under = byColumn.get(column) ?? null;
    const own = above.get(column) ?? null;
    const over = own ?? (under && !merges ? lastBefore(upper, column) : null);
    if (under) joined.push(over ? joinTwo(over, under) : under);
    else if (own) joined.push(own);
  }
  return joined;
}

function joinTwo(over: Title, under: Title): Title {
  const text = `${over.text} ${under.text}`;
  const [own] = under.matches;
  if (!own || own.score < 0.8) {
    const matches = matchTitle(text);
    return { column: under.column, text, matches: matches.length > 0 ? matches : under.matches };
  }
  const { whose } = titleWords(over.text);
  const matches = under.matches.map((match) => ({ ...match, whose: match.whose ?? whose }));
  return { column: under.column, text, matches };
}

function lastBefore(titles: readonly Title[], column: number): Title | null {
  const before = titles.filter((title) => title.column < column);
  return before[before.length - 1] ?? null;
}

/** «Имя наставника» is a full name, unless «Фамилия наставника» stands beside it. */
function wholeNames(titles: readonly Title[]): readonly Title[] {
  const apart = titles.some(({ matches }) => matches[0]?.field === 'surname' && matches[0].score > 0.9);
  if (!apart) return titles;
  return titles.map((title) =>
    title.matches.some(({ field }) => field === 'given')
      ? { ...title, matches: title.matches.filter(({ field }) => field !== 'name') }
      : title,
  );
}

function textsAbove(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let above = 1; above < row; above++)
    for (const cell of grid.cells[above - 1] ?? [])
      if (typeof cell === 'string' && cell.trim() !== '') texts.push(cell.trim());
  return texts;
}
