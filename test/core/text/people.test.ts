import { describe, expect, it } from 'vitest';
import { fullName, parseName } from '../../../src/core/text/names';
import { nameIndex } from '../../../src/core/text/person/nameIndex';
import { readNames } from '../../../src/core/text/person/people';

const people = (text: string) => readNames(text).names.map(fullName);

describe('a name cell', () => {
  it('is cut where several people stand in it', () => {
    for (const text of [
      'Иванов Пётр\nСидорова Анна',
      'Иванов Пётр; Сидорова Анна',
      'Иванов Пётр, Сидорова Анна',
      'Иванов Пётр и Сидорова Анна',
      'Иванов Пётр / Сидорова Анна',
      '1. Иванов Пётр 2. Сидорова Анна',
      '1) Иванов Пётр;\n2) Сидорова Анна',
      'Иванов Пётр, учитель\nСидорова Анна, учитель',
    ]) {
      expect(people(text), text).toEqual(['Иванов Пётр', 'Сидорова Анна']);
    }
    expect(people('Иванов П.С., Петров А.А.')).toEqual(['Иванов П. С.', 'Петров А. А.']);
    expect(people('Иванов, Петров')).toEqual(['Иванов', 'Петров']);
  });

  it('stays whole when one name is broken over lines or by a comma', () => {
    for (const text of ['Иванов\nПётр Сергеевич', 'Иванов\nПётр\nСергеевич', 'Иванов, Пётр Сергеевич']) {
      expect(people(text), text).toEqual(['Иванов Пётр Сергеевич']);
    }
  });

  it('gives the post that stands behind a single name', () => {
    expect(readNames('Иванова М. П., учитель математики').rest).toBe('учитель математики');
    expect(readNames('Иванова М. П.,\nклассный руководитель').rest).toBe('классный руководитель');
    expect(readNames('Иванов Пётр (7 «А»)').rest).toBe('7 "А"');
    expect(readNames('Иванов Пётр').rest).toBe('');
  });
});

describe('the index of names', () => {
  const names = [
    'Соколова Анна Ильинична',
    'Соколов Артём Игоревич',
    'Королёв Пётр Ильич',
    'Соколова Алла Игоревна',
  ];
  const index = nameIndex(names.map(parseName));
  const find = (text: string) => index.find(parseName(text)!).map((i) => names[i]);

  it('finds a person by a full name in any order and spelling', () => {
    expect(find('Анна Ильинична Соколова')).toEqual(['Соколова Анна Ильинична']);
    expect(find('Королев Петр Ильич')).toEqual(['Королёв Пётр Ильич']);
  });

  it('finds everybody whom initials may mean', () => {
    expect(find('Соколова А. И.')).toEqual(['Соколова Анна Ильинична', 'Соколова Алла Игоревна']);
    expect(find('Королёв П.')).toEqual(['Королёв Пётр Ильич']);
    expect(find('Соколова Вера')).toEqual([]);
  });
});
