import type { Consent } from '../registry/person';

/** What the tab «Списки» holds: controlled values and rules of the school, with defaults where she has said nothing. */
export interface Lists {
  readonly forms: readonly ListedForm[];
  /** Needs of mentees and competences of mentors: one list for both sides. */
  readonly needs: readonly string[];
  /** Kinds of mentoring of the teachers' model: «традиционное», «реверсивное», … */
  readonly kinds: readonly string[];
  /** Who signs a consent at which age on the day of signing. */
  readonly signers: readonly ConsentAge[];
  readonly thresholds: Thresholds;
  /** Lines that could not be read; a default stands in for them. */
  readonly problems: readonly ListProblem[];
}

/** A form of mentoring as the school names it, with its role models. */
export interface ListedForm {
  readonly title: string;
  readonly roleModels: readonly string[];
}

/** Both bounds included, full years. */
export interface ConsentAge {
  readonly from: number;
  readonly to: number;
  readonly signer: NonNullable<Consent['signedBy']>;
}

export interface Thresholds {
  /** Ages of mentees among pupils. */
  readonly youngestMentee: number;
  readonly oldestMentee: number;
  /** Places of a mentor who has not said how many. */
  readonly usualCapacity: number;
  /** More mentees than this are worth a question. */
  readonly mostMentees: number;
  /** Groups smaller than this are not shown in the summary. */
  readonly smallestGroup: number;
}

/** A line of «Списки» or «Настройки». */
export interface ListProblem {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** Of the column on «Списки», of the line on «Настройки». */
  readonly title: string;
  readonly found: string;
  readonly kind: ListProblemKind;
}

/**
 * `duplicate`: said twice; `gap`: ages left out or said twice; `gone`: the column has lost its title; the others say
 * what should have stood there.
 */
export type ListProblemKind =
  | 'duplicate'
  | 'gap'
  | 'gone'
  | 'unreadable'
  | 'number'
  | 'year'
  | 'name'
  | 'email';

/** Says that a line of «Списки» cannot be taken as it stands; `key` is the column's. */
export type Fault = (row: number, key: string, kind: ListProblemKind) => void;
