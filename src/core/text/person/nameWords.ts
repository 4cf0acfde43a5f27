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
  const plain = tidy(text)
    .replace(/^\d+\s*[.)]\s*/, '')
    .replace(/^(\p{Lu}\p{L}+)(?: - ?|- )(?=\p{Lu}\p{L}+)/u, '$1-');
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
  return (inBrackets?.[1] ?? tail.replace(/^[\s,.;-]+/, '')).trim();
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
  const oneCase = part === part.toUpperCase() || part === part.toLowerCase();
  return oneCase ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part;
}
