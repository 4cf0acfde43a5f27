import { keyOf } from './key';
import { levelLookalikes } from './lookalikes';
import { sexOfFirstName } from './person/firstNames';
import { arrange, type Parts } from './person/nameOrder';
import { nameWords } from './person/nameWords';
import { type Sex, sexOfPatronymic, sexOfSurname } from './person/sex';

export type { Sex };

/** A full name as understood. `given` may be an initial with a dot when only initials were written. */
export interface PersonName {
  readonly raw: string;
  readonly surname: string;
  readonly given: string | null;
  readonly patronymic: string | null;
  /** From the patronymic, then the surname ending, then the first name; null when they disagree or say nothing. */
  readonly sex: Sex | null;
}

/**
 * One person's name, in whichever order it was written; a post, class or brackets behind it are left out.
 * Null when there is nothing like a name in the text. For a cell that may hold several people see readNames.
 */
export function parseName(text: string): PersonName | null {
  const parts = arrange(nameWords(text).words);
  return parts && { raw: text.trim(), ...parts, sex: sexOf(parts) };
}

/** The name in the order written, with its capitals and spaces put right; null when other things stand in the cell. */
export function tidyName(text: string): string | null {
  const { words, rest } = nameWords(text);
  const letters = (part: string): number => part.replace(/[^\p{L}]/gu, '').length;
  const tidied = words.join(' ');
  return rest === '' && tidied !== '' && letters(tidied) === letters(text) ? tidied : null;
}

/** «Иванова М. П.»; initials that the school wrote stay as they are. */
export function shortName(name: PersonName): string {
  return [name.surname, ...initialsOf(name)].filter((part) => part !== '').join(' ');
}

/** «М. П. Иванова», as under a signature. */
export function initialsFirst(name: PersonName): string {
  return [...initialsOf(name), name.surname].filter((part) => part !== '').join(' ');
}

/** «Иванова Мария Петровна» */
export function fullName(name: PersonName): string {
  return [name.surname, name.given, name.patronymic].filter((part) => part !== null && part !== '').join(' ');
}

/** True when the given name or the patronymic is only an initial. */
export function hasInitials(name: PersonName): boolean {
  return isInitial(name.given) || isInitial(name.patronymic);
}

export function isInitial(part: string | null): boolean {
  return part?.endsWith('.') ?? false;
}

/** One string for one person: spelling with ё or е, Latin look-alikes and capitals do not matter. */
export function nameKey(name: PersonName): string {
  return [name.surname, name.given ?? '', name.patronymic ?? ''].map(partKey).join('|');
}

/** The part of a name as it is compared. */
export function partKey(part: string): string {
  // Nearly every name is one Russian word.
  if (/^[а-яё]*$/i.test(part)) return part.toLowerCase().replace(/ё/g, 'е');
  return keyOf(levelLookalikes(part)).replace(/\s*-\s*/g, '-');
}

/** True when the two may be the same person: initials fit full names, a part not written fits any. */
export function mayBeSame(a: PersonName, b: PersonName): boolean {
  return (
    partKey(a.surname) === partKey(b.surname) &&
    partFits(a.given, b.given) &&
    partFits(a.patronymic, b.patronymic)
  );
}

function partFits(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [partKey(a), partKey(b)];
  if (one === other) return true;
  if (!isInitial(a) && !isInitial(b)) return false;
  const [stemA, stemB] = [one.replace('.', ''), other.replace('.', '')];
  return stemA.startsWith(stemB) || stemB.startsWith(stemA);
}

function initialsOf(name: PersonName): string[] {
  return [initial(name.given), initial(name.patronymic)];
}

function initial(part: string | null): string {
  if (!part) return '';
  return isInitial(part) ? part : `${Array.from(part)[0]}.`;
}

function sexOf(parts: Parts): Sex | null {
  const byPatronymic = parts.patronymic === null ? null : sexOfPatronymic(parts.patronymic);
  const byGiven = parts.given === null ? null : sexOfFirstName(parts.given);
  const bySurname = sexOfSurname(parts.surname);
  if (byPatronymic) return byGiven && byGiven !== byPatronymic ? null : byPatronymic;
  if (bySurname && byGiven && bySurname !== byGiven) return null;
  return bySurname ?? byGiven;
}
