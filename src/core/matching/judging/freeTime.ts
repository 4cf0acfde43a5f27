import type { Slot } from '../../registry/values/slots';

/** Least common time of a pair, in minutes, where the curator has not said another. */
export const usualMinutes = 30;

/** Meetings are held between these hours; a day without hours means all of it. */
const opens = 7 * 60;
const closes = 22 * 60;
const day = 24 * 60;

/** Free time of a week as from, to, from, to, … in minutes from Monday's midnight, in order and without overlaps. */
export type FreeTime = readonly number[];

export function freeTimeOf(slots: readonly Slot[]): FreeTime {
  const spans = slots
    .map(({ weekday, from, to }) => {
      const midnight = (weekday - 1) * day;
      return [midnight + (from ?? opens), midnight + (to ?? closes)] as const;
    })
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0]);
  const free: number[] = [];
  for (const [from, to] of spans) {
    const last = free.length - 1;
    if (last > 0 && from <= free[last]!) free[last] = Math.max(free[last]!, to);
    else free.push(from, to);
  }
  return free;
}

/** Where in `a` the longest common time begins that both have; `minutes` 0 when there is none. */
export function longestCommon(a: FreeTime, b: FreeTime, into: { from: number; minutes: number }): void {
  into.minutes = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const from = Math.max(a[i]!, b[k]!);
    const to = Math.min(a[i + 1]!, b[k + 1]!);
    if (to - from > into.minutes) {
      into.minutes = to - from;
      into.from = from;
    }
    if (a[i + 1]! < b[k + 1]!) i += 2;
    else k += 2;
  }
}
