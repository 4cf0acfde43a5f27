import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function saveRules(_ports: Ports, _input: Input<'rules.save'>): Outcome<Output<'rules.save'>> {
  throw new Error('not written yet');
}
