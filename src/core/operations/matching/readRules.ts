import type { Ports } from '../../ports';
import type { Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { matchingTabs, readDesk } from '../run/desk';
import { rulesCard } from './rulesCard';

/** The rules of matching with what they give two real people. Writes nothing, and needs no tab of ours. */
export function readRules(ports: Ports): Outcome<Output<'rules.read'>> {
  return finished(rulesCard(readDesk(ports, false, matchingTabs)));
}
