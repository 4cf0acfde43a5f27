import { compileRe2 } from '../services/re2';
import type { FormValidation } from '../state/form';

const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')));
const matches = (text: string, pattern: string | number): boolean =>
  compileRe2(String(pattern), (source) => `^(?:${source})$`)?.test(text) ?? false;
const contains = (text: string, pattern: string | number): boolean =>
  compileRe2(String(pattern))?.test(text) ?? false;

type Rule = (text: string, first: string | number, second: string | number) => boolean;

/** What the builders of FormApp.createTextValidation and its like can require; patterns are RE2. */
const rules: Readonly<Record<string, Rule>> = {
  number: (text) => !Number.isNaN(number(text)),
  wholeNumber: (text) => Number.isInteger(number(text)),
  numberBetween: (text, low, high) => number(text) >= Number(low) && number(text) <= Number(high),
  numberNotBetween: (text, low, high) => number(text) < Number(low) || number(text) > Number(high),
  numberEqualTo: (text, value) => number(text) === Number(value),
  numberNotEqualTo: (text, value) => number(text) !== Number(value),
  numberGreaterThan: (text, value) => number(text) > Number(value),
  numberGreaterThanOrEqualTo: (text, value) => number(text) >= Number(value),
  numberLessThan: (text, value) => number(text) < Number(value),
  numberLessThanOrEqualTo: (text, value) => number(text) <= Number(value),
  textIsEmail: (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text),
  textIsUrl: (text) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(text),
  textMatchesPattern: matches,
  textDoesNotMatchPattern: (text, pattern) => !matches(text, pattern),
  textContainsPattern: contains,
  textDoesNotContainPattern: (text, pattern) => !contains(text, pattern),
  textLengthGreaterThanOrEqualTo: (text, length) => text.length >= Number(length),
  textLengthLessThanOrEqualTo: (text, length) => text.length <= Number(length),
};

export function passes(validation: FormValidation, text: string): boolean {
  const rule = rules[validation.kind];
  if (!rule) throw new Error(`[local host] this host does not implement the form rule ${validation.kind}`);
  return rule(text, validation.args[0] ?? '', validation.args[1] ?? '');
}
