import { isErrorCell } from '../../../cells/cell';
import { schoolYear, schoolYearOf } from '../../../cells/schoolYear';
import type { FieldId } from '../../../registry/fields';
import type { AgeRange, Person } from '../../../registry/person';
import { ageOn } from '../../../registry/values/age';
import { classTrouble, readClass } from '../../../registry/values/schoolClass';
import { at, type CheckContext, cellOf, eachAt, eachPerson, type Rule, rewritten, textOf } from '../../rule';
import { knownAge, sideOf } from '../../side';
import { birthField, impossibleBirth } from './ages';

/** On 1 September a first-former is about seven; two years either way are common. */
const fromGrade = 5;
const overGrade = 8;

export const classRules: readonly Rule[] = [
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
    find: eachAt('schoolClass', (person, context) => {
      const unread = !person.schoolClass && textOf(context, person, 'schoolClass') !== '';
      if (!unread || person.post !== null || (sideOf(person) ?? 'pupil') !== 'pupil') return false;
      return {
        kind: classTrouble(context.reader.cell(person.place.row as number, 'schoolClass')) ?? 'unclear',
      };
    }),
  },
  {
    id: 'class.age',
    severity: 'warning',
    find: eachAt('schoolClass', (person, context) => {
      const age = ageApart(person, context);
      return age !== null && { grade: person.schoolClass?.grade ?? 0, ...age };
    }),
  },
  {
    id: 'birth.limits',
    severity: 'hint',
    looks: 'tabs',
    find: eachPerson((person, context) => {
      if (person.role !== 'mentee' || sideOf(person) !== 'pupil') return null;
      if (impossibleBirth(person, context) || ageApart(person, context)) return null;
      const age = knownAge(person, context.today);
      const { youngestMentee: from, oldestMentee: to } = context.lists.thresholds;
      if (!age || (age.to >= from && age.from <= to)) return null;
      const field = person.birth ? birthField(context) : 'schoolClass';
      return at(context, person, field, { age: age.from, from, to });
    }),
  },
  {
    id: 'class.lookalike',
    severity: 'hint',
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'schoolClass');
      const latin = /\d[^A-Za-z]*([A-Za-z])[^A-Za-z]*$/.exec(text)?.[1];
      const letter = latin && readClass(text)?.letter;
      if (!latin || !letter) return null;
      const small = latin === latin.toLowerCase();
      const to = text.replace(latin, small ? letter.toLowerCase() : letter);
      return rewritten(context, at(context, person, 'schoolClass'), to);
    }),
  },
];

/** The age on 1 September when it does not fit the class. */
function ageApart(person: Person, context: CheckContext): AgeRange | null {
  if (!person.schoolClass || !person.birth || impossibleBirth(person, context)) return null;
  const start = schoolYear(schoolYearOf(context.today))?.start ?? context.today;
  const age = ageOn(person.birth, start);
  const { grade } = person.schoolClass;
  return !age || (age.to >= grade + fromGrade && age.from <= grade + overGrade) ? null : age;
}

function ageColumn(context: CheckContext): FieldId | null {
  const fields: readonly FieldId[] = ['schoolClass', 'birth', 'age', 'post'];
  return fields.find((field) => context.reader.has(field)) ?? null;
}

function isBroken(context: CheckContext, person: Person, field: FieldId): boolean {
  return isErrorCell(cellOf(context, person, field));
}
