import type { Ports } from '../../ports';
import type { Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { readDesk } from '../run/desk';
import { requireRegistries } from '../run/missingRegistries';
import { wordsCard } from './wordsCard';

/** Words of requests that stand for nothing yet, and what the curator may bind them to. Writes nothing. */
export function readWords(ports: Ports): Outcome<Output<'words.read'>> {
  const desk = readDesk(ports);
  requireRegistries(desk);
  return finished(wordsCard(desk.owned.get('words') ?? null, desk.registries, desk.lists.needs));
}
