import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function createPairPaper(_ports: Ports, _input: Input<'pairs.paper'>): Outcome<Output<'pairs.paper'>> {
  throw new Error('not written yet');
}
