import { expect, it } from 'vitest';
import { cellText, isBlank } from '../../../src/core/cells/cell';

it('gives the text of a cell as a person reads it', () => {
  expect(
    [' 7 «А» ', 3.5, 79001112233, true, null, { date: '2026-09-01' }, { error: '#Н/Д' }].map(cellText),
  ).toEqual(['7 «А»', '3,5', '79001112233', 'да', '', '01.09.2026', '#Н/Д']);
});

it('takes a checkbox that is off and a cell of spaces for empty, but not a zero', () => {
  expect([null, '  ', false, 0, true].map(isBlank)).toEqual([true, true, true, false, false]);
});
