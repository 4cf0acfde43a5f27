import type { RuleId } from '../../checks/ruleId';
import { maskBirth } from '../../text/masks';
import { counted } from '../../text/plural';
import { number, otherRow, type RuleWords, said, shown, yearsBetween } from './parts';

const impossibleBirth: Readonly<Record<string, string>> = {
  calendar: 'такого дня нет в календаре',
  future: 'дата ещё не наступила',
  old: 'слишком давно',
  young: 'меньше пяти лет',
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
        ? `По форме это ученик, а по дате рождения ему ${yearsBetween(number(finding, 'age'), number(finding, 'age'))}.`
        : `По форме это взрослый, а по дате рождения ему ${yearsBetween(number(finding, 'age'), number(finding, 'age'))}.`,
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
  },
} as const satisfies Partial<Record<RuleId, RuleWords>>;

/** What looks like a date is masked, a class is not private. */
function maskYears(text: string): string {
  return /\d{4}/.test(text) ? maskBirth(text) : text;
}
