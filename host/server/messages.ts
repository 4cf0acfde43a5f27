import type { HtmlSpec, MenuSpec, Question } from '../services/bridge';
import type { FormState } from '../state/form';
import type { ArtefactsView, Patch, Posts, SavedView } from './protocol';

/** What the HTTP thread asks of the thread that holds the workbook. */
export type Work =
  | { [K in keyof WorkPosts]: { kind: K; body: WorkPosts[K]['request'] } }[keyof WorkPosts]
  | { kind: 'document'; body: { id: string; as: 'html' | 'docx' } }
  | { kind: 'respondent'; body: { publishedId: string } }
  | { kind: 'letter'; body: { id: string } }
  | { kind: 'workbook'; body: Record<string, never> };

/** /dialog is answered by the HTTP thread itself: the other one is waiting. */
type WorkPosts = Omit<Posts, '/dialog'>;

/** A file to send, or null when there is no such thing. */
export type FileReply = { name: string; data: Uint8Array | string } | null;
export type RespondentReply = FormState | null;

/** Settings of the worker. */
export interface WorkerSetting {
  readonly workbook: string;
  readonly dist: string;
  /** Names by code from the key; they are shown beside the codes and go into no file of the workbook. */
  readonly names: ReadonlyMap<string, string>;
  /** See question.ts. */
  readonly answer: SharedArrayBuffer;
}

export type FromWorker =
  | { kind: 'ready'; name: string }
  | { kind: 'refused'; sentence: string }
  | { kind: 'reply'; id: number; value: unknown }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'patch'; patch: Patch }
  | { kind: 'menu'; menu: MenuSpec; first: boolean }
  | { kind: 'sidebar'; html: HtmlSpec }
  | { kind: 'dialog'; html: HtmlSpec; modal: boolean }
  | { kind: 'question'; question: Question }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'saved'; saved: SavedView }
  | { kind: 'artefacts'; artefacts: ArtefactsView };

export interface ToWorker {
  readonly id: number;
  readonly work: Work;
}
