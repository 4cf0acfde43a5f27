import { execFileSync } from 'node:child_process';

export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of the middle of so many runs. */
export function median(work: () => unknown, rounds = 9): number {
  return middle(Array.from({ length: rounds }, () => timed(work)));
}

export function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Three figures are all that a measurement is worth. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** This very bundle in a process of its own; what it prints last is its answer. */
export function ownProcess(
  args: readonly string[],
  options: { readonly node?: readonly string[]; readonly now?: string } = {},
): string {
  const text = execFileSync(process.execPath, [...(options.node ?? []), process.argv[1]!, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...(options.now ? { HOST_NOW: options.now } : {}) },
  });
  return text.trim().split('\n').pop()!;
}
