import type { Levels } from '../../matching/solver/problem';
import type { Move } from '../../matching/solver/sensitivity';
import { counted } from '../../text/plural';
import { type Names, nameList, pointsWords } from '../matching';

export function alternativeSentence(move: Move | null, names: Names): string {
  if (move === null) return 'Другого подходящего наставника нет.';
  const other = names.mentor(move.mentor);
  const { served, score, even, kept } = move.loss;
  if (served > 0)
    return `Мог бы подойти и другой наставник – ${other}, но тогда кто-то останется без наставника.`;
  if (score > 0) {
    return `Следующий по качеству наставник – ${other}, на ${pointsWords(score)} меньше в сумме${othersMove(move)}.`;
  }
  if (even > 0)
    return `Так же хорошо подходит ${other}, но нагрузка наставников будет менее ровной${othersMove(move)}.`;
  if (kept > 0) return `Так же хорошо подходит ${other}, но тогда изменятся пары, которые уже есть.`;
  return `Ничуть не хуже подходит ${other}${othersMove(move)}: выбор между равными решён порядком кодов.`;
}

/** `gain`: what the plan would win without the lock; null when that was not worked out. */
export function lockedSentence(gain: Levels | null, byCondition: boolean): string {
  const set = byCondition ? 'Пара задана в «Условиях подбора»' : 'Пара закреплена вами';
  const without = byCondition ? 'Без этого условия' : 'Без закрепления';
  if (gain === null) return `${set}.`;
  if (gain.served > 0) return `${set}. ${without} наставника получил бы ещё кто-то.`;
  return gain.score > 0
    ? `${set}. ${without} сумма баллов была бы больше на ${pointsWords(gain.score)}.`
    : `${set}; лучшего решения это не отнимает.`;
}

export function groupSentence(size: number): string {
  return `Вся группа (${counted(size, 'человек', 'человека', 'человек')}) идёт к одному наставнику: так задано в «Условиях подбора».`;
}

/** The mentor who would suit best of all has somebody else, or the whole is better so. */
export function givenSentence(more: number, mentor: number, guests: readonly number[], names: Names): string {
  const best = `На ${pointsWords(more)} больше дал бы наставник ${names.mentor(mentor)}`;
  return guests.length === 0
    ? `${best}, но вместе так выходит лучше.`
    : `${best}, но там ${nameList(guests.map(names.mentee))}: вместе так выходит лучше.`;
}

function othersMove(move: Move): string {
  const count = move.movers.length;
  return count === 0
    ? ''
    : `, и наставник сменится ещё у ${counted(count, 'наставляемого', 'наставляемых', 'наставляемых')}`;
}
