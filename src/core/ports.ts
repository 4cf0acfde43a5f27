import type { Cell } from './cells/cell';
import type { IsoDate, IsoMoment } from './cells/date';
import type { Grid } from './cells/grid';
import type { Paper } from './documents/blocks';
import type { Survey } from './surveys/survey';
import type { Tab, TabRow } from './tabs/tab';

/** The curator's spreadsheet. Reads come in few big blocks; every write goes to owned tabs and columns only. */
export interface Workbook {
  readonly tabs: () => readonly TabInfo[];
  /**
   * Reads whole tabs: values, marks, merged cells and answers. `closely`: of the curator's tabs also the formulas
   * and what a filter hides.
   */
  readonly read: (tabs: readonly TabInfo[], closely?: boolean) => readonly Grid[];
  /**
   * One tab's values in four service calls, without marks: for a second look at a row. `zone` is the spreadsheet's,
   * as told earlier. Null when the tab is gone.
   */
  readonly glance: (sheetId: number, zone: string) => readonly (readonly Cell[])[] | null;
  /** Keeps an answer of the curator's about columns of hers, so that it moves with them. A null meaning forgets. */
  readonly remember: (sheetId: number, answers: readonly ColumnAnswer[]) => void;
  /** The same about a whole tab. */
  readonly rememberTab: (sheetId: number, meaning: string | null) => void;
  /** Cells with everything that an undo must bring back, in the order asked for. */
  readonly inspect: (sheetId: number, cells: readonly CellPlace[]) => readonly CellImage[];
  /**
   * Writes values into cells of the curator's, which she has agreed to one by one: only where the cell still holds
   * `before`, is no formula and no part of a merge. Gives the cells left alone. Flushes.
   */
  readonly repair: (sheetId: number, repairs: readonly CellRepair[]) => readonly CellRefusal[];
  /** Sets note and background of cells of the curator's; null leaves that one as it is. */
  readonly paint: (sheetId: number, looks: readonly CellLook[]) => void;
  /**
   * Inserts rows of the curator's below that row, formatted like it, or like the row below it where that row holds the
   * titles; null leaves a cell empty. Not repeatable.
   */
  readonly addRows: (
    sheetId: number,
    after: number,
    rows: readonly (readonly Cell[])[],
    underTitles: boolean,
  ) => void;
  /** Makes a tab that is the curator's own from its first moment; an empty one of that name is taken. Null when the name is in use. */
  readonly makeTab: (tab: Tab) => number | null;
  /** False when the tab, or this column of it, is protected from this person. */
  readonly editable: (sheetId: number, column?: number | null) => boolean;
  readonly identity: () => BookIdentity;
  /** Creates the owned tab, or brings the existing one to exactly this content. Repeatable. Gives its sheet id. */
  readonly putTab: (tab: Tab) => number;
  /** Adds rows at the end of an owned tab, making it first when it is not there. Not repeatable. */
  readonly appendToTab: (tab: Tab, rows: readonly TabRow[]) => number;
  /** Finds the owned column by its mark, or adds it right of the last used column. Gives its number. */
  readonly ownColumn: (sheetId: number, column: NewColumn) => number;
  /** Writes text into one owned column; rows not named stay as they are. */
  readonly writeColumn: (sheetId: number, column: number, values: readonly RowValue[]) => void;
  /** Moves the curator's view; row and column from 1. */
  readonly select: (sheetId: number, row: number, column: number) => void;
  readonly shareWithViewer: (email: string) => void;
  readonly viewers: () => readonly string[];
  readonly flush: () => void;
}

export interface TabInfo {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Key of an owned tab, null for the curator's own. */
  readonly owned: string | null;
}

export interface NewColumn {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly headerRow: number;
  /** A column of ours that lost its mark on the way through another program; null = none. */
  readonly unmarked: number | null;
  /** Values of a drop-down for the cells below the title; null = none. */
  readonly choices?: readonly string[] | null;
}

export interface ColumnAnswer {
  readonly column: number;
  readonly meaning: string | null;
}

/** Row and column from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellImage extends CellPlace {
  readonly value: Cell;
  /** With the leading '='; '' = none. */
  readonly formula: string;
  readonly format: string;
  readonly background: string;
  readonly note: string;
}

export interface CellRepair extends CellPlace {
  readonly before: Cell;
  readonly after: Cell;
  /** Number format to set together with the value; null keeps the cell's own (a date gets one where it needs it). */
  readonly format: string | null;
}

export interface CellRefusal extends CellPlace {
  readonly because: 'changed' | 'formula' | 'merged' | 'styled' | 'protected' | 'rejected';
}

export interface CellLook extends CellPlace {
  readonly note: string | null;
  /** '#rrggbb'. */
  readonly background: string | null;
}

export interface BookIdentity {
  readonly id: string;
  readonly zone: string;
}

export interface RowValue {
  readonly row: number;
  readonly value: Cell;
}

export interface Documents {
  /** Creates an empty titled document and gives its id. Not repeatable. */
  readonly create: (title: string) => string;
  /** Builds the document, going on from where an earlier slice stopped; stops when the time is up. Repeatable. */
  readonly fill: (id: string, paper: Paper, from: Filled, fits: (ms: number) => boolean) => Filled;
  /** False when it was deleted, put into the bin or belongs to somebody else. */
  readonly opens: (id: string) => boolean;
  readonly address: (id: string) => string;
}

/** How far a document is: blocks of the paper that are in it, and elements of its body after the last of them. */
export interface Filled {
  readonly blocks: number;
  readonly elements: number;
}

export interface Forms {
  /** Creates an empty unpublished form and gives its id. Not repeatable. */
  readonly create: (title: string) => string;
  /** As of a document. */
  readonly opens: (id: string) => boolean;
  /** Adds the items that are missing; gives Google's id of every item. Repeatable. */
  readonly build: (id: string, survey: Survey) => Readonly<Record<string, string>>;
  readonly publish: (id: string) => void;
  /** Address that respondents open. */
  readonly address: (id: string) => string;
  /** One address per code, the code already filled in. */
  readonly prefilled: (id: string, itemId: string, codes: readonly string[]) => readonly string[];
  readonly responses: (id: string) => readonly FormAnswer[];
}

export interface FormAnswer {
  readonly id: string;
  readonly at: IsoMoment;
  /** By Google's item id. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Mail {
  /** Recipients left today. */
  readonly remaining: () => number;
  /** Not repeatable. */
  readonly send: (letter: Letter) => void;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Lock {
  /** False when another run holds it. */
  readonly take: () => boolean;
  readonly release: () => void;
}

export interface Clock {
  readonly now: () => IsoMoment;
  readonly today: () => IsoDate;
  /** Milliseconds since this execution began. */
  readonly elapsed: () => number;
}

export interface Rights {
  /** Address of the consent page when one of the needed rights is not granted, else null. */
  readonly missing: (rights: readonly Right[]) => string | null;
}

export type Right = 'documents' | 'forms' | 'mail';

export interface Ids {
  /** A random whole number from 0 up to, not including, `below`. */
  readonly random: (below: number) => number;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly documents: Documents;
  readonly forms: Forms;
  readonly mail: Mail;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly rights: Rights;
  readonly ids: Ids;
}
