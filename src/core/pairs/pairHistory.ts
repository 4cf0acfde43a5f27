import { type PairAction, type PairLine, stands } from './change';
import { latestOf, type PairRecord, pairKey } from './pair';

/** One action of the curator's with all the pairs it changed. */
export interface PairChange {
  readonly id: string;
  readonly action: PairAction;
  readonly at: string;
  readonly lines: readonly PairLine[];
}

/** An order is on paper, an archived year is over, and what was taken back is taken back. */
const lasting: readonly PairAction[] = ['приказ', 'новый учебный год', 'отмена', 'не записано'];

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
  const open = changesOf(lines).filter(({ id, action }) => !undone.has(id) && !lasting.includes(action));
  const last = open[open.length - 1];
  const now = latestOf(pairs);
  return last?.lines.some((line) => stands(line, now.get(pairKey(line)))) ? last : null;
}
