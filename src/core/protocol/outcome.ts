import type { Progress } from './calls';

/** What an operation gives back; `more` when it stopped at a slice's end and wants to be called again. */
export interface Outcome<T> {
  readonly output: T;
  readonly more: Progress | null;
}

export function finished<T>(output: T): Outcome<T> {
  return { output, more: null };
}
