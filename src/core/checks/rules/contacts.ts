import { emailRepair } from '../../registry/email';
import { readPhone } from '../../registry/phone';
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
    find: eachPerson((person, context) => {
      const read = readPhone(context.reader.cell(person.place.row as number, 'phone'));
      return read?.trouble === 'number' ? at(context, person, 'phone') : null;
    }),
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
