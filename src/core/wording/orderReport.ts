import { plural } from '../text/plural';

export const orderSays = {
  created: (pairs: number) =>
    `Приказ создан, в приложении ${pairs} ${plural(pairs, 'пара', 'пары', 'пар')}. Откройте, прочитайте и подпишите.`,
  already: 'Этот приказ уже создан, второй не понадобился.',
} as const;
