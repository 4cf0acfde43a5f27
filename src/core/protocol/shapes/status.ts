import type { Settings } from '../../settings/settings';
import type { PlaceRef } from './place';

/** How the school stands: seven stages of the model, each done, under way or ahead. */
export interface Status {
  readonly school: string;
  readonly schoolYear: string;
  readonly stages: readonly Stage[];
  readonly next: NextStep;
  readonly figures: readonly Figure[];
  /** Tabs that were recognised, in words: «Наставники – лист „Наставники“, 35 строк». */
  readonly recognised: readonly string[];
  /** An operation that was cut off and can be finished. */
  readonly unfinished: string | null;
  /** Registries that no tab was recognised as. */
  readonly missing: readonly ('mentor' | 'mentee')[];
  /** True while nothing is written on the curator's own tabs. */
  readonly empty: boolean;
  readonly privacy: Settings['privacy'];
  /** The tab «Списки», null until it is made. */
  readonly lists: PlaceRef | null;
}

export interface Stage {
  readonly number: number;
  readonly title: string;
  readonly state: 'done' | 'now' | 'ahead';
  readonly sentence: string;
}

export interface NextStep {
  readonly sentence: string;
  readonly screen: ScreenName;
}

export type ScreenName =
  | 'home'
  | 'setUp'
  | 'settings'
  | 'privacy'
  | 'columns'
  | 'check'
  | 'applications'
  | 'changes'
  | 'rules'
  | 'words'
  | 'pairs'
  | 'standing'
  | 'roadmap'
  | 'order'
  | 'survey'
  | 'director';

export interface Figure {
  readonly title: string;
  readonly value: string;
  readonly note: string;
}
