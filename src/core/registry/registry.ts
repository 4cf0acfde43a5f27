import type { FieldId } from './fields';
import type { Person, Role } from './person';

/** A tab recognised as a registry, its columns understood, its people read. */
export interface Registry {
  readonly role: Role;
  readonly sheetId: number;
  readonly sheetName: string;
  /** The row that holds the column titles (the last one when the header takes several). */
  readonly headerRow: number;
  /** First and last row that may hold people. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnMatch[];
  readonly people: readonly Person[];
}

/** Why a column is taken for a field: `score` 0..1 and the evidence behind it. */
export interface ColumnMatch {
  readonly column: number;
  readonly title: string;
  readonly field: FieldId | null;
  readonly score: number;
  readonly because: 'title' | 'titleStart' | 'values' | 'owned' | 'nothing';
  /** Share of non-empty values that look like the field's, 0..1. */
  readonly valuesLike: number;
  /** Set when the title says the same as that of another column, which was taken instead. */
  readonly rivalOf: FieldId | null;
}

/** What was found on the curator's tabs. */
export interface Registries {
  readonly mentors: Registry | null;
  readonly mentees: Registry | null;
  readonly others: readonly OtherTab[];
}

/** A tab that is not read as a registry, and why. */
export interface OtherTab {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly because: OtherReason;
}

/**
 * `second`: a registry as well, but another tab suits the role better (`role`). `noHeader`: no row of titles
 * with a column of names. `noRole`: a list of people of whom it is not said that they are mentors or mentees.
 */
export type OtherReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'noHeader' }
  | { readonly kind: 'noRole' }
  | { readonly kind: 'second'; readonly role: Role; readonly chosen: string };
