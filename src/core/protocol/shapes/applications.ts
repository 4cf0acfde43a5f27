import type { PlaceRef } from './place';

/** A tab whose rows can be taken over into a registry. */
export interface ApplicationSource {
  readonly sheetId: number;
  readonly name: string;
  readonly says: string;
  readonly rows: number;
}

export interface ApplicationsPreview {
  readonly sentence: string;
  /** Of the source and the registry; the merge is refused when they changed. */
  readonly fingerprint: string;
  readonly rows: readonly Application[];
}

export interface Application {
  readonly id: string;
  readonly kind: 'new' | 'changed' | 'doubtful' | 'same';
  readonly role: 'mentor' | 'mentee';
  readonly name: string;
  readonly about: string;
  /** Row of the source. */
  readonly place: PlaceRef;
  /** The person of the registry this may be; null for a new one. */
  readonly meets: { readonly name: string; readonly place: PlaceRef } | null;
  /** Cells that would be written, before and after. */
  readonly cells: readonly { readonly title: string; readonly from: string; readonly to: string }[];
  /** Why it is doubtful; '' otherwise. */
  readonly reason: string;
}

/** `take`: rows to take over. A doubtful one says `as`: a new person, or the one it meets. */
export interface ApplicationsChoice {
  readonly sheetId: number;
  readonly fingerprint: string;
  readonly take: readonly { readonly id: string; readonly as: 'new' | 'same' }[];
}
