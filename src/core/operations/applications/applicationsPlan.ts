import { cellsOf, type Draft, type Target } from '../../applications/compare';
import { type Cell, cellText } from '../../cells/cell';
import { cellAt } from '../../cells/grid';
import type { ChangeRecord } from '../../changes/history';
import { addedRow } from '../../changes/line';
import type { Input } from '../../protocol/calls';
import { Refused } from '../../protocol/refused';
import type { ChangeReport } from '../../protocol/shapes/changes';
import type { Person } from '../../registry/person';
import type { Registry } from '../../registry/registry';
import { applicationRefusals, applicationsSay } from '../../wording/applications';
import type { Piece } from '../run/changes/changePlan';
import type { Desk } from '../run/desk';
import { applicationOf, type Compared, targetOf } from './applications';

type Left = ChangeReport['skipped'][number];

export interface MergePlan {
  readonly pieces: readonly Piece[];
  /** What the curator has chosen and will not be written. */
  readonly skipped: readonly Left[];
}

/** What her choice comes to: rows to be added and cells to be filled. `open` has begun this very merge. */
export function mergePlan(
  desk: Desk,
  { drafts }: Compared,
  { take, sheetId }: Input<'applications.merge'>,
  open: ChangeRecord | null,
): MergePlan {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const pieces: Piece[] = [];
  const skipped: Left[] = [];
  const taken = new Set<Person>();
  const skip = (draft: Draft, sentence: string): void => {
    const { name, place } = applicationOf(draft, sheetId);
    skipped.push({ where: name, sentence, place });
  };
  const row = rowMaker(desk, open);
  for (const { id, as } of new Map(take.map((one) => [one.id, one])).values()) {
    const draft = byId.get(id);
    if (!draft) throw new Refused(applicationRefusals.changed());
    const { kind, meets } = draft;
    if (kind === 'new' || (kind === 'doubtful' && as === 'new')) pieces.push(row(draft));
    else if (!meets) skip(draft, applicationsSay.skippedTwin);
    else if (taken.has(meets)) skip(draft, applicationsSay.skippedRival);
    else {
      taken.add(meets);
      pieces.push(...cellPieces(draft, meets));
    }
  }
  return { pieces, skipped };
}

/** Every cell on its own: one that cannot be written holds back no other. */
function cellPieces({ id, cells }: Draft, { place }: Person): readonly Piece[] {
  return cells.map(({ column, field, title, from, to }) => ({
    ref: `${id} ${field ?? title}`,
    cells: [{ sheetId: place.sheetId, row: place.row as number, column, from, to }],
    row: null,
  }));
}

/** Makes rows for new people, numbered on where the registry counts its rows. */
function rowMaker(desk: Desk, open: ChangeRecord | null): (draft: Draft) => Piece {
  const logged = new Map((open?.lines ?? []).map((line) => [line.ref, addedRow(line)]));
  const numbers = new Map<number, number>();
  return ({ id, role, applicant }) => {
    const target = targetOf(desk, role) as Target;
    const { sheetId, columns } = target.registry;
    const cells: Cell[] = [];
    const put = (column: number, cell: Cell): void => {
      while (cells.length < column) cells.push(null);
      cells[column - 1] = cell;
    };
    for (const { column, to } of cellsOf(target, applicant, null, desk.today)) put(column, to);
    const number = columns.find(({ field }) => field === 'number')?.column;
    if (number !== undefined) {
      const next = (numbers.get(sheetId) ?? lastNumber(desk, target, number)) + 1;
      numbers.set(sheetId, next);
      if (next > 0) put(number, next);
    }
    const { after, underTitles } = belowAll(listsOn(desk, sheetId));
    return { ref: id, cells: [], row: { sheetId, after, underTitles, cells: logged.get(id) ?? cells } };
  };
}

/** The registries on a tab: both, where they share it. */
function listsOn({ registries: { mentors, mentees } }: Desk, sheetId: number): readonly Registry[] {
  return [mentors, mentees].flatMap((one) => (one?.sheetId === sheetId ? [one] : []));
}

/** The highest number in the column, far below zero when its rows are not counted. */
function lastNumber(desk: Desk, { registry, grid }: Target, column: number): number {
  const people = listsOn(desk, registry.sheetId).flatMap((one) => one.people);
  const numbers = people.map(({ place }) =>
    Number(cellText(cellAt(grid, place.row as number, column)) || '-'),
  );
  if (numbers.length === 0) return 0;
  return Math.max(...numbers.map((n) => (Number.isInteger(n) ? n : Number.NEGATIVE_INFINITY)));
}

/** Nobody's row is moved. */
function belowAll(lists: readonly Registry[]): { readonly after: number; readonly underTitles: boolean } {
  const underTitles = lists.every(({ people }) => people.length === 0);
  // A row that counts the columns may follow the titles.
  const after = Math.max(...lists.map(({ lastRow, firstRow }) => (underTitles ? firstRow - 1 : lastRow)));
  return { after, underTitles };
}
