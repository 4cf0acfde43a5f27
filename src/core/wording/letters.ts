import type { Letter } from '../ports';
import { plural } from '../text/plural';

const count = (n: number): string => `${n} ${plural(n, 'письмо', 'письма', 'писем')}`;

export const letters = {
  /** No name inside: a letter may be read by the wrong eyes. */
  invitation: (
    to: string,
    code: string,
    address: string,
    school: string,
    kind: 'expectations' | 'preferences',
  ): Letter => ({
    to,
    subject:
      kind === 'preferences'
        ? 'Анкета предпочтений программы наставничества'
        : 'Анкета участника программы наставничества',
    text: [
      'Здравствуйте!',
      '',
      kind === 'preferences'
        ? `${school || 'Школа'} просит сказать, с кем вам было бы интересно работать в программе наставничества. Это займёт две-три минуты.`
        : `${school || 'Школа'} просит ответить на короткую анкету программы наставничества. Это займёт около пяти минут.`,
      '',
      `Ваша личная ссылка: ${address}`,
      `Ваш код участника: ${code} – он уже вписан в анкету, менять его не нужно.`,
      '',
      `${kind === 'preferences' ? 'Вашего имени и адреса' : 'Имени и адреса'} анкета не спрашивает. Пожалуйста, не передавайте ссылку другим.`,
      '',
      'Спасибо!',
    ].join('\n'),
  }),
  progress: (done: number, total: number) => `Отправлено ${done} из ${total}`,
  standing: (sent: number, left: number, withoutAddress: number, tab: string) => {
    if (sent + left === 0 && withoutAddress > 0)
      return `У участников нет адресов почты, письма не уйдут. Раздайте личные ссылки сами: они на листе «${tab}», у каждого кода своя.`;
    if (sent === 0) return `Будет отправлено: ${count(left)}.`;
    return left === 0 ? `Отправлено: ${count(sent)}.` : `Отправлено: ${count(sent)}, осталось: ${left}.`;
  },
} as const;
