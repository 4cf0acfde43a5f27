import type { IsoMoment } from '../cells/date';

/**
 * One line of the journal: codes, keys and counts, never a name. A line is written before an effect that cannot
 * be repeated, and another after it, so that a run cut off anywhere is finished by the next one, not repeated.
 */
export interface Entry {
  readonly at: IsoMoment;
  readonly operation: OperationName;
  /** Derived from what the effect is about; the same effect always has the same key. */
  readonly key: string;
  readonly state: EntryState;
  /** Id of the document, form, … once it exists; '' before. */
  readonly artefact: string;
  /** Of the content, to tell "the same again" from "other content under the same key". */
  readonly hash: string;
  /** Small facts of the operation as JSON: counts, item ids. */
  readonly data: string;
}

/**
 * started: about to do it; created: the artefact exists and its id is known, its content is not there yet;
 * done; abandoned: a person decided to forget an attempt that was cut off.
 */
export type EntryState = 'started' | 'created' | 'done' | 'abandoned';

export type OperationName =
  | 'settings'
  | 'setUp'
  | 'columns'
  | 'privacy'
  | 'check'
  | 'pairs'
  | 'rules'
  | 'roadmap'
  | 'order'
  | 'paper'
  | 'survey'
  | 'letter'
  | 'collect'
  // The questionnaire of preferences, and taking its answers.
  | 'preferences'
  | 'wishes'
  | 'words'
  | 'summary'
  | 'change'
  | 'undo'
  | 'marks'
  | 'share'
  // From here on this is a spreadsheet of its own: what stands above belongs to the one it was copied from.
  | 'copy';
