import type { AgeRange } from '../registry/person';
import type { ConsentAge } from '../settings/lists';

/** Every signer that may be right for an age known only within bounds, by the school's own table. */
export function signersAt(table: readonly ConsentAge[], age: AgeRange): readonly ConsentAge['signer'][] {
  return table.filter(({ from, to }) => from <= age.to && to >= age.from).map(({ signer }) => signer);
}
