/** What the curator sees of a matching: ready Russian sentences beside codes. Pure JSON. */
export interface MatchProposal {
  /** Of the people it was computed from, see `fingerprintOf`. */
  readonly fingerprint: string;
  readonly sentence: string;
  readonly score: string;
  readonly proof: { readonly proven: boolean; readonly sentence: string };
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly LeftOut[];
  readonly notReady: readonly LeftOut[];
  readonly freeMentors: readonly { readonly code: string; readonly name: string; readonly places: number }[];
  /** What one more place would bring, by mentor; only where it brings something. */
  readonly morePlaces: readonly { readonly code: string; readonly name: string; readonly sentence: string }[];
  /** Wishes that could not be followed to the letter; `sentence` says them too. */
  readonly faults: readonly string[];
}

export interface MatchedPair {
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeName: string;
  readonly menteeAbout: string;
  readonly mentorName: string;
  readonly mentorAbout: string;
  readonly form: string;
  readonly points: number;
  readonly pointsMax: number;
  readonly parts: readonly {
    readonly title: string;
    readonly points: number;
    readonly pointsMax: number;
    readonly sentence: string;
  }[];
  readonly alternative: string;
  readonly locked: boolean;
  readonly approved: boolean;
}

export interface LeftOut {
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly reason: string;
  readonly change: string;
  readonly place: { readonly sheetId: number; readonly row: number; readonly column: number };
}
