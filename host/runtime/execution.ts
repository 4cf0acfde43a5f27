import type { Answer, HtmlSpec, MenuSpec, Question } from '../services/bridge';

/** The built add-in: exactly what clasp pushes. */
export interface Project {
  /** Dist/Code.js. */
  readonly code: string;
  /** HTML files by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone: string; readonly oauthScopes: readonly string[] };
}

/** One run of one function, as a menu click, google.script.run or a simple trigger makes it. */
export interface ExecutionRequest {
  readonly fn: string;
  readonly args: readonly unknown[];
  /** 'script.run' refuses private names (trailing `_`); 'menu' and 'open' do not. */
  readonly from: 'menu' | 'script.run' | 'open';
  /** Event object of a simple trigger. */
  readonly event?: unknown;
}

export interface ExecutionOptions {
  /** Ordinary day = p50 costs, bad day = p95. */
  readonly day: 'ordinary' | 'bad';
  readonly faults: readonly Fault[];
  /** Answers ui.alert and ui.prompt; without it they throw as in a context without UI. */
  readonly ask: ((question: Question) => Answer) | null;
  readonly onUi: (event: UiEvent) => void;
}

/** Counted from 1 over all service calls of the execution. */
export interface Fault {
  readonly atCall: number;
  /**
   * before: the call throws and nothing has happened; after: it has happened and throws;
   * kill: it has happened and the execution ends at once, as at six minutes; killBefore: the same, before the call.
   */
  readonly kind: 'before' | 'after' | 'kill' | 'killBefore';
  readonly message: string;
  /** How many calls in a row fail from here (before, after). */
  readonly times: number;
}

export type UiEvent =
  | { readonly kind: 'menu'; readonly menu: MenuSpec }
  | { readonly kind: 'sidebar'; readonly html: HtmlSpec }
  | { readonly kind: 'dialog'; readonly html: HtmlSpec; readonly modal: boolean }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly kind: 'log'; readonly level: string; readonly text: string };

export interface Execution {
  readonly outcome:
    | { readonly ok: true; readonly value: unknown }
    | {
        readonly ok: false;
        readonly killed: boolean;
        readonly name: string;
        readonly message: string;
        readonly stack: string;
      };
  readonly trace: Trace;
}

export interface Trace {
  /** 'SpreadsheetApp.Range.setValues' → how often. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly virtualSeconds: number;
  /** What was used of each daily or per-execution limit: used and limit. */
  readonly quotas: Readonly<Record<string, { readonly used: number; readonly limit: number }>>;
  /** Names in order, kept only when asked for. */
  readonly sequence: readonly string[];
}
