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
}
