import type { Ports } from '../ports';
import type { Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function readWords(_ports: Ports): Outcome<Output<'words.read'>> {
  throw new Error('not written yet');
}
