import { tidy } from '../key';
import { type PersonName, parseName } from '../names';
import { sexOfFirstName } from './firstNames';
import { isPost, nameWords } from './nameWords';
import { sexOfPatronymic } from './sex';

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
  return /[;,\n\r/]|\sи\s|\d\s*[.)]/.test(text);
}

/** The cell cut into pieces of one person each; a single piece when it holds one person or none. */
function peoplePieces(text: string): readonly string[] {
  if (!hasSeparators(text)) return [text];
  const lines = text
    .split(/[;\n\r]+|\s\/\s|(?<=[\s,])(?=\d+\s*[.)]\s*\p{Lu})/u)
    .map((piece) => tidy(piece).replace(/^(\d+\s*[.)]|[\s,-])+|[\s,]+$/g, ''))
    .filter((piece) => piece !== '');
  const people = lines.flatMap(byComma).filter(isPerson);
  return people.length > 1 ? people : [lines.map(joinGiven).join(' ')];
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
  return words.every(
    (word) => word.endsWith('.') || sexOfFirstName(word) !== null || sexOfPatronymic(word) !== null,
  );
}
