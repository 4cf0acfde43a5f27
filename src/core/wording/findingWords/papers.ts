import type { RuleId } from '../../checks/ruleId';
import { maskEmail, maskPhone } from '../../text/masks';
import { counted } from '../../text/plural';
import { number, type RuleWords, said, shown, yearsBetween } from './parts';

const signatureOf: Readonly<Record<string, string>> = {
  parent: 'родителя (законного представителя)',
  both: 'самого участника и родителя',
  self: 'самого участника',
};

/** Contacts and consent. */
export const papersWords = {
  'phone.broken': {
    title: 'Телефон записан с ошибкой',
    why: 'По нему не дозвониться.',
    repair: 'Запишите номер как +7 900 000-00-00; второй номер – через запятую.',
    sentence: (finding) => {
      const digits = number(finding, 'digits');
      return digits === 0
        ? 'В столбце телефона нет номера.'
        : `В номере ${counted(digits, 'цифра', 'цифры', 'цифр')}, а должно быть 11.`;
    },
    mask: maskPhone,
  },
  'phone.number': {
    title: 'Телефон хранится как число',
    why: 'Таблица может показать его как 7,9E+10 и потерять «+» или первый ноль; читается он верно.',
    repair: 'По желанию: Формат → Число → Обычный текст, затем наберите номер с +7.',
    sentence: (finding) => {
      const count = number(finding, 'count');
      return `В столбце ${counted(count, 'номер записан числом', 'номера записаны числами', 'номеров записаны числами')}; на работу это не влияет.`;
    },
    mask: maskPhone,
  },
  'email.broken': {
    title: 'Адрес почты записан с ошибкой',
    why: 'Письмо с анкетой не уйдёт.',
    repair: 'Исправьте адрес: в нём одна @ и точка, без пробелов и русских букв.',
    sentence: (finding) =>
      said(finding, 'repair') === ''
        ? 'Это не похоже на адрес почты.'
        : `Это не похоже на адрес почты; возможно, имелся в виду ${maskEmail(said(finding, 'repair'))}.`,
    mask: maskEmail,
  },
  'consent.missing': {
    title: 'Нет отметки о согласии',
    why: 'Без согласия на обработку персональных данных человека не вносят в приказ и не пишут ему.',
    repair: 'Соберите согласие и впишите дату.',
    sentence: () => 'Отметки о согласии нет.',
  },
  'consent.refused': {
    title: 'Согласия нет',
    why: 'Человек (или родитель) не согласен на обработку данных: в программу его не берут.',
    repair: 'Получите согласие или уберите строку из списка.',
    sentence: (finding) => `В отметке о согласии стоит ${shown(finding)}.`,
  },
  'consent.withdrawn': {
    title: 'Согласие отозвано',
    why: 'После отзыва данные человека использовать нельзя.',
    repair: 'Уберите человека из программы или получите новое согласие.',
    sentence: (finding) => `Согласие отозвано: ${shown(finding)}.`,
  },
  'consent.unreadable': {
    title: 'Отметка о согласии непонятна',
    why: 'Неизвестно, есть ли согласие; пока считается, что нет.',
    repair: 'Впишите дату согласия, «да» или «нет».',
    sentence: (finding) => `${shown(finding)} – это не дата и не «да» или «нет».`,
  },
  'consent.signer': {
    title: 'Согласие подписал не тот, кто нужен по возрасту',
    why: 'До 14 лет подписывает родитель, с 14 до 17 – ученик и родитель, с 18 – сам человек.',
    repair: 'Получите согласие с нужной подписью.',
    sentence: (finding) => {
      const { from, to } = { from: number(finding, 'from'), to: number(finding, 'to') };
      const age = to >= 99 ? 'Взрослый человек' : `Возраст ${yearsBetween(from, to)}`;
      return `${age}: нужна подпись ${signatureOf[said(finding, 'due')] ?? ''}, а отмечена подпись ${signatureOf[said(finding, 'signedBy')] ?? ''}.`;
    },
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;
