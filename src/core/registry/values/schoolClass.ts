import { keyOf } from '../../text/key';
import type { SchoolClass } from '../person';

const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
};

const letterFor: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
};

/** Between the grade and its letter, and around: quotes, brackets, dashes, the word itself. */
const noise = /(?:ученик|учениц|обучающ|учащ)\S*|класс\S*|(?:^|[\s\d])кл\.?(?=$|\s)|["'().,]/g;

/**
 * «7 «А»», «10-Б», «VII А», «7 класс», «7а», «ученица 9 "Б" класса», Latin A for А.
 * Null for several classes, a course («2 курс»), a grade that no school has, and all else.
 */
export function readClass(text: string): SchoolClass | null {
  const key = keyOf(text)
    .replace(/(\d)\s*-?\s*(?:ый|ой|ий|й|го)(?=\s|$)/g, '$1')
    .replace(noise, (found) => (/^[\s\d]/.test(found) ? found.charAt(0) : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const digits = /^(\d{1,2})[\s-]*([a-zа-я])?$/.exec(key);
  if (digits) return classOf(Number(digits[1]), digits[2]);
  const numerals = /^([ivxх]{1,4})[\s-]*([а-яabcehkm])?$/.exec(key);
  const grade = numerals ? roman[(numerals[1] ?? '').replace(/х/g, 'x')] : undefined;
  return numerals && grade ? classOf(grade, numerals[2]) : null;
}

/** «7 «А»», «10» */
export function classTitle({ grade, letter }: SchoolClass): string {
  return letter ? `${grade} «${letter}»` : String(grade);
}

function classOf(grade: number, letter: string | undefined): SchoolClass | null {
  if (grade < 1 || grade > 11) return null;
  if (letter === undefined) return { grade, letter: null };
  const cyrillic = letterFor[letter] ?? letter;
  return /[а-я]/.test(cyrillic) ? { grade, letter: cyrillic.toUpperCase() } : null;
}
