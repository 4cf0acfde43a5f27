import type { FieldId } from './fields';
import type { Listing } from './listing';
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
  /** On a tab with both roles: rows of people of whom it is not said whose they are. Read into neither registry. */
  readonly roleless: readonly number[];
}

/** Why a column is taken for a field: `score` 0..1 and the evidence behind it. */
export interface ColumnMatch {
  readonly column: number;
  readonly title: string;
  readonly field: FieldId | null;
  readonly score: number;
  /** `answer`: the curator said so. `beside`: it stands after the other side's name, and may be about that person. */
  readonly because: 'title' | 'titleStart' | 'values' | 'owned' | 'answer' | 'beside' | 'nothing';
  /** Share of non-empty values that look like the field's, 0..1; null when there is nothing to tell it by. */
  readonly valuesLike: number | null;
  /** Set when the title says the same as that of another column, which was taken instead. */
  readonly rivalOf: FieldId | null;
  /** On a tab with both roles: it is read for this side only. */
  readonly only: Role | null;
  /** The curator should say what the column holds. With two columns for one field neither is read until she does. */
  readonly asked: boolean;
  /** Fields that come into question, likeliest first. */
  readonly candidates: readonly FieldId[];
}

/** What a tab may be: also the words in which the curator's answer about it is kept. */
export type TabRole = ListRole | 'none';
/** `both`: mentors and mentees on one tab. `pairs`: a row names a mentor and a mentee and says nothing else of them. */
export type ListRole = Role | 'both' | 'team' | 'partner' | 'pairs';

/** What was found on the curator's tabs. */
export interface Registries {
  readonly mentors: Registry | null;
  readonly mentees: Registry | null;
  /** The working group. */
  readonly team: Listing | null;
  /** Partner organisations. */
  readonly partners: Listing | null;
  readonly others: readonly OtherTab[];
  /** All of the curator's tabs as they are understood. */
  readonly tabs: readonly ReadTab[];
}

export interface ReadTab {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly role: TabRole;
  /** The curator should say what the tab is. */
  readonly asked: boolean;
  readonly because: readonly TabEvidence[];
  /** Why it is not read; null when it is. */
  readonly other: OtherReason | null;
  /** The row of titles; null when there is none. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly columns: readonly ColumnMatch[];
}

/** What speaks for the role of a tab. */
export type TabEvidence =
  | { readonly kind: 'answer' | 'tabName' | 'codes' }
  | { readonly kind: 'above' | 'column' | 'roleColumn'; readonly text: string };

/** A tab that is not read as a registry, and why. */
export interface OtherTab {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly because: OtherReason;
}

/**
 * `noHeader`: no row of titles with a column of names or codes. `noRole`: a list of people of whom it is not said that
 * they are mentors or mentees. `report`: figures stand where names should. `second`: a list as well, but another tab
 * suits the role better. `applications`: answers of a form, and there is a registry of that role. `answer`: the curator
 * said that it is nothing of these.
 */
export type OtherReason =
  | { readonly kind: 'empty' | 'noHeader' | 'noRole' | 'report' | 'pairs' | 'answer' }
  | { readonly kind: 'second'; readonly role: Role | 'team' | 'partner'; readonly chosen: string }
  | { readonly kind: 'applications'; readonly role: Role };

/** How many questions about tabs and columns wait for the curator. */
export function questionsIn({ tabs }: Registries): number {
  return tabs.reduce(
    (sum, { asked, columns }) => sum + (asked ? 1 : 0) + columns.filter((column) => column.asked).length,
    0,
  );
}
