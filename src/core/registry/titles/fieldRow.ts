import type { FieldId } from '../fields';
import type { Role } from '../person';

/** How the titles of a column may read. Aliases are written as titleWords() leaves them: small letters, no role word. */
export interface FieldRow {
  readonly field: FieldId;
  /** What people call it in sentences. */
  readonly title: string;
  readonly aliases: readonly string[];
  /** Titles that also tell whose tab it is. */
  readonly mentorAliases?: readonly string[];
  readonly menteeAliases?: readonly string[];
  /** Stands on the tab of this role only. */
  readonly only?: Role;
}
