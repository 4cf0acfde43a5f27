import { isBlank, isDateCell, isErrorCell } from '../../cells/cell';
import { readCapacity } from '../../registry/values/capacity';
import { readWantedAge } from '../../registry/values/wantedAge';
import { at, eachPerson, type Rule, textOf } from '../rule';

/** What is asked for and what is offered. */
export const needRules: readonly Rule[] = [
  {
    id: 'topics.missing',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) =>
      context.reader.has('topics') && person.topics.length === 0 && person.subjects.length === 0
        ? at(context, person, 'topics')
        : null,
    ),
  },
  {
    id: 'topics.unknown',
    severity: 'hint',
    blocks: [],
    find: eachPerson((person, context) =>
      person.topics.length > 0 && person.subjects.length === 0 ? at(context, person, 'topics') : null,
    ),
  },
  {
    id: 'capacity.missing',
    severity: 'hint',
    blocks: [],
    find: eachPerson((person, context) => {
      const cell = context.reader.cell(person.place.row as number, 'capacity');
      return context.reader.has('capacity') && isBlank(cell) ? at(context, person, 'capacity') : null;
    }),
  },
  {
    id: 'capacity.zero',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => (person.capacity === 0 ? at(context, person, 'capacity') : null)),
  },
  {
    id: 'capacity.unreadable',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      const cell = context.reader.cell(person.place.row as number, 'capacity');
      if (isBlank(cell) || isErrorCell(cell) || readCapacity(cell) !== null) return null;
      return at(context, person, 'capacity', { date: isDateCell(cell) ? 1 : 0 });
    }),
  },
  {
    id: 'wantedAge.unreadable',
    severity: 'hint',
    blocks: [],
    find: eachPerson((person, context) => {
      const cell = context.reader.cell(person.place.row as number, 'wantedAge');
      if (isBlank(cell) || isErrorCell(cell) || /^(-|–|—|нет)$/i.test(textOf(context, person, 'wantedAge')))
        return null;
      return readWantedAge(cell)
        ? null
        : at(context, person, 'wantedAge', { date: isDateCell(cell) ? 1 : 0 });
    }),
  },
];
