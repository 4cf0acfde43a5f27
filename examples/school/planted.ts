/** A mistake put into the sample on purpose. */
export interface Planted {
  readonly sheet: string;
  /** As a person sees it, from 1. */
  readonly row: number;
  /** Letters of the column. */
  readonly column: string;
  readonly kind: PlantedKind;
  /** What the cell says. */
  readonly text: string;
}

export type PlantedKind = keyof typeof plantedKinds;

export const plantedKinds = {
  duplicateYo: 'the same person again, with е for ё',
  duplicate: 'the same mentee twice',
  nameOrder: 'name and patronymic before the surname',
  homoglyph: 'a Latin letter inside a Russian word',
  impossibleDate: 'a day that does not exist',
  ageClass: 'age does not fit the class',
  noConsent: 'no consent',
  refusedConsent: 'consent refused or withdrawn',
  brokenEmail: 'not an e-mail address',
  brokenPhone: 'digits missing from the phone',
  wrongForm: 'no such form of mentoring',
  capacityZero: 'takes nobody',
  capacityText: 'number of mentees in words that say no number',
  unknownMentor: 'a mentor who is not on the list',
  twoPeople: 'two people in one cell',
  errorCell: 'an error of a formula instead of a value',
} as const;
