import type { FieldId } from '../fields';
import { courseFields } from './aliases/course';
import { mentoringFields } from './aliases/mentoring';
import { paperFields } from './aliases/papers';
import { personFields } from './aliases/person';
import type { FieldRow } from './fieldRow';

/** Every field with the titles it is known by. */
export function fieldTable(): readonly FieldRow[] {
  return [...personFields, ...mentoringFields, ...courseFields, ...paperFields];
}

/** What people call a field when a sentence needs a word for it: «Класс». */
export function fieldTitle(field: FieldId): string {
  return fieldTable().find((row) => row.field === field)?.title ?? field;
}
