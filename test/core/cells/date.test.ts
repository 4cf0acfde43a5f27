import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  dayOf,
  daysBetween,
  formatDay,
  formatDayInWords,
  isDay,
  parseDay,
  parseYear,
  weekday,
} from '../../../src/core/cells/date';

const days = fc
  .tuple(
    fc.integer({ min: 1931, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => dayOf(year, month, day) as string);

describe('calendar days', () => {
  it('reads a day in every usual spelling', () => {
    for (const text of [
      '01.09.2026',
      '1.9.2026',
      '1.9.26 г.',
      '01/09/2026',
      '01-09-2026',
      '2026-09-01',
      '2026-09-01T10:15:00',
      '1 сентября 2026 г.',
      '«1» сентября 2026 года',
      '1 СЕНТ. 2026',
      ' 01. 09. 2026 ',
    ]) {
      expect(parseDay(text), text).toBe('2026-09-01');
    }
  });

  it('refuses days that do not exist and texts that hold more than a day', () => {
    for (const text of [
      '31.02.2026',
      '29.02.2025',
      '00.01.2026',
      '12.13.2026',
      '2008',
      'сентябрь 2026',
      '1.9',
      'да, 01.09.2026',
      '',
    ]) {
      expect(parseDay(text), text).toBeNull();
    }
    expect(parseDay('29.02.2024')).toBe('2024-02-29');
  });

  it('tells May from March', () => {
    expect(parseDay('9 мая 2026')).toBe('2026-05-09');
    expect(parseDay('9 марта 2026')).toBe('2026-03-09');
  });

  it('writes a day as documents do', () => {
    expect(formatDay('2026-09-01')).toBe('01.09.2026');
    expect(formatDayInWords('2026-09-01')).toBe('1 сентября 2026 г.');
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        expect(parseDay(formatDayInWords(day))).toBe(day);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  it('adds days over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    fc.assert(
      fc.property(days, fc.integer({ min: -20000, max: 20000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days, (day) => {
        const machine = new Date(`${day}T00:00:00Z`);
        expect(weekday(day)).toBe(machine.getUTCDay() || 7);
        expect(daysBetween('1970-01-01', day)).toBe(machine.getTime() / 86_400_000);
      }),
    );
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', -15)).toBe('2024-12-15');
  });

  it('orders days', () => {
    expect(['2026-10-01', '2025-01-01', '2026-09-30'].sort(compareDays)).toEqual([
      '2025-01-01',
      '2026-09-30',
      '2026-10-01',
    ]);
  });

  it('reads a year alone', () => {
    expect(['2008', '2008 г.', '2008 г.р.', ' 2008 год '].map(parseYear)).toEqual([2008, 2008, 2008, 2008]);
    expect(['20080', '13', '01.09.2008'].map(parseYear)).toEqual([null, null, null]);
  });
});
