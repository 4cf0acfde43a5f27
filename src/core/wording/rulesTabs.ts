import type { Evidence } from '../matching/judging/criterion';
import type { ConditionFault } from '../matching/rules/conditions';
import type { ConditionKind, RuleProblem } from '../matching/rules/rules';
import type { Goal } from '../matching/solver/problem';
import type { Person } from '../registry/person';
import { counted, plural } from '../text/plural';
import { partSentence } from './evidence';
import { aboutOf, nameOf, pointsText, pointsWords } from './matching';
import { ruleWords } from './rules';

export const goalWords: Readonly<Record<Goal, { readonly title: string; readonly says: string }>> = {
  coverage: { title: 'охват', says: 'Сначала наставник как можно большему числу людей, затем – баллы.' },
  quality: {
    title: 'качество',
    says: 'Сначала баллы, затем – число людей: кто-то может остаться без наставника.',
  },
};

export const rulesTabWords = {
  tab: 'Правила подбора',
  titles: { title: 'Правило', level: 'Важность', says: 'Что это значит', example: 'Пример' },
  notes: {
    level: 'Пусто – обычная важность. Строки можно переставлять: строка узнаётся по названию.',
    example: 'Баллы двух ваших людей по этому правилу. Обновляется кнопкой «Сохранить» на экране правил.',
  },
  goal: {
    title: 'Цель подбора',
    says: '«охват» – сначала наставник как можно большему числу людей, затем баллы; «качество» – сначала баллы.',
  },
  minutes: {
    title: 'Общее время пары, минут в неделю',
    says: 'Встреча не короче: для правила «Общее свободное время».',
  },
  example: { title: 'Пример', says: '' },
  nobody: 'Пример появится, когда в реестрах будут люди с кодами.',
} as const;

export const conditionWords: Readonly<Record<ConditionKind, string>> = {
  together: 'только вместе',
  apart: 'не вместе',
  group: 'в одну группу',
  declined: 'отклонена при подборе',
};

export const conditionsTabWords = {
  tab: 'Условия подбора',
  titles: { kind: 'Условие', who: 'Кто', with: 'С кем', also: 'Ещё', remark: 'Замечание' },
  notes: {
    kind: '«только вместе» – наставляемый и его наставник; «не вместе» – любые двое; «в одну группу» – наставляемые к одному наставнику.',
    who: 'Фамилия с именем или код. Если однофамильцев несколько, пишите код.',
    also: 'Третий и дальше, через запятую.',
  },
} as const;

export const exampleWords = {
  who: (mentee: Person, mentor: Person): string => {
    const [about, other] = [aboutOf(mentee), aboutOf(mentor)].map((text) => (text === '' ? '' : `, ${text}`));
    return `Наставляемый ${nameOf(mentee)}${about}; наставник ${nameOf(mentor)}${other}`;
  },
  part: (points: number, most: number, broken: boolean, evidence: Evidence): string => {
    const seen = partSentence(evidence);
    if (broken) return `Пара невозможна. ${seen}`;
    return most === 0 ? seen : `${pointsText(points)} из ${pointsText(most)}. ${seen}`;
  },
  total: (points: number, most: number, broken: boolean): string =>
    broken ? 'Этой паре мешает обязательное правило.' : `Всего ${pointsWords(points)} из ${pointsText(most)}`,
} as const;

export const rulesSays = {
  sentence: (on: number, musts: number, conditions: number): string =>
    `${plural(on, 'Действует', 'Действуют', 'Действует')} ${counted(on, 'правило', 'правила', 'правил')}, из них ${plural(musts, 'обязательное', 'обязательных', 'обязательных')} – ${musts}. ${
      conditions === 0
        ? 'Условий о конкретных людях нет.'
        : `${plural(conditions, 'Записано', 'Записаны', 'Записано')} ${counted(conditions, 'условие', 'условия', 'условий')} о конкретных людях.`
    }`,
  lacks: (what: string): string => ` Пока ничего не меняет: нет ${what}.`,
  nobodyApproved: ' Таких отметок в реестре пока нет, поэтому в подбор не войдёт никто.',
  overruled: ' Сейчас не действует: включено «не повторять».',
  notAsked: 'Эту пару правило не касается.',
  /** «Иванова А. П. и Петров С. И. – только вместе.» */
  condition: (kind: ConditionKind, people: readonly string[]): string =>
    `${people.slice(0, -1).join(', ')} и ${people[people.length - 1]} – ${conditionWords[kind]}.`,
} as const;

/** What is wrong with a line, and what to do. */
export function ruleProblemSentence({ tab, kind, found, rule }: RuleProblem): string {
  const title = rule === null ? '' : ruleWords[rule].title;
  const where = tab === 'rules' ? rulesTabWords.tab : conditionsTabWords.tab;
  switch (kind) {
    case 'level':
      return `«${title}»: важность «${found}» сюда не подходит. Пока действует обычная; выберите из списка в ячейке.`;
    case 'weaker':
      return `«${title}»: «${found}» здесь не бывает. Действует самая высокая важность, которая возможна.`;
    case 'rule':
      return `Такого правила нет: «${found}». Верните строке прежнее название или сотрите её важность.`;
    case 'again':
      return `Строка «${found}» стоит дважды: учтена верхняя, эту удалите.`;
    case 'gone':
      return rule === null
        ? `На листе «${where}» нет столбца «${found}». ${tab === 'rules' ? 'Пока действуют обычные значения' : 'То, что под ним, не учтено'}: верните заголовок (Ctrl+Z).`
        : `На листе «${where}» нет строки «${found}»: действует обычная важность. Чтобы выключить правило, выберите «не учитывать».`;
    case 'number':
      return `Общее время – целое число минут, а стоит «${found}». Пока действует обычное: 30.`;
    case 'goal':
      return `Цель подбора – «охват» или «качество», а стоит «${found}». Пока действует «охват».`;
    case 'kind':
      return `${found === '' ? 'Условие не выбрано' : `Такого условия нет: «${found}»`}. Строка не учтена: выберите условие из списка в ячейке.`;
    case 'people':
      return 'В условии нужны хотя бы двое: «Кто» и «С кем». Строка не учтена.';
  }
}

/** What keeps a condition from being followed. */
export function conditionFaultSentence({ kind, written, codes, condition }: ConditionFault): string {
  switch (kind) {
    case 'unknown':
      return `«${written}»: такого человека в реестрах нет. Условие не учтено; проверьте имя или впишите код.`;
    case 'several':
      return `«${written}» – это может быть не один человек: ${codes.join(', ')}. Условие не учтено; впишите код.`;
    case 'uncoded':
      return `«${written}»: у человека ещё нет кода. Условие не учтено; нажмите «Проверить таблицу».`;
    case 'other':
      return `«${written}»: под этим кодом в реестре другой человек. Условие не учтено; исправьте код или имя.`;
    case 'sides':
      return `${condition.people.join(', ')}: условие «${conditionWords[condition.kind]}» – ${sidesWanted[condition.kind]}. Условие не учтено.`;
  }
}

const sidesWanted: Readonly<Record<ConditionKind, string>> = {
  together: 'это наставляемый и один его наставник; нескольких наставляемых вместе ставит «в одну группу»',
  apart: 'это двое или больше, и хотя бы один из них – наставляемый',
  group: 'это двое или больше наставляемых и не больше одного наставника',
  declined: 'это наставляемый и один наставник',
};
