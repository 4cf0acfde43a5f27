import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function comparePairs(
  _ports: Ports,
  _input: Input<'pairs.compare'>,
): Outcome<Output<'pairs.compare'>> {
  throw new Error('not written yet');
}
