import type { Fault } from './execution';

export type Strike = { readonly kind: 'kill' } | { readonly kind: 'throw'; readonly message: string };

/** What the planned faults do before or after call number k, null when nothing. */
export function strikeAt(faults: readonly Fault[], k: number, moment: 'before' | 'after'): Strike | null {
  for (const fault of faults) {
    if (fault.kind === moment && k >= fault.atCall && k < fault.atCall + fault.times) {
      return { kind: 'throw', message: fault.message };
    }
    if (fault.kind === (moment === 'before' ? 'killBefore' : 'kill') && k === fault.atCall)
      return { kind: 'kill' };
  }
  return null;
}
