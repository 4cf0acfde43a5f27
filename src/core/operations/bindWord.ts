import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import type { Outcome } from '../protocol/outcome';

export function bindWord(_ports: Ports, _input: Input<'words.bind'>): Outcome<Output<'words.bind'>> {
  throw new Error('not written yet');
}
