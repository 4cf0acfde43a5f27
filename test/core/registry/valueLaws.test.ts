import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, cellText } from '../../../src/core/cells/cell';
import { formatDay, formatDayInWords, partsOf } from '../../../src/core/cells/date';
import { formsMeant } from '../../../src/core/registry/forms';
import { kindsIn } from '../../../src/core/registry/kinds';
import { readBirth } from '../../../src/core/registry/values/birth';
import { readPlaces } from '../../../src/core/registry/values/capacity';
import { readConsent } from '../../../src/core/registry/values/consent';
import { emailRepair, emailsIn, readEmail } from '../../../src/core/registry/values/email';
import { readHours } from '../../../src/core/registry/values/hours';
import { readPaper } from '../../../src/core/registry/values/paper';
import { peopleMeant } from '../../../src/core/registry/values/peopleMeant';
import { phoneIn, phonesIn, phoneTitle, readPhone } from '../../../src/core/registry/values/phone';
import { readPriority } from '../../../src/core/registry/values/priority';
import { classIn, classTitle, classTrouble, readClass } from '../../../src/core/registry/values/schoolClass';
import { readSlots, type Slot } from '../../../src/core/registry/values/slots';
import { readWantedAge } from '../../../src/core/registry/values/wantedAge';
import { tidyName } from '../../../src/core/text/names';
import { readNames } from '../../../src/core/text/person/people';
import { day } from '../grid';

const today = '2026-09-10';

const grade = fc.integer({ min: 1, max: 11 });
const letter = fc.constantFrom(...'АБВГДЕЖИК');
const mobile = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([network, number]) => `9${String(network).padStart(2, '0')}${String(number).padStart(7, '0')}`);
const born = fc
  .tuple(
    fc.integer({ min: 1935, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const around = fc.constantFrom('', ' ', '  ', '\u00a0', '\u200b');

describe('a class', () => {
  const spellings: readonly ((grade: number, letter: string) => string)[] = [
    (g, l) => `${g} «${l}»`,
    (g, l) => `${g}${l}`,
    (g, l) => `${g}-${l.toLowerCase()}`,
    (g, l) => `${g} "${l}" класс`,
    (g, l) => `${g}/${l}`,
    (g, l) => `${g} ${l} кл.`,
    (g, l) => `${g}-й «${l}» класс`,
    (g, l) => `${roman[g]} ${l}`,
    (g, l) => `кл. ${g}${l}`,
    (g, l) => `${g}${l} класс МБОУ СШ`,
    (g, l) => `${g} «${l}» (гуманитарный)`,
  ];

  it('is the same in whichever spelling', () => {
    fc.assert(
      fc.property(grade, letter, fc.constantFrom(...spellings), around, (g, l, spelled, space) => {
        const title = classTitle({ grade: g, letter: l });
        const text = `${space}${spelled(g, l)}${space}`;
        expect(classTrouble(text), text).toBeNull();
        expect(readClass(title)).toEqual({ grade: g, letter: l });
        expect(readClass(text) ?? classIn(text), text).toEqual({ grade: g, letter: l });
      }),
    );
  });

  it('is never one of two', () => {
    fc.assert(
      fc.property(
        grade,
        letter,
        grade,
        letter,
        fc.constantFrom(', ', ' и ', '/', '; ', '-', ' - '),
        (g, l, g2, l2, by) => {
          const text = `${g}${l}${by}${g2}${l2}`;
          expect(readClass(text), text).toBeNull();
          expect(classTrouble(text)).toBe('several');
        },
      ),
    );
  });

  it('is not made of a date, of a fraction, or of a grade that no school has', () => {
    expect(classTrouble(day('2026-10-05'))).toBe('date');
    expect(classTrouble('05.10')).toBe('date');
    expect(classTrouble('5.окт')).toBe('date');
    expect(classTrouble(5.1)).toBe('fraction');
    expect(classTrouble('12 А')).toBe('grade');
    expect(classTrouble('младшая группа')).toBe('unclear');
    expect([classTrouble(7), classTrouble(null), classTrouble('VII')]).toEqual([null, null, null]);
  });
});

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

describe('a birth', () => {
  const spellings: readonly ((date: string) => string)[] = [
    formatDay,
    (date) => formatDay(date).replace(/\./g, '/'),
    (date) => `${formatDay(date)} г.р.`,
    (date) => `${formatDay(date)}, ${age(date)} лет`,
    (date) => `${formatDay(date)} (${age(date)})`,
    formatDayInWords,
    (date) => `${formatDayInWords(date)}р.`,
    (date) => `род. ${formatDay(date)}`,
    (date) => `${formatDay(date)} 0:00:00`,
    (date) => date,
  ];

  it('is the same day in whichever spelling', () => {
    fc.assert(
      fc.property(born, fc.constantFrom(...spellings), around, (date, spelled, space) => {
        const text = `${space}${spelled(date)}${space}`;
        expect(readBirth(text, today), text).toEqual({ date, year: partsOf(date).year, age: null });
      }),
    );
  });

  it('is the same year in whichever spelling', () => {
    const years: readonly ((year: number) => string | number)[] = [
      (year) => year,
      (year) => `${year} г.р.`,
      (year) => `${year}, ${2026 - year} лет`,
      (year) => `${2026 - year} лет (${year})`,
      (year) => `март ${year}`,
      (year) => `г.р. ${year}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2019 }), fc.constantFrom(...years), (year, spelled) => {
        expect(readBirth(spelled(year), today), String(spelled(year))).toEqual({
          date: null,
          year,
          age: null,
        });
      }),
    );
  });

  it('is the day that a spreadsheet keeps as a number, and never one ahead', () => {
    expect(readBirth(40_616, today)?.date).toBe('2011-03-14');
    expect(readBirth(14_032_011, today)?.date).toBe('2011-03-14');
    expect(readBirth(5_032_011, today)?.date).toBe('2011-03-05');
    expect([readBirth(60_000, today), readBirth(1234, today), readBirth(0, today)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is not chosen out of two', () => {
    for (const text of ['14.03.2011 и 15.04.2012', '2010-2011', '2012-13', '2011 или 2012'])
      expect(readBirth(text, today), text).toBeNull();
  });
});

function age(date: string): number {
  return 2026 - partsOf(date).year;
}

describe('a phone', () => {
  const spellings: readonly ((digits: string) => string | number)[] = [
    (d) => `+7${d}`,
    (d) => `8${d}`,
    (d) => d,
    (d) => `8 (${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6, 8)}-${d.slice(8)}`,
    (d) => `8-${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6, 8)}-${d.slice(8)}`,
    (d) => `8/${d.slice(0, 3)}/${d.slice(3)}`,
    (d) => `+7 ${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)} доб. 12`,
    (d) => `тел.: 8.${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6)} (мама)`,
    (d) => Number(d),
    (d) => Number(`8${d}`),
    (d) => `${d.replace(/^/, '7,')}E+10`,
  ];

  it('is the same number in whichever spelling', () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom(...spellings), (digits, spelled) => {
        expect(readPhone(spelled(digits))?.phone, String(spelled(digits))).toBe(`+7${digits}`);
      }),
    );
  });

  it('reads back from its tidy spelling', () => {
    fc.assert(
      fc.property(mobile, (digits) => {
        const title = phoneTitle(`+7${digits}`);
        expect(title).toMatch(/^\+7 \d{3} \d{3}-\d{2}-\d{2}$/);
        expect(phoneIn(title)).toBe(`+7${digits}`);
      }),
    );
    expect(phoneTitle('+74852301234')).toBe('+74852301234');
  });

  it('is told from a second one', () => {
    fc.assert(
      fc.property(
        mobile,
        mobile,
        fc.constantFrom(', ', '; ', ' / ', '/', '\n', ' ', ' мама, '),
        (one, two, by) => {
          fc.pre(one !== two);
          expect(phonesIn(`8${one}${by}8${two}`)).toEqual([`+7${one}`, `+7${two}`]);
        },
      ),
    );
  });

  it('is never one with a digit lost', () => {
    fc.assert(
      fc.property(mobile, fc.integer({ min: 1, max: 9 }), (digits, at) => {
        const short = digits.slice(0, at) + digits.slice(at + 1);
        for (const text of [`8${short}`, `+7 ${short}`, `8 (${short.slice(0, 3)}) ${short.slice(3)}`])
          expect(phoneIn(text), text).toBeNull();
      }),
    );
    expect(readPhone('7,91612E+10')).toEqual({ phone: null, trouble: 'broken' });
    expect([phoneIn('112-233-445 95'), phoneIn('812-233-445 95'), phoneIn('14.03.2011')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([readPhone('нет'), readPhone('–')]).toEqual([null, null]);
  });
});

describe('an e-mail', () => {
  const address = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/), fc.constantFrom('mail.ru', 'school.example', 'ya.ru'))
    .map(([name, host]) => `${name}@${host}`);

  it('is found in whichever wrapping, and with its neighbours', () => {
    fc.assert(
      fc.property(address, address, fc.constantFrom(', ', '; ', '\n', '/', ' '), (one, two, by) => {
        for (const text of [one, ` ${one} `, `mailto:${one}`, `<${one}>`, `${one}.`, `«${one}» (мама)`])
          expect(emailsIn(text), text).toEqual([one]);
        fc.pre(one !== two);
        expect(emailsIn(`${one}${by}${two}`)).toEqual([one, two]);
        expect(readEmail(`${one}${by}${two}`)).toBeNull();
      }),
    );
  });

  it('is never the second half of a torn one', () => {
    expect(emailsIn('iva nova@mail.ru')).toEqual([]);
    expect(emailsIn('e-mail ivanova@mail.ru')).toEqual(['ivanova@mail.ru']);
  });
});

describe('how many and how long', () => {
  it('reads the bounds of people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }), (from, more) => {
        const to = from + more;
        expect(readPlaces(`до ${to} чел., 2 часа в неделю`)).toEqual({ from: 1, to });
        expect(readPlaces(to)).toEqual({ from: to, to });
        if (more === 0) return;
        for (const text of [
          `${from}–${to}`,
          `от ${from} до ${to}`,
          `${from} или ${to} ученика`,
          `${from}/${to}`,
        ])
          expect(readPlaces(text), text).toEqual({ from, to });
      }),
    );
  });

  it('reads hours of a week, and no clock, no year, no people', () => {
    const said: readonly (readonly [string | number, number | null])[] = [
      [2, 2],
      ['2 ч в неделю', 2],
      ['1–2 часа', 2],
      ['час в неделю', 1],
      ['полтора часа', 1.5],
      ['1 раз в неделю по 45 минут', 0.75],
      ['2 раза в неделю по 1,5 часа', 3],
      ['1 раз в 2 недели по 1 часу', 0.5],
      ['2 часа в месяц', 0.5],
      ['не более 2-х часов в неделю', 2],
      ['1 час в неделю, вторник в 15:00', 1],
      ['с 15 до 17 часов', null],
      ['по вторникам', null],
      ['36 часов в год', null],
      [68, null],
    ];
    for (const [cell, hours] of said) expect(readHours(cell), String(cell)).toBe(hours);
    expect(readHours('до 5 чел., 2 часа в неделю', false)).toBe(2);
    expect(readHours('5', false)).toBeNull();
  });
});

describe('a time of the week', () => {
  it('is read however it is written', () => {
    const said: readonly (readonly [string, string | null])[] = [
      ['вт, чт 15:00–16:30', 'вт 15:00–16:30; чт 15:00–16:30'],
      ['понедельник после уроков', 'пн'],
      ['пн-ср 14-16', 'пн 14:00–16:00; вт 14:00–16:00; ср 14:00–16:00'],
      ['с 15 до 17 по вторникам', 'вт 15:00–17:00'],
      ['Вт. 15.00; ср – 16.30', 'вт с 15:00; ср с 16:30'],
      ['с понедельника по среду', 'пн; вт; ср'],
      ['пт, 6-й урок', 'пт'],
      ['15-00 - 16-30 сб', 'сб 15:00–16:30'],
      ['выходные до 13:00', 'сб до 13:00; вс до 13:00'],
      ['1 раз в неделю', null],
      ['четверть', null],
      ['по договорённости', null],
    ];
    for (const [text, slots] of said) {
      const read = readSlots(text);
      expect(read && slotsText(read), text).toBe(slots);
    }
  });

  it('reads back however it is rendered', () => {
    const slot = fc
      .tuple(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 28, max: 70 }),
        fc.integer({ min: 1, max: 12 }),
      )
      .map(([weekday, from, length]) => ({ weekday, from: from * 15, to: (from + length) * 15 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(slot, { minLength: 1, maxLength: 4, selector: (one) => one.weekday }),
        (slots) => {
          const sorted = [...slots].sort((a, b) => a.weekday - b.weekday);
          expect(readSlots(slotsText(sorted))).toEqual(sorted);
        },
      ),
    );
  });
});

const dayNames = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'] as const;

/** «вт 15:00–16:30; чт» */
function slotsText(slots: readonly Slot[]): string {
  return slots
    .map(({ weekday, from, to }) => {
      const hours =
        from === null ? (to === null ? '' : ` до ${clock(to)}`) : ` ${to === null ? 'с ' : ''}${clock(from)}`;
      return `${dayNames[weekday - 1]}${hours}${from !== null && to !== null ? `–${clock(to)}` : ''}`;
    })
    .join('; ');
}

function clock(time: number): string {
  return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
}

describe('the wanted age', () => {
  it('is not guessed where classes and ages look alike', () => {
    for (const text of ['5-7', '2011–2013 г.р.', 'ровесники']) expect(readWantedAge(text), text).toBeNull();
    expect(readWantedAge('5-7 лет')).toEqual({ range: { from: 5, to: 7 } });
    expect(readWantedAge('любой, но не младше 12')).toEqual({ range: { from: 12, to: 99 } });
    expect(readWantedAge('не имеет значения')).toEqual({ range: null });
  });
});

describe('whatever stands in a cell', () => {
  const words = fc.constantFrom(
    '7',
    '«А»',
    '14.03.2011',
    'лет',
    '+7',
    '916',
    '-',
    ',',
    '(',
    'пн',
    '15:00',
    'до',
    '№',
    '@',
    'И.',
    '\n',
    '\u0301',
    '😀',
  );
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.double(),
    fc.constantFrom<Cell>(null, true, false, { error: '#N/A' }, { date: '2026-10-05' }),
  );

  it('is read or is not, and never breaks', () => {
    fc.assert(
      fc.property(cell, (value) => {
        for (const read of readers) expect(() => read(value)).not.toThrow();
      }),
    );
  });

  it('is given up in no time when it is an essay', () => {
    for (const unit of [
      '1',
      ' ',
      '(',
      'пн ',
      ', ',
      'И. Иванов ',
      'Иванов И.И. ',
      '12 января ',
      'час ',
      '№1 ',
    ]) {
      const text = unit.repeat(Math.ceil(40_000 / unit.length));
      const start = performance.now();
      for (const read of readers) read(text);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(3000);
    }
  });
});

const ofText =
  (read: (text: string) => unknown) =>
  (value: Cell): unknown =>
    read(cellText(value));

const readers: readonly ((value: Cell) => unknown)[] = [
  (value) => readBirth(value, today),
  (value) => readPaper(value, today),
  (value) => readHours(value),
  (value) => readConsent(value, value),
  classTrouble,
  readPlaces,
  readPhone,
  readPriority,
  readSlots,
  readWantedAge,
  ofText(emailRepair),
  ofText(emailsIn),
  ofText(formsMeant),
  ofText(kindsIn),
  ofText(peopleMeant),
  ofText(readClass),
  ofText(readNames),
  ofText(tidyName),
];
