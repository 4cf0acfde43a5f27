import { fullName, isInitial, parseName, tidyName } from '../../text/names';
import { sexOfFirstName } from '../../text/person/firstNames';
import { readNames } from '../../text/person/people';
import { shapedCode } from '../codes';

const code = /[НHМM]\s?[-–—]?\s?\d{6}(?!\d)/i;

/** A surname with initials or given names on either side, inside other words. */
const among =
  /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\. ?(?:\p{Lu}\.)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)|\p{Lu}\. ?\p{Lu}\. ?\p{Lu}\p{Ll}+/gu;

/**
 * Everybody a cell names, by code or else by full name: «Иванов П. С., М-105938». Empty for «нет», «любой».
 * `free`: people write other words there as well: «хотел бы к Ивановой М. П.».
 */
export function peopleMeant(text: string, free = false): readonly string[] {
  const nobody = free ? /^(нет|люб|кто угодно|вс[её] равно)/i : /^(нет|не |ещё|еще|ищем|без |люб)/i;
  if (!/\p{L}{2}|\d{6}/u.test(text) || nobody.test(text)) return [];
  if (!free && !code.test(text)) return readNames(text).names.map(fullName);
  return text.split(/[,;\n]+/).flatMap((piece) => {
    const found = shapedCode(code.exec(piece)?.[0] ?? '');
    if (found) return [found];
    return free ? namesAmong(piece) : readNames(piece).names.map(fullName);
  });
}

function namesAmong(piece: string): readonly string[] {
  // «с Ивановым»: a preposition is no initial.
  const plain = piece.trim().replace(/^(?:со?|к|у) /i, '');
  const { names } = readNames(plain);
  const whole = tidyName(plain) !== null || names.length > 1;
  if (whole && names.every(({ given }) => /\p{Lu}/u.test(plain) || isGiven(given)))
    return names.map(fullName);
  return (plain.match(among) ?? []).flatMap((found) => {
    const name = parseName(found);
    return name && isGiven(name.given) ? [fullName(name)] : [];
  });
}

function isGiven(part: string | null): boolean {
  return part !== null && (isInitial(part) || sexOfFirstName(part) !== null);
}
