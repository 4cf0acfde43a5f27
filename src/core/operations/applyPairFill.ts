import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function applyPairFill(
  _ports: Ports,
  _input: Input<'pairs.fill.apply'>,
): Outcome<Output<'pairs.fill.apply'>> {
  throw new Error('not written yet');
}
