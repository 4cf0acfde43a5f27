import { emptySpreadsheet } from '../workbook/empty';
import type { HostState } from './state';

export const curator = 'curator@school.example';

/** A new spreadsheet of a curator's work account with nothing done in it yet. The name makes the ids. */
export function freshState(name: string, now: number): HostState {
  const seed = seedOf(name);
  return {
    spreadsheet: { ...emptySpreadsheet(name, seed), owner: curator, editors: [curator] },
    documents: [],
    forms: [],
    outbox: [],
    properties: { document: {}, script: {}, user: {} },
    locks: {},
    user: { email: curator, locale: 'ru', refusedScopes: [], account: 'workspace' },
    quotas: { since: now, mailRecipients: 0, documentsCreated: 0, propertyOperations: 0 },
    seed,
    now,
  };
}

/** A positive number of 31 bits, the same for the same text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash & 0x7fffffff;
}
