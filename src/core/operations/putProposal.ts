import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function putProposal(_ports: Ports, _input: Input<'pairs.sheet'>): Outcome<Output<'pairs.sheet'>> {
  throw new Error('not written yet');
}
