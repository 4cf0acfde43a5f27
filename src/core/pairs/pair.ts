import type { IsoDate } from '../cells/date';
import { keyOf } from '../text/key';

/** A pair as it stands in «Пары»: codes decide, the rest is what people read. */
export interface PairRecord {
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeName: string;
  readonly menteeAbout: string;
  readonly mentorName: string;
  readonly mentorAbout: string;
  readonly form: string;
  /** Points of 100; null for a pair nobody has scored. */
  readonly points: number | null;
  readonly why: string;
  readonly locked: boolean;
  readonly status: PairStatus;
  /** What a person typed into the status that is no status: it stays there until the status changes. */
  readonly unread: string;
  readonly approvedOn: IsoDate | null;
  /** «№ 45-о от 03.09.2026»; '' before the order. */
  readonly order: string;
  /** Why it ended, paused or was taken off. */
  readonly reason: string;
  /** The day from which it has this status. */
  readonly since: IsoDate | null;
}

/**
 * Approved and waiting for its order; fixed by it; at work; paused; ended, always with a reason; taken off before the
 * order.
 */
export type PairStatus =
  | 'предложена'
  | 'утверждена приказом'
  | 'работает'
  | 'приостановлена'
  | 'завершена'
  | 'снята';

export const pairStatuses: readonly PairStatus[] = [
  'предложена',
  'утверждена приказом',
  'работает',
  'приостановлена',
  'завершена',
  'снята',
];

/** Words of earlier versions. */
const olderWords: Readonly<Record<string, PairStatus>> = {
  утверждена: 'предложена',
  'закреплена приказом': 'утверждена приказом',
};

/** Null for a word that is no status. */
export function readStatus(text: string): PairStatus | null {
  const key = keyOf(text);
  return olderWords[key] ?? pairStatuses.find((status) => status === key) ?? null;
}

/** Stable name of a pair in the journal and in comparisons. */
export function pairKey(pair: { readonly mentee: string; readonly mentor: string }): string {
  return `${pair.mentee}+${pair.mentor}`;
}

export function isInForce({ status }: Pick<PairRecord, 'status'>): boolean {
  return status !== 'снята' && status !== 'завершена';
}

/** An order has fixed it, or somebody says that it works. */
export function isOrdered({ status, order }: Pick<PairRecord, 'status' | 'order'>): boolean {
  return status !== 'предложена' || order !== '';
}

/** Pairs that are in force: a paused one keeps its mentor's place. */
export function inForce(pairs: readonly PairRecord[]): readonly PairRecord[] {
  return pairs.filter(isInForce);
}

/** What changes in a pair that comes to its end: one that no order has fixed is only taken off. */
export function endOf(
  pair: PairRecord,
  reason: string,
  on: IsoDate,
): Pick<PairRecord, 'status' | 'unread' | 'locked' | 'reason' | 'since'> {
  const status = isOrdered(pair) ? 'завершена' : 'снята';
  return { status, unread: '', locked: false, reason, since: on };
}

/** How many mentees each mentor has, by his code. */
export function loadOf(pairs: readonly { readonly mentor: string }[]): ReadonlyMap<string, number> {
  const load = new Map<string, number>();
  for (const { mentor } of pairs) load.set(mentor, (load.get(mentor) ?? 0) + 1);
  return load;
}

/** A pair that ended and was made again has two lines: the last one tells how it is now. */
export function latestOf(pairs: readonly PairRecord[]): ReadonlyMap<string, PairRecord> {
  return new Map(pairs.map((pair) => [pairKey(pair), pair]));
}
