import type { HtmlSpec, MenuSpec, Question } from '../services/bridge';
import type { RangeBox, Style, TextRun } from '../state/workbook';

/** What the page and the server say to each other. Everything is JSON; rows and columns count from 0. */

/** One tab without its cells. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, only where they differ from 100 × 21; a row with wrapped text is as high as its text. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly filter: RangeBox | null;
  readonly merges: readonly RangeBox[];
  readonly protected: boolean;
}

/** Short names: a page of rows holds thousands of these. */
export interface CellView {
  /** Text as shown. */
  readonly t: string;
  /** What it is: n number or date, b boolean, e error; absent = text. */
  readonly k?: 'n' | 'b' | 'e';
  /** Index into {@link RowsReply.styles}. */
  readonly s?: number;
  readonly note?: string;
  readonly runs?: readonly TextRun[];
  /** list: has a drop-down; check: a checkbox. */
  readonly rule?: 'list' | 'check';
  /** The value breaks the cell's own validation: the hint to show. */
  readonly bad?: string;
  /** Who stands behind the codes of the text, when the key is at hand. */
  readonly who?: string;
}

export interface RowsRequest {
  readonly sheet: number;
  readonly from: number;
  readonly count: number;
}

export interface RowsReply {
  readonly from: number;
  readonly version: number;
  readonly rows: readonly (readonly (CellView | null)[])[];
  readonly styles: readonly Style[];
}

export interface Place {
  readonly sheet: number;
  readonly box: RangeBox;
}

/** What changed in the workbook; the page asks again for the cells it shows. */
export interface Patch {
  readonly version: number;
  /** Ids of all tabs in order. */
  readonly order: readonly number[];
  readonly changed: readonly SheetView[];
  /** Where the selection goes; null = it stays. */
  readonly select: Place | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface BookView extends Patch {
  readonly name: string;
  readonly id: string;
  readonly user: string;
  readonly saved: SavedView;
  readonly artefacts: ArtefactsView;
  readonly warnings: readonly string[];
}

export interface SavedView {
  readonly state: 'saved' | 'saving' | 'failed';
  readonly sentence: string;
}

export interface ArtefactsView {
  readonly documents: readonly { id: string; name: string; at: number }[];
  readonly forms: readonly {
    id: string;
    publishedId: string;
    title: string;
    answers: number;
    state: string;
    at: number;
  }[];
  readonly letters: readonly {
    id: string;
    to: string;
    copy: string;
    subject: string;
    body: string;
    at: number;
  }[];
}

/** Everything a person does to the workbook by hand. */
export type Edit =
  | { kind: 'type'; sheet: number; row: number; column: number; text: string }
  | { kind: 'paste'; sheet: number; row: number; column: number; texts: string[][] }
  | { kind: 'copy'; sheet: number; from: Place; row: number; column: number; cut: boolean }
  | { kind: 'fill'; sheet: number; box: RangeBox; way: 'down' | 'right' }
  | { kind: 'clear'; sheet: number; box: RangeBox }
  | { kind: 'note'; sheet: number; row: number; column: number; text: string }
  | { kind: 'insertRows' | 'insertColumns'; sheet: number; at: number; count: number }
  | { kind: 'deleteRows' | 'deleteColumns'; sheet: number; at: number; count: number }
  | { kind: 'hideRows' | 'hideColumns'; sheet: number; at: number; count: number }
  | { kind: 'showRows' | 'showColumns'; sheet: number; at: number; count: number }
  | { kind: 'sort'; sheet: number; box: RangeBox; column: number; ascending: boolean }
  | { kind: 'freeze'; sheet: number; rows: number; columns: number }
  | { kind: 'resizeColumn'; sheet: number; column: number; pixels: number }
  | { kind: 'showFiltered'; sheet: number }
  | { kind: 'addSheet' }
  | { kind: 'renameSheet'; sheet: number; name: string }
  | { kind: 'deleteSheet' | 'hideSheet' | 'showSheet'; sheet: number }
  | { kind: 'moveSheet'; sheet: number; index: number }
  | { kind: 'undo' | 'redo' };

export interface EditRequest {
  readonly edit: Edit;
  /** The person has confirmed that a protected place may be changed. */
  readonly sure: boolean;
}

export type EditReply =
  | { ok: true; patch: Patch }
  /** Nothing was changed; the sentence says why. */
  | { ok: false; sentence: string }
  /** Nothing was changed yet: the place is protected, ask first. */
  | { ok: false; ask: string };

export interface CellRequest {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What the editor starts with, and the choices of the cell's drop-down. */
export interface CellReply {
  readonly text: string;
  readonly choices: readonly string[] | null;
}

export interface FindRequest {
  readonly sheet: number;
  readonly text: string;
}

export interface FindReply {
  readonly places: readonly (readonly [row: number, column: number])[];
}

export interface RunRequest {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly from: 'menu' | 'script.run';
}

export type RunReply =
  | { ok: true; value: unknown }
  | { ok: false; name: string; message: string; killed: boolean };

export interface DialogAnswer {
  readonly id: number;
  readonly button: string;
  readonly text: string;
}

export interface FormRequest {
  readonly publishedId: string;
  /** By item id. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

export type FormReply =
  | { ok: true; confirmation: string }
  | { ok: false; sentence: string; problems: readonly { itemId: number; sentence: string }[] };

/** A frame of the add-in's own HTML: the page loads /frame/<address>. */
export interface FrameView extends Omit<HtmlSpec, 'html'> {
  readonly address: string;
}

/** Sent by the server on its own, as server-sent events named by `kind`. */
export type ServerEvent =
  | { kind: 'patch'; patch: Patch }
  | { kind: 'menu'; menus: readonly MenuSpec[] }
  | { kind: 'sidebar'; frame: FrameView }
  | { kind: 'dialog'; frame: FrameView; modal: boolean }
  | { kind: 'question'; id: number; question: Question }
  | { kind: 'answered'; id: number }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'saved'; saved: SavedView }
  | { kind: 'artefacts'; artefacts: ArtefactsView };

/** Bodies and replies of the POST addresses. */
export interface Posts {
  '/open': { request: Record<string, never>; reply: BookView };
  '/rows': { request: RowsRequest; reply: RowsReply };
  '/cell': { request: CellRequest; reply: CellReply };
  '/find': { request: FindRequest; reply: FindReply };
  '/select': { request: Place; reply: Record<string, never> };
  '/edit': { request: EditRequest; reply: EditReply };
  '/run': { request: RunRequest; reply: RunReply };
  '/dialog': { request: DialogAnswer; reply: Record<string, never> };
  '/form': { request: FormRequest; reply: FormReply };
  /** Waits until everything before it is done and saved; used by tests and before closing. */
  '/snap': { request: Record<string, never>; reply: SavedView };
}
