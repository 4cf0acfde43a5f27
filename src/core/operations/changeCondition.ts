import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function changeCondition(
  _ports: Ports,
  _input: Input<'rules.condition'>,
): Outcome<Output<'rules.condition'>> {
  throw new Error('not written yet');
}
