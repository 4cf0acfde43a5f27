import type { PlaceRef } from './place';

/** `preferences`: after the group meeting, everybody ready to be paired is asked whom he would and would not like. */
export type SurveyKind = 'expectations' | 'preferences';

export interface SurveyReport {
  readonly sentence: string;
  readonly created: boolean;
  readonly title: string;
  readonly address: string;
  readonly questions: number;
  readonly links: number;
  readonly tab: PlaceRef;
}

export interface SendReport {
  readonly sentence: string;
  /** Before `confirm`: a plan only, nothing is sent. */
  readonly plan: {
    readonly toSend: number;
    readonly quotaLeft: number;
    readonly withoutAddress: number;
    readonly withoutConsent: number;
  };
  readonly sent: number;
  /** Letters of which it is not known whether they left: whose, by code and name. */
  readonly unknown: readonly string[];
}

export interface CollectReport {
  readonly sentence: string;
  readonly answers: number;
  readonly invited: number;
  readonly fresh: number;
  readonly unknownCodes: number;
  readonly means: readonly { readonly title: string; readonly mean: string; readonly answers: number }[];
  readonly tab: PlaceRef;
}
