import type { Role } from './person';

/**
 * A participant's code: «Н-483071» for a mentee (наставляемый), «М-105938» for a mentor (ментор) – five random digits and a check digit.
 * The check digit (Damm) covers the letter as well: any one wrong character and any two swapped neighbours show.
 */
const letters: Readonly<Record<Role, string>> = { mentee: 'Н', mentor: 'М' };

/** Digits that stand for the letters in the sum. */
const letterDigit: Readonly<Record<string, number>> = { Н: 4, М: 7 };

/** The title of our column of codes; its key is 'code'. */
export const codeColumnTitle = 'Код участника';

/** For a text question of Google Forms (RE2): forgives spaces, a missing dash, small and Latin letters. */
export const codePattern = '^\\s*[НнМмHhMm]\\s*[-–—]?\\s*[0-9]{6}\\s*$';

/** A fresh code that is not `taken`. `random(n)` gives a whole number from 0 up to, not including, n. */
export function newCode(role: Role, taken: ReadonlySet<string>, random: (below: number) => number): string {
  const start = random(100_000);
  for (let step = 0; step < 100_000; step++) {
    // When luck fails, the next free number in steps that visit them all.
    const digits = String((start + step * 61_813) % 100_000).padStart(5, '0');
    const code = withCheck(letters[role], digits);
    if (!taken.has(code)) return code;
  }
  throw new Error('every code is taken');
}

/** True for a code exactly as we write it, with the right check digit. */
export function isCode(text: string): boolean {
  const found = /^([НМ])-(\d{5})(\d)$/.exec(text);
  return found !== null && withCheck(found[1] as string, found[2] as string) === text;
}

/** The code that a person meant: forgives what codePattern forgives; null when the check digit says no. */
export function readCode(text: string): string | null {
  const shaped = shapedCode(text);
  return shaped !== null && isCode(shaped) ? shaped : null;
}

/** Has the shape of a code, right or wrong; gives it in our spelling. */
export function shapedCode(text: string): string | null {
  const found = /^([НHMМ])\s*[-–—\s]?\s*((?:\d\s*){6})$/.exec(text.trim().toUpperCase());
  if (!found) return null;
  const letter = found[1] === 'H' || found[1] === 'Н' ? 'Н' : 'М';
  return `${letter}-${(found[2] as string).replace(/\s/g, '')}`;
}

export function roleOfCode(code: string): Role {
  return code.startsWith(letters.mentor) ? 'mentor' : 'mentee';
}

function withCheck(letter: string, digits: string): string {
  return `${letter}-${digits}${damm([letterDigit[letter] ?? 0, ...digits.split('').map(Number)])}`;
}

/** Damm's quasigroup: a wrong digit and a swap of neighbours both change the result. */
const quasigroup = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

function damm(digits: readonly number[]): number {
  return digits.reduce((row, digit) => (quasigroup[row] as readonly number[])[digit] as number, 0);
}
