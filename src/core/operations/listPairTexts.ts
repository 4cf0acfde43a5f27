import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function listPairTexts(_ports: Ports, _input: Input<'pairs.texts'>): Outcome<Output<'pairs.texts'>> {
  throw new Error('not written yet');
}
