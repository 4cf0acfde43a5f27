import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import type { PairTexts } from '../../protocol/shapes/pairs';
import { matchingTabs, readDesk, requireOwnCodes } from '../run/desk';
import { pairPapers } from './pairPapers';

/** Sheets for the group meeting or letters to those without a pair, to be copied. Writes nothing, sends nothing. */
export function listPairTexts(ports: Ports, input: Input<'pairs.texts'>): Outcome<PairTexts> {
  const desk = readDesk(ports, false, matchingTabs);
  requireOwnCodes(desk);
  const { sentence, texts } = pairPapers(desk, input);
  return finished({ sentence, texts });
}
