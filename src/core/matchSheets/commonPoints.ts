import type { Person } from '../registry/person';
import type { Slot } from '../registry/values/slots';
import { keyOf } from '../text/key';
import { meetingSheet } from '../wording/matchSheets';
import { slotsText } from './profile';

/** What two people may begin a talk with: subjects and topics of both, time that both have. Nothing of points or wishes. */
export function commonPoints(one: Person, other: Person): string {
  const theirs = new Set([...other.subjects, ...other.topics].map(keyOf));
  const shared = new Map<string, string>();
  // «адаптация в классе» says «адаптация» as well.
  for (const topic of [...one.topics, ...one.subjects]) {
    const key = keyOf(topic);
    if (theirs.has(key) && !Array.from(shared.keys()).some((known) => known.includes(key)))
      shared.set(key, topic);
  }
  const time = slotsText(one.slots.flatMap((slot) => other.slots.flatMap((also) => overlap(slot, also))));
  return [...shared.values(), ...(time === '' ? [] : [meetingSheet.bothFree(time)])].join('; ');
}

/** The time in both; a day without hours is the whole day. */
function overlap(a: Slot, b: Slot): readonly Slot[] {
  if (a.weekday !== b.weekday) return [];
  const from = Math.max(a.from ?? 0, b.from ?? 0);
  const to = Math.min(a.to ?? 1440, b.to ?? 1440);
  if (from >= to) return [];
  return [{ weekday: a.weekday, from: from === 0 ? null : from, to: to === 1440 ? null : to }];
}
