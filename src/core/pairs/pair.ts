import type { IsoDate } from '../cells/date';

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
  readonly approvedOn: IsoDate | null;
  /** «№ 45-о от 03.09.2026»; '' before the order. */
  readonly order: string;
}

export type PairStatus = 'утверждена' | 'закреплена приказом' | 'снята';

export const pairStatuses: readonly PairStatus[] = ['утверждена', 'закреплена приказом', 'снята'];

/** Stable name of a pair in the journal and in comparisons. */
export function pairKey(pair: { readonly mentee: string; readonly mentor: string }): string {
  return `${pair.mentee}+${pair.mentor}`;
}

/** Pairs that are in force: everything but those taken off. */
export function inForce(pairs: readonly PairRecord[]): readonly PairRecord[] {
  return pairs.filter((pair) => pair.status !== 'снята');
}
