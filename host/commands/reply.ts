import type { Execution } from '../runtime/execution';

/** The add-in's answer to one request, as far as the command line looks into it. */
export type Reply = { readonly ok: true; readonly output: unknown; readonly more: Progress | null } | Refused;

export interface Refused {
  readonly ok: false;
  readonly error: Refusal;
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sentence: string;
}

interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly safe: string;
  readonly next: string;
  readonly link: string;
}

/** What the function returned, or a refusal in the same shape when it crashed, was killed or answered nonsense. */
export function replyOf({ outcome }: Execution): Reply {
  if (outcome.ok) {
    const reply = parsed(outcome.value);
    return isReply(reply) ? reply : failed('Дополнение ответило непонятно.');
  }
  if (outcome.killed) {
    return failed('Работа прервана: истекли шесть минут, которые Google даёт на один запуск.');
  }
  if (outcome.message.startsWith('Script function not found')) {
    return failed('В дополнении нет функции call: соберите его командой npm run build.');
  }
  return failed(`Дополнение остановилось из-за ошибки: ${outcome.name}: ${outcome.message}`);
}

export function failed(
  sentence: string,
  safe = 'Сделанное до этого сохранено.',
  next = 'Повторите ту же команду: что уже сделано, второй раз делаться не будет.',
): Refused {
  return { ok: false, error: { code: 'failed', sentence, safe, next, link: '' } };
}

export function sentenceOf({ error }: Refused): string {
  return [error.sentence, error.safe, error.next, error.link].filter((part) => part).join(' ');
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null) return false;
  const reply = value as Record<string, unknown>;
  if (reply.ok === true) return 'output' in reply;
  return reply.ok === false && typeof (reply.error as Record<string, unknown> | null)?.sentence === 'string';
}
