import type { Recruit } from '../../matching/explain/recruiting';
import type { Balance } from '../../matching/explain/stability';
import type { Levels } from '../../matching/solver/problem';
import { formTitle } from '../../registry/forms';
import { counted, plural } from '../../text/plural';
import { pointsText, pointsWords } from '../matching';

export function proposalSentence(count: {
  readonly pairs: number;
  readonly ready: number;
  readonly mentors: number;
  readonly notReady: number;
}): string {
  if (count.ready === 0 || count.mentors === 0) {
    const who = count.ready === 0 ? 'наставляемых' : 'наставников';
    return `Подбирать пока не из кого: нет ${who}, готовых к подбору.`;
  }
  const left = count.ready - count.pairs;
  const pairs = `${plural(count.pairs, 'Подобрана', 'Подобраны', 'Подобрано')} ${counted(count.pairs, 'пара', 'пары', 'пар')}`;
  const rest =
    left === 0
      ? 'наставник есть у каждого наставляемого, готового к подбору'
      : `без наставника ${plural(left, 'остаётся', 'остаются', 'остаются')} ${left} из ${count.ready}, причина указана у каждого`;
  const waiting =
    count.notReady === 0
      ? ''
      : ` Ещё ${counted(count.notReady, 'участник', 'участника', 'участников')} пока нельзя включить в подбор.`;
  return `${pairs}: ${rest}.${waiting}`;
}

export function scoreSentence(points: number, pointsMax: number): string {
  return pointsMax === 0 ? '' : `${pointsWords(points)} из ${pointsText(pointsMax)}`;
}

/** `gap`: what at most could still be won where the search was broken off. */
export function proofSentence(proven: boolean, possible: number, gap: Levels | null): string {
  if (proven)
    return `Лучшего подбора по этим правилам не существует: возможных пар – ${possible}, расчёт проверен вторым, независимым способом.`;
  if (gap === null)
    return 'Проверка расчёта не сошлась. Не утверждайте эти пары: нажмите «Пересчитать», а если повторится, сообщите разработчику.';
  const { served, score } = gap;
  const most =
    served > 0
      ? `наставника могли бы получить ещё не больше ${counted(served, 'человека', 'человек', 'человек')}`
      : score > 0
        ? `выиграть можно не больше ${pointsWords(score)}`
        : 'все возможные наставники уже заняты с пользой, могла бы измениться только ровность нагрузки';
  return `Это лучший из найденных подборов, но все сочетания групп перебрать не успели: ${most}. Пары можно утверждать.`;
}

/** Null when one more place changes nothing. */
export function morePlacesSentence(gain: Levels, name: string): string | null {
  const points = gain.score > 0 ? `${gain.served > 0 ? ' и ' : ''}+${pointsWords(gain.score)}` : '';
  if (gain.served > 0) return `Ещё одно место у наставника (${name}) – ещё 1 пара${points}.`;
  return gain.score > 0 ? `Ещё одно место у наставника (${name}) – ${points} к сумме.` : null;
}

export function balanceSentences({ busy, idle, least, most, swaps }: Balance): readonly string[] {
  if (busy === 0) return [];
  const load =
    least === most
      ? `у каждого занятого наставника – по ${most}`
      : `у занятых наставников – от ${least} до ${most}`;
  const free =
    idle === 0 ? '' : `, без наставляемых – ${counted(idle, 'наставник', 'наставника', 'наставников')}`;
  const rather =
    swaps === 0
      ? 'Нет ни одной пары, которая охотно обменялась бы: никто не подходит друг другу больше, чем нынешним партнёрам.'
      : `${counted(swaps, 'раз', 'раза', 'раз')} наставляемый и наставник подходят друг другу больше, чем нынешним партнёрам (или кто-то из двоих пока свободен), но весь подбор от такой пары не выиграл бы.`;
  return [`Нагрузка: ${load}${free}.`, rather];
}

/** «Ещё один наставник по математике – 3 запроса.» */
export function recruitSentence({ like, needs, places, requests }: Recruit): string {
  const form = like.form === null ? '' : ` «${formTitle(like.form)}»`;
  const datives = needs.map(dative);
  const what =
    needs.length === 0
      ? ''
      : datives.every((text) => text !== null)
        ? ` по ${datives.join(' или ')}`
        : ` (${needs.map((need) => `«${need}»`).join(' или ')})`;
  const room = places > 1 ? `, если возьмёт ${places}` : '';
  return `Ещё один наставник${form}${what} – ${counted(requests, 'запрос', 'запроса', 'запросов')}${room}.`;
}

/** Only where the ending leaves no doubt. */
function dative(need: string): string | null {
  const found = [
    [/(к|тур)а$/, 1, 'е'],
    [/[^н]ия$/, 1, 'и'],
    [/ие$/, 1, 'ю'],
    [/[гкх]ий язык$/, 7, 'ому языку'],
    [/ный язык$/, 7, 'ому языку'],
  ] as const;
  const ending = found.find(([pattern]) => pattern.test(need));
  if (!ending || (need.includes(' ') && !need.endsWith(' язык'))) return null;
  return need.slice(0, need.length - ending[1]) + ending[2];
}
