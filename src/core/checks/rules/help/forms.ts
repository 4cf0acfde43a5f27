import {
  type FormId,
  formById,
  formOf,
  formTitle,
  mentoringForms,
  roleModelOf,
} from '../../../registry/forms';
import { kindsIn } from '../../../registry/kinds';
import type { Person } from '../../../registry/person';
import type { Lists } from '../../../settings/lists';
import { keyOf } from '../../../text/key';
import { nearest } from '../../../text/nearest';
import {
  at,
  type CheckContext,
  eachAt,
  eachPerson,
  type Rule,
  rewritten,
  type Spot,
  textOf,
} from '../../rule';

export const formRules: readonly Rule[] = [
  {
    id: 'form.missing',
    severity: 'error',
    blocks: ['pairing', 'order'],
    find: eachAt(
      'form',
      (person, context) =>
        context.reader.has('form') && person.form === null && textOf(context, person, 'form') === '',
    ),
  },
  {
    id: 'form.typo',
    severity: 'error',
    blocks: ['pairing', 'order'],
    looks: 'tabs',
    hides: ['form.unknown'],
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'form');
      if (person.form !== null || text === '') return null;
      const titles = context.lists.forms.map(({ title }) => title);
      const meant =
        nearest(text, titles) ??
        nearest(
          text,
          mentoringForms.map(({ title }) => title),
        );
      return meant && formOf(meant)
        ? rewritten(context, at(context, person, 'form', { meant }), meant)
        : null;
    }),
  },
  {
    id: 'form.unknown',
    severity: 'error',
    blocks: ['pairing', 'order'],
    find: eachAt('form', (person, context) => person.form === null && textOf(context, person, 'form') !== ''),
  },
  {
    id: 'form.notListed',
    severity: 'warning',
    looks: 'tabs',
    find: (context) => {
      const listed = new Set(context.lists.forms.map(({ title }) => formOf(title)));
      return eachAt('form', ({ form }) => form !== null && !listed.has(form))(context);
    },
  },
  {
    id: 'form.otherModel',
    severity: 'warning',
    looks: 'tabs',
    hides: ['form.roleModel'],
    find: eachAt('roleModel', modelOfOthers),
  },
  {
    id: 'form.roleModel',
    severity: 'hint',
    looks: 'tabs',
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'roleModel');
      if (!person.form || text === '' || isModelOf(context.lists, person.form, text)) return null;
      const models = modelsOf(context.lists, person.form);
      if (models.length === 0) return null;
      const spot = at(context, person, 'roleModel', { form: formTitle(person.form) });
      return rewritten(context, spot, nearest(text, models) ?? '');
    }),
  },
  {
    id: 'kind.unknown',
    severity: 'hint',
    looks: 'tabs',
    find: (context) => {
      const { kinds } = context.lists;
      const known = new Set(kinds.flatMap(kindsIn).map(keyOf));
      if (known.size === 0) return [];
      return eachPerson((person) => {
        const text = textOf(context, person, 'kind');
        const strange = text === '' ? undefined : person.kinds.find((kind) => !known.has(keyOf(kind)));
        if (strange === undefined) return null;
        const spot = at(context, person, 'kind', { written: strange });
        return rewritten(context, spot, nearest(text, kinds) ?? '');
      })(context);
    },
  },
];

/** The school's own models of the form beside those of the methodology. */
function modelsOf(lists: Lists, form: FormId): readonly string[] {
  const own = lists.forms
    .filter(({ title }) => formOf(title) === form)
    .flatMap(({ roleModels }) => roleModels);
  return [...own, ...formById(form).roleModels];
}

function isModelOf(lists: Lists, form: FormId, text: string): boolean {
  return (
    roleModelOf(form, text) !== null || modelsOf(lists, form).some((model) => keyOf(model) === keyOf(text))
  );
}

/** «лидер – пассивный» in a row of «студент – ученик»: the form or the model is a slip. */
function modelOfOthers(person: Person, context: CheckContext): Spot['data'] | false {
  const text = textOf(context, person, 'roleModel');
  if (!person.form || text === '' || isModelOf(context.lists, person.form, text)) return false;
  const other = mentoringForms.find(({ id }) => id !== person.form && isModelOf(context.lists, id, text));
  return other !== undefined && { form: formTitle(person.form), other: other.title };
}
