import { isBlank, isErrorCell } from '../../cells/cell';
import { addMonths, partsOf } from '../../cells/date';
import { schoolYear, schoolYearOf } from '../../cells/schoolYear';
import type { FieldId } from '../../registry/fields';
import type { Person } from '../../registry/person';
import { ageOn } from '../../registry/values/age';
import { birthYear, isImpossibleDate } from '../../registry/values/birth';
import { at, type CheckContext, eachPerson, type Rule, textOf } from '../rule';
import { sideOf } from '../side';

/** Nobody in a school is younger or older. */
const youngest = 5;
const oldest = 99;

/** On 1 September a first-former is about seven; two years either way are common. */
const fromGrade = 5;
const overGrade = 8;

export const ageRules: readonly Rule[] = [
  {
    id: 'birth.impossible',
    severity: 'error',
    blocks: ['order'],
    hides: ['birth.unreadable', 'birth.form'],
    find: eachPerson((person, context) => {
      const kind = impossible(person, context);
      return kind ? at(context, person, birthField(context), { kind }) : null;
    }),
  },
  {
    id: 'birth.unreadable',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      const cell = context.reader.cell(person.place.row as number, 'birth');
      const unread = !person.birth && !isBlank(cell) && !isErrorCell(cell);
      return unread ? at(context, person, 'birth') : null;
    }),
  },
  {
    id: 'birth.form',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      const side = sideOf(person);
      const age = person.birth && ageOn(person.birth, context.today);
      if (!side || !age || impossible(person, context)) return null;
      if (side !== 'pupil' && age.to < 16)
        return at(context, person, birthField(context), { age: age.to, side });
      const grown = side === 'pupil' && age.from > 20;
      return grown ? at(context, person, birthField(context), { age: age.from, side }) : null;
    }),
  },
  {
    id: 'class.needed',
    severity: 'error',
    blocks: ['pairing'],
    hides: ['class.unreadable', 'birth.unreadable'],
    find: eachPerson((person, context) => {
      if (sideOf(person) !== 'pupil' || person.schoolClass || person.birth) return null;
      const field = ageColumn(context);
      // A tab without such columns gets one finding as a whole, not one for every row.
      return field && !isBroken(context, person, field) ? at(context, person, field) : null;
    }),
  },
  {
    id: 'class.unreadable',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      const unread = !person.schoolClass && textOf(context, person, 'schoolClass') !== '';
      const adult = sideOf(person) !== 'pupil' && sideOf(person) !== null;
      return unread && !adult && person.post === null ? at(context, person, 'schoolClass') : null;
    }),
  },
  {
    id: 'class.age',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      if (!person.schoolClass || !person.birth || impossible(person, context)) return null;
      const start = schoolYear(schoolYearOf(context.today))?.start ?? context.today;
      const age = ageOn(person.birth, start);
      const { grade } = person.schoolClass;
      if (!age || (age.to >= grade + fromGrade && age.from <= grade + overGrade)) return null;
      return at(context, person, 'schoolClass', { grade, from: age.from, to: age.to });
    }),
  },
];

/** Why a birth cannot be: no such day, in the future, too long or too short ago; null when it can. */
function impossible(person: Person, context: CheckContext): string | null {
  const { birth } = person;
  if (!birth)
    return isImpossibleDate(context.reader.cell(person.place.row as number, 'birth')) ? 'calendar' : null;
  const { today } = context;
  const year = birthYear(birth);
  if ((birth.date !== null && birth.date > today) || (year !== null && year > partsOf(today).year))
    return 'future';
  if (year !== null && year < partsOf(addMonths(today, -12 * oldest)).year) return 'old';
  const age = ageOn(birth, today);
  return age && age.to < youngest ? 'young' : null;
}

function birthField(context: CheckContext): FieldId {
  return context.reader.has('birth') ? 'birth' : 'age';
}

function ageColumn(context: CheckContext): FieldId | null {
  const fields: readonly FieldId[] = ['schoolClass', 'birth', 'age', 'post'];
  return fields.find((field) => context.reader.has(field)) ?? null;
}

function isBroken(context: CheckContext, person: Person, field: FieldId): boolean {
  return isErrorCell(context.reader.cell(person.place.row as number, field));
}
