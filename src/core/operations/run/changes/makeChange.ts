import { type ChangeRecord, carriedOut } from '../../../changes/history';
import { addedRow, type ChangeLine } from '../../../changes/line';
import { locate } from '../../../changes/locate';
import { codeOf, codeText, faceOf, type Sights, titleOf } from '../../../changes/sight';
import type { Ports } from '../../../ports';
import type { PlaceRef } from '../../../protocol/shapes/place';
import { hashOf } from '../../../text/hash';
import { changesSay } from '../../../wording/changes';
import { fits } from '../budget';
import type { Desk } from '../desk';
import { record } from '../record';
import { carryOut, preflight, type ReadyPiece } from './carryOut';
import { changeEntry, logLines, missed, sightsOfDesk } from './changeLog';
import { cellPlace } from './changePlace';
import type { ChangePlan, Skipped } from './changePlan';

export interface SkippedCell {
  readonly where: string;
  readonly place: PlaceRef;
  readonly sentence: string;
  readonly because: Skipped['because'];
}

export interface MadeChange {
  /** '' = nothing was changed. */
  readonly id: string;
  readonly cells: number;
  readonly rows: number;
  /** Cells left alone in this run. */
  readonly skipped: readonly SkippedCell[];
  /** Pieces that did not fit into this run: the same request goes on. */
  readonly left: number;
}

/** Cells between two looks at the clock, and what they take on a bad day. */
const portionCells = 150;
const portionMs = 20_000;

/**
 * Carries out what the curator has agreed to, under the lock: begins in the journal, keeps the old values, writes, and
 * ends in the journal. `open` is the change that this very request has begun and that was cut off: it is finished, and
 * nothing is logged or done twice.
 */
export function makeChange(
  ports: Ports,
  desk: Desk,
  open: ChangeRecord | null,
  plan: ChangePlan,
): MadeChange {
  const known = new Map<string, readonly ChangeLine[]>();
  for (const line of open?.lines ?? []) known.set(line.ref, [...(known.get(line.ref) ?? []), line]);
  const refused = new Set(open?.refused);
  const sights = sightsOfDesk(desk);
  const { ready, skipped } = preflight(
    ports,
    plan.pieces.filter(({ ref }) => isWaiting(known.get(ref) ?? [])),
  );
  if (!open && ready.length === 0)
    return { id: '', cells: 0, rows: 0, skipped: skipped.map(skippedCell), left: 0 };
  const change = open ?? {
    id: hashOf(`${ports.clock.now()} ${ports.ids.random(1_000_000_000)}`),
    what: plan.what,
    request: plan.request,
  };
  const lines = [...(open?.lines ?? [])];
  if (!open) record(ports, changeEntry(change, 'started'));
  const all = [...skipped];
  let left = ready;
  while (left.length > 0 && (left === ready || fits(ports.clock, portionMs))) {
    const portion = firstPortion(left);
    const fresh = linesOf(portion);
    logLines(ports, fresh);
    lines.push(...fresh);
    const failed = carryOut(ports, desk, portion);
    all.push(...failed);
    const broken = new Set(failed.map(({ ref }) => ref));
    for (const { ref, n } of lines) if (broken.has(ref)) refused.add(n);
    left = left.slice(portion.length);
  }
  // Of the other lines that an earlier run has logged, the cells tell.
  const touched = new Set(ready.map(({ ref }) => ref));
  const untouched = (open?.lines ?? []).filter(({ ref }) => !touched.has(ref));
  for (const n of missed(ports, desk, untouched)) refused.add(n);
  const standing = carriedOut({ lines, refused });
  const state = left.length > 0 ? 'created' : standing.length > 0 ? 'done' : 'abandoned';
  record(ports, changeEntry(change, state, Array.from(refused)));
  const rows = standing.filter(addedRow).length;
  return {
    id: standing.length > 0 ? change.id : '',
    cells: standing.length - rows,
    rows,
    skipped: all.map(skippedCell),
    left: left.length,
  };

  function skippedCell({ cell, because }: Skipped): SkippedCell {
    return { ...cellPlace(sights, cell), sentence: changesSay.because(because), because };
  }

  /** Not refused in an earlier run, and no row that stands there already. */
  function isWaiting(own: readonly ChangeLine[]): boolean {
    if (own.some(({ n }) => refused.has(n))) return false;
    const rows = own.filter(addedRow);
    return rows.length === 0 || locate(rows, sights)[0]!.standing === 'gone';
  }

  function linesOf(pieces: readonly ReadyPiece[]): readonly ChangeLine[] {
    const at = ports.clock.now();
    const fresh = pieces.filter(({ ref }) => !known.has(ref)).flatMap((piece) => lineDraftsOf(piece, sights));
    return fresh.map((draft, i) => ({
      change: change.id,
      n: lines.length + i + 1,
      at,
      what: change.what,
      ...draft,
    }));
  }
}

type LineDraft = Omit<ChangeLine, 'change' | 'n' | 'at' | 'what'>;

const wholeRow = { row: 0, column: 0, title: '', format: '', person: '', face: '', before: null };

function lineDraftsOf({ ref, cells, row: added }: ReadyPiece, sights: Sights): readonly LineDraft[] {
  const columns = cells.map(({ column }) => column);
  const drafts = cells.map(({ sheetId, row, column, from, to, format }): LineDraft => {
    const sight = sights.get(sheetId)!;
    const code = cells.find((cell) => sight.codeColumns.includes(cell.column));
    const person = code ? codeText(code.to) : codeOf(sight, row);
    const face = person === '' ? faceOf(sight, row, columns) : '';
    const title = titleOf(sight, column);
    return { ref, sheetId, row, column, title, format, person, face, before: from, after: to };
  });
  if (added) drafts.push({ ...wholeRow, ref, sheetId: added.sheetId, after: added.cells });
  return drafts;
}

function firstPortion(pieces: readonly ReadyPiece[]): readonly ReadyPiece[] {
  let cells = 0;
  const end = pieces.findIndex((piece) => {
    // New rows go in with one write, and in the order of the pieces only when they go in together.
    cells += piece.row ? 0 : piece.cells.length + 1;
    return cells > portionCells;
  });
  return end < 0 ? pieces : pieces.slice(0, Math.max(1, end));
}
