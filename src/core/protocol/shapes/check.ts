import type { PlaceRef } from './place';

export interface CheckReport {
  readonly sentence: string;
  readonly counts: FindingCounts;
  readonly people: { readonly mentees: number; readonly mentors: number; readonly newCodes: number };
  readonly recognised: readonly string[];
  /** What must be known about the whole lists: codes given back or not written, many people gone, a copy taken over. */
  readonly remarks: readonly string[];
  /** Columns and tabs that the curator is asked about; 0 = nothing is doubtful. */
  readonly questions: number;
  readonly groups: readonly FindingGroup[];
  /** The tab «Проверка». */
  readonly tab: PlaceRef;
  /** By sheet id: what 'check.row' needs to look at a row of that tab again without reading everything. */
  readonly tickets: readonly { readonly sheetId: number; readonly ticket: string }[];
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** Findings of one cause. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly title: string;
  readonly why: string;
  readonly repair: string;
  /** «мешает подбору», «мешает приказу», '' when nothing is held back. */
  readonly blocks: string;
  readonly findings: readonly FindingRow[];
}

export interface FindingRow {
  /** The same finding of the same unchanged cell always has the same id, wherever its row is now. */
  readonly id: string;
  readonly place: PlaceRef;
  /** «Наставляемые, строка 14, „Класс“». */
  readonly where: string;
  readonly sentence: string;
  /** Masked where private; '' when there is nothing to show. */
  readonly found: string;
  /** What should stand there; '' when the sentence says it all. */
  readonly expected: string;
  /** True when one click puts it right ('fixes.preview', 'fixes.apply'). */
  readonly fixable: boolean;
}

/** One row looked at again: its findings by the rules that need no other tab. Those of other rules stay as they were. */
export interface RowCheck {
  readonly sentence: string;
  readonly place: PlaceRef;
  /** Ids of earlier findings in this row that have gone can be told from these. */
  readonly groups: readonly FindingGroup[];
  /** Rules that were looked at; findings of other rules in this row still stand. */
  readonly rules: readonly string[];
}
