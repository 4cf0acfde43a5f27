import type { AgeRange, Consent } from '../registry/person';

/** Who signs consent at which age, as schools usually do it. The law names no ages: change the table, not the code. */
export interface ConsentAge extends AgeRange {
  readonly signer: NonNullable<Consent['signedBy']>;
}

export const consentAges: readonly ConsentAge[] = [
  { from: 0, to: 13, signer: 'parent' },
  { from: 14, to: 17, signer: 'both' },
  { from: 18, to: 199, signer: 'self' },
];

/** Every signer that may be right for an age known only within bounds. */
export function signersAt(age: AgeRange): readonly ConsentAge['signer'][] {
  return consentAges.filter(({ from, to }) => from <= age.to && to >= age.from).map(({ signer }) => signer);
}
