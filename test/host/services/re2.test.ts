import { expect, it } from 'vitest';
import { compileRe2 } from '../../../host/services/re2';

it.each([
  ['\\{\\{имя\\}\\}', '{{имя}}'],
  ['а\\-б\\_в', 'а-б_в'],
  ['[\\-а]\\\\1', '-\\1'],
  ['(?i)ПРИКАЗ', 'приказ'],
  ['\\p{L}+', 'ёж'],
])('understands %s', (pattern, text) => {
  expect(compileRe2(pattern)?.exec(text)?.[0]).toBe(text);
});

it.each(['(?=а)', '(?<!а)б', '(а)\\1', '('])('refuses %s as RE2 does', (pattern) => {
  expect(compileRe2(pattern)).toBeNull();
});
