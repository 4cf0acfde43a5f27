import type { DocumentState } from './document';
import type { FormState } from './form';
import type { SpreadsheetState } from './workbook';

/** Everything Google would keep for one spreadsheet with its bound script. */
export interface HostState {
  spreadsheet: SpreadsheetState;
  documents: DocumentState[];
  forms: FormState[];
  outbox: MailState[];
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, string>;
  };
  /** Who holds a lock now: kind → execution id. Always empty between executions. */
  locks: Record<string, string>;
  user: UserState;
  quotas: QuotaState;
  /** Seed of ids and Math.random: the same runs give the same state. */
  seed: number;
  /** Virtual time in ms since 1970; moves with every service call. */
  now: number;
}

export interface MailState {
  id: string;
  at: number;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  htmlBody: string | null;
  name: string | null;
  replyTo: string | null;
}

export interface UserState {
  email: string;
  locale: string;
  /** Scopes the user has refused; empty = all of the manifest are granted. */
  refusedScopes: string[];
  account: 'consumer' | 'workspace';
}

/** What was used up since `since`; resets 24 h after the first use. */
export interface QuotaState {
  since: number;
  mailRecipients: number;
  documentsCreated: number;
  propertyOperations: number;
}
