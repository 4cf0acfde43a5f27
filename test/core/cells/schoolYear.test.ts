import { describe, expect, it } from 'vitest';
import { schoolYear, schoolYearOf } from '../../../src/core/cells/schoolYear';

describe('the school year', () => {
  it('begins in August', () => {
    expect(schoolYearOf('2026-07-31')).toBe('2025/2026');
    expect(schoolYearOf('2026-08-01')).toBe('2026/2027');
    expect(schoolYearOf('2027-01-15')).toBe('2026/2027');
  });

  it('runs from September to May inside August to July', () => {
    expect(schoolYear('2026/2027')).toEqual({
      title: '2026/2027',
      startYear: 2026,
      start: '2026-09-01',
      end: '2027-05-31',
      first: '2026-08-01',
      last: '2027-07-31',
    });
  });

  it('is read in other spellings, and refused when the years do not follow each other', () => {
    expect(schoolYear('2026-2027 учебный год')?.title).toBe('2026/2027');
    expect(schoolYear('на 2026/27 уч. г.')?.title).toBe('2026/2027');
    expect(schoolYear('2026/2028')).toBeNull();
    expect(schoolYear('2026')).toBeNull();
  });
});
