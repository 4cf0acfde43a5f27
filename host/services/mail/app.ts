import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import type { Meter } from '../meter';
import { utf8Length } from '../text';
import { recipients } from './recipients';

interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly noReply?: boolean;
}

const known = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply'];
const subjectLength = 250;
const recipientsPerMessage = 50;
const bodyBytes = { consumer: 200 * 1024, workspace: 400 * 1024 };

export class MailApp {
  static readonly gas = 'MailApp';

  constructor(
    private readonly _bridge: Bridge,
    private readonly _meter: Meter,
  ) {}

  getRemainingDailyQuota(): number {
    return this._meter.left('mailRecipients');
  }

  sendEmail(first: string | Message, ...rest: unknown[]): void {
    this._send(messageOf(first, rest));
  }

  private _send(message: Message): void {
    const strange = Object.keys(message).find((key) => !known.includes(key));
    if (strange) throw new Error(`[local host] MailApp.sendEmail: this host does not implement “${strange}”`);
    const all = recipients(message.to, message.cc, message.bcc);
    if (all.length === 0) throw new Exception('Failed to send email: no recipient');
    for (const address of all) if (!isAddress(address)) throw new Exception(`Invalid email: ${address}`);
    if (all.length > recipientsPerMessage) {
      throw new Exception('Limit Exceeded: Email Recipients Per Message.');
    }
    const subject = message.subject ?? '';
    if (subject.length > subjectLength) throw new Exception('Argument too large: subject');
    const { state, keep, newId, now } = this._bridge;
    const size = utf8Length(message.body ?? '') + utf8Length(message.htmlBody ?? '');
    if (size > bodyBytes[state.user.account]) throw new Exception('Limit Exceeded: Email Body Size.');
    state.outbox.push(
      keep({
        id: newId('mail'),
        at: now(),
        to: message.to ?? '',
        cc: message.cc ?? '',
        bcc: message.bcc ?? '',
        subject,
        body: message.body ?? '',
        htmlBody: message.htmlBody ?? null,
        name: message.name ?? null,
        replyTo: message.replyTo ?? null,
      }),
    );
  }
}

/** Overloads: (message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
function messageOf(first: string | Message, rest: readonly unknown[]): Message {
  if (typeof first !== 'string') return { ...first };
  const [second, third, fourth] = rest;
  if (typeof fourth === 'string') {
    return { to: first, replyTo: String(second), subject: String(third), body: fourth };
  }
  const options = (fourth ?? {}) as Message;
  return { ...options, to: first, subject: String(second ?? ''), body: String(third ?? '') };
}

function isAddress(text: string): boolean {
  const bare = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(bare);
}
