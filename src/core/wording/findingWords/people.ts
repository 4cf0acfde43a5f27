import type { RuleId } from '../../checks/ruleId';
import { maskBirth, maskLike } from '../../text/masks';
import { counted } from '../../text/plural';
import { number, otherRow, type RuleWords, said, shown, yearsBetween } from './parts';

const impossibleBirth: Readonly<Record<string, string>> = {
  calendar: 'такого дня нет в календаре',
  future: 'дата ещё не наступила',
  old: 'слишком давно',
  young: 'меньше пяти лет',
};

/** Why a class cannot be told, see ClassTrouble. */
const classTroubles: Readonly<Record<string, string>> = {
  date: '– дата: таблица сама переделала класс в число и месяц',
  fraction: '– дробь: таблица могла сама переделать класс в число',
  several: '– несколько классов в одной ячейке',
  grade: '– такого класса в школе нет',
};

/** Names, doubles, birth and class. */
export const peopleWords = {
  'name.missing': {
    title: 'Не указана фамилия',
    why: 'Без имени человека нельзя ни подобрать, ни вписать в документы.',
    repair: 'Впишите фамилию, имя и отчество или удалите строку.',
    sentence: (finding) =>
      finding.found === null
        ? 'Строка заполнена, а фамилии и имени нет.'
        : `${shown(finding)} не похоже на фамилию и имя.`,
    expected: 'фамилия, имя и отчество',
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
    expected: 'имя и отчество полностью',
  },
  'duplicate.same': {
    title: 'Человек записан дважды',
    why: 'Он получит двух наставников, а в отчёте будет посчитан два раза.',
    repair: 'Оставьте одну строку; если это разные люди, впишите обоим дату рождения.',
    sentence: (finding) => `${shown(finding)} уже есть ${otherRow(finding)}: «${said(finding, 'written')}».`,
  },
  'duplicate.likely': {
    title: 'Возможно, один человек в двух строках',
    why: 'Если это один человек, он будет посчитан два раза.',
    repair: 'Проверьте обе строки; если люди разные, ничего не меняйте.',
    sentence: (finding) =>
      `${shown(finding)} – возможно, тот же человек, что и ${otherRow(finding)}: «${said(finding, 'written')}».`,
  },
  'duplicate.bothTabs': {
    title: 'Один человек в двух ролях',
    why: 'Так бывает, но самого себя он наставлять не будет, а в отчёте станет одним человеком.',
    repair: 'Если это разные люди, ничего не меняйте.',
    sentence: (finding) => `${shown(finding)} есть и ${otherRow(finding)}.`,
  },
  'birth.impossible': {
    title: 'Невозможная дата рождения',
    why: 'Возраст решает, кто подписывает согласие, и участвует в показателях.',
    repair: 'Исправьте дату по документам.',
    sentence: (finding) =>
      `Дата рождения ${shown(finding, maskBirth)} невозможна: ${impossibleBirth[said(finding, 'kind')] ?? 'она не подходит'}.`,
    mask: maskBirth,
    expected: 'дата, например 14.03.2011',
  },
  'birth.unreadable': {
    title: 'Дата рождения не прочитана',
    why: 'Возраст решает, кто подписывает согласие, и участвует в показателях.',
    repair: 'Запишите дату как 14.03.2011 или только год: 2011.',
    sentence: () => 'Запись не похожа ни на дату, ни на год рождения, ни на возраст.',
    mask: maskBirth,
    expected: 'дата, например 14.03.2011',
  },
  'birth.form': {
    title: 'Возраст не подходит к форме',
    why: 'Скорее всего, ошибка в дате рождения или в форме наставничества.',
    repair: 'Проверьте дату рождения и форму.',
    sentence: (finding) =>
      said(finding, 'side') === 'pupil'
        ? `По форме это ученик, а по дате рождения ему ${yearsBetween(number(finding, 'age'), number(finding, 'age'))}.`
        : `По форме это взрослый, а по дате рождения ему ${yearsBetween(number(finding, 'age'), number(finding, 'age'))}.`,
    mask: maskBirth,
  },
  'class.unreadable': {
    title: 'Класс не прочитан',
    why: 'По классу подбирается наставник нужного возраста.',
    repair: 'Запишите класс как 7 «А» или 7А.',
    sentence: (finding) =>
      `${shown(finding)} ${classTroubles[said(finding, 'kind')] ?? 'не похоже на класс'}.`,
    expected: 'класс, например 7 «А»',
  },
  'class.age': {
    title: 'Возраст не подходит к классу',
    why: 'Ошибка в классе или в дате рождения собьёт подбор и показатели по возрасту.',
    repair: 'Проверьте класс и дату рождения.',
    sentence: (finding) => {
      const { from, to } = { from: number(finding, 'from'), to: number(finding, 'to') };
      const age = yearsBetween(from, to);
      return `Записан ${number(finding, 'grade')} класс, а по дате рождения на 1 сентября ${age}.`;
    },
  },
  'class.needed': {
    title: 'Не указан ни класс, ни возраст ученика',
    why: 'Без них нельзя подобрать наставника по возрасту и решить, кто подписывает согласие.',
    repair: 'Впишите класс или дату рождения.',
    sentence: (finding) =>
      finding.found === null
        ? 'У ученика нет ни класса, ни даты рождения.'
        : `${shown(finding, maskYears)} прочитать не удалось, а других сведений о классе и возрасте нет.`,
    mask: maskYears,
    expected: 'класс или дата рождения',
  },
  'name.digits': {
    title: 'Цифры в имени',
    why: 'Они попадут и в приказ.',
    repair: 'Уберите цифры.',
    sentence: (finding) => `В ${shown(finding)} есть цифры.`,
  },
  'name.order': {
    title: 'Имя стоит перед фамилией',
    why: 'У остальных первой идёт фамилия: собьётся сортировка.',
    repair: 'Поставьте фамилию первой.',
    sentence: (finding) => `В ${shown(finding)} фамилия стоит последней.`,
  },
  'name.case': {
    title: 'Имя набрано небрежно',
    why: 'Так оно попадёт и в документы.',
    repair: 'Запишите слова с больших букв, без лишних знаков.',
    sentence: (finding) =>
      /^\p{L}/u.test(finding.found ?? '')
        ? `${shown(finding)} – все буквы большие или все маленькие.`
        : `Перед именем лишний знак: ${shown(finding)}.`,
  },
  'name.post': {
    title: 'Должность или класс в ячейке имени',
    why: 'Сведения прочитаны, но сортировать по ним нельзя.',
    repair: 'Перенесите в свой столбец.',
    sentence: (finding) => `За именем стоит «${said(finding, 'rest')}».`,
  },
  'duplicate.contact': {
    title: 'Один телефон или адрес у разных людей',
    why: 'Звонок или письмо с анкетой попадёт не тому.',
    repair: 'Сверьте контакты; если они общие, ничего не меняйте.',
    sentence: (finding) =>
      `${said(finding, 'kind') === 'email' ? 'Такой же адрес' : 'Такой же телефон'} ${otherRow(finding)}; всего с ним ${counted(number(finding, 'count'), 'человек', 'человека', 'человек')}.`,
    mask: maskLike,
  },
  'birth.limits': {
    title: 'Возраст вне границ программы',
    why: 'Границы заданы на листе «Списки».',
    repair: 'Проверьте возраст или измените границы.',
    sentence: (finding) => {
      const age = number(finding, 'age');
      return `Возраст ${yearsBetween(age, age)}, а по списку – ${yearsBetween(number(finding, 'from'), number(finding, 'to'))}.`;
    },
    mask: maskYears,
  },
  'class.lookalike': {
    title: 'Латинская буква в классе',
    why: 'Фильтр и подсчёт по классу такую строку пропустят.',
    repair: 'Наберите букву класса по-русски.',
    sentence: (finding) => `В ${shown(finding)} буква класса латинская.`,
  },
  'date.impossible': {
    title: 'Такого дня нет в календаре',
    why: 'Дата не учтётся.',
    repair: 'Исправьте дату.',
    sentence: (finding) => `Даты ${shown(finding)} не бывает.`,
    expected: 'дата, например 14.09.2026',
  },
  'entered.future': {
    title: 'Дата вхождения ещё не наступила',
    why: 'Скорее всего, описка в годе или в месяце.',
    repair: 'Исправьте дату, если это не срок на будущее.',
    sentence: (finding) => `Дата ${shown(finding)} ещё не наступила.`,
  },
  'entered.year': {
    title: 'Люди с прошлого учебного года',
    why: 'В списке могли остаться те, кто уже не участвует.',
    repair: 'Уберите вышедших или впишите им дату завершения.',
    sentence: (finding) =>
      `Вошли в программу раньше этого учебного года: ${counted(number(finding, 'count'), 'человек', 'человека', 'человек')}.`,
  },
  'finished.early': {
    title: 'Завершение раньше начала',
    why: 'Одна из двух дат ошибочна.',
    repair: 'Исправьте её.',
    sentence: (finding) => `Завершение ${shown(finding)} раньше даты вхождения.`,
  },
  'person.left': {
    title: 'Человека, похоже, уже нет',
    why: 'Строка по-прежнему участвует в подборе и в отчёте.',
    repair: 'Уберите строку или перенесите её на лист «Архив».',
    sentence: (finding) => `В строке написано ${shown(finding)}.`,
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;

/** What looks like a date is masked, a class is not private. */
function maskYears(text: string): string {
  return /\d{4}/.test(text) ? maskBirth(text) : text;
}
