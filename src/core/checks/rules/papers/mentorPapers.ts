import type { FieldId } from '../../../registry/fields';
import { formById, isWorkplaceForm } from '../../../registry/forms';
import type { Papers, Person } from '../../../registry/person';
import { fieldTitle } from '../../../registry/titles/fieldTable';
import { meantBy } from '../../links';
import { at, type CheckContext, eachPerson, type Rule, type Spot } from '../../rule';
import { missing } from '../tabs/columns';

type PaperField = Extract<FieldId, keyof Papers>;

/** Papers by form: both employees – ст. 351.8 ТК РФ, an outsider or a student with children – the two certificates. */
export const mentorPaperRules: readonly Rule[] = [
  { id: 'column.papers', severity: 'warning', looks: 'tabs', find: lackingColumns },
  due('paper.consent', 'error', 'mentorConsent'),
  due('paper.agreement', 'error', 'agreement'),
  due('paper.criminal', 'error', 'criminalRecord'),
  due('paper.medical', 'warning', 'medical'),
  {
    id: 'paper.expired',
    severity: 'warning',
    blocks: ['order'],
    find: eachPerson((person, context) => {
      const field = dueOf(person).find((paper) => person.papers[paper].state === 'expired');
      return field ? at(context, person, field, { paper: fieldTitle(field) }) : null;
    }),
  },
];

const labour: readonly PaperField[] = ['mentorConsent', 'agreement'];
const certificates: readonly PaperField[] = ['criminalRecord', 'medical'];

/** Papers that a mentor of this form must have. */
function dueOf({ role, form }: Person): readonly PaperField[] {
  if (role !== 'mentor' || !form) return [];
  if (isWorkplaceForm(form)) return labour;
  const { mentor, mentee } = formById(form);
  return mentee === 'pupil' && (mentor === 'outsider' || mentor === 'student') ? certificates : [];
}

function due(id: Rule['id'], severity: Rule['severity'], field: PaperField): Rule {
  return {
    id,
    severity,
    blocks: ['order'],
    find: eachPerson((person, context) => {
      const { state } = person.papers[field];
      if (!context.reader.has(field) || !dueOf(person).includes(field)) return null;
      return state === 'no' || state === 'unknown' ? at(context, person, field) : null;
    }),
  };
}

/** No column for a paper that somebody who already works in a pair must have: told once for each paper. */
function lackingColumns(context: CheckContext): readonly Spot[] {
  const { reader, registry, links, backLinks } = context;
  const paired = new Set([...links.map(({ person }) => person), ...backLinks.map(meantBy)]);
  const working = registry.people.filter((person) => paired.has(person));
  return [...labour, ...certificates].flatMap((field) => {
    const count = reader.has(field) ? 0 : working.filter((one) => dueOf(one).includes(field)).length;
    return count === 0 ? [] : [missing(context, field, { count })];
  });
}
