import type { Cell } from '../cells/cell';

/** A tab of ours as data: the whole of what it shows. The adapter renders it in a fixed number of calls. */
export interface Tab {
  /** Stable mark, kept as metadata: 'check', 'pairs', 'roadmap', … */
  readonly key: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Warns whoever edits it by hand. */
  readonly protected: boolean;
  readonly columns: readonly TabColumn[];
  /** Rows above the column titles, e.g. a heading and the approval block. */
  readonly above: readonly TabRow[];
  /** Show the column titles as a row of their own. */
  readonly titles: boolean;
  readonly rows: readonly TabRow[];
}

export interface TabColumn {
  readonly key: string;
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly note: string | null;
  /** How values are written: decided by kind, never by content. */
  readonly kind: 'text' | 'number' | 'date' | 'flag';
  /** Number format such as '0.0' or 'dd.mm.yyyy'; null = by kind. */
  readonly format: string | null;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Hidden from the person and from the printer: our own bookkeeping. */
  readonly hidden: boolean;
  /** Drop-down values; null = none. */
  readonly choices: readonly string[] | null;
  /** A drop-down that follows the column of this title on a tab of ours. */
  readonly choicesIn?: { readonly tab: string; readonly title: string };
}

export interface TabRow {
  readonly cells: readonly TabCell[];
  readonly look: RowLook;
  /** A row among the others that has nothing to choose: no drop-downs in it. */
  readonly bare?: true;
  /** What this row has to choose from instead of what its columns have. */
  readonly choices?: readonly string[];
}

export type RowLook =
  | 'plain'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'good'
  | 'warning'
  | 'bad'
  | 'muted'
  | 'right';

/** A bare value, or a value with a link or a colour of its own. */
export type TabCell = Cell | LinkCell;

/** `sheet` links lead to a place in this spreadsheet (from 1), `url` to a page of Google's. */
export interface LinkCell {
  readonly text: string;
  readonly to:
    | { readonly sheetId: number; readonly row: number; readonly column: number }
    | { readonly url: string };
}
