import { describe, expect, it } from 'vitest';
import { formOf, missingIn, mistakeIn, schoolParts, settingsOf } from '../../sidebar/screens/school';
import { canned, school } from './canned';

const settings = canned['settings.read'];
const field = (key: string) => schoolParts.flatMap((part) => part.fields).find((one) => one.key === key)!;

describe('the form about the school', () => {
  it('has a field for every setting it may save', () => {
    const keys = schoolParts.flatMap((part) => part.fields).map((one) => one.key);
    expect([...keys].sort()).toEqual(Object.keys(school).sort());
  });

  it('shows a number that is not known as an empty field and saves it back as 0', () => {
    expect(formOf(settings).teachers).toBe('');
    expect(settingsOf(formOf(settings))).toEqual(school);
  });

  it('saves without the spaces around', () => {
    expect(settingsOf({ ...formOf(settings), place: '  г. Заречный ', pupils: ' 12 ' })).toMatchObject({
      place: 'г. Заречный',
      pupils: 12,
    });
  });

  it('names what is missing by what waits for it', () => {
    expect([...missingIn(settings)]).toEqual([
      ['Для приказа', ['должность куратора', 'имя куратора']],
      ['Для долей в сводке', ['число педагогов']],
    ]);
  });

  it.each([
    ['pupils', '540', true],
    ['pupils', 'много', false],
    ['pupils', '-3', false],
    ['schoolYear', '2026/2027', true],
    ['schoolYear', '2026/2028', false],
    ['schoolYear', '2026', false],
    ['headEmail', 'director@school7.example', true],
    ['headEmail', 'director@school7', false],
    ['headEmail', '', true],
  ])('judges %s = «%s»', (key, value, right) => {
    expect(mistakeIn(field(key), value) === '').toBe(right);
  });
});
