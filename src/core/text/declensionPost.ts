import type { Declined, GrammaticalCase } from './declension';

type Endings = readonly [string, string, string, string];
interface Pattern {
  readonly of: RegExp;
  readonly cut: number;
  readonly endings: Endings;
}

const cases: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental'];

/** The heads of school posts. What follows the head («математики», «по УВР», «7 „А“ класса») never changes. */
const heads: ReadonlySet<string> = new Set([
  ...['директор', 'заместитель', 'учитель', 'преподаватель', 'воспитатель', 'педагог', 'психолог', 'логопед'],
  ...[
    'дефектолог',
    'организатор',
    'библиотекарь',
    'методист',
    'советник',
    'тьютор',
    'куратор',
    'руководитель',
  ],
  ...[
    'начальник',
    'мастер',
    'инженер',
    'специалист',
    'тренер',
    'концертмейстер',
    'вожатый',
    'вожатая',
    'заведующий',
  ],
  ...[
    'заведующая',
    'обучающийся',
    'обучающаяся',
    'учащийся',
    'учащаяся',
    'ученик',
    'ученица',
    'студент',
    'студентка',
  ],
  ...[
    'выпускник',
    'выпускница',
    'наставник',
    'наставляемый',
    'наставляемая',
    'менеджер',
    'технолог',
    'программист',
  ],
  ...[
    'врач',
    'секретарь',
    'лаборант',
    'бухгалтер',
    'экономист',
    'юрист',
    'координатор',
    'помощник',
    'эксперт',
  ],
]);

/** Also nouns that decline as adjectives: заведующий, вожатая. */
const adjectives: readonly Pattern[] = [
  { of: /[жшчщн]ий$/, cut: 2, endings: ['его', 'ему', 'его', 'им'] },
  { of: /[гкх][ио]й$/, cut: 2, endings: ['ого', 'ому', 'ого', 'им'] },
  { of: /[ыо]й$/, cut: 2, endings: ['ого', 'ому', 'ого', 'ым'] },
  { of: /[жшчщ]ая$/, cut: 2, endings: ['ей', 'ей', 'ую', 'ей'] },
  { of: /ая$/, cut: 2, endings: ['ой', 'ой', 'ую', 'ой'] },
  { of: /яя$/, cut: 2, endings: ['ей', 'ей', 'юю', 'ей'] },
];

const patterns: readonly Pattern[] = [
  { of: /(ий|ый)ся$/, cut: 4, endings: ['егося', 'емуся', 'егося', 'имся'] },
  { of: /аяся$/, cut: 4, endings: ['ейся', 'ейся', 'уюся', 'ейся'] },
  ...adjectives,
  { of: /ница$/, cut: 1, endings: ['ы', 'е', 'у', 'ей'] },
  { of: /[гкх]а$/, cut: 1, endings: ['и', 'е', 'у', 'ой'] },
  { of: /а$/, cut: 1, endings: ['ы', 'е', 'у', 'ой'] },
  { of: /ь$/, cut: 1, endings: ['я', 'ю', 'я', 'ем'] },
  { of: /[жшчщ]$/, cut: 0, endings: ['а', 'у', 'а', 'ом'] },
  { of: /[бвгдзклмнпрстфх]$/, cut: 0, endings: ['а', 'у', 'а', 'ом'] },
];

/**
 * «заместитель директора по УВР», dative → «заместителю директора по УВР». Agreeing words before the head change
 * too («старшему вожатому»); an unknown head is declined by its ending, in doubt.
 */
export function declinePost(post: string, toCase: GrammaticalCase): Declined {
  const parts = post.trim().split(/(,\s+)/);
  const declined = parts.map((part, at) =>
    at % 2 === 1 ? { text: part, sure: true } : declinePart(part, toCase, at > 0),
  );
  return { text: declined.map((part) => part.text).join(''), sure: declined.every((part) => part.sure) };
}

function declinePart(part: string, toCase: GrammaticalCase, afterComma: boolean): Declined {
  // «И. о. директора», «зам. директора»: an abbreviation with the genitive after it, the same in every case.
  if (/^(и\.\s?о\.|врио|зам\.)(\s|$)/i.test(part)) return { text: part, sure: true };
  const words = part.split(' ');
  const head = words.findIndex((word) => isHead(word));
  const leading = head < 0 ? words.length : head;
  const agreeing = words.slice(0, leading).every((word) => isAdjective(word));
  if (head >= 0 && agreeing) {
    const text = words.map((word, at) => (at <= head ? declineWord(word, toCase) : word)).join(' ');
    return { text, sure: true };
  }
  // «учитель химии, МБОУ СОШ № 5»: what stands after the comma may be anything.
  if (afterComma) return { text: part, sure: false };
  const [first = '', ...rest] = words;
  return { text: [declineWord(first, toCase), ...rest].join(' '), sure: false };
}

function isHead(word: string): boolean {
  return word.split('-').every((piece) => heads.has(piece.toLowerCase()));
}

function isAdjective(word: string): boolean {
  return /([ыио]й|ая|яя)$/i.test(word);
}

function declineWord(word: string, toCase: GrammaticalCase): string {
  return word
    .split('-')
    .map((piece) => declinePiece(piece, toCase))
    .join('-');
}

function declinePiece(piece: string, toCase: GrammaticalCase): string {
  const pattern = patterns.find((one) => one.of.test(piece.toLowerCase()));
  if (!pattern) return piece;
  return piece.slice(0, piece.length - pattern.cut) + pattern.endings[cases.indexOf(toCase)];
}
