import type { Outcome } from '../../matching/compare';
import { counted, plural } from '../../text/plural';
import { pointsText, pointsWords } from '../matching';

export function placeSentence(place: { readonly name: string; readonly points: number } | null): string {
  return place === null ? 'ждёт наставника' : `${place.name}, ${pointsWords(place.points)}`;
}

export function comparisonFigures({ ready, served, points, balance }: Outcome) {
  const mean = served === 0 ? 0 : Math.round(points / served);
  const load = balance.least === balance.most ? `${balance.most}` : `${balance.least}–${balance.most}`;
  return [
    { title: 'С наставником', value: `${served} из ${ready}`, note: '' },
    { title: 'Сумма баллов', value: pointsText(points), note: '' },
    { title: 'В среднем на пару', value: pointsText(mean), note: '' },
    { title: 'Наставляемых у наставника', value: served === 0 ? '–' : load, note: '' },
    { title: 'Охотно поменялись бы', value: String(balance.swaps), note: '' },
  ];
}

export function comparisonSentence(
  a: Outcome,
  b: Outcome,
  count: { readonly gain: number; readonly lose: number; readonly other: number; readonly same: number },
): string {
  const ruler = ' Баллы в обоих случаях посчитаны по листу «Правила подбора».';
  const rough =
    a.proven && b.proven
      ? ''
      : ' Один из подборов – лучший из найденных: все сочетания групп перебрать не успели.';
  if (count.gain + count.lose + count.other === 0) return `Оба способа дают одни и те же пары.${rough}`;
  const people = b.served - a.served;
  const points = b.points - a.points;
  const served =
    people === 0
      ? 'наставник есть у стольких же людей'
      : `с наставником – на ${counted(Math.abs(people), 'человека', 'человека', 'человек')} ${people > 0 ? 'больше' : 'меньше'}`;
  const sum =
    points === 0
      ? 'сумма баллов та же'
      : `сумма ${points > 0 ? 'больше' : 'меньше'} на ${pointsWords(Math.abs(points))}`;
  const who = [
    `${plural(count.gain, 'выигрывает', 'выигрывают', 'выигрывают')} ${count.gain}`,
    `${plural(count.lose, 'проигрывает', 'проигрывают', 'проигрывают')} ${count.lose}`,
    count.other > 0 ? `ещё у ${count.other} наставник другой, но не хуже` : '',
  ].filter((text) => text !== '');
  return `Во втором способе ${served}, ${sum}: ${who.join(', ')}, без изменений ${count.same}.${ruler}${rough}`;
}
