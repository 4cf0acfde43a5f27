import { optionsFor } from '../../matching/options';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import { refusals } from '../../wording/refusals';
import { matchingTabs, readDesk } from '../run/desk';
import { proposalInput } from './proposePairs';

/** Whom else a mentee could have, each with its price for the whole plan. Writes nothing. */
export function pairOptions(ports: Ports, input: Input<'pairs.options'>): Outcome<Output<'pairs.options'>> {
  const desk = readDesk(ports, false, matchingTabs);
  const options = optionsFor(proposalInput(desk, input), input.mentee);
  if (!options) throw new Refused(refusals.notInMatching());
  return finished(options);
}
