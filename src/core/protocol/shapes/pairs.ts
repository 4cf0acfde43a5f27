import type { DeclinedPair, LeftOut, MatchedPair, MatchProposal, ScorePart } from '../../matching/proposal';
import type { IfUnknown } from './papers';
import type { Choice, PlaceRef } from './place';

export type { RulesCompared as Comparison, Shift as PairShift } from '../../matching/compare';
export type { MenteeOptions as PairOptions, MentorOption as PairOption } from '../../matching/options';
export type {
  DeclinedPair,
  LeftOut as UnmatchedPerson,
  MatchedPair as ProposedPair,
  MatchProposal as Proposal,
  ScorePart,
};

export interface PairCodes {
  readonly mentee: string;
  readonly mentor: string;
}

export interface PairWishes {
  /** Pairs that must stay; `mentor` '' = the mentee stays on the waiting list. */
  readonly locked: readonly PairCodes[];
  /** Pairs that must not come back. */
  readonly declined: readonly PairCodes[];
  /** Pairs on the screen: of equally good plans the one that changes fewest of them is taken. Empty = the pairs in force. */
  readonly keep: readonly PairCodes[];
  /** True on the first call: what she decided earlier («Подбор», pairs declined before) is taken up as well. */
  readonly resume: boolean;
}

/** Levels left out are as on «Правила подбора». */
export interface RuleSet {
  readonly goal: 'coverage' | 'quality';
  /** By id of the rule: 'must', 'high', 'low', 'off'. */
  readonly levels: Readonly<Record<string, string>>;
}

export interface PairApproval {
  readonly fingerprint: string;
  /** All pairs that shall be in force after this. */
  readonly pairs: readonly PairCodes[];
  readonly locked: readonly PairCodes[];
  readonly declined: readonly PairCodes[];
}

export interface ApprovedPairs {
  readonly sentence: string;
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** To undo it; '' when nothing was changed. */
  readonly change: string;
  /** That of the proposal on the screen from now on: another approval by the same curator is none of a stale proposal. */
  readonly fingerprint: string;
  readonly tab: PlaceRef;
}

/** The proposal written out on the tab «Подбор». */
export interface ProposalSheet {
  readonly sentence: string;
  readonly tab: PlaceRef;
}

/** The pairs of «Пары» as they live now. */
export interface StandingPairs {
  readonly sentence: string;
  readonly pairs: readonly StandingPair[];
  /** Who is ready and has no mentor now. */
  readonly waiting: readonly LeftOut[];
  /** What a pair's status may become. */
  readonly statuses: readonly Choice[];
  /** Why a pair ends. */
  readonly reasons: readonly Choice[];
  /** The latest change that can be undone; '' = none. */
  readonly change: string;
  readonly changeSays: string;
  readonly tab: PlaceRef | null;
}

export interface StandingPair extends PairCodes {
  readonly menteeName: string;
  readonly menteeAbout: string;
  readonly mentorName: string;
  readonly mentorAbout: string;
  readonly form: string;
  readonly status: string;
  /** «с 14.09.2026»; why it ended. */
  readonly says: string;
  readonly order: string;
  readonly inForce: boolean;
  readonly locked: boolean;
  /** What is amiss: somebody is gone from the registry, withdrew the consent, …; '' = nothing. */
  readonly trouble: string;
}

export interface StatusChange {
  readonly pairs: readonly PairCodes[];
  readonly status: string;
  /** Needed where the pair ends or pauses; '' otherwise. */
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** Another mentor in the middle of the year: the old pair ends with the reason, the new one awaits its order. */
export interface Replacement extends PairCodes {
  readonly to: string;
  readonly reason: string;
  readonly on: string;
}

export interface PairsChanged {
  readonly sentence: string;
  /** To undo it; '' when nothing was changed. */
  readonly change: string;
  readonly changed: number;
  readonly tab: PlaceRef;
}

/** `sheets`: what mentors and mentees look at in the group meeting; `letters`: results for those left without a pair. */
export type PairPaperKind = 'sheets' | 'letters';

export interface PairTextsRequest extends PairWishes {
  readonly kind: PairPaperKind;
}

export interface PairPaperRequest extends PairTextsRequest {
  readonly ifUnknown: IfUnknown;
}

/** Ready to be copied. */
export interface PairTexts {
  readonly sentence: string;
  readonly texts: readonly { readonly code: string; readonly name: string; readonly text: string }[];
}
