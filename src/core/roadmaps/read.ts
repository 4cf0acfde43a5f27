import { type Cell, isDateCell } from '../cells/cell';
import { type IsoDate, parseDay } from '../cells/date';
import { cellAt, columnCount, type Grid, rowCount } from '../cells/grid';
import { roadmapTitles, statusTexts } from '../wording/roadmaps';
import type { RoadmapRow, RoadmapStatus } from './progress';

export interface RoadmapReading {
  readonly rows: readonly RoadmapRow[];
  /** A status that is none of the list, a day nobody can read, a copy of a row (the first one counts). */
  readonly doubts: readonly {
    readonly row: number;
    readonly kind: 'status' | 'day' | 'copy';
    readonly found: string;
  }[];
}

/** Column numbers by what they hold; null = gone. */
type Found = Readonly<
  Record<'number' | 'title' | 'term' | 'start' | 'due' | 'status' | 'doneOn', number | null>
>;

const keyPattern = /^[a-z0-9]+\.(\d+)\.[a-z]+$/i;

/**
 * Finds the column of keys by its values and the others by their titles, wherever the curator moved them.
 * Null when no key is left: then the tab is no roadmap of ours any more.
 */
export function readRoadmap(grid: Grid): RoadmapReading | null {
  const keyColumn = keyColumnOf(grid);
  if (keyColumn === null) return null;
  const found = columnsOf(grid, titleRowOf(grid));
  const rows: RoadmapRow[] = [];
  const doubts: RoadmapReading['doubts'][number][] = [];
  const seen = new Set<string>();
  for (let row = 1; row <= rowCount(grid); row++) {
    const read = rowOf(grid, row, keyColumn, found);
    if (!read) continue;
    if (read.key !== null && seen.has(read.key)) {
      doubts.push({ row, kind: 'copy', found: read.title });
      continue;
    }
    if (read.key !== null) seen.add(read.key);
    const written = textAt(grid, row, found.status);
    if (written !== '' && statusOf(written) === null) doubts.push({ row, kind: 'status', found: written });
    for (const column of [found.due, found.doneOn]) {
      const day = textAt(grid, row, column);
      if (day !== '' && parseDay(day) === null) doubts.push({ row, kind: 'day', found: day });
    }
    rows.push(read);
  }
  return { rows, doubts };
}

/** An event has a key, or (the curator's own) a title and a day or a status. Section rows have neither. */
function rowOf(grid: Grid, row: number, keyColumn: number, found: Found): RoadmapRow | null {
  const key = keyIn(cellAt(grid, row, keyColumn));
  const title = textAt(grid, row, found.title);
  const due = dayAt(grid, row, found.due);
  const status = statusOf(textAt(grid, row, found.status));
  if (key === null && (title === '' || (due === null && status === null))) return null;
  return {
    key,
    row,
    stage: stageOf(key, textAt(grid, row, found.number)),
    title,
    term: textAt(grid, row, found.term),
    start: dayAt(grid, row, found.start),
    due,
    status: status ?? 'todo',
    doneOn: dayAt(grid, row, found.doneOn),
  };
}

/** From the key ('r145.5.order' → 5), else from a number such as «5.6». */
function stageOf(key: string | null, number: string): number | null {
  const digits = keyPattern.exec(key ?? '')?.[1] ?? /^\s*(\d+)/.exec(number)?.[1];
  return digits === undefined ? null : Number(digits);
}

function keyColumnOf(grid: Grid): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = 1; column <= columnCount(grid); column++) {
    const keys = grid.cells.filter((_, at) => keyIn(cellAt(grid, at + 1, column)) !== null).length;
    if (keys > most) [best, most] = [column, keys];
  }
  return best;
}

/** The row with most of our titles, even when sorting carried it away; 0 when it is gone. */
function titleRowOf(grid: Grid): number {
  const titles = new Set(Object.values(roadmapTitles).map(plain));
  let best = 0;
  let most = 2;
  for (let row = 1; row <= rowCount(grid); row++) {
    const hits = (grid.cells[row - 1] ?? []).filter(
      (cell) => typeof cell === 'string' && titles.has(plain(cell)),
    ).length;
    if (hits > most) [best, most] = [row, hits];
  }
  return best;
}

function columnsOf(grid: Grid, titleRow: number): Found {
  const at = (title: string): number | null => {
    const index = (grid.cells[titleRow - 1] ?? []).findIndex(
      (cell) => typeof cell === 'string' && plain(cell) === plain(title),
    );
    return index < 0 ? null : index + 1;
  };
  return {
    number: at(roadmapTitles.number),
    title: at(roadmapTitles.title),
    term: at(roadmapTitles.term),
    start: at(roadmapTitles.start),
    due: at(roadmapTitles.due),
    status: at(roadmapTitles.status) ?? statusColumnOf(grid),
    doneOn: at(roadmapTitles.doneOn),
  };
}

/** A renamed status column is known by its values. */
function statusColumnOf(grid: Grid): number | null {
  for (let column = 1; column <= columnCount(grid); column++) {
    const hits = grid.cells.filter((_, at) => statusOf(textAt(grid, at + 1, column)) !== null).length;
    if (hits > 2) return column;
  }
  return null;
}

function statusOf(text: string): RoadmapStatus | null {
  const statuses: readonly RoadmapStatus[] = ['todo', 'doing', 'done', 'notNeeded'];
  return statuses.find((status) => statusTexts[status] === plain(text)) ?? null;
}

function keyIn(cell: Cell): string | null {
  return typeof cell === 'string' && keyPattern.test(cell.trim()) ? cell.trim() : null;
}

function textAt(grid: Grid, row: number, column: number | null): string {
  const cell = column === null ? null : cellAt(grid, row, column);
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}

function dayAt(grid: Grid, row: number, column: number | null): IsoDate | null {
  const cell = column === null ? null : cellAt(grid, row, column);
  if (isDateCell(cell)) return cell.date;
  return typeof cell === 'string' ? parseDay(cell) : null;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
