import type { IsoDate } from '../cells/date';
import type { Place } from '../cells/grid';
import type { PersonName, Sex } from '../text/names';
import type { FormId } from './forms';
import type { Qualification } from './values/qualification';
import type { Slot } from './values/slots';

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
  /** Виды наставничества, as on the list where they are known. */
  readonly kinds: readonly string[];
  /** «молодой педагог», «вновь прибывший»: as written. */
  readonly category: string | null;
  /** Mentee: what is asked for. Mentor: what can be given. Verbatim pieces of the cell. */
  readonly topics: readonly string[];
  /** School subjects recognised in topics, post or a subject column, as on the list. */
  readonly subjects: readonly string[];
  /** More of them, as far as free words tell: a hint that nobody has settled. */
  readonly guesses?: readonly string[];
  /** Mentor: how many mentees at most; null = not said. */
  readonly capacity: number | null;
  /** Mentor: how many at least, where two numbers are written: «2–3» → 2; null = not said. */
  readonly capacityFrom: number | null;
  /** Mentor: wanted age of mentees, inclusive bounds. */
  readonly wantedAge: AgeRange | null;
  /** When the person is free, and how long in a week. */
  readonly slots: readonly Slot[];
  readonly hoursPerWeek: number | null;
  /** Whom the person wants, and does not want, on the other side: names as written, or codes. */
  readonly wishes: readonly string[];
  readonly refusals: readonly string[];
  /** Whom the psychologist advises and advises against: names of the other side as written, or codes. */
  readonly advised: readonly string[];
  readonly advisedAgainst: readonly string[];
  /** 1 is served first; null = not said. */
  readonly priority: number | null;
  /** As written in a column of its own, else as the name says. */
  readonly sex: Sex | null;
  /** Small letters: «русский», «татарский». */
  readonly languages: readonly string[];
  /** Where the person is: «корпус 2» → '2'. */
  readonly building: string | null;
  readonly experienceYears: number | null;
  readonly qualification: Qualification | null;
  /** Mentor: whether the school has let him mentor. */
  readonly approval: 'yes' | 'no' | 'unknown';
  /** To the processing of personal data; the others are papers of their own beside it. */
  readonly consent: Consent;
  readonly consents: OtherConsents;
  readonly papers: Papers;
  /** Names or codes written in the other side's column of this row («ФИО наставника» on the mentee tab). */
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
  /** Of signing. */
  readonly date: IsoDate | null;
  readonly signedBy: 'self' | 'parent' | 'both' | null;
  readonly withdrawnOn: IsoDate | null;
}

/** Consents that are documents of their own. */
export interface OtherConsents {
  /** To publishing photographs, names and results. */
  readonly publish: Consent;
  /** To handing data over to third parties. */
  readonly third: Consent;
  /** Of the parent, where it has a column beside that of the pupil. */
  readonly parent: Consent;
}

/** What a mentor brings or signs. */
export interface Papers {
  readonly application: Paper;
  readonly interview: Paper;
  readonly criminalRecord: Paper;
  readonly medical: Paper;
  /** The written consent of an employee to mentor (ст. 351.8 ТК РФ), not the one for personal data. */
  readonly mentorConsent: Paper;
  /** The additional agreement to the contract of employment. */
  readonly agreement: Paper;
  readonly payment: Paper;
}

/** `state`: expired when the cell says so or its last day is over; unknown for an empty cell and unclear words. */
export interface Paper {
  readonly state: 'yes' | 'no' | 'expired' | 'unknown';
  readonly date: IsoDate | null;
  readonly number: string | null;
}
