export type Sex = 'male' | 'female';

/** A full name as understood. `given` may be an initial with a dot when only initials were written. */
export interface PersonName {
  readonly raw: string;
  readonly surname: string;
  readonly given: string | null;
  readonly patronymic: string | null;
  /** From the patronymic, then the surname ending, then the first name; null when they disagree or say nothing. */
  readonly sex: Sex | null;
}
