import type { Ports } from '../ports';
import type { Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function previewPairFill(_ports: Ports): Outcome<Output<'pairs.fill.preview'>> {
  throw new Error('not written yet');
}
