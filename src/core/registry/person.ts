import type { IsoDate } from '../cells/date';
import type { Place } from '../cells/grid';
import type { PersonName } from '../text/names';
import type { FormId } from './forms';

export type Role = 'mentor' | 'mentee';

/** One row of a registry, understood. What the cell says verbatim stays in `raw` texts; nothing is invented. */
export interface Person {
  readonly role: Role;
  /** 'Н-483071' or 'М-105938'; null until the check gives one. */
  readonly code: string | null;
  readonly place: Place;
  readonly name: PersonName | null;
  readonly birth: Birth | null;
  /** A pupil's class; null for adults and unreadable cells. */
  readonly schoolClass: SchoolClass | null;
  readonly post: string | null;
  readonly organisation: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly form: FormId | null;
  readonly roleModel: string | null;
  /** Mentee: what is asked for. Mentor: what can be given. Verbatim pieces of the cell. */
  readonly topics: readonly string[];
  /** School subjects recognised in topics, post or a subject column, as on the list. */
  readonly subjects: readonly string[];
  /** Mentor: how many mentees at most; null = not said. */
  readonly capacity: number | null;
  /** Mentor: wanted age of mentees, inclusive bounds. */
  readonly wantedAge: AgeRange | null;
  readonly consent: Consent;
  /** Names written in the other side's column of this row («ФИО наставника» on the mentee tab). */
  readonly linkedNames: readonly string[];
  readonly enteredOn: IsoDate | null;
}

export interface Birth {
  readonly date: IsoDate | null;
  readonly year: number | null;
  /** Full years as written by the school, when only an age was given. */
  readonly age: number | null;
}

export interface SchoolClass {
  readonly grade: number;
  readonly letter: string | null;
}

export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** `state`: yes (a date or «да»), no («нет»), withdrawn, or unknown (empty cell, no column). */
export interface Consent {
  readonly state: 'yes' | 'no' | 'withdrawn' | 'unknown';
  readonly date: IsoDate | null;
  readonly signedBy: 'self' | 'parent' | 'both' | null;
}
