import { tidy } from '../key';
import { type PersonName, parseName } from '../names';
import { sexOfFirstName } from './firstNames';
import { isPost, nameWords } from './nameWords';
import { sexOfPatronymic, sexOfSurname } from './sex';

/** A name cell as understood: usually one person, sometimes with a post; sometimes several people. */
export interface NameCell {
  readonly names: readonly PersonName[];
  /** What stood behind a single name: a post or a class; '' when nothing. */
  readonly rest: string;
}

/** Splits people written into one cell: by lines, `;`, `,` or « и » before a capital letter, numbering, « / ». */
export function readNames(text: string): NameCell {
  const pieces = peoplePieces(text);
  const names: PersonName[] = [];
  for (const piece of pieces) {
    const name = parseName(piece);
    if (name) names.push(name);
  }
  return { names, rest: pieces.length === 1 && names.length === 1 ? nameWords(pieces[0] ?? '').rest : '' };
}

/** Has marks by which people are separated; without them a cell holds one person at most. */
export function hasSeparators(text: string): boolean {
  return /[;,\n\r/]|\sи\s|\d\s*[.)]|\.\s*\p{Lu}\p{Ll}/u.test(text) || text.split(' ').length > 4;
}

/** The cell cut into pieces of one person each; a single piece when it holds one person or none. */
function peoplePieces(text: string): readonly string[] {
  if (!hasSeparators(text)) return [text];
  const lines = divided(text)
    .split(/[;\n\r]+|\s\/\s|(?<=[\s,])(?=\d+\s*[.)]\s*\p{Lu})/u)
    .map((piece) => tidy(piece).replace(/^(\d+\s*[.)]|[\s,-])+|[\s,]+$/g, ''))
    .filter((piece) => piece !== '');
  const people = lines.flatMap(byComma).filter(isPerson);
  return people.length > 1 ? people : [lines.map(joinGiven).join(' ')];
}

/** A longer text is no list of names. */
const longest = 1000;

/** People written one after another with nothing between them are put on lines of their own. */
function divided(text: string): string {
  if (text.length > longest || /[;,\n\r/]|\sи\s|\d/.test(text)) return text;
  const surnameFirst = text.replace(/(?<=\p{Lu}\.)\s+(?=\p{Lu}\p{Ll}[\p{L}-]+\s+\p{Lu}\.)/gu, '\n');
  if (surnameFirst !== text) return surnameFirst;
  const initialsFirst = text.replace(
    /(?<=\p{Lu}\.\s?\p{Lu}\p{Ll}+)\s+(?=\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll})/gu,
    '\n',
  );
  return initialsFirst === text ? afterPatronymics(text) : initialsFirst;
}

/** «Иванов Пётр Сергеевич Сидорова Анна»: a third word that ends a name, then a surname with a given name. */
function afterPatronymics(text: string): string {
  const words = tidy(text).split(' ');
  let length = 0;
  return words.reduce((joined, word, i) => {
    const ended = length > 2 && sexOfPatronymic(words[i - 1] ?? '') !== null;
    const given = words[i + 1] ?? '';
    const starts = ended && !isPost(word) && (sexOfFirstName(given) !== null || /^\p{Lu}\./u.test(given));
    length = starts ? 1 : length + 1;
    return `${joined}${i === 0 ? '' : starts ? '\n' : ' '}${word}`;
  }, '');
}

/** «Иванов Пётр, Сидорова Анна» is two people, «Иванов Пётр, учитель» and «Иванов, Пётр» are one. */
function byComma(line: string): readonly string[] {
  const pieces = line
    .split(/,\s*|\sи\s(?=\p{Lu})/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const people = pieces.filter(isPerson);
  return people.length > 1 ? people : [joinGiven(line)];
}

/** «Иванов, Пётр Сергеевич» → «Иванов Пётр Сергеевич». */
function joinGiven(line: string): string {
  const [surname = '', given = '', ...more] = line.split(/,\s*/);
  const onlySurname = nameWords(surname).words.length === 1;
  return more.length === 0 && onlySurname && isGivenOnly(given) ? `${surname} ${given}` : line;
}

/** Begins with a capital, is no post, and is more than the tail of a name broken over lines. */
function isPerson(piece: string): boolean {
  if (!/^\p{Lu}/u.test(piece) || isPost(piece)) return false;
  return nameWords(piece).words.length > 0 && !isGivenOnly(piece);
}

/** «Пётр», «Пётр Сергеевич», «П. С.», «Сергеевич»: no surname among them. */
function isGivenOnly(piece: string): boolean {
  const { words } = nameWords(piece);
  if (words.length === 0 || words.length > 2) return false;
  const [first = '', second] = words;
  // Before a patronymic stands a given name, listed or not.
  if (second !== undefined && sexOfPatronymic(second) !== null && sexOfSurname(first) === null) return true;
  return words.every(
    (word) => word.endsWith('.') || sexOfFirstName(word) !== null || sexOfPatronymic(word) !== null,
  );
}
