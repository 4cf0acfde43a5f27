import { legalArguments } from './legal';
import type { FromFrame, ToFrame } from './messages';

/** Runs inside the frame, before the add-in's own script: google.script.run and google.script.host. */

declare const hostFunctions: readonly string[];

interface Handlers {
  readonly success?: (value: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

/** Google lets ten calls be under way; the next one waits for its turn. */
const mostAtOnce = 10;

const waiting: Extract<FromFrame, { host: 'call' }>[] = [];
const under = new Map<number, Handlers>();
let last = 0;

const say = (message: FromFrame): void => parent.postMessage(message, '*');

/** Every `with…` gives a new runner, so one may be kept and used again. */
function runner(handlers: Handlers): object {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  for (const fn of hostFunctions) run[fn] = (...args: unknown[]) => call(fn, args, handlers);
  return Object.freeze(run);
}

function call(fn: string, args: readonly unknown[], handlers: Handlers): void {
  const legal = legalArguments(args);
  last += 1;
  const message = { host: 'call' as const, id: last, fn, args: legal };
  handlersOf.set(last, handlers);
  if (under.size < mostAtOnce) send(message);
  else waiting.push(message);
}

const handlersOf = new Map<number, Handlers>();

function send(message: Extract<FromFrame, { host: 'call' }>): void {
  under.set(message.id, handlersOf.get(message.id)!);
  handlersOf.delete(message.id);
  say(message);
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent || event.data?.host !== 'reply') return;
  const reply = event.data;
  const handlers = under.get(reply.id);
  if (!handlers) return;
  under.delete(reply.id);
  const next = waiting.shift();
  if (next) send(next);
  if (reply.ok) return handlers.success?.(reply.value, handlers.user);
  const error = new Error(reply.message);
  error.name = reply.name;
  if (handlers.failure) handlers.failure(error, handlers.user);
  else console.error(`${reply.name}: ${reply.message}`);
});

/** Links leave the frame through the page, which knows where Google's addresses lead here. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!link || event.defaultPrevented || address.startsWith('javascript:')) return;
  const inside = address.startsWith('#') && !address.startsWith('#gid=');
  if (inside) return;
  event.preventDefault();
  say({ host: 'link', address });
});

Object.defineProperty(window, 'google', {
  value: Object.freeze({
    script: Object.freeze({
      run: runner({}),
      host: Object.freeze({
        origin: 'https://docs.google.com',
        close: () => say({ host: 'close' }),
        setHeight: (height: number) => say({ host: 'size', width: null, height }),
        setWidth: (width: number) => say({ host: 'size', width, height: null }),
        editor: Object.freeze({ focus: () => say({ host: 'focus' }) }),
      }),
    }),
  }),
});
