import type { Trace } from '../runtime/execution';

/** All executions of one command together. */
export type TotalTrace = Omit<Trace, 'sequence'>;

export const noTrace: TotalTrace = { calls: {}, total: 0, virtualSeconds: 0, quotas: {} };

/** Calls and seconds add up; of a quota the highest use counts. */
export function addTrace(before: TotalTrace, one: Trace): TotalTrace {
  const calls: Record<string, number> = { ...before.calls };
  for (const [name, count] of Object.entries(one.calls)) calls[name] = (calls[name] ?? 0) + count;
  const quotas: Record<string, { used: number; limit: number }> = { ...before.quotas };
  for (const [name, { used, limit }] of Object.entries(one.quotas)) {
    quotas[name] = { used: Math.max(used, quotas[name]?.used ?? 0), limit };
  }
  return {
    calls,
    total: before.total + one.total,
    virtualSeconds: Math.round((before.virtualSeconds + one.virtualSeconds) * 1000) / 1000,
    quotas,
  };
}
