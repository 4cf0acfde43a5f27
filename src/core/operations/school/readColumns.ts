import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { Mapping } from '../../protocol/shapes/columns';
import { mappingOf, readTabs } from './mapping';

/** How the curator's tabs and columns are understood, why, and what is asked. Changes nothing. */
export function readColumns(ports: Ports): Outcome<Mapping> {
  return finished(mappingOf(readTabs(ports)));
}
