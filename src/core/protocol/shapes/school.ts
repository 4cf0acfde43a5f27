import type { Settings } from '../../settings/settings';
import type { Choice, PlaceRef } from './place';

export type { Settings };

/** What the screen «Школа» asks. The decision about names is taken in 'privacy.decide', cases are typed on the tab. */
export type SchoolCard = Omit<
  Settings,
  'privacy' | 'privacyBy' | 'privacyOn' | 'headGenitive' | 'headDative' | 'curatorDative'
>;

export interface SetUpReport {
  readonly sentence: string;
  /** Tabs made by this run: what each is for. */
  readonly made: readonly { readonly name: string; readonly says: string; readonly place: PlaceRef }[];
  readonly kept: readonly string[];
}

/** «Персональные данные»: what the law asks, in plain words, and what the school decided. */
export interface PrivacyCard {
  readonly sentence: string;
  readonly points: readonly { readonly title: string; readonly text: string }[];
  readonly mode: 'names' | 'codes' | 'undecided';
  readonly by: string;
  /** «14.09.2026», '' before the decision. */
  readonly on: string;
  readonly modes: readonly Choice[];
}
