import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../src/core/registry/values/age';
import { isImpossibleDate, readBirth } from '../../../src/core/registry/values/birth';
import { readCapacity } from '../../../src/core/registry/values/capacity';
import { readConsent } from '../../../src/core/registry/values/consent';
import { emailIn, emailRepair, readEmail } from '../../../src/core/registry/values/email';
import { phoneIn, readPhone } from '../../../src/core/registry/values/phone';
import { classTitle, readClass } from '../../../src/core/registry/values/schoolClass';
import { splitTopics } from '../../../src/core/registry/values/topics';
import { readWantedAge } from '../../../src/core/registry/values/wantedAge';
import { day } from '../grid';

const today = '2026-09-10';

describe('birth', () => {
  it('is a date, a year or an age', () => {
    expect(readBirth(day('2011-03-14'), today)).toEqual({ date: '2011-03-14', year: 2011, age: null });
    expect(readBirth('14 марта 2011 г.', today)?.date).toBe('2011-03-14');
    expect(readBirth(2011, today)).toEqual({ date: null, year: 2011, age: null });
    expect(readBirth('2011 г.р.', today)).toEqual({ date: null, year: 2011, age: null });
    expect(readBirth('2011, 15 лет', today)).toEqual({ date: null, year: 2011, age: null });
    expect(readBirth('15 лет', today)).toEqual({ date: null, year: null, age: 15 });
    expect(readBirth(15, today)?.age).toBe(15);
  });

  it('puts a year of two digits into the century that has been', () => {
    expect(readBirth('14.03.11', today)?.date).toBe('2011-03-14');
    expect(readBirth('14.03.29', today)?.date).toBe('1929-03-14');
    expect(readBirth('14.03.85', today)?.date).toBe('1985-03-14');
  });

  it('is not guessed', () => {
    expect(['весной', '7 «А»', '31.02.2011', '', '123'].map((text) => readBirth(text, today))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(isImpossibleDate('31.02.2011')).toBe(true);
    expect(isImpossibleDate('28.02.2011')).toBe(false);
    expect(isImpossibleDate('весной')).toBe(false);
  });

  it('gives full years on a day, exact or within bounds', () => {
    const born = readBirth('10.09.2012', today)!;
    expect(ageOn(born, '2026-09-09')).toEqual({ from: 13, to: 13 });
    expect(ageOn(born, '2026-09-10')).toEqual({ from: 14, to: 14 });
    expect(ageOn({ date: null, year: 2012, age: null }, today)).toEqual({ from: 13, to: 14 });
    expect(ageOn({ date: null, year: null, age: 13 }, today)).toEqual({ from: 13, to: 14 });
    expect(ageOn({ date: null, year: null, age: null }, today)).toBeNull();
  });
});

describe('a class', () => {
  it('is read in every spelling', () => {
    for (const text of [
      '7 «А»',
      '7А',
      '7а',
      '7-А',
      '7 - А',
      '7 "А"',
      '7 А класс',
      '7-й А',
      '7 кл. А',
      'VII А',
      'VIIА',
      '7A',
      'ученица 7 «А» класса',
      '7(А)',
      '7 «А» класс',
    ])
      expect(classTitle(readClass(text) ?? { grade: 0, letter: null }), text).toBe('7 «А»');
    expect(readClass('11')).toEqual({ grade: 11, letter: null });
    expect(readClass('7 класс')).toEqual({ grade: 7, letter: null });
    expect(readClass('X Б')).toEqual({ grade: 10, letter: 'Б' });
    expect(readClass('10 класс')).toEqual({ grade: 10, letter: null });
  });

  it('is not seen where there is none', () => {
    for (const text of [
      '12 А',
      '0',
      '2 курс',
      '7А, 7Б',
      '5-7',
      'учитель физики',
      'ООО «Завод»',
      '',
      'классный руководитель 7 А и 8 Б',
    ])
      expect(readClass(text), text).toBeNull();
  });
});

describe('a phone', () => {
  it('is one number whatever its spelling', () => {
    for (const text of [
      '+7 (900) 111-22-33',
      '8 900 111 22 33',
      '89001112233',
      '9001112233',
      '8-900-111-22-33, мама',
      'тел.: +7 900 111‑22‑33',
    ])
      expect(phoneIn(text), text).toBe('+79001112233');
    expect(phoneIn('89001112233, 89004445566')).toBe('+79001112233');
    expect(phoneIn('+375 29 111-22-33')).toBe('+375291112233');
  });

  it('is told when it is a number, too short or a town one', () => {
    expect(readPhone(79001112233)).toEqual({ phone: '+79001112233', trouble: 'number' });
    expect(readPhone('8 900 111')).toEqual({ phone: null, trouble: 'broken' });
    expect(readPhone('2-34-56')).toEqual({ phone: null, trouble: 'local' });
    expect(readPhone(null)).toBeNull();
  });
});

describe('an e-mail', () => {
  it('is exactly one address', () => {
    expect(readEmail(' Ivanova.M@School.RU ')).toBe('Ivanova.M@school.ru');
    expect(readEmail('ivanova@школа.рф')).toBe('ivanova@школа.рф');
    for (const text of [
      'ivanova@mail',
      'ivanova.mail.ru',
      'a@b.ru, c@d.ru',
      'a b@c.ru',
      'a..b@c.ru',
      'иванова@mail.ru',
      'a@b.ru\nBcc: c@d.ru',
      '',
    ])
      expect(readEmail(text), text).toBeNull();
  });

  it('is found among other contacts', () => {
    expect(emailIn('+7 900 111-22-33, ivanova@mail.ru (мама)')).toBe('ivanova@mail.ru');
  });

  it('is repaired only as a proposal', () => {
    expect(emailRepair('ivanova@mail,ru')).toBe('ivanova@mail.ru');
    expect(emailRepair('ivanova @ mail.ru.')).toBe('ivanova@mail.ru');
    expect(emailRepair('ivаnovа@mail.ру')).toBe('ivanova@mail.ru');
    expect(emailRepair('нет')).toBeNull();
  });
});

describe('how many mentees a mentor takes', () => {
  it('is the upper bound of what is written', () => {
    const said: [string | number, number | null][] = [
      [2, 2],
      [0, 0],
      ['2–3', 3],
      ['до 5', 5],
      ['4 чел.', 4],
      ['не более трёх', 3],
      ['1-2 ученика', 2],
      ['один', 1],
      ['2 человека, 1 час в неделю', 2],
      ['2 часа в неделю', null],
      ['1 ч.', null],
      ['по договорённости', null],
      [2.5, null],
      [1000, null],
    ];
    for (const [cell, expected] of said) expect(readCapacity(cell), String(cell)).toBe(expected);
    expect(readCapacity(day('2026-03-02'))).toBeNull();
  });
});

describe('the wanted age', () => {
  it('is read from years and from classes', () => {
    expect(readWantedAge('10–13 лет')).toEqual({ range: { from: 10, to: 13 } });
    expect(readWantedAge('с 10 до 13')).toEqual({ range: { from: 10, to: 13 } });
    expect(readWantedAge('5-7 классы')).toEqual({ range: { from: 11, to: 14 } });
    expect(readWantedAge('до 14 лет')).toEqual({ range: { from: 6, to: 14 } });
    expect(readWantedAge('от 12')).toEqual({ range: { from: 12, to: 99 } });
    expect(readWantedAge(12)).toEqual({ range: { from: 12, to: 12 } });
    expect(readWantedAge('начальная школа')).toEqual({ range: { from: 6, to: 11 } });
  });

  it('may be any, and may be unreadable', () => {
    expect(readWantedAge('любой')).toEqual({ range: null });
    expect([
      readWantedAge('по договорённости'),
      readWantedAge(null),
      readWantedAge(day('2026-10-12')),
    ]).toEqual([null, null, null]);
  });
});

describe('consent', () => {
  it('is given by a date, a word, a sign or a ticked box', () => {
    for (const cell of [day('2026-09-01'), 'да', 'Да, 01.09.2026', '+', 'есть', true, 'мать', 'получено'])
      expect(readConsent(cell).state, String(cell)).toBe('yes');
    expect(readConsent('да, 01.09.2026, мать')).toEqual({
      state: 'yes',
      date: '2026-09-01',
      signedBy: 'parent',
      withdrawnOn: null,
    });
    expect(readConsent(day('2026-09-01'), 'ученик и родитель').signedBy).toBe('both');
    expect(readConsent('да', 'лично').signedBy).toBe('self');
  });

  it('is refused, withdrawn or unknown', () => {
    for (const cell of ['нет', '-', '–', 'отказ', 'не получено'])
      expect(readConsent(cell).state, cell).toBe('no');
    expect(readConsent('отозвано 01.02.2027')).toEqual({
      state: 'withdrawn',
      date: null,
      signedBy: null,
      withdrawnOn: '2027-02-01',
    });
    for (const cell of [null, false, '', 'в процессе', 'ждём от родителей'])
      expect(readConsent(cell).state, String(cell)).toBe('unknown');
  });
});

describe('topics', () => {
  it('are pieces of the text, verbatim', () => {
    expect(splitTopics('1. математика (дроби, проценты), выступления;\n– адаптация в классе.')).toEqual([
      'математика (дроби, проценты)',
      'выступления',
      'адаптация в классе',
    ]);
    expect(splitTopics(' , ;')).toEqual([]);
  });
});
