import { plural } from '../text/plural';

export const orderSays = {
  created: (pairs: number) =>
    `Приказ создан, в приложении ${pairs} ${plural(pairs, 'пара', 'пары', 'пар')}. Откройте, прочитайте и подпишите.`,
  /** Pairs left out of the order. */
  waiting: (pairs: number) =>
    `Без согласия обеих сторон в приказ не ${plural(pairs, 'вошла', 'вошли', 'вошли')} ${pairs} ${plural(pairs, 'пара', 'пары', 'пар')}: они дождутся следующего.`,
  already: 'Этот приказ уже создан, второй не понадобился.',
} as const;
