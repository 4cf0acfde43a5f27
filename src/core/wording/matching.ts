import type { NotReady } from '../matching/judging/readiness';
import type { Person } from '../registry/person';
import { shortName } from '../text/names';
import { plural } from '../text/plural';

/** Names by position in the problem. */
export interface Names {
  readonly mentee: (i: number) => string;
  readonly mentor: (j: number) => string;
}

/** Longer lists of names tire; the rest is counted. */
const MOST_NAMES = 3;

export function nameOf(person: Person): string {
  return person.name === null ? (person.code ?? 'Без имени') : shortName(person.name);
}

export function aboutOf(person: Person): string {
  const { schoolClass, post, organisation } = person;
  if (schoolClass === null) return post ?? organisation ?? '';
  return schoolClass.letter === null
    ? `${schoolClass.grade} класс`
    : `${schoolClass.grade} «${schoolClass.letter}» класс`;
}

/** Tenths to text: 125 → «12,5». */
export function pointsText(tenths: number): string {
  const whole = Math.floor(Math.abs(tenths) / 10);
  const part = Math.abs(tenths) % 10;
  return `${tenths < 0 ? '−' : ''}${whole}${part === 0 ? '' : `,${part}`}`;
}

/** «1 балл», «12 баллов», «12,5 балла». */
export function pointsWords(tenths: number): string {
  const whole = Math.abs(tenths) / 10;
  const word = tenths % 10 === 0 ? plural(whole, 'балл', 'балла', 'баллов') : 'балла';
  return `${pointsText(tenths)} ${word}`;
}

/** A full stop at the end, also behind a name whose initials end with one. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} и ещё ${names.length - MOST_NAMES}` : shown;
}

export function quoted(text: string): string {
  return `«${text}»`;
}

export function notReadySentence(because: NotReady): string {
  switch (because.kind) {
    case 'finding':
      return because.sentence;
    case 'no-code':
      return 'У человека ещё нет кода.';
    case 'same-code':
      return 'Один и тот же код стоит у нескольких человек.';
    case 'approval':
      return because.state === 'no'
        ? 'Школа не утвердила этого наставника.'
        : 'В реестре не сказано, что школа утвердила этого наставника.';
    case 'consent':
      return because.state === 'withdrawn'
        ? 'Согласие отозвано: в подборе человек не участвует.'
        : 'Согласия нет: в подборе человек не участвует.';
  }
}

export function notReadyChange(because: NotReady): string {
  switch (because.kind) {
    case 'finding':
      return 'Исправьте замечание и подберите пары ещё раз.';
    case 'approval':
      return 'Когда наставника утвердят, отметьте это в реестре и подберите пары ещё раз.';
    case 'consent':
      return 'Когда согласие будет получено, отметьте его в реестре и подберите пары ещё раз.';
    case 'no-code':
    case 'same-code':
      return 'Нажмите «Проверить таблицу» и подберите пары ещё раз.';
  }
}
