import type { PlaceRef } from './place';
import type { Figure } from './status';

export interface SummaryReport {
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly tab: PlaceRef;
}
