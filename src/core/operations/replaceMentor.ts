import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function replaceMentor(
  _ports: Ports,
  _input: Input<'pairs.replace'>,
): Outcome<Output<'pairs.replace'>> {
  throw new Error('not written yet');
}
