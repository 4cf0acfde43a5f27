import { tidy } from '../key';
import { sexOfFirstName } from './firstNames';
import { sexOfPatronymic } from './sex';

/** A name's words in the order written, and what stands behind them: a post, a class. */
export interface NameWords {
  /** Initials as 'М.', particles joined to their patronymic, capitals put right. */
  readonly words: readonly string[];
  /** «учитель математики» in «Иванова М. П., учитель математики»; '' when nothing. */
  readonly rest: string;
}

/** Particles that belong to the patronymic before them: «Ильхам оглы». */
const patronymicParticle = /^(оглы|оглу|углы|улы|кызы|гызы|кизи|кызи)$/i;

/** Beginnings of posts and statuses: a capital letter does not make them a name. */
const postStart =
  /^(учител|преподават|педагог|директор|завуч|заместител|воспитател|методист|тьютор|психолог|социальн|логопед|дефектолог|библиотекар|инженер|мастер|студент|ученик|учениц|учащ|обучающ|наставник|наставляем|куратор|работник|сотрудник|специалист|менеджер|начальник|руководител|программист|тренер|вожат|главн|ведущ|школ|класс|лице[йя]|гимнази|колледж|университет|институт|вакан|итого|всего)/;

/** The same, as whole words. */
const postWord =
  /^(зам|врач|молодой|старший|старшая|ооо|оао|зао|пао|ао|ип|ано|гбоу|мбоу|маоу|мкоу|моу|фгбоу|мама|папа|мать|отец|нет|не|да|или|без|форма|группа|спо|вуз)\.?$/;

const wordPattern = /\s*(\p{L}[\p{L}\p{M}']*(?:-\p{L}[\p{L}\p{M}']*)*\.?)/uy;

export function nameWords(text: string): NameWords {
  const plain = straightened(tidy(text));
  const lowAllowed = !/\p{Lu}/u.test(plain);
  const words: string[] = [];
  let at = 0;
  while (words.length < 5) {
    wordPattern.lastIndex = at;
    const token = wordPattern.exec(plain)?.[1];
    if (!token || /\d/.test(plain.charAt(wordPattern.lastIndex)) || isPost(token)) break;
    if (patronymicParticle.test(token) && words.length > 1) {
      words.push(`${words.pop()} ${token.toLowerCase()}`);
    } else if (words.length > 0 && !lowAllowed && /^\p{Ll}/u.test(token) && !isGiven(token)) {
      break;
    } else {
      words.push(capitalised(token));
    }
    at = wordPattern.lastIndex;
  }
  return { words, rest: restOf(plain.slice(at)) };
}

/** Numbers and quotes before a name, spaces in a double surname, a maiden name in brackets, «Иванов ПС». */
function straightened(text: string): string {
  // Nearly every name is three words.
  if (/^[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+)*$/.test(text)) return text;
  return text
    .replace(/^["'(\s]+|^\d+\s*[.)]\s*/g, '')
    .replace(/^(\p{Lu}\p{L}+)(?: - ?|- )(?=\p{Lu}\p{L}+)/u, '$1-')
    .replace(/^(\p{L}[\p{L}\p{M}-]+) ?\(\p{L}[\p{L}\p{M} -]*\)(?= \p{L})/u, '$1')
    .replace(/^(\p{Lu}\p{Ll}[\p{L}-]*) (\p{Lu})(\p{Lu})(?=$|[\s,(])/u, '$1 $2. $3.');
}

/** Does the text begin as a post or a status does? */
export function isPost(text: string): boolean {
  const key = text.toLowerCase();
  return postStart.test(key) || postWord.test(key.split(/[\s,]/)[0] ?? '');
}

function isGiven(word: string): boolean {
  return sexOfFirstName(word) !== null || sexOfPatronymic(word) !== null;
}

function restOf(tail: string): string {
  const inBrackets = /^[\s,]*\(([^()]*)\)\s*$/.exec(tail);
  return (inBrackets?.[1] ?? tail.replace(/^["')]+(?=[\s,.;]|$)|^[\s,.;-]+/, '')).trim();
}

function capitalised(token: string): string {
  const plain = token.replace(/\.$/, '');
  if (Array.from(plain).length === 1) return `${plain.toUpperCase()}.`;
  const cased = plain.split('-').map(capitalisedPart).join('-');
  // A short abbreviation keeps its dot: «Дж.».
  return token.endsWith('.') && plain.length <= 3 ? `${cased}.` : cased;
}

function capitalisedPart(part: string): string {
  if (patronymicParticle.test(part)) return part.toLowerCase();
  const [first = '', tail] = [part.charAt(0), part.slice(1)];
  // The same with caps lock pressed by mistake: «иВАНОВ».
  const oneCase = tail === tail.toLowerCase() || tail === tail.toUpperCase();
  return oneCase ? first.toUpperCase() + tail.toLowerCase() : part;
}
