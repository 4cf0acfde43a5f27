import { keyOf } from '../text/key';
import { longestValue } from './values/longest';
import { splitTopics } from './values/topics';

/** Виды наставничества of the teachers' model of 2021. One pair may have several beside its one form. */
export const mentoringKinds: readonly string[] = [
  'традиционное («один на один»)',
  'в группе',
  'реверсивное',
  'ситуационное',
  'скоростное',
  'краткосрочное (целеполагающее)',
  'виртуальное (дистанционное)',
];

const words: readonly string[] = [
  'традиционн|индивидуальн|один на один|1 на 1',
  'группов|групп',
  'реверсивн',
  'ситуационн|ситуативн',
  'скоростн',
  'краткосрочн|целеполагающ',
  'виртуальн|дистанционн|онлайн',
];

let patterns: readonly RegExp[] | null = null;

/** The kinds in a cell, as on the list; what is not on it stays as it is written. */
export function kindsIn(text: string): readonly string[] {
  // Whole words with their endings, so that a slip of the pen stays one.
  patterns ??= words.map(
    (word) => new RegExp(`(?<![а-я])(?:${word})(?:ое|ая|ые|ый|ую|ее|ого|ой|ом|ым|о|а|е|ы)?(?![а-я])`),
  );
  const kinds = splitTopics(text.slice(0, longestValue)).flatMap((piece) => {
    const key = keyOf(piece);
    const known = mentoringKinds.filter((_, i) => patterns?.[i]?.test(key));
    return known.length > 0 ? known : [piece];
  });
  return kinds.filter((kind, i) => kinds.indexOf(kind) === i);
}
