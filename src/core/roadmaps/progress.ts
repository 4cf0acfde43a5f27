import type { IsoDate } from '../cells/date';

export type RoadmapStatus = 'todo' | 'doing' | 'done' | 'notNeeded';

/** A row of the roadmap as it stands in the curator's tab. */
export interface RoadmapRow {
  /** Null for an event the curator added. */
  readonly key: string | null;
  /** From 1, as people see it. */
  readonly row: number;
  /** Null when the row no longer says. */
  readonly stage: number | null;
  readonly title: string;
  readonly term: string;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly status: RoadmapStatus;
  readonly doneOn: IsoDate | null;
}

export interface RoadmapProgress {
  readonly total: Tally;
  readonly stages: readonly StageTally[];
  /** Earliest first. */
  readonly overdue: readonly RoadmapRow[];
  readonly soon: readonly RoadmapRow[];
}

/** Events marked «не требуется» are in none of the numbers but their own. */
export interface Tally {
  readonly done: number;
  readonly doing: number;
  readonly total: number;
  readonly overdue: number;
  readonly notNeeded: number;
}

export interface StageTally extends Tally {
  readonly stage: number;
}

/** `today` and `soonUntil` (14 days later) come from the clock. A day is overdue from the day after it. */
export function roadmapProgress(
  rows: readonly RoadmapRow[],
  stages: readonly number[],
  today: IsoDate,
  soonUntil: IsoDate,
): RoadmapProgress {
  const open = rows.filter((row) => isOpen(row) && row.due !== null).sort(byDue);
  return {
    total: tally(rows, today),
    stages: stages.map((stage) => ({
      stage,
      ...tally(
        rows.filter((row) => row.stage === stage),
        today,
      ),
    })),
    overdue: open.filter((row) => isOverdue(row, today)),
    soon: open.filter((row) => row.due !== null && row.due >= today && row.due <= soonUntil),
  };
}

function tally(rows: readonly RoadmapRow[], today: IsoDate): Tally {
  const needed = rows.filter((row) => row.status !== 'notNeeded');
  return {
    done: needed.filter(isDone).length,
    doing: needed.filter((row) => row.status === 'doing' && !isDone(row)).length,
    total: needed.length,
    overdue: needed.filter((row) => isOverdue(row, today)).length,
    notNeeded: rows.length - needed.length,
  };
}

/** A date of doing says «done» even where the status was forgotten. */
function isDone(row: RoadmapRow): boolean {
  return row.status === 'done' || row.doneOn !== null;
}

function isOpen(row: RoadmapRow): boolean {
  return row.status !== 'notNeeded' && !isDone(row);
}

function isOverdue(row: RoadmapRow, today: IsoDate): boolean {
  return isOpen(row) && row.due !== null && row.due < today;
}

function byDue(a: RoadmapRow, b: RoadmapRow): number {
  const [x, y] = [a.due ?? '', b.due ?? ''];
  return x < y ? -1 : x > y ? 1 : a.row - b.row;
}
