import type { PlaceRef } from './place';
import type { ScreenName } from './status';

export interface RoadmapReport {
  readonly sentence: string;
  readonly created: boolean;
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  readonly done: number;
  readonly overdue: number;
  readonly soon: readonly { readonly term: string; readonly title: string; readonly place: PlaceRef }[];
  readonly stages: readonly { readonly title: string; readonly done: number; readonly total: number }[];
  readonly tab: PlaceRef;
}

export interface OrderPreview {
  readonly title: string;
  readonly pairs: number;
  readonly mentors: number;
  readonly suggestedNumber: string;
  readonly suggestedDate: string;
  /** What keeps the order from being made, in words; empty = ready. */
  readonly problems: readonly string[];
  /** Screens where the problems are removed. */
  readonly cures: readonly ScreenName[];
  /** Names whose declension should be looked at. */
  readonly doubts: readonly string[];
  /** What else to look at; holds nothing back. */
  readonly remarks: readonly string[];
  readonly existing: readonly DocumentRef[];
}

export interface OrderRequest {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  readonly ifUnknown: IfUnknown;
}

/** What to do when an earlier run was cut off at the very moment of creating. */
export type IfUnknown = 'ask' | 'again';

export interface DocumentRef {
  readonly title: string;
  readonly address: string;
  readonly date: string;
}

export interface OrderReport {
  readonly sentence: string;
  readonly created: boolean;
  readonly document: DocumentRef;
  readonly pairs: number;
  readonly doubts: readonly string[];
  readonly remarks: readonly string[];
}
