import { emailRepair } from '../../registry/values/email';
import { readPhone } from '../../registry/values/phone';
import { at, eachPerson, type Rule, textOf } from '../rule';

export const contactRules: readonly Rule[] = [
  {
    id: 'phone.broken',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      const read = readPhone(context.reader.cell(person.place.row as number, 'phone'));
      const digits = textOf(context, person, 'phone').replace(/\D/g, '').length;
      return read?.trouble === 'broken' ? at(context, person, 'phone', { digits }) : null;
    }),
  },
  {
    id: 'phone.number',
    severity: 'hint',
    blocks: [],
    // One cause for the whole column: told once, at the first such cell.
    find: (context) => {
      const numbers = context.registry.people.filter(
        (person) => readPhone(context.reader.cell(person.place.row as number, 'phone'))?.trouble === 'number',
      );
      const [first] = numbers;
      return first ? [{ ...at(context, first, 'phone', { count: numbers.length }), person: null }] : [];
    },
  },
  {
    id: 'email.broken',
    severity: 'warning',
    blocks: ['mail'],
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'email');
      if (text === '' || person.email !== null || /^(нет|-+|—|–)$/i.test(text)) return null;
      return at(context, person, 'email', { repair: emailRepair(text) ?? '' });
    }),
  },
];
