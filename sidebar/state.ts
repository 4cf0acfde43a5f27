import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, Input, Output, Progress, Refusal } from '../src/core/protocol/calls';
import type { ScreenName } from '../src/core/protocol/shapes/status';
import { type Call, onlyReads, refusalOf } from './call';

/** One call as the screen sees it. The last output stays while the call runs again or is refused. */
export interface Job<N extends CallName> {
  readonly input: Input<N>;
  readonly working: boolean;
  readonly stopping: boolean;
  readonly progress: Progress | null;
  readonly output: Output<N> | null;
  readonly error: Refusal | null;
}

export interface State {
  readonly screen: ScreenName;
  /** The screen that sent her to this one to remove what holds it back; null otherwise. */
  readonly from: ScreenName | null;
  readonly jobs: { readonly [N in CallName]?: Job<N> };
  /** Last result in words, read out by a screen reader. */
  readonly said: string;
}

export interface Store {
  read(): State;
  subscribe(listener: () => void): () => void;
  /** `from`: the screen to offer for the way back. */
  go(screen: ScreenName, from?: ScreenName): void;
  /** Null when the call was refused, was overtaken by a newer one, or the same is running already. */
  run<N extends CallName>(name: N, input: Input<N>): Promise<Output<N> | null>;
  /** Ends sliced work after the slice under way. */
  stop(name: CallName): void;
  /** Takes a refusal off the screen. */
  dismiss(name: CallName): void;
  /** Reads a sentence out to those who do not see it appear. */
  say(sentence: string): void;
}

/** Runs by itself, so what it says is not read out over what the curator is doing. */
const unasked: CallName = 'check.row';

/** `first`: the screen that the menu item names. */
export function createStore(call: Call, first: ScreenName = 'home'): Store {
  let state: State = { screen: first, from: null, jobs: {}, said: '' };
  const listeners = new Set<() => void>();
  const turns = new Map<CallName, number>();

  function set(change: Partial<State>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function setJob<N extends CallName>(name: N, change: Partial<Job<N>>, said = state.said): void {
    set({ jobs: { ...state.jobs, [name]: { ...state.jobs[name], ...change } }, said });
  }

  function spoken(name: CallName, sentence: string): string {
    return name === unasked ? state.said : sentence || state.said;
  }

  async function run<N extends CallName>(name: N, input: Input<N>): Promise<Output<N> | null> {
    const job = state.jobs[name] as Job<N> | undefined;
    if (job?.working && !(onlyReads(name) && differs(job.input, input))) return null;
    const turn = (turns.get(name) ?? 0) + 1;
    const current = () => turns.get(name) === turn;
    turns.set(name, turn);
    setJob(name, {
      input,
      working: true,
      stopping: false,
      progress: null,
      error: null,
      output: job && kindOf(job.input) === kindOf(input) ? job.output : null,
    });
    try {
      const output = await call(name, input, {
        progress: (progress) => current() && setJob(name, { progress }),
        stopped: () => state.jobs[name]?.stopping === true,
      });
      if (!current()) return null;
      setJob(name, { working: false, progress: null, output }, spoken(name, sentenceOf(output)));
      return output;
    } catch (error) {
      if (!current()) return null;
      const refusal = refusalOf(error, name);
      setJob(name, { working: false, progress: null, error: refusal }, spoken(name, refusal.sentence));
      return null;
    }
  }

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (screen, from) => set({ screen, from: from ?? null }),
    run,
    stop: (name) => setJob(name, { stopping: true }),
    dismiss: (name) => {
      if (state.jobs[name]?.error) setJob(name, { error: null });
    },
    say: (sentence) => set({ said: sentence }),
  };
}

/** What was said about another kind of survey or paper is no answer here. */
function kindOf(input: object): unknown {
  return 'kind' in input ? input.kind : '';
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function sentenceOf(output: object): string {
  return 'sentence' in output && typeof output.sentence === 'string' ? output.sentence : '';
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('StoreContext is missing');
  return store;
}

/** Part of the state; the component renders again only when that part changes. */
export function usePart<T>(select: (state: State) => T): T {
  const store = useStore();
  const [part, setPart] = useState(() => select(store.read()));
  const latest = useRef(select);
  latest.current = select;
  useEffect(() => {
    const look = () => setPart(() => latest.current(store.read()));
    look();
    return store.subscribe(look);
  }, [store]);
  return part;
}

export function useJob<N extends CallName>(name: N): Job<N> | undefined {
  return usePart((state) => state.jobs[name] as Job<N> | undefined);
}

export function useScreen(): ScreenName {
  return usePart((state) => state.screen);
}

/** Does something each time the screen comes into view. */
export function useOnOpen(screen: ScreenName, action: () => void): void {
  const current = useScreen();
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    if (current === screen) latest.current();
  }, [current, screen]);
}
