import type { RuleId } from '../../checks/ruleId';
import { maskEmail, maskLike, maskPhone, maskWords } from '../../text/masks';
import { counted } from '../../text/plural';
import { number, type RuleWords, said, shown, yearsBetween } from './parts';

const signatureOf: Readonly<Record<string, string>> = {
  parent: 'родителя (законного представителя)',
  both: 'самого участника и родителя',
  self: 'самого участника',
};

/** A paper that the law asks of a mentor of this form. */
function paperWords(title: string, why: string): RuleWords {
  return {
    title,
    why,
    repair: 'Оформите документ и впишите его дату.',
    sentence: (finding) =>
      finding.found === null ? 'Документ не отмечен.' : `Вместо документа стоит ${shown(finding)}.`,
    expected: 'дата документа',
  };
}

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
    expected: '+7 900 000-00-00',
  },
  'phone.number': {
    title: 'Телефон хранится как число',
    why: 'Таблица может показать его как 7,9E+10; читается он верно.',
    repair: 'По желанию: запишите номер текстом одним нажатием.',
    sentence: () => 'Номер записан числом; на работу это не влияет.',
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
    expected: 'один адрес, например ivanova@school.ru',
  },
  'consent.missing': {
    title: 'Нет отметки о согласии',
    why: 'Без согласия на обработку персональных данных человека не вносят в приказ и не пишут ему.',
    repair: 'Соберите согласие и впишите дату.',
    sentence: () => 'Отметки о согласии нет.',
    expected: 'дата согласия',
  },
  'consent.refused': {
    title: 'Согласия нет',
    why: 'Человек (или родитель) не согласен на обработку данных: в программу его не берут.',
    repair: 'Получите согласие или уберите строку из списка.',
    sentence: (finding) => `В отметке о согласии стоит ${shown(finding)}.`,
    expected: 'дата согласия',
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
    expected: 'дата, «да» или «нет»',
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
  'phone.spelling': {
    title: 'Телефон записан не так, как остальные',
    why: 'Поиск по номеру его пропустит; читается он верно.',
    repair: 'По желанию: запишите как остальные.',
    sentence: () => 'Номер верный, но записан иначе.',
    mask: maskPhone,
  },
  'contact.several': {
    title: 'Несколько контактов в одной ячейке',
    why: 'Берётся только первый.',
    repair: 'Если нужен другой, поставьте его первым.',
    sentence: (finding) => {
      const count = number(finding, 'count');
      return said(finding, 'kind') === 'email'
        ? `В ячейке ${counted(count, 'адрес', 'адреса', 'адресов')}; письмо уйдёт на первый.`
        : `В ячейке ${counted(count, 'номер', 'номера', 'номеров')}; берётся первый.`;
    },
    mask: maskLike,
  },
  'consent.parent': {
    title: 'Нет согласия родителя',
    why: 'До 18 лет согласие даёт и родитель.',
    repair: 'Получите согласие и впишите дату.',
    sentence: (finding) =>
      said(finding, 'state') === 'unknown'
        ? 'Согласие родителя не отмечено.'
        : `Согласия родителя нет: ${shown(finding)}.`,
    expected: 'дата согласия',
  },
  'consent.impossible': {
    title: 'Невозможная дата согласия',
    why: 'Такое согласие не примут.',
    repair: 'Впишите дату с самого согласия.',
    sentence: (finding) =>
      said(finding, 'kind') === 'future'
        ? `Дата согласия ${shown(finding)} ещё не наступила.`
        : `Дата согласия ${shown(finding)} раньше даты рождения.`,
  },
  'consent.inForm': {
    title: 'Согласие дано галочкой в заявке',
    why: 'С 1 сентября 2025 года согласие – отдельный документ, а не пункт заявки или анкеты.',
    repair: 'Соберите отдельные согласия и впишите их даты.',
    sentence: () => 'Похоже, согласие взято ответом в форме заявки.',
    expected: 'даты отдельных согласий',
  },
  'paper.consent': paperWords(
    'Нет письменного согласия работника',
    'Наставник учителя работает с письменного согласия (ст. 351.8 ТК РФ).',
  ),
  'paper.agreement': paperWords(
    'Нет дополнительного соглашения',
    'В нём – содержание, срок и оплата наставничества (ст. 351.8 ТК РФ).',
  ),
  'paper.criminal': paperWords(
    'Нет справки об отсутствии судимости',
    'Без неё людей со стороны к детям не допускают.',
  ),
  'paper.medical': paperWords('Нет медицинской справки', 'Её спрашивают у людей со стороны.'),
  'paper.expired': {
    title: 'Срок справки истёк',
    why: 'Просроченного документа всё равно что нет.',
    repair: 'Получите новый и впишите его дату.',
    sentence: (finding) => `«${said(finding, 'paper')}»: срок вышел – ${shown(finding)}.`,
    expected: 'новая дата',
  },
  'special.words': {
    title: 'Сведения о здоровье или об учёте ребёнка',
    why: 'Закон охраняет их строже всего: в общей таблице им не место.',
    repair: 'Замените другими словами, например «нужна помощь в учёбе».',
    sentence: (finding) =>
      said(finding, 'kind') === 'health'
        ? 'В тексте говорится о здоровье ребёнка.'
        : 'В тексте говорится об учёте или правонарушении ребёнка.',
    mask: maskWords,
  },
  'special.number': {
    title: 'Номера документов в таблице',
    why: 'Для наставничества они не нужны, а утечка опасна.',
    repair: 'Очистите эти ячейки.',
    sentence: (finding) =>
      `Номера документов стоят в ${counted(number(finding, 'count'), 'ячейке', 'ячейках', 'ячейках')} столбца.`,
    mask: (text) => text.replace(/\d/g, '*'),
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;
