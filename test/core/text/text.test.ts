import { describe, expect, it } from 'vitest';
import { keyOf, tidy } from '../../../src/core/text/key';
import { levelLookalikes, repairLookalikes } from '../../../src/core/text/lookalikes';
import { maskBirth, maskEmail, maskPhone } from '../../../src/core/text/masks';
import { counted, plural } from '../../../src/core/text/plural';

describe('the key of a text', () => {
  it('levels unseen characters, spaces, dashes, quotes, ё and letter case', () => {
    expect(keyOf('  Ученик\u00A0–\u200B ученик ')).toBe('ученик - ученик');
    expect(keyOf('«Ёлка»')).toBe(keyOf('"елка"'));
    expect(keyOf('Мой\u00ADсло')).toBe('мойсло');
    expect(keyOf('е\u0308лка')).toBe('елка');
  });

  it('leaves letters and ё alone when only tidied', () => {
    expect(tidy('Ёлкин\u00A0Пётр—Иванов')).toBe('Ёлкин Пётр-Иванов');
  });
});

describe('Latin letters in a Russian text', () => {
  it('are repaired where a Russian word was meant', () => {
    expect(repairLookalikes('Ивaнoв Пётр')).toBe('Иванов Пётр');
    expect(repairLookalikes('Иванов A. B.')).toBe('Иванов А. В.');
  });

  it('are left where the word is Latin or nothing is wrong', () => {
    for (const text of ['Иванов Пётр', 'IT-класс', 'John Smith', 'клуб Python'])
      expect(repairLookalikes(text), text).toBeNull();
  });

  it('are no matter with Tatar, Bashkir, Chuvash, Kazakh and Ukrainian letters', () => {
    for (const text of [
      'Гөлнара Әхмәтова',
      'Һәдия Ҡаҙыханова',
      'Ҫеҫпӗл Мишши',
      'Қайрат Әбенов',
      'Їжакевич Ірина',
      'Çеçпĕл Мишши',
    ]) {
      expect(repairLookalikes(text), text).toBeNull();
    }
    expect(levelLookalikes('Ăхмəтова')).toBe('Ӑхмәтова');
  });
});

describe('plurals', () => {
  it('follow the last digits', () => {
    const pairs = [0, 1, 2, 5, 11, 12, 14, 21, 22, 25, 101, 111].map((n) =>
      counted(n, 'пара', 'пары', 'пар'),
    );
    expect(pairs).toEqual([
      '0 пар',
      '1 пара',
      '2 пары',
      '5 пар',
      '11 пар',
      '12 пар',
      '14 пар',
      '21 пара',
      '22 пары',
      '25 пар',
      '101 пара',
      '111 пар',
    ]);
    expect(plural(1.5, 'балл', 'балла', 'баллов')).toBe('балла');
  });
});

describe('masks', () => {
  it('show enough to recognise and too little to use', () => {
    expect(maskPhone('8 (900) 111-22-45')).toBe('+7 *** ***-**-45');
    expect(maskPhone('12')).toBe('***');
    expect(maskEmail('ivanova@mail.ru')).toBe('i***@mail.ru');
    expect(maskEmail('иванова собака mail')).toBe('и***');
    expect(maskBirth('31.02.2011')).toBe('**.**.2011');
  });
});
