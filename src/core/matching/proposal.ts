/** What the curator sees of a matching: ready Russian sentences beside codes. Pure JSON. */
export interface MatchProposal {
  /** Of the people, rules and conditions it was computed from, see `fingerprintOf`; approval is refused when they changed. */
  readonly fingerprint: string;
  readonly sentence: string;
  /** Ready text, «812,5 балла из 900». */
  readonly score: string;
  readonly goal: 'coverage' | 'quality';
  /** `proven` false with an honest sentence when the time ended before the last possibility was ruled out. */
  readonly proof: { readonly proven: boolean; readonly sentence: string };
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly LeftOut[];
  /** People who are not ready to be paired, with the finding that blocks. */
  readonly notReady: readonly LeftOut[];
  /** Pairs that were turned down, now or earlier. */
  readonly declined: readonly DeclinedPair[];
  readonly freeMentors: readonly { readonly code: string; readonly name: string; readonly places: number }[];
  /** What one more place would bring, by mentor; only where it brings something, the most useful first. */
  readonly morePlaces: readonly { readonly code: string; readonly name: string; readonly sentence: string }[];
  /** Whom to look for: «ещё один наставник по математике – 3 запроса». The most useful first. */
  readonly recruiting: readonly { readonly sentence: string; readonly requests: number }[];
  /** Must-rules that cannot hold together, each set in one sentence with what to give up. */
  readonly conflicts: readonly string[];
  /** How even the load is, and how many would rather swap. */
  readonly balance: readonly string[];
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
  readonly parts: readonly ScorePart[];
  /** What was given up here so that all together is best; '' = nothing. */
  readonly given: string;
  /** «Следующий по качеству наставник – …, на 1,5 балла меньше». */
  readonly alternative: string;
  /** Against the pairs to keep: a mentee without a mentor before, the same mentor, another one. */
  readonly change: 'new' | 'same' | 'moved';
  /** How many mentees this mentor has in the proposal. */
  readonly group: number;
  readonly locked: boolean;
  /** Stands in «Пары» already. */
  readonly approved: boolean;
}

export interface ScorePart {
  readonly title: string;
  readonly points: number;
  readonly pointsMax: number;
  readonly sentence: string;
}

export interface DeclinedPair {
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeName: string;
  readonly mentorName: string;
}

export interface LeftOut {
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly reason: string;
  /** Smallest change that would help; '' when none is known. */
  readonly change: string;
  readonly place: { readonly sheetId: number; readonly row: number; readonly column: number };
}
