import type { Ports } from '../../ports';
import { Refused } from '../../protocol/refused';
import { refusals } from '../../wording/refusals';

/** Runs what writes while no other run may: two curators, two tabs, a double click. */
export function exclusively<T>(ports: Ports, work: () => T): T {
  if (!ports.lock.take()) throw new Refused(refusals.busy());
  try {
    return work();
  } finally {
    ports.lock.release();
  }
}
