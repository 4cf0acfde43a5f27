import type { Blocked, Finding, Severity } from '../checks/finding';
import type { RuleId } from '../checks/ruleId';
import { maskBirth, maskEmail, maskPhone } from '../text/masks';
import { counted, plural } from '../text/plural';

/** How a rule speaks to the curator. */
interface RuleWords {
  /** Heading of the group of findings. */
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** What to do, in one sentence. */
  readonly repair: string;
  /** What is wrong in this place. */
  readonly sentence: (finding: Finding) => string;
  /** How to show a private value; without it the value is shown as it stands. */
  readonly mask?: (text: string) => string;
}

export const severityWords: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'ошибка', many: 'ошибки' },
  warning: { one: 'предупреждение', many: 'предупреждения' },
  hint: { one: 'подсказка', many: 'подсказки' },
};

const blockedWords: Readonly<Record<Blocked, string>> = {
  pairing: 'подбору',
  order: 'приказу',
  mail: 'рассылке',
};

/** «мешает подбору и приказу»; '' when nothing is held back. */
export function blocksWords(blocks: readonly Blocked[]): string {
  if (blocks.length === 0) return '';
  const words = blocks.map((what) => blockedWords[what]);
  const last = words[words.length - 1] as string;
  return `мешает ${words.length === 1 ? last : `${words.slice(0, -1).join(', ')} и ${last}`}`;
}

/** Title, reason and repair of a rule's group. */
export function ruleWords(rule: string): Pick<RuleWords, 'title' | 'why' | 'repair'> {
  return words[rule as RuleId];
}

export function findingSentence(finding: Finding): string {
  return words[finding.rule as RuleId].sentence(finding);
}

/** What stands in the cell, private values masked; '' when there is nothing to show. */
export function foundText(finding: Finding): string {
  if (finding.found === null) return '';
  const { mask } = words[finding.rule as RuleId];
  const text = mask
    ? mask(finding.found)
    : finding.found.replace(/\s*[\n\r]+\s*/g, ' / ').replace(/\s+/g, ' ');
  const letters = Array.from(text);
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}

/** «Наставляемые, строка 14, „Класс“» */
export function placeWords(finding: Finding): string {
  const { sheetName, row } = finding.place;
  const column = finding.columnTitle === null ? '' : `, „${finding.columnTitle.replace(/\s+/g, ' ')}“`;
  return row === null ? `Лист «${sheetName}»` : `${sheetName}, строка ${row}${column}`;
}

const shown = (finding: Finding): string => `«${foundText(finding)}»`;
const said = (finding: Finding, key: string): string => String(finding.data[key] ?? '');
const number = (finding: Finding, key: string): number => Number(finding.data[key] ?? 0);

const years = (count: number): string => counted(count, 'год', 'года', 'лет');

const otherRow = (finding: Finding): string => {
  const tab = said(finding, 'tab');
  const here = tab === finding.place.sheetName ? '' : ` на листе «${tab}»`;
  return `в строке ${said(finding, 'row')}${here}`;
};

const signers: Readonly<Record<string, string>> = {
  parent: 'родитель (законный представитель)',
  both: 'сам участник и родитель',
  self: 'сам участник',
};

const columnUse: Readonly<Record<string, string>> = {
  topics: 'Без него пары не с чем сравнивать по сути.',
  consent: 'Без него не видно, чьи согласия ещё нужно собрать.',
  capacity: 'Пока его нет, каждому наставнику достанется не больше одного человека.',
  schoolClass: 'Без класса или даты рождения нельзя учесть возраст.',
};

const impossibleBirth: Readonly<Record<string, string>> = {
  calendar: 'такого дня нет в календаре',
  future: 'дата ещё не наступила',
  old: 'слишком давно',
  young: 'меньше пяти лет',
};

const words: Readonly<Record<RuleId, RuleWords>> = {
  'column.needed': {
    title: 'Нет столбца с формой наставничества',
    why: 'Форма решает, кого с кем можно соединять и какие нужны документы.',
    repair: 'Добавьте столбец «Форма наставничества» и заполните его, например «ученик – ученик».',
    sentence: (finding) =>
      `На листе нет столбца «${said(finding, 'title')}»: неизвестно, кого с кем можно соединять.`,
  },
  'column.useful': {
    title: 'Не хватает столбца',
    why: 'Работать можно, но часть сведений взять неоткуда.',
    repair: 'Добавьте столбец с таким заголовком или переименуйте свой похожий.',
    sentence: (finding) =>
      `На листе нет столбца «${said(finding, 'title')}». ${columnUse[said(finding, 'field')] ?? ''}`.trim(),
  },
  'column.twice': {
    title: 'Два столбца об одном и том же',
    why: 'Сведения берутся из одного столбца, второй остаётся без внимания.',
    repair: 'Оставьте один столбец или дайте второму другой заголовок.',
    sentence: (finding) =>
      `Столбец ${shown(finding)} похож на «${said(finding, 'field')}», но эти сведения уже берутся из столбца «${said(finding, 'taken')}».`,
  },
  'tab.second': {
    title: 'Два списка одной роли',
    why: 'Дополнение читает один список; люди со второго листа в подбор не попадут.',
    repair: 'Перенесите людей на один лист или назовите второй лист «Архив».',
    sentence: (finding) => `Лист «${said(finding, 'second')}» тоже похож на этот список и не читается.`,
  },
  'cell.errorInPlace': {
    title: 'Ошибка формулы вместо нужного значения',
    why: 'Без этого значения человека нельзя взять в подбор.',
    repair: 'Исправьте формулу или впишите значение вручную.',
    sentence: (finding) => `В ячейке ошибка ${shown(finding)} вместо значения.`,
  },
  'cell.error': {
    title: 'Ошибка формулы в ячейке',
    why: 'Значение этой ячейки прочитать нельзя, она считается пустой.',
    repair: 'Исправьте формулу или впишите значение вручную.',
    sentence: (finding) => `В ячейке ошибка ${shown(finding)}, она считается пустой.`,
  },
  'cell.formula': {
    title: 'Формула обращается в сеть',
    why: 'Такая формула может незаметно отправить сведения о детях посторонним или подменить их.',
    repair: 'Убедитесь, что формулу поставили вы; если нет – удалите её и впишите значение.',
    sentence: (finding) =>
      `В ячейке формула с ${said(finding, 'function')}: она обращается к внешнему адресу.`,
  },
  'code.duplicate': {
    title: 'Код повторяется',
    why: 'По коду узнаётся человек: два человека с одним кодом смешаются.',
    repair: 'Сотрите код во второй строке – при следующей проверке она получит новый.',
    sentence: (finding) =>
      `Код ${shown(finding)} уже стоит в строке ${said(finding, 'row')}: вероятно, строку скопировали.`,
  },
  'code.broken': {
    title: 'Код испорчен',
    why: 'По такому коду человека не узнать.',
    repair: 'Верните прежний код (Ctrl+Z или история версий) или сотрите его – будет выдан новый.',
    sentence: (finding) => `Код ${shown(finding)} изменён вручную: контрольная цифра не сходится.`,
  },
  'code.otherRole': {
    title: 'Код другой роли',
    why: 'Коды наставников начинаются с «Н», наставляемых – с «М»; строка могла попасть не на тот лист.',
    repair: 'Если человек перешёл в другую роль, сотрите код – он получит новый.',
    sentence: (finding) =>
      `Код ${shown(finding)} выдан ${finding.found?.trim().startsWith('Н') ? 'наставнику' : 'наставляемому'}, а строка стоит в другом списке.`,
  },
  'name.missing': {
    title: 'Не указана фамилия',
    why: 'Без имени человека нельзя ни подобрать, ни вписать в документы.',
    repair: 'Впишите фамилию, имя и отчество или удалите строку.',
    sentence: (finding) =>
      finding.found === null
        ? 'Строка заполнена, а фамилии и имени нет.'
        : `${shown(finding)} не похоже на фамилию и имя.`,
  },
  'name.several': {
    title: 'Несколько человек в одной ячейке',
    why: 'Одна строка – один человек: иначе не сосчитать людей и не составить пары.',
    repair: 'Разнесите людей по отдельным строкам.',
    sentence: (finding) =>
      `В ячейке ${counted(number(finding, 'count'), 'человек', 'человека', 'человек')}: ${shown(finding)}.`,
  },
  'name.lookalike': {
    title: 'Латинские буквы в фамилии или имени',
    why: 'На глаз не видно, но поиск такого человека не найдёт, а в приказе фамилия не склонится.',
    repair: 'Наберите слово заново русскими буквами.',
    sentence: (finding) =>
      `В ${shown(finding)} есть латинские буквы; русскими будет «${said(finding, 'repair')}».`,
  },
  'name.noGiven': {
    title: 'Имя неполное',
    why: 'В приказ вносят фамилию и имя; однофамильцев не различить.',
    repair: 'Допишите недостающее.',
    sentence: (finding) =>
      said(finding, 'lacks') === 'surname'
        ? `В ${shown(finding)} нет фамилии.`
        : `В ${shown(finding)} только фамилия.`,
  },
  'name.initials': {
    title: 'Инициалы вместо имени и отчества',
    why: 'В приказ вносят имя и отчество полностью.',
    repair: 'Впишите имя и отчество полностью.',
    sentence: (finding) => `У ${shown(finding)} только инициалы.`,
  },
  'duplicate.same': {
    title: 'Человек записан дважды',
    why: 'Он получит двух наставников, а в отчёте будет посчитан два раза.',
    repair: 'Оставьте одну строку; если это разные люди, впишите обоим дату рождения.',
    sentence: (finding) =>
      `${shown(finding)} уже записан ${otherRow(finding)}: «${said(finding, 'written')}».`,
  },
  'duplicate.likely': {
    title: 'Возможно, один человек в двух строках',
    why: 'Если это один человек, он будет посчитан два раза.',
    repair: 'Проверьте обе строки; если люди разные, ничего не меняйте.',
    sentence: (finding) =>
      `${shown(finding)} может быть тем же человеком, что ${otherRow(finding)}: «${said(finding, 'written')}».`,
  },
  'duplicate.bothTabs': {
    title: 'Один человек в двух ролях',
    why: 'Так бывает, но самого себя он наставлять не будет, а в отчёте станет одним человеком.',
    repair: 'Если это разные люди, ничего не меняйте.',
    sentence: (finding) => `${shown(finding)} записан и ${otherRow(finding)}.`,
  },
  'birth.impossible': {
    title: 'Невозможная дата рождения',
    why: 'Возраст решает, кто подписывает согласие, и участвует в показателях.',
    repair: 'Исправьте дату по документам.',
    sentence: (finding) =>
      `Дата рождения ${shown(finding)} невозможна: ${impossibleBirth[said(finding, 'kind')] ?? 'она не подходит'}.`,
    mask: maskBirth,
  },
  'birth.unreadable': {
    title: 'Дата рождения не прочитана',
    why: 'Возраст решает, кто подписывает согласие, и участвует в показателях.',
    repair: 'Запишите дату как 14.03.2011 или только год: 2011.',
    sentence: () => 'Запись не похожа ни на дату, ни на год рождения, ни на возраст.',
    mask: maskBirth,
  },
  'birth.form': {
    title: 'Возраст не подходит к форме',
    why: 'Скорее всего, ошибка в дате рождения или в форме наставничества.',
    repair: 'Проверьте дату рождения и форму.',
    sentence: (finding) =>
      said(finding, 'side') === 'pupil'
        ? `По форме это ученик, а по дате рождения ему ${years(number(finding, 'age'))}.`
        : `По форме это взрослый, а по дате рождения ему ${years(number(finding, 'age'))}.`,
    mask: maskBirth,
  },
  'class.unreadable': {
    title: 'Класс не прочитан',
    why: 'По классу подбирается наставник нужного возраста.',
    repair: 'Запишите класс как 7 «А» или 7А.',
    sentence: (finding) => `${shown(finding)} не похоже на класс.`,
  },
  'class.age': {
    title: 'Возраст не подходит к классу',
    why: 'Ошибка в классе или в дате рождения собьёт подбор и показатели по возрасту.',
    repair: 'Проверьте класс и дату рождения.',
    sentence: (finding) => {
      const { from, to } = { from: number(finding, 'from'), to: number(finding, 'to') };
      const age = from === to ? years(from) : `${from}–${years(to)}`;
      return `${number(finding, 'grade')} класс, а на 1 сентября по дате рождения ${age}.`;
    },
  },
  'class.needed': {
    title: 'Не указан ни класс, ни возраст ученика',
    why: 'Без них нельзя подобрать наставника по возрасту и решить, кто подписывает согласие.',
    repair: 'Впишите класс или дату рождения.',
    sentence: (finding) =>
      finding.found === null
        ? 'У ученика нет ни класса, ни даты рождения.'
        : `${shown(finding)} прочитать не удалось, а других сведений о классе и возрасте нет.`,
    mask: (text) => (/\d{4}/.test(text) ? maskBirth(text) : text),
  },
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
    sentence: () => 'Номер записан числом; прочитан верно.',
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
      const age =
        to >= 99 ? 'Взрослый человек' : `Возраст ${from === to ? years(from) : `${from}–${years(to)}`}`;
      return `${age}: подписать должен ${signers[said(finding, 'due')] ?? ''}, а подписал ${signers[said(finding, 'signedBy')] ?? ''}.`;
    },
  },
  'form.missing': {
    title: 'Не указана форма наставничества',
    why: 'Форма решает, кого с кем можно соединять.',
    repair: 'Впишите форму, например «ученик – ученик».',
    sentence: () => 'Форма наставничества не указана.',
  },
  'form.unknown': {
    title: 'Такой формы наставничества нет',
    why: 'Форма решает, кого с кем можно соединять; эту узнать не удалось.',
    repair:
      'Впишите одну из форм: «ученик – ученик», «учитель – учитель», «студент – ученик», «работодатель – ученик», «учитель – ученик».',
    sentence: (finding) => `${shown(finding)} нет среди форм наставничества.`,
  },
  'form.roleModel': {
    title: 'Ролевая модель не из списка',
    why: 'Модель не учтётся при подборе; на остальное это не влияет.',
    repair: 'Впишите модель из списка этой формы или оставьте как есть.',
    sentence: (finding) => `${shown(finding)} нет среди моделей формы «${said(finding, 'form')}».`,
  },
  'topics.missing': {
    title: 'Не сказано, в чём помощь',
    why: 'Пару придётся подбирать только по форме и возрасту.',
    repair: 'Впишите запрос наставляемого или то, чем может помочь наставник.',
    sentence: () => 'Не сказано, в чём нужна или чем предлагается помощь.',
  },
  'topics.unknown': {
    title: 'Запрос не узнан',
    why: 'Слов из списка предметов и умений в тексте нет, и подбор сравнит только отдельные слова.',
    repair: 'Назовите предмет или умение прямо: «математика», «публичные выступления», «адаптация».',
    sentence: (finding) => `В ${shown(finding)} не нашлось ни предмета, ни умения из списка.`,
  },
  'capacity.missing': {
    title: 'Не сказано, сколько человек возьмёт наставник',
    why: 'Пока не сказано, наставнику достанется не больше одного человека.',
    repair: 'Впишите число.',
    sentence: () => 'Число не указано, считается 1.',
  },
  'capacity.zero': {
    title: 'Наставник не берёт никого',
    why: 'В подбор он не попадёт.',
    repair: 'Если наставник готов работать, впишите число больше нуля.',
    sentence: () => 'Стоит 0: наставнику никто не достанется.',
  },
  'capacity.unreadable': {
    title: 'Непонятно, сколько человек возьмёт наставник',
    why: 'Пока не понятно, наставнику достанется не больше одного человека.',
    repair: 'Впишите число: 2, «2–3» или «до 5».',
    sentence: (finding) =>
      number(finding, 'date') === 1
        ? 'Таблица приняла запись за дату – так бывает с «2-3». Впишите одно число.'
        : `${shown(finding)} – это не число людей; считается 1.`,
  },
  'wantedAge.unreadable': {
    title: 'Желаемый возраст не прочитан',
    why: 'Пожелание не учтётся при подборе.',
    repair: 'Запишите как «10–13 лет», «5–7 классы» или «любой».',
    sentence: (finding) =>
      number(finding, 'date') === 1
        ? 'Таблица приняла запись за дату – так бывает с «10-12». Допишите слово: «10–12 лет».'
        : `${shown(finding)} не похоже на возраст или классы.`,
  },
  'link.unknown': {
    title: 'Человека из пары нет в списке',
    why: 'Имя вписано, а строки с ним на другом листе нет.',
    repair: 'Исправьте написание или добавьте человека в его список.',
    sentence: (finding) => `«${said(finding, 'written')}» нет в другом списке.`,
  },
  'link.ambiguous': {
    title: 'Непонятно, кто имеется в виду',
    why: 'Под эту запись подходят несколько человек.',
    repair: 'Впишите фамилию, имя и отчество полностью.',
    sentence: (finding) => {
      const count = number(finding, 'count');
      return `Под «${said(finding, 'written')}» ${plural(count, 'подходит', 'подходят', 'подходят')} ${counted(count, 'человек', 'человека', 'человек')} из другого списка.`;
    },
  },
  'link.disagree': {
    title: 'Листы говорят о паре разное',
    why: 'Пара записана дважды, и записи разошлись.',
    repair: 'Решите, кто с кем в паре, и исправьте одну из записей.',
    sentence: (finding) =>
      `Здесь указан «${said(finding, 'written')}», а ${otherRow(finding)} у этого человека записаны другие: ${said(finding, 'names')}.`,
  },
  'link.twoMentors': {
    title: 'У наставляемого два наставника',
    why: 'В одной форме у наставляемого обычно один наставник.',
    repair: 'Оставьте одного или убедитесь, что формы разные.',
    sentence: (finding) => {
      const form = said(finding, 'form');
      return `Названы ${said(finding, 'mentors')}${form === '' ? '' : ` – в одной форме «${form}»`}.`;
    },
  },
};
