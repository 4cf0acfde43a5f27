import { hashOf } from '../text/hash';
import type { Finding } from './finding';

/**
 * The same finding of the same unchanged cells has the same id wherever its row is now; once the value or the
 * offered repair is another one, so is the id. Of people without a code the row has to stand in.
 */
export function findingId({ rule, place, person, columnTitle, found, data, fix }: Finding): string {
  const facts = Object.keys(data)
    .filter((key) => key !== 'row')
    .sort()
    .map((key) => [key, data[key]]);
  const repair = fix?.kind === 'cells' ? fix.cells.map(({ from, to }) => [from, to]) : (fix?.kind ?? null);
  const who = person ?? `row ${place.row ?? 0}`;
  return hashOf(JSON.stringify([rule, place.sheetId, who, columnTitle, found, facts, repair]));
}
