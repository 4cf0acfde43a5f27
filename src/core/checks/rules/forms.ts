import { formById, formTitle, roleModelOf } from '../../registry/forms';
import { at, eachPerson, type Rule, textOf } from '../rule';

export const formRules: readonly Rule[] = [
  {
    id: 'form.missing',
    severity: 'error',
    blocks: ['pairing', 'order'],
    find: eachPerson((person, context) =>
      context.reader.has('form') && person.form === null && textOf(context, person, 'form') === ''
        ? at(context, person, 'form')
        : null,
    ),
  },
  {
    id: 'form.unknown',
    severity: 'error',
    blocks: ['pairing', 'order'],
    find: eachPerson((person, context) =>
      person.form === null && textOf(context, person, 'form') !== '' ? at(context, person, 'form') : null,
    ),
  },
  {
    id: 'form.roleModel',
    severity: 'hint',
    blocks: [],
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'roleModel');
      if (!person.form || text === '' || formById(person.form).roleModels.length === 0) return null;
      const known = roleModelOf(person.form, text) !== null;
      return known ? null : at(context, person, 'roleModel', { form: formTitle(person.form) });
    }),
  },
];
