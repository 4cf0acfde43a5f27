import type { IsoDate } from '../cells/date';
import { type PairRecord, type PairStatus, pairKey } from './pair';

/** What the curator did to pairs, in the words of «История пар». */
export type PairAction =
  | 'утверждение'
  | 'приказ'
  | 'статус'
  | 'замена наставника'
  | 'новый учебный год'
  | 'отмена'
  | 'вручную'
  | 'не записано';

/** One change of one pair. */
export interface PairLine {
  readonly at: string;
  /** The same for all pairs that one action changed. */
  readonly change: string;
  readonly action: PairAction;
  /** The change that this one takes back, or says was never carried out; '' = none. */
  readonly undoes: string;
  readonly mentee: string;
  readonly menteeName: string;
  readonly mentor: string;
  readonly mentorName: string;
  /** '' = the pair was not there. */
  readonly was: PairStatus | '';
  readonly became: PairStatus;
  readonly lockedWas: boolean;
  readonly locked: boolean;
  readonly reason: string;
  readonly on: IsoDate | null;
  /** What an undo brings back; null for a new pair. */
  readonly before: PairState | null;
}

export type PairState = Pick<
  PairRecord,
  'status' | 'unread' | 'locked' | 'approvedOn' | 'order' | 'reason' | 'since'
>;

export type LineDraft = Omit<PairLine, 'at' | 'change' | 'action' | 'undoes'>;

/** What differs: the first pairs of `after` are those of `before`, in the same order, and new ones follow. */
export function differences(
  before: readonly PairRecord[],
  after: readonly PairRecord[],
): readonly LineDraft[] {
  return after.flatMap((pair, at): readonly LineDraft[] => {
    const old = before[at] ?? null;
    if (old && old.status === pair.status && old.locked === pair.locked) return [];
    return [
      {
        mentee: pair.mentee,
        menteeName: pair.menteeName,
        mentor: pair.mentor,
        mentorName: pair.mentorName,
        was: old?.status ?? '',
        became: pair.status,
        lockedWas: old?.locked ?? false,
        locked: pair.locked,
        reason: pair.reason || (pair.order === (old?.order ?? '') ? '' : pair.order),
        on: pair.since,
        before: old && stateOf(old),
      },
    ];
  });
}

export function isSameLine(a: LineDraft, b: LineDraft): boolean {
  return pairKey(a) === pairKey(b) && a.was === b.was && a.became === b.became && a.locked === b.locked;
}

/** The pair is still as the change has left it. */
export function stands(line: LineDraft, pair: PairRecord | undefined): boolean {
  return pair !== undefined && pair.status === line.became && pair.locked === line.locked;
}

function stateOf({ status, unread, locked, approvedOn, order, reason, since }: PairRecord): PairState {
  return { status, unread, locked, approvedOn, order, reason, since };
}
