import type { Person } from '../registry/person';
import type { Slot } from '../registry/values/slots';
import { hours, proposalTab, weekdays } from '../wording/matchSheets';

/** What is asked for or offered, as the registry says it. */
export function topicsText(person: Person): string {
  const said = person.topics.length > 0 ? person.topics : person.subjects;
  return said.join('; ');
}

/** «вт, чт 15:00–16:30; сб»: days of the same hours together. */
export function slotsText(slots: readonly Slot[]): string {
  const byHours = new Map<string, string[]>();
  for (const slot of slots) {
    const key = hoursText(slot);
    byHours.set(key, [...(byHours.get(key) ?? []), weekdays[slot.weekday - 1] ?? '']);
  }
  return Array.from(byHours, ([key, days]) => [days.join(', '), key].join(' ').trim()).join('; ');
}

/** When the person is free, and whom he wants and does not want. */
export function timeAndWishes(person: Person): string {
  const { wants, refuses } = proposalTab;
  return [
    slotsText(person.slots),
    person.wishes.length > 0 ? wants(person.wishes.join(', ')) : '',
    person.refusals.length > 0 ? refuses(person.refusals.join(', ')) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function hoursText({ from, to }: Slot): string {
  if (from === null) return to === null ? '' : hours.until(clock(to));
  return to === null ? hours.since(clock(from)) : `${clock(from)}–${clock(to)}`;
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
