import { loadOf } from '../../pairs/pair';
import { byCode, type Desk, mentors } from '../run/desk';

/** How many mentees a mentor takes at most, by his code. */
export function capacityIn(desk: Desk): (mentor: string) => number {
  const people = byCode(mentors(desk));
  return (code) => people.get(code)?.capacity ?? desk.lists.thresholds.usualCapacity;
}

/** Codes of mentors who would have more mentees than they take, with their number. */
export function overloaded(
  desk: Desk,
  pairs: readonly { readonly mentor: string }[],
): ReadonlyMap<string, number> {
  const capacity = capacityIn(desk);
  return new Map(Array.from(loadOf(pairs)).filter(([mentor, taken]) => taken > capacity(mentor)));
}
