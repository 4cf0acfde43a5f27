import { type Cell, cellText, isBlank, isDateCell, isErrorCell } from '../../cells/cell';
import { keyOf } from '../../text/key';
import type { SchoolClass } from '../person';
import { longestValue } from './longest';

/**
 * Why a class cannot be told: a spreadsheet has made a date of it, several classes stand in one cell,
 * no school has such a grade, a number with a fraction («5-10» turned into 5,1), all else.
 */
export type ClassTrouble = 'date' | 'several' | 'grade' | 'fraction' | 'unclear';

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
  o: 'о',
  p: 'р',
  t: 'т',
};

/** Between the grade and its letter, and around: quotes, brackets, dashes, the word itself. */
const noise = /(?:ученик|учениц|обучающ|учащ)\S*|класс\S*|(?:^|[\s\d"])кл\.?(?=$|\s)|["'().,/\\_]/g;

/** A profile behind the class: «10 «А» (физмат)», «10 А, соц.-экон. профиль». */
const profile = /\s*(?:\([^()\d]{3,}\)|,\s*[^\d,]{4,})$/;

/**
 * «7 «А»», «10-Б», «VII А», «7 класс», «7а», «ученица 9 "Б" класса», «10 «ФМ»», Latin A for А.
 * Null for several classes, a course («2 курс»), a grade that no school has, and all else.
 */
export function readClass(text: string): SchoolClass | null {
  const key = keyOf(text)
    .replace(profile, '')
    .replace(/(\d)\s*-?\s*(?:ый|ой|ий|й|го)(?=\s|"|$)/g, '$1')
    .replace(noise, (found) => (/^[\s\d"]/.test(found) && found.length > 1 ? found.charAt(0) : ' '))
    .replace(/["\s]+/g, ' ')
    .trim();
  const digits = /^(\d{1,2})[\s-]*([a-zа-я]\d?|[а-я]{2})?$/.exec(key);
  if (digits) {
    const letters = digits[2];
    // Two letters are a class only in capitals: «10 ФМ» is one, «2 ч.» and «5 да» are none.
    if (letters && /^[а-я]{2}$/.test(letters) && !text.includes(letters.toUpperCase())) return null;
    return classOf(Number(digits[1]), letters);
  }
  const numerals = /^([ivxх]{1,4})[\s-]*([а-яabcehkmopt])?$/.exec(key);
  const grade = numerals ? roman[(numerals[1] ?? '').replace(/х/g, 'x')] : undefined;
  // A tick or a cross alone is no class.
  return numerals && grade && !/^[vxх]$/.test(text.trim()) ? classOf(grade, numerals[2]) : null;
}

/** A class named inside a longer text, by its word: «МБОУ СШ № 12, 10 «А» класс»; null for none, several, an adult's. */
export function classIn(text: string): SchoolClass | null {
  const key = keyOf(text);
  if (/учител|руковод|педагог|воспитат|родител|тьютор|преподават|(?<![а-я])(мать|мама|отец|папа)/.test(key))
    return null;
  const classes = key.match(/(?<!\d)\d{1,2}[\s-]*"?[а-я]"?(?![а-я])/g) ?? [];
  const found = Array.from(
    key.matchAll(
      /(?<!\d)\d{1,2}(?:-?[йом]{1,2})?[\s-]*"?[а-я]?"?\s*(?:класс[а-я]*|кл)(?![а-я])(?:\s*"?[а-я]"?(?![а-я]))?/g,
    ),
  );
  return found.length === 1 && classes.length < 2 ? readClass(found[0]?.[0] ?? '') : null;
}

/** Null for an empty or broken cell and for a class that is read. */
export function classTrouble(cell: Cell): ClassTrouble | null {
  if (isBlank(cell) || isErrorCell(cell)) return null;
  if (isDateCell(cell)) return 'date';
  const text = cellText(cell);
  if (readClass(text) ?? classIn(text)) return null;
  if (typeof cell === 'number') return Number.isInteger(cell) ? 'grade' : 'fraction';
  const key = keyOf(text.slice(0, longestValue));
  if (
    /^\d{1,2}[./]\d{1,2}([./]\d{2,4})?$|^\d{1,2}[.\s-](янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/.test(
      key,
    )
  )
    return 'date';
  if (/\d.*(?:[,;/]|-|\sи\s).*(?:\d|(?<![а-я])[а-я](?![а-я]))/.test(key)) return 'several';
  return /^\d+(?:\s*-?\s*["(]?[а-я][")]?)?(\s*кл.*)?$/.test(key) ? 'grade' : 'unclear';
}

/** «7 «А»», «10» */
export function classTitle({ grade, letter }: SchoolClass): string {
  return letter ? `${grade} «${letter}»` : String(grade);
}

function classOf(grade: number, letter: string | undefined): SchoolClass | null {
  if (grade < 1 || grade > 11) return null;
  if (letter === undefined) return { grade, letter: null };
  const cyrillic = letter.length === 1 ? (letterFor[letter] ?? letter) : letter;
  return /^[а-я]/.test(cyrillic) ? { grade, letter: cyrillic.toUpperCase() } : null;
}
