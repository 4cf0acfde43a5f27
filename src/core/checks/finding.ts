import type { Place } from '../cells/grid';
import type { Fix } from './fix';

export type Severity = 'error' | 'warning' | 'hint';

/** What a finding holds back until it is put right. */
export type Blocked = 'pairing' | 'order' | 'mail';

/** A code with data; its sentence is made in wording/. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly blocks: readonly Blocked[];
  readonly place: Place;
  /** Title of the column, as the curator wrote it. */
  readonly columnTitle: string | null;
  /** What stands in the cell; masked by wording where private. */
  readonly found: string | null;
  /** Code of the person, when the finding is about one. */
  readonly person: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  /** What one click would do about it; null when only a person can. */
  readonly fix: Fix | null;
}
