import type { PlaceRef } from './place';

/** Findings of one rule to be put right; `only` lists their ids, empty = all that can be. */
export interface FixChoice {
  readonly rule: string;
  readonly only: readonly string[];
}

export interface FixPreview {
  readonly sentence: string;
  readonly rows: readonly FixRow[];
}

/** A cell before and after, unmasked: the curator decides by it. */
export interface FixRow {
  readonly id: string;
  readonly place: PlaceRef;
  readonly where: string;
  readonly from: string;
  readonly to: string;
}

/** What a fix, a merge or an undo did. */
export interface ChangeReport {
  readonly sentence: string;
  /** To undo it; '' when nothing was changed. */
  readonly change: string;
  readonly cells: number;
  readonly rows: number;
  /** Cells left alone, and why. */
  readonly skipped: readonly {
    readonly where: string;
    readonly sentence: string;
    readonly place: PlaceRef;
  }[];
}

/** One line of the history of changes in the curator's own cells. */
export interface Change {
  readonly id: string;
  /** «14.09.2026, 09:12» */
  readonly when: string;
  /** «Телефоны записаны одинаково: 14 ячеек» */
  readonly sentence: string;
  readonly cells: number;
  readonly state: 'done' | 'undone' | 'unfinished';
  readonly canUndo: boolean;
}

export interface MarksReport {
  readonly sentence: string;
  readonly marked: number;
}
