import { isInForce, type PairRecord, type PairStatus } from './pair';

/** What a person may set; the other statuses come with an approval and with an order. */
export const settable: readonly PairStatus[] = ['работает', 'приостановлена', 'завершена', 'снята'];

const nextOf: { readonly [S in PairStatus]: readonly PairStatus[] } = {
  предложена: ['снята'],
  'утверждена приказом': ['работает', 'приостановлена', 'завершена'],
  работает: ['приостановлена', 'завершена'],
  приостановлена: ['работает', 'завершена'],
  завершена: [],
  снята: [],
};

/** `same`: it has this status; `over`: it is not in force; `orderless`: no order has fixed it; `ordered`: one has; `early`: before the day from which the present status holds. */
export type TransitionFault = 'same' | 'over' | 'orderless' | 'ordered' | 'early';

/** Null when the pair may take the status from that day. */
export function transitionFault(pair: PairRecord, to: PairStatus, on: string): TransitionFault | null {
  if (pair.status === to) return 'same';
  if (!isInForce(pair)) return 'over';
  if (!nextOf[pair.status].includes(to)) return pair.status === 'предложена' ? 'orderless' : 'ordered';
  return pair.since !== null && on < pair.since ? 'early' : null;
}

/** Whoever reads the list later must be told why. */
export function needsReason(status: PairStatus): boolean {
  return status === 'приостановлена' || status === 'завершена';
}
