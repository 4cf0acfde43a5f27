import { expect, it } from 'vitest';
import { typeIn } from './byHand';
import type { School } from './school';
import { smallSchool } from './smallSchool';

const unknownNeeds = (school: School) =>
  school
    .call('check')
    .groups.filter(({ rule }) => rule === 'topics.unknown')
    .flatMap(({ findings }) => findings.map(({ place }) => place.row));

it('a need that stands on the school’s own list is known', () => {
  const school = smallSchool();
  school.call('school.setUp');
  typeIn(school, 'Наставляемые', 2, 'Запрос', 'шахматный клуб');
  expect(unknownNeeds(school)).toEqual([2]);
  typeIn(school, 'Списки', 2, 'Запрос', 'Шахматный клуб');
  expect(unknownNeeds(school)).toEqual([]);
});
