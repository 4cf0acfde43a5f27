import type { Entry, OperationName } from './entry';

/** The journal as it stands, oldest line first. */
export interface History {
  readonly entries: readonly Entry[];
}

/** The last line about this very effect. */
export function latest(history: History, operation: OperationName, key: string): Entry | null {
  return last(history.entries.filter((entry) => entry.operation === operation && entry.key === key));
}

/** The last completed line of an operation, whatever its key. */
export function lastDone(history: History, operation: OperationName): Entry | null {
  return last(history.entries.filter((entry) => entry.operation === operation && entry.state === 'done'));
}

/** Keys of an operation with the state they are in now. */
export function statesOf(history: History, operation: OperationName): ReadonlyMap<string, Entry> {
  const states = new Map<string, Entry>();
  for (const entry of history.entries) if (entry.operation === operation) states.set(entry.key, entry);
  return states;
}

/** The operation that was begun and neither finished nor given up, the latest one. */
export function unfinished(history: History): Entry | null {
  const open = new Map<string, Entry>();
  for (const entry of history.entries) {
    const name = `${entry.operation} ${entry.key}`;
    open.delete(name);
    if (entry.state === 'started' || entry.state === 'created') open.set(name, entry);
  }
  return last(Array.from(open.values()));
}

function last(entries: readonly Entry[]): Entry | null {
  return entries[entries.length - 1] ?? null;
}
