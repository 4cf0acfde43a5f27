import { type Cell, cellText, isBlank } from '../../cells/cell';
import { cellAt, columnCount, type Grid, rowCount } from '../../cells/grid';
import { matchTitle, type TitleMatch } from './titleMatch';

/** The row of titles as found, with what every title may mean. */
export interface Header {
  /** The last row of the titles. */
  readonly row: number;
  /** The first row below titles and column numbers. */
  readonly firstRow: number;
  readonly titles: readonly Title[];
  /** Texts above the titles: «Реестр наставников школы». */
  readonly above: readonly string[];
}

export interface Title {
  readonly column: number;
  readonly text: string;
  readonly matches: readonly TitleMatch[];
}

/** Titles are looked for in the first rows only. */
const searchedRows = 12;
/** A longer text is an explanation. */
const longestTitle = 300;

/** Null when none of the first rows looks like column titles of a list of people. */
export function findHeader(grid: Grid): Header | null {
  let best: { titles: readonly Title[]; row: number; points: number } | null = null;
  const last = Math.min(rowCount(grid), searchedRows);
  const rows: (readonly Title[])[] = [];
  for (let row = 1; row <= last; row++) rows.push(titlesOf(grid, row));
  for (let row = 1; row <= last; row++) {
    const single = rows[row - 1] as readonly Title[];
    const points = pointsOf(single);
    if (points > (best?.points ?? 0)) best = { titles: single, row, points };
    const below = rows[row];
    if (points === 0 && single.length === 0) continue;
    if (!below || !looksLikeSecondRow(below)) continue;
    const joined = joinTitles(single, below);
    const joinedPoints = pointsOf(joined) - 0.5;
    if (joinedPoints > (best?.points ?? 0)) best = { titles: joined, row: row + 1, points: joinedPoints };
  }
  if (!best) return null;
  const { row, titles } = best;
  const firstRow = isNumbering(grid, row + 1) ? row + 2 : row + 1;
  return { row, firstRow, titles, above: textsAbove(grid, row) };
}

/** A row that only counts the columns: 1 2 3 4 5. */
export function isNumbering(grid: Grid, row: number): boolean {
  const filled = (grid.cells[row - 1] ?? []).filter((cell) => !isBlank(cell));
  return (
    filled.length >= 3 && filled.every((cell, i) => Number(cellText(cell).replace(/[.)]$/, '')) === i + 1)
  );
}

function titlesOf(grid: Grid, row: number): readonly Title[] {
  const titles: Title[] = [];
  for (let column = 1; column <= columnCount(grid); column++) {
    const text = titleText(cellAt(grid, row, column));
    if (text !== null) titles.push({ column, text, matches: matchTitle(text) });
  }
  return titles;
}

function titleText(cell: Cell): string | null {
  return typeof cell === 'string' && cell.trim() !== '' && cell.length <= longestTitle ? cell.trim() : null;
}

/** Sure meanings of different kinds, summed; none without a column for names and something beside it. */
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
  const named = Array.from(scores.keys()).some((key) => key.startsWith('name ') || key === 'surname');
  if (!named || scores.size < 2) return 0;
  let points = 0;
  for (const score of scores.values()) points += score;
  return points;
}

/** At least half of what stands there are titles of known meaning. */
function looksLikeSecondRow(titles: readonly Title[]): boolean {
  return titles.length > 0 && titles.filter(({ matches }) => matches.length > 0).length * 2 >= titles.length;
}

/** Two rows of titles as one; a title above stands for the empty places to its right (a merged cell). */
function joinTitles(upper: readonly Title[], lower: readonly Title[]): readonly Title[] {
  const byColumn = new Map(lower.map((title) => [title.column, title]));
  const joined: Title[] = [];
  const columns = new Set([...upper, ...lower].map(({ column }) => column));
  for (const column of Array.from(columns).sort((a, b) => a - b)) {
    const under = byColumn.get(column) ?? null;
    const own = upper.find((title) => title.column === column) ?? null;
    const over = own ?? (under ? lastBefore(upper, column) : null);
    if (!under) {
      if (own) joined.push(own);
    } else joined.push(over ? joinTwo(over, under) : under);
  }
  return joined;
}

function joinTwo(over: Title, under: Title): Title {
  const text = `${over.text} ${under.text}`;
  const [own] = under.matches;
  const whose = over.matches[0]?.whose ?? null;
  if (!own || own.score < 0.8) {
    const matches = matchTitle(text);
    return { column: under.column, text, matches: matches.length > 0 ? matches : under.matches };
  }
  const matches = under.matches.map((match) => ({ ...match, whose: match.whose ?? whose }));
  return { column: under.column, text, matches };
}

function lastBefore(titles: readonly Title[], column: number): Title | null {
  const before = titles.filter((title) => title.column < column);
  return before[before.length - 1] ?? null;
}

function textsAbove(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let above = 1; above < row; above++)
    for (const cell of grid.cells[above - 1] ?? [])
      if (typeof cell === 'string' && cell.trim() !== '') texts.push(cell.trim());
  return texts;
}
