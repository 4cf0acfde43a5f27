import { describe, expect, it } from 'vitest';
import {
  fullName,
  initialsFirst,
  mayBeSame,
  nameKey,
  parseName,
  shortName,
} from '../../../src/core/text/names';

function parts(text: string): (string | null)[] {
  const name = parseName(text);
  return name ? [name.surname, name.given, name.patronymic] : [];
}

describe('a full name', () => {
  it('is read surname first and given name first', () => {
    expect(parts('Иванова Мария Петровна')).toEqual(['Иванова', 'Мария', 'Петровна']);
    expect(parts('Мария Петровна Иванова')).toEqual(['Иванова', 'Мария', 'Петровна']);
    expect(parts('Пётр Иванов')).toEqual(['Иванов', 'Пётр', null]);
    expect(parts('Сабирова Гузель')).toEqual(['Сабирова', 'Гузель', null]);
  });

  it('is not misled by a surname that looks like a patronymic', () => {
    expect(parts('Абрамович Роман Аркадьевич')).toEqual(['Абрамович', 'Роман', 'Аркадьевич']);
    expect(parts('Роман Аркадьевич Абрамович')).toEqual(['Абрамович', 'Роман', 'Аркадьевич']);
  });

  it('is read with initials on either side', () => {
    for (const text of ['Иванова М. П.', 'Иванова М.П.', 'М. П. Иванова', 'М.П.Иванова', 'Иванова М П']) {
      expect(parts(text), text).toEqual(['Иванова', 'М.', 'П.']);
    }
  });

  it('keeps double surnames and eastern patronymics whole', () => {
    expect(parts('Петрова-Водкина Анна Сергеевна')[0]).toBe('Петрова-Водкина');
    expect(parts('Петрова - Водкина Анна Сергеевна')[0]).toBe('Петрова-Водкина');
    expect(parts('Алиев Рустам Ильхам оглы')).toEqual(['Алиев', 'Рустам', 'Ильхам оглы']);
    expect(parts('Гасанова Лейла Рашид кызы')).toEqual(['Гасанова', 'Лейла', 'Рашид кызы']);
    expect(parts('Ким Ен Су')).toEqual(['Ким', 'Ен', 'Су']);
  });

  it('sheds a post, a class or brackets behind it', () => {
    for (const text of [
      'Иванова М. П., учитель математики',
      'Иванова М. П., Учитель математики',
      'Иванова М. П. – учитель математики',
      'Иванова М. П. (7 «А»)',
      'Иванова М. П. 7А',
    ]) {
      expect(parts(text), text).toEqual(['Иванова', 'М.', 'П.']);
    }
  });

  it('puts capitals right', () => {
    expect(parts('ИВАНОВА-СМИТ мария ПЕТРОВНА')).toEqual(['Иванова-Смит', 'Мария', 'Петровна']);
    expect(parts('иванов пётр сергеевич')).toEqual(['Иванов', 'Пётр', 'Сергеевич']);
  });

  it('is nothing when the text holds no name', () => {
    expect([
      parseName(''),
      parseName('  '),
      parseName('12'),
      parseName('учитель физики'),
      parseName('нет'),
    ]).toEqual([null, null, null, null, null]);
  });

  it('is written short and with initials first', () => {
    const name = parseName('Иванова Мария Петровна')!;
    expect(shortName(name)).toBe('Иванова М. П.');
    expect(initialsFirst(name)).toBe('М. П. Иванова');
    expect(fullName(name)).toBe('Иванова Мария Петровна');
    expect(shortName(parseName('Сабирова Гузель')!)).toBe('Сабирова Г.');
    expect(shortName(parseName('М.П. Иванова')!)).toBe('Иванова М. П.');
    expect(shortName(parseName('Иванов')!)).toBe('Иванов');
  });
});

describe('the sex of a person', () => {
  const sex = (text: string) => parseName(text)?.sex;

  it('comes from the patronymic first', () => {
    expect(sex('Черных Женя Олеговна')).toBe('female');
    expect(sex('Алиев Рустам Ильхам оглы')).toBe('male');
    expect(sex('Корзина Пётр Ильич')).toBe('male');
  });

  it('then from the surname, then from the given name', () => {
    expect(sex('Иванова М. П.')).toBe('female');
    expect(sex('Жуковский Яна')).toBeNull();
    expect(sex('Ткачук Лев')).toBe('male');
    expect(sex('Коваленко Гузель')).toBe('female');
  });

  it('is unknown when nothing tells or the parts disagree', () => {
    expect(sex('Коваленко Саша')).toBeNull();
    expect(sex('Иванов Мария')).toBeNull();
    expect(sex('Иванова Мария Петрович')).toBeNull();
  });
});

describe('two spellings of a name', () => {
  it('have one key under ё, capitals and Latin look-alikes', () => {
    const key = nameKey(parseName('Королёва Анна Петровна')!);
    expect(nameKey(parseName('КОРОЛЕВА Анна Петровна')!)).toBe(key);
    expect(nameKey(parseName('Петровна Королёва Анна')!)).not.toBe(key);
    expect(nameKey(parseName('Кopолёва Анна Петровна')!)).toBe(key);
  });

  it('may be one person when initials fit', () => {
    const full = parseName('Иванов Пётр Сергеевич')!;
    expect(mayBeSame(full, parseName('Иванов П. С.')!)).toBe(true);
    expect(mayBeSame(full, parseName('Иванов Петр')!)).toBe(true);
    expect(mayBeSame(full, parseName('Иванов Павел Сергеевич')!)).toBe(false);
    expect(mayBeSame(full, parseName('Иванов П. А.')!)).toBe(false);
  });
});
