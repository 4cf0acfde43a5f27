import { type LineDraft, type PairAction, type PairLine, stands } from './change';
import { latestOf, type PairRecord, pairKey } from './pair';

/** One action of the curator's with all the pairs it changed. */
export interface PairChange {
  readonly id: string;
  readonly action: PairAction;
  readonly at: string;
  readonly lines: readonly PairLine[];
}

/** An order is on paper, an archived year is over, what was taken back is taken back, and her own hand is hers. */
const lasting: readonly PairAction[] = ['приказ', 'новый учебный год', 'отмена', 'вручную', 'не записано'];

/** Oldest first. */
export function changesOf(lines: readonly PairLine[]): readonly PairChange[] {
  const byId = new Map<string, PairLine[]>();
  for (const line of lines) {
    const known = byId.get(line.change);
    if (known) known.push(line);
    else byId.set(line.change, [line]);
  }
  return Array.from(byId, ([id, own]) => ({ id, action: own[0]!.action, at: own[0]!.at, lines: own }));
}

/** The latest change that is not taken back yet; null when nothing of it stands any more. */
export function latestUndoable(lines: readonly PairLine[], pairs: readonly PairRecord[]): PairChange | null {
  const undone = new Set(lines.map(({ undoes }) => undoes));
  // Of pairs that have gone to the archive nothing is taken back, though the same two people may be a pair again.
  const yearEnd = lines.map(({ action }) => action).lastIndexOf('новый учебный год');
  const open = changesOf(lines.slice(yearEnd + 1)).filter(
    ({ id, action }) => !undone.has(id) && !lasting.includes(action),
  );
  const last = open[open.length - 1];
  const now = latestOf(pairs);
  return last?.lines.some((line) => stands(line, now.get(pairKey(line)))) ? last : null;
}

/**
 * What a person has changed in the tab herself since the last line about the pair. `open`: changes that were cut off, of
 * which only what stands was written.
 */
export function handChanges(
  lines: readonly PairLine[],
  pairs: readonly PairRecord[],
  open: ReadonlySet<string>,
): readonly LineDraft[] {
  const now = latestOf(pairs);
  const never = new Set(lines.flatMap(({ action, undoes }) => (action === 'не записано' ? [undoes] : [])));
  const told = new Map<string, PairLine>();
  for (const line of lines) {
    const unwritten = open.has(line.change.split(' ')[0]!) && !stands(line, now.get(pairKey(line)));
    if (line.action !== 'не записано' && !never.has(line.change) && !unwritten) told.set(pairKey(line), line);
  }
  return Array.from(now.values()).flatMap((pair): readonly LineDraft[] => {
    const last = told.get(pairKey(pair));
    if (!last || pair.unread !== '' || stands(last, pair)) return [];
    const { became: was, locked: lockedWas } = last;
    return [
      {
        ...last,
        before: null,
        was,
        lockedWas,
        became: pair.status,
        locked: pair.locked,
        reason: pair.reason,
        on: pair.since,
      },
    ];
  });
}
