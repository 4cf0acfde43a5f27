import { type Cell, isBlank, isDateCell, isErrorCell } from '../../../cells/cell';
import { partsOf } from '../../../cells/date';
import type { Person } from '../../../registry/person';
import { readCapacity } from '../../../registry/values/capacity';
import { readWantedAge } from '../../../registry/values/wantedAge';
import { keyOf } from '../../../text/key';
import { meantBy } from '../../links';
import {
  at,
  type CheckContext,
  cellOf,
  eachAt,
  eachPerson,
  type Rule,
  rewritten,
  type Spot,
  textOf,
} from '../../rule';

/** How many people a mentor takes, and of which age. */
export const capacityRules: readonly Rule[] = [
  {
    id: 'capacity.missing',
    severity: 'hint',
    find: eachAt('capacity', (person, context) => {
      const due = person.role === 'mentor' && context.reader.has('capacity');
      return due && isBlank(cellOf(context, person, 'capacity'));
    }),
  },
  {
    id: 'capacity.zero',
    severity: 'warning',
    find: eachAt('capacity', ({ capacity }) => capacity === 0),
  },
  {
    id: 'capacity.hours',
    severity: 'warning',
    hides: ['capacity.unreadable'],
    find: eachAt('capacity', (person, context) => {
      if (person.role === 'mentee' || person.capacity !== null) return false;
      return /\d\s*(?:ч(?![а-я])|час|мин)/.test(keyOf(textOf(context, person, 'capacity')));
    }),
  },
  {
    id: 'capacity.unreadable',
    severity: 'warning',
    find: eachPerson((person, context) => {
      const cell = cellOf(context, person, 'capacity');
      if (person.role === 'mentee' || isBlank(cell) || isErrorCell(cell) || readCapacity(cell) !== null)
        return null;
      const spot = at(context, person, 'capacity', { date: isDateCell(cell) ? 1 : 0 });
      return rewritten(context, spot, rangeOf(cell, ''));
    }),
  },
  {
    id: 'capacity.many',
    severity: 'hint',
    looks: 'tabs',
    find: eachAt('capacity', ({ capacity }, { lists }) => {
      const most = lists.thresholds.mostMentees;
      return (capacity ?? 0) > most && { most };
    }),
  },
  { id: 'capacity.linked', severity: 'warning', looks: 'tabs', find: overbooked },
  {
    id: 'wantedAge.unreadable',
    severity: 'hint',
    find: eachPerson((person, context) => {
      const cell = cellOf(context, person, 'wantedAge');
      if (isBlank(cell) || isErrorCell(cell) || /^(-|–|—|нет)$/i.test(textOf(context, person, 'wantedAge')))
        return null;
      if (readWantedAge(cell)) return null;
      const spot = at(context, person, 'wantedAge', { date: isDateCell(cell) ? 1 : 0 });
      return rewritten(context, spot, rangeOf(cell, ' лет'));
    }),
  },
];

/** The table takes «2-3» for 2 March; read back while the day is the smaller. '' when it is no such date. */
function rangeOf(cell: Cell, unit: string): string {
  if (!isDateCell(cell)) return '';
  const { day, month } = partsOf(cell.date);
  return day < month ? `${day}–${month}${unit}` : '';
}

/** More mentees stand beside the mentor on either tab than he takes. */
function overbooked(context: CheckContext): readonly Spot[] {
  if (context.registry.role !== 'mentor') return [];
  const named = new Map<Person, number>();
  for (const link of context.backLinks) {
    const mentor = meantBy(link);
    if (mentor) named.set(mentor, (named.get(mentor) ?? 0) + 1);
  }
  return eachAt('capacity', (person) => {
    const count = Math.max(person.linkedNames.length, named.get(person) ?? 0);
    const places = person.capacity ?? 0;
    return places > 0 && count > places && { count, places };
  })(context);
}
