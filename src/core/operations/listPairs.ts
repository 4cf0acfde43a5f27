import type { Ports } from '../ports';
import type { Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function listPairs(_ports: Ports): Outcome<Output<'pairs.standing'>> {
  throw new Error('not written yet');
}
