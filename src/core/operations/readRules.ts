import type { Ports } from '../ports';
import type { Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function readRules(_ports: Ports): Outcome<Output<'rules.read'>> {
  throw new Error('not written yet');
}
