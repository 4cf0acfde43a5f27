import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function changePairStatus(
  _ports: Ports,
  _input: Input<'pairs.status'>,
): Outcome<Output<'pairs.status'>> {
  throw new Error('not written yet');
}
