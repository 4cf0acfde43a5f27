import type { Criterion } from './criterion';
import { wantedAge } from './judges/age';
import { notDeclined } from './judges/declined';
import { sameForm } from './judges/form';
import { nearGrades, olderPupil } from './judges/grades';
import { namedInRow } from './judges/named';
import { sameRoleModel } from './judges/role';
import { otherPerson } from './judges/self';
import { askedSubjects } from './judges/subjects';
import { sharedWords } from './judges/words';

/** What the add-in starts with: 100 points in all, free text no more than a tenth of them. */
export const defaultCriteria: readonly Criterion[] = [
  { id: 'form', title: 'Форма наставничества', level: 'must', weight: 0, judge: sameForm },
  { id: 'self', title: 'Разные люди', level: 'must', weight: 0, judge: otherPerson },
  { id: 'declined', title: 'Решение куратора', level: 'must', weight: 0, judge: notDeclined },
  { id: 'subjects', title: 'Запрос и компетенции', level: 'high', weight: 40, judge: askedSubjects },
  { id: 'age', title: 'Возраст наставляемого', level: 'high', weight: 20, judge: wantedAge },
  { id: 'named', title: 'Назван в реестре', level: 'low', weight: 10, judge: namedInRow },
  { id: 'roleModel', title: 'Ролевая модель', level: 'low', weight: 10, judge: sameRoleModel },
  { id: 'words', title: 'Слова запроса', level: 'low', weight: 10, judge: sharedWords },
  { id: 'older', title: 'Наставник старше', level: 'low', weight: 5, judge: olderPupil },
  { id: 'near', title: 'Близкие параллели', level: 'low', weight: 5, judge: nearGrades },
];
