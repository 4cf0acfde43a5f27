import type { FormId } from '../registry/forms';
import type { AgeRange } from '../registry/person';
import type { Candidate } from './candidate';

export type CriterionId =
  | 'form'
  | 'self'
  | 'declined'
  | 'subjects'
  | 'age'
  | 'named'
  | 'roleModel'
  | 'older'
  | 'near'
  | 'words';

/** `must`: a "no" removes the pair. `high` and `low` give points and order the list; `off` is not asked. */
export type CriterionLevel = 'must' | 'high' | 'low' | 'off';

/** One rule of matching as data: the curator may change its level and weight. */
export interface Criterion {
  readonly id: CriterionId;
  readonly title: string;
  readonly level: CriterionLevel;
  /** Whole points that a full share gives. */
  readonly weight: number;
  /** Null when the question does not arise for this pair: then it costs nothing and is not shown. */
  readonly judge: (mentee: Candidate, mentor: Candidate, context: MatchContext) => Judgement | null;
}

export interface Judgement {
  /** 0..1 of the weight; 'no' removes the pair while the criterion is a must. */
  readonly share: number | 'no';
  readonly evidence: Evidence;
}

export interface MatchContext {
  /** Keys made by `wishKey`. */
  readonly declined: ReadonlySet<string>;
}

/** What was seen, as data; the sentence is made in wording. */
export type Evidence =
  | { readonly says: 'form-same'; readonly form: FormId }
  | { readonly says: 'form-differs'; readonly mentee: FormId; readonly mentor: FormId }
  | { readonly says: 'form-open' }
  | { readonly says: 'form-unfit'; readonly form: FormId }
  | { readonly says: 'same-person' }
  | { readonly says: 'other-person' }
  | { readonly says: 'declined' }
  | { readonly says: 'not-declined' }
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
  | { readonly says: 'words'; readonly words: readonly string[] };

export function wishKey(pair: { readonly mentee: string; readonly mentor: string }): string {
  return `${pair.mentee}+${pair.mentor}`;
}
