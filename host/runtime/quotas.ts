import { recipients } from '../services/mail/recipients';
import type { HostState, UserState } from '../state/state';

export type QuotaName = 'mailRecipients' | 'documentsCreated' | 'propertyOperations';

const dayMs = 24 * 60 * 60 * 1000;

/** Per user and day. */
const limits: Readonly<Record<UserState['account'], Readonly<Record<QuotaName, number>>>> = {
  consumer: { mailRecipients: 100, documentsCreated: 250, propertyOperations: 50_000 },
  workspace: { mailRecipients: 1500, documentsCreated: 1500, propertyOperations: 500_000 },
};

/** Only the word for mail is on record; the other two follow its form. */
const words: Readonly<Record<QuotaName, string>> = {
  mailRecipients: 'email',
  documentsCreated: 'documents create',
  propertyOperations: 'properties',
};

export interface Use {
  readonly quota: QuotaName;
  readonly amount: number;
}

/** What a call uses up when it succeeds. */
export function useOf(call: string, args: readonly unknown[]): Use | null {
  if (call === 'DocumentApp.create') return { quota: 'documentsCreated', amount: 1 };
  if (call.startsWith('PropertiesService.Properties.')) return { quota: 'propertyOperations', amount: 1 };
  if (call !== 'MailApp.sendEmail') return null;
  const [first, , , options] = args;
  const extra = (typeof first === 'object' ? first : options) as Record<string, unknown> | null | undefined;
  const to = typeof first === 'string' ? first : extra?.to;
  return { quota: 'mailRecipients', amount: recipients(to, extra?.cc, extra?.bcc).length };
}

export function limitOf(quota: QuotaName, state: HostState): number {
  return limits[state.user.account][quota];
}

/** Counters begin anew 24 hours after the first use. */
export function leftOf(quota: QuotaName, state: HostState, now: number): number {
  const { quotas } = state;
  const expired = now - quotas.since >= dayMs;
  return limitOf(quota, state) - (expired ? 0 : quotas[quota]);
}

export function quotaRefusal(use: Use, state: HostState, now: number): string | null {
  if (use.amount <= leftOf(use.quota, state, now)) return null;
  return `Service invoked too many times for one day: ${words[use.quota]}.`;
}

export function countUse(use: Use, state: HostState, now: number): void {
  const { quotas } = state;
  if (now - quotas.since >= dayMs) {
    Object.assign(quotas, { since: now, mailRecipients: 0, documentsCreated: 0, propertyOperations: 0 });
  }
  quotas[use.quota] += use.amount;
}
