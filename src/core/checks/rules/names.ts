import { repairLookalikes } from '../../text/lookalikes';
import { hasInitials } from '../../text/names';
import { hasSeparators, readNames } from '../../text/person/people';
import { at, eachPerson, type Rule, textOf } from '../rule';

/** The column where a person's name stands. */
const nameRule = (person: Parameters<typeof at>[1], context: Parameters<typeof at>[0], data = {}) =>
  at(context, person, context.reader.has('name') ? 'name' : 'surname', data);

export const nameRules: readonly Rule[] = [
  {
    id: 'name.missing',
    severity: 'error',
    blocks: ['pairing', 'order', 'mail'],
    find: eachPerson((person, context) => (person.name ? null : nameRule(person, context))),
  },
  {
    id: 'name.several',
    severity: 'error',
    blocks: ['pairing', 'order', 'mail'],
    hides: ['name.noGiven', 'name.initials', 'duplicate.same', 'duplicate.likely'],
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'name');
      const count = hasSeparators(text) ? readNames(text).names.length : 1;
      return count > 1 ? nameRule(person, context, { count }) : null;
    }),
  },
  {
    id: 'name.lookalike',
    severity: 'warning',
    blocks: ['order'],
    find: eachPerson((person, context) => {
      const repair = repairLookalikes(textOf(context, person, 'name') || textOf(context, person, 'surname'));
      return repair ? nameRule(person, context, { repair }) : null;
    }),
  },
  {
    id: 'name.noGiven',
    severity: 'warning',
    blocks: ['order'],
    find: eachPerson((person, context) => {
      const { name } = person;
      if (!name || (name.given !== null && name.surname !== '')) return null;
      return nameRule(person, context, { lacks: name.surname === '' ? 'surname' : 'given' });
    }),
  },
  {
    id: 'name.initials',
    severity: 'warning',
    blocks: ['order'],
    find: eachPerson((person, context) =>
      person.name && hasInitials(person.name) ? nameRule(person, context) : null,
    ),
  },
];
