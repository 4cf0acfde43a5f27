import { keyOf } from '../../text/key';
import { levelLookalikes } from '../../text/lookalikes';
import type { Role } from '../person';

/** A column title taken apart: whose it is, and what it is about. */
export interface TitleWords {
  /** Words of the part before the first bracket, without those that say whose it is. */
  readonly words: readonly string[];
  /** The same for the whole title, brackets included. */
  readonly allWords: readonly string[];
  readonly whose: Whose | null;
  /** «наставляемых», «подопечные»: said of several people. */
  readonly plural: boolean;
}

/**
 * `pupil`: «ученика», «ребёнка» – usually the mentee, but pupils are mentors as well.
 * `parent`: contact or consent of the person in the row. `other`: a class teacher, a curator.
 */
export type Whose = Role | 'pupil' | 'parent' | 'other';

const people: readonly (readonly [RegExp, Whose])[] = [
  [/(?:педагог\S*[- ]|[а-я]+-)?наставник(?:а|ом|у|и|ов|ам|ами)?(?=$| )/g, 'mentor'],
  [/наставляем\S*|подопечн\S*|менти(?=$| )/g, 'mentee'],
  [/молод\S* (?:специалист|педагог|учител)\S*|мол\.? спец\S*/g, 'mentee'],
  [
    /законн\S* представител\S*|представител\S*|родител\S*|(?:^| )(?:мат(?:ь|ери)|от(?:ец|ца)|мам[аы]|пап[аы])(?=$| )/g,
    'parent',
  ],
  [
    /кл(?:ассн\S*|\.)? ?рук\S*|куратор\S*|координатор\S*|руководител\S*|ответственн\S*(?: лиц\S*)?|контактн\S* лиц\S*|(?<!(?:рекоменд|совет)\S* (?:педагог\S*-)?)психолог\S*(?!\S)(?! (?:не )?(?:рекоменд|совет))|директор\S*/g,
    'other',
  ],
  [/обучающ\S*|учени(?:к|ц)\S*|учащ\S*|школьник\S*|ребенк\S*|воспитанник\S*/g, 'pupil'],
];

/** Says nothing of the role; or the politeness of a form: «Укажите ваш класс». */
const anybody =
  /(?:^| )(?:участник\S*|сотрудник\S*|кандидат\S*|педагог(?:а|ов)?|работник\S*|учител(?:я|ей|ь)|ваш\S{0,3}|вы|вас|вам|бы|укажите|введите|впишите|напишите|пожалуйста)(?=$| )/g;

export function titleWords(title: string): TitleWords {
  const whole = plain(title);
  const bracket = whole.indexOf('(');
  const head = (bracket > 0 ? whole.slice(0, bracket) : whole).trim();
  const inHead = withoutPeople(head);
  return {
    words: inHead.words,
    allWords: withoutPeople(whole).words,
    whose: inHead.whose ?? whoseIn(bracket > 0 ? whole.slice(bracket) : ''),
    plural:
      /наставляемые|наставляемых|подопечн(?:ые|ых)|наставники|наставников|учеников|ученики|обучающихся/.test(
        head,
      ),
  };
}

/** «Телефон (родителя)»; but not «Класс (заполняет куратор)», nor a long explanation that mentions somebody. */
function whoseIn(brackets: string): Whose | null {
  const { words, whose } = withoutPeople(brackets);
  const short = brackets.split(' ').length < 4 && (whose !== 'other' || words.length === 0);
  return short ? whose : null;
}

/**
 * One kind of letters, spaces, dashes and brackets, slashes as spaces, «Ф.И.О.» as «фио», no number of a repeated title
 * («Телефон 1»), the dot kept where a word is cut short. Of a title cut at 64 characters the last word is no word.
 */
function plain(title: string): string {
  const key = keyOf(levelLookalikes(title));
  return (title.trim().length > 62 ? key.replace(/\s\S*$/, '') : key)
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/([а-я])\([а-я]{1,3}\)/g, '$1')
    .replace(/(^|[\s(,])[eе][- ]?m[aа]il/g, '$1e-mail')
    .replace(/([а-я]{3})[ .]*(?:\(\d\)|\d)$/, '$1')
    .replace(/(^|[\s(,])ф\.? ?и\.? ?о(?![а-я])\.?/g, '$1фио')
    .replace(/["'*#?!:;]/g, ' ')
    .replace(/№/g, ' № ')
    .replace(/[/\\,+]| - /g, ' ')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutPeople(text: string): { words: readonly string[]; whose: Whose | null } {
  let rest = text;
  let whose: Whose | null = null;
  for (const [pattern, who] of people) {
    const without = rest.replace(pattern, ' ');
    // Whoever is named first on the list above owns the column; a parent of the mentee is a parent.
    if (without !== rest && (whose === null || who === 'parent' || who === 'other')) whose = who;
    rest = without;
  }
  const words = rest
    .replace(anybody, ' ')
    .replace(/[()]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== '.');
  return { words, whose };
}
