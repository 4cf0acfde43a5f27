import { plural } from '../text/plural';

export const orderSays = {
  created: (pairs: number) =>
    `Приказ создан, в приложении ${pairs} ${plural(pairs, 'пара', 'пары', 'пар')}. Откройте, прочитайте и подпишите.`,
  progress: 'Большой приказ пишется по частям',
  /** Pairs left out of the order. */
  waiting: (pairs: number) =>
    `В приказ не ${plural(pairs, 'вошла', 'вошли', 'вошли')} ${pairs} ${plural(pairs, 'пара', 'пары', 'пар')}: нет согласия обеих сторон или человека нет в реестре. Они дождутся следующего.`,
  already: 'Этот приказ уже создан, второй не понадобился.',
} as const;
