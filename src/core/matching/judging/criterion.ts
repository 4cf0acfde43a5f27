import type { FormId } from '../../registry/forms';
import type { AgeRange, Person } from '../../registry/person';
import type { Qualification } from '../../registry/values/qualification';
import type { Candidate } from './candidate';

export type CriterionId =
  | 'form'
  | 'self'
  | 'declined'
  | 'apart'
  | 'subjects'
  | 'age'
  | 'named'
  | 'roleModel'
  | 'older'
  | 'near'
  | 'words'
  | 'time'
  | 'wishes'
  | 'refusals'
  | 'advised'
  | 'advisedAgainst'
  | 'lastYear'
  | 'noRepeat'
  | 'experience'
  | 'qualification'
  | 'sex'
  | 'language'
  | 'sameClass'
  | 'building';

/** `must`: a share of nothing removes the pair. `high` and `low` give points and order the list; `off` is not asked. */
export type CriterionLevel = 'must' | 'high' | 'low' | 'off';

/** One rule of matching as data: the curator may change its level, and its weight follows. */
export interface Criterion {
  readonly id: CriterionId;
  readonly title: string;
  readonly level: CriterionLevel;
  /** Points that a full share gives; whole tenths. */
  readonly weight: number;
  readonly judge: Judge;
  /** Whether the registries say anything that is needed. */
  readonly told: (mentees: readonly Person[], mentors: readonly Person[]) => boolean;
}

/**
 * The share of the weight, 0..1, or SILENT. It runs for every possible pair, so what was seen is put together only for
 * somebody who listens.
 */
export type Judge = (mentee: Candidate, mentor: Candidate, context: MatchContext, say?: Say) => number;

export type Say = (evidence: Evidence) => void;

/** The question does not arise for this pair: it costs nothing and is not shown. */
export const SILENT = -1;

/** Nobody knows: neither good nor bad. */
export const UNKNOWN = 0.5;

/** What is known of pairs besides the two people. Sets hold keys made by `wishKey`. */
export interface MatchContext {
  readonly declined: ReadonlySet<string>;
  /** Never together, by the curator's conditions. */
  readonly apart?: ReadonlySet<string>;
  /** Pairs of the last school year. */
  readonly lastYear?: ReadonlySet<string>;
  /** Pairs in force this year: their names in the registries are no news. */
  readonly current?: ReadonlySet<string>;
  /** Least common free time of a pair in a week. */
  readonly commonMinutes?: number;
}

/** What was seen, as data; the sentence is made in wording. */
export type Evidence =
  | { readonly says: 'form-same'; readonly form: FormId }
  | { readonly says: 'form-differs'; readonly mentee: FormId; readonly mentor: FormId }
  | { readonly says: 'form-open' }
  | { readonly says: 'form-unfit'; readonly form: FormId }
  | { readonly says: 'same-person' }
  | { readonly says: 'declined' }
  | { readonly says: 'apart' }
  | { readonly says: 'subjects'; readonly shared: readonly string[]; readonly missing: readonly string[] }
  | { readonly says: 'age-any' }
  | { readonly says: 'age-unknown'; readonly wanted: AgeRange }
  | { readonly says: 'age'; readonly wanted: AgeRange; readonly fit: 'inside' | 'near' | 'outside' }
  | { readonly says: 'named'; readonly by: 'mentee' | 'mentor' }
  | { readonly says: 'named-another' }
  | { readonly says: 'role-same'; readonly role: string }
  | { readonly says: 'role-differs'; readonly role: string; readonly mentor: string | null }
  | { readonly says: 'older'; readonly grades: number }
  | { readonly says: 'near'; readonly grades: number }
  | { readonly says: 'words'; readonly words: readonly string[] }
  /** The longest time both are free: minutes from Monday's midnight. */
  | { readonly says: 'time'; readonly from: number; readonly to: number; readonly least: number }
  | { readonly says: 'time-none' }
  /** The place in each one's list, from 1; 0 = others are named; null = nobody is. */
  | { readonly says: 'wishes'; readonly mentee: number | null; readonly mentor: number | null }
  | { readonly says: 'refused'; readonly by: 'mentee' | 'mentor' }
  | { readonly says: 'not-refused' }
  | { readonly says: 'advised' }
  | { readonly says: 'advised-another' }
  | { readonly says: 'advised-against' }
  | { readonly says: 'not-advised-against' }
  | { readonly says: 'last-year' }
  | { readonly says: 'repeated'; readonly seen: 'archive' | 'row' }
  | { readonly says: 'not-repeated' }
  | { readonly says: 'experience'; readonly mentee: number; readonly mentor: number }
  | { readonly says: 'qualification'; readonly mentee: Qualification | null; readonly mentor: Qualification }
  | { readonly says: 'sex'; readonly same: boolean }
  | { readonly says: 'language'; readonly shared: readonly string[] }
  | { readonly says: 'class'; readonly same: boolean }
  | { readonly says: 'building'; readonly same: boolean }
  | { readonly says: 'unknown'; readonly what: UnknownFact; readonly of: 'mentee' | 'mentor' | 'both' };

/** What a rule needs and a row does not say. */
export type UnknownFact = 'time' | 'experience' | 'qualification' | 'sex' | 'language' | 'building';

/** Says who has left it empty; the share is up to the judge. */
export function sayUnknown(what: UnknownFact, mentee: boolean, mentor: boolean, say: Say | undefined): void {
  say?.({ says: 'unknown', what, of: mentee && mentor ? 'both' : mentee ? 'mentee' : 'mentor' });
}

export function wishKey(pair: { readonly mentee: string; readonly mentor: string }): string {
  return `${pair.mentee}+${pair.mentor}`;
}
