import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function pairOptions(_ports: Ports, _input: Input<'pairs.options'>): Outcome<Output<'pairs.options'>> {
  throw new Error('not written yet');
}
