import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function undoPairs(_ports: Ports, _input: Input<'pairs.undo'>): Outcome<Output<'pairs.undo'>> {
  throw new Error('not written yet');
}
