import type { CallName, Input, Output, Progress, Refusal, Reply, Request } from '../src/core/protocol/calls';
import {
  Refused,
  silence,
  standstill,
  stoppedByCurator,
  transportRefusal,
  unreadableAnswer,
} from './refusals';
import type { Transport } from './transport';

/** Follows long work: hears of every slice, and may ask to stop after the one under way. */
export interface Watch {
  readonly progress: (progress: Progress) => void;
  readonly stopped: () => boolean;
}

export type Call = <N extends CallName>(name: N, input: Input<N>, watch: Watch) => Promise<Output<N>>;

/** Only look or move the selection; everything else may write and waits for its turn. */
const readers: ReadonlySet<CallName> = new Set<CallName>([
  'calls',
  'status',
  'settings.read',
  'check.row',
  'columns.read',
  'privacy.read',
  'fixes.preview',
  'changes.list',
  'applications.list',
  'applications.preview',
  'place.select',
  'rules.read',
  'words.read',
  'pairs.options',
  'pairs.compare',
  'pairs.standing',
  'pairs.fill.preview',
  'pairs.texts',
  'order.preview',
]);

export function onlyReads(name: CallName): boolean {
  return readers.has(name);
}

/** Google ends a run after 6 minutes, so an answer that has not come after 7 will not come. */
const patience = 7 * 60 * 1000;

/** The same place three times in a row means that the slices have stopped moving. */
const sameSlices = 3;

/** Replaced by the build. */
const buildId = '__BUILD_ID__';

export function createCall(transport: Transport): Call {
  let queue: Promise<unknown> = Promise.resolve();
  return (name, input, watch) => {
    if (onlyReads(name)) return finish(transport, name, input, watch);
    const turn = queue.then(() => finish(transport, name, input, watch));
    queue = turn.catch(() => undefined);
    return turn;
  };
}

/** Sends the very same request again for as long as the script says that there is more to do. */
async function finish<N extends CallName>(transport: Transport, name: N, input: Input<N>, watch: Watch) {
  let last = '';
  let same = 0;
  for (;;) {
    const reply = await ask(transport, name, input);
    if (!reply.ok) throw new Refused(reply.error);
    if (reply.more === null) return reply.output;
    watch.progress(reply.more);
    const place = `${reply.more.done}/${reply.more.total}`;
    same = place === last ? same + 1 : 1;
    last = place;
    if (same === sameSlices) throw new Refused(standstill(reply.more));
    if (watch.stopped()) throw new Refused(stoppedByCurator(reply.more));
  }
}

async function ask<N extends CallName>(transport: Transport, name: N, input: Input<N>): Promise<Reply<N>> {
  const request: Request<N> = { name, input, build: buildId };
  const writes = !onlyReads(name);
  const answer = await withPatience(transport, JSON.stringify(request), writes);
  try {
    const reply = JSON.parse(answer ?? '') as Reply<N>;
    if (reply && typeof reply.ok === 'boolean') return reply;
  } catch {
    // An answer that is not JSON is told to the curator below, like any other odd answer.
  }
  throw new Refused(unreadableAnswer(writes));
}

/** A failure on the way is never retried here: the script may have done the work. */
function withPatience(transport: Transport, request: string, writes: boolean): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Refused(silence(writes))), patience);
    transport(request)
      .then(resolve, (error: unknown) => reject(new Refused(transportRefusal(messageOf(error), writes))))
      .finally(() => clearTimeout(timer));
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** What to tell the curator about anything that was thrown. */
export function refusalOf(error: unknown, name: CallName): Refusal {
  return error instanceof Refused ? error.refusal : transportRefusal(messageOf(error), !onlyReads(name));
}
