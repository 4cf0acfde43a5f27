import { refusals } from '../wording/refusals';
import type { CallName, Input, Output, Refusal } from './calls';
import type { Outcome } from './outcome';
import { platformRefusal } from './platformRefusal';
import { Refused } from './refused';
import { parseInput, requests } from './requests';

export type Handlers = { readonly [N in CallName]: (input: Input<N>) => Outcome<Output<N>> };

/**
 * JSON in, JSON out: the only door. `unexpected` hears the original words of an error that nobody foresaw,
 * because the curator is told in her own language and never sees a stack.
 */
export function dispatch(
  request: string,
  build: string,
  handlers: Handlers,
  unexpected: (words: string) => void,
): string {
  try {
    const { output, more } = answer(request, build, handlers);
    return JSON.stringify({ ok: true, output, more });
  } catch (error) {
    return JSON.stringify({ ok: false, error: refusalOf(error, unexpected) });
  }
}

function answer(request: string, build: string, handlers: Handlers): Outcome<unknown> {
  const { name, input, build: sidebarBuild } = envelope(request);
  if (sidebarBuild !== undefined && sidebarBuild !== build) throw new Refused(refusals.staleSidebar());
  if (!isCallName(name)) throw new Refused(refusals.wrongRequest(`неизвестное действие «${String(name)}»`));
  return handle(name, input, handlers);
}

function handle<N extends CallName>(name: N, input: unknown, handlers: Handlers): Outcome<Output<N>> {
  const parsed = parseInput(name, input);
  if (!parsed.ok) throw new Refused(refusals.wrongRequest(`не так заполнено: ${parsed.fields.join(', ')}`));
  return handlers[name](parsed.input);
}

function envelope(request: string): {
  readonly name: unknown;
  readonly input: unknown;
  readonly build: unknown;
} {
  let parsed: unknown;
  try {
    parsed = JSON.parse(request);
  } catch {
    throw new Refused(refusals.wrongRequest('это не JSON'));
  }
  if (typeof parsed !== 'object' || parsed === null)
    throw new Refused(refusals.wrongRequest('это не объект'));
  const { name, input, build } = parsed as Record<string, unknown>;
  return { name, input, build };
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.keys(requests).includes(name);
}

function refusalOf(error: unknown, unexpected: (words: string) => void): Refusal {
  if (error instanceof Refused) return error.refusal;
  const words =
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  unexpected(words);
  return platformRefusal(error instanceof Error ? error.message : String(error));
}
