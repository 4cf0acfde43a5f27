import { isBlank, isErrorCell } from '../../../cells/cell';
import { addMonths, partsOf } from '../../../cells/date';
import type { FieldId } from '../../../registry/fields';
import type { Person } from '../../../registry/person';
import { ageOn } from '../../../registry/values/age';
import { birthYear, isImpossibleDate } from '../../../registry/values/birth';
import { at, type CheckContext, cellOf, eachAt, eachPerson, type Rule } from '../../rule';
import { sideOf } from '../../side';

/** Nobody in a school is younger or older. */
const youngest = 5;
const oldest = 99;

export const ageRules: readonly Rule[] = [
  {
    id: 'birth.impossible',
    severity: 'error',
    blocks: ['order'],
    hides: ['birth.unreadable', 'birth.form', 'birth.limits'],
    find: eachPerson((person, context) => {
      const kind = impossibleBirth(person, context);
      return kind ? at(context, person, birthField(context), { kind }) : null;
    }),
  },
  {
    id: 'birth.unreadable',
    severity: 'warning',
    find: eachAt('birth', (person, context) => {
      const cell = cellOf(context, person, 'birth');
      return !person.birth && !isBlank(cell) && !isErrorCell(cell);
    }),
  },
  {
    id: 'birth.form',
    severity: 'warning',
    hides: ['birth.limits'],
    find: eachPerson((person, context) => {
      const side = sideOf(person);
      const age = person.birth && ageOn(person.birth, context.today);
      if (!side || !age || impossibleBirth(person, context)) return null;
      if (side !== 'pupil' && age.to < 16)
        return at(context, person, birthField(context), { age: age.to, side });
      const grown = side === 'pupil' && age.from > 20;
      return grown ? at(context, person, birthField(context), { age: age.from, side }) : null;
    }),
  },
];

/** Why a birth cannot be: no such day, in the future, too long or too short ago; null when it can. */
export function impossibleBirth(person: Person, context: CheckContext): string | null {
  const { birth } = person;
  if (!birth) return isImpossibleDate(cellOf(context, person, 'birth')) ? 'calendar' : null;
  const { today } = context;
  const year = birthYear(birth);
  if ((birth.date !== null && birth.date > today) || (year !== null && year > partsOf(today).year))
    return 'future';
  if (year !== null && year < partsOf(addMonths(today, -12 * oldest)).year) return 'old';
  const age = ageOn(birth, today);
  return age && age.to < youngest ? 'young' : null;
}

export function birthField(context: CheckContext): FieldId {
  return context.reader.has('birth') ? 'birth' : 'age';
}
