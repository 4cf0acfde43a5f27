import type { HostState } from '../state/state';
import type { WorkbookModel } from '../workbook/model';

/**
 * What the runtime outside offers the services inside the realm. Objects behind the bridge belong to the
 * outer realm: read them, call them, but never hand one to the add-in (copy into arrays, Dates and service
 * objects of this realm), and never store an object of this realm in the state (see {@link Bridge.keep}).
 */
export interface Bridge {
  readonly state: HostState;
  /** Cells, tabs, protections … of the spreadsheet. It copies whatever it is given. */
  readonly workbook: WorkbookModel;
  /** Deep copy of plain data into the outer realm, for storing in the state. */
  readonly keep: <T>(plain: T) => T;
  /** Virtual time in ms since 1970. */
  readonly now: () => number;
  /** Lets virtual time pass (Utilities.sleep). */
  readonly pass: (ms: number) => void;
  /** Seeded 0..1. */
  readonly random: () => number;
  /** A fresh id such as Google gives: 44 characters, seeded. */
  readonly newId: (kind: 'document' | 'form' | 'response' | 'mail' | 'item') => string;
  readonly ui: UiBridge;
  /** Text of an HTML file of the project by name without extension, null when there is none. */
  readonly htmlFile: (name: string) => string | null;
  readonly execution: ExecutionInfo;
}

export interface ExecutionInfo {
  readonly id: string;
  /** LIMITED in a simple onOpen. */
  readonly mode: 'FULL' | 'LIMITED';
  readonly scriptTimeZone: string;
  /** Scopes of the manifest. */
  readonly scopes: readonly string[];
  /** Whether there is a person in front of it (menu, sidebar) who can answer dialogs. */
  readonly hasUi: boolean;
}

export interface UiBridge {
  readonly menu: (menu: MenuSpec) => void;
  readonly sidebar: (html: HtmlSpec) => void;
  readonly dialog: (html: HtmlSpec, modal: boolean) => void;
  readonly toast: (message: string, title: string, seconds: number) => void;
  /** Blocks until the person has answered. */
  readonly ask: (question: Question) => Answer;
  readonly log: (level: 'log' | 'info' | 'warn' | 'error', text: string) => void;
}

export interface MenuSpec {
  readonly title: string;
  readonly items: readonly (
    | { kind: 'item'; title: string; fn: string }
    | { kind: 'separator' }
    | { kind: 'menu'; menu: MenuSpec }
  )[];
}

export interface HtmlSpec {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A name of Ui.ButtonSet: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  readonly buttons: string;
}

export interface Answer {
  /** A name of Ui.Button: OK, CANCEL, YES, NO, CLOSE. */
  readonly button: string;
  readonly text: string;
}
