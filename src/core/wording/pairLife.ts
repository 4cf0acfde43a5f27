import type { PairAction } from '../pairs/change';
import type { PairStatus } from '../pairs/pair';
import type { TransitionFault } from '../pairs/transitions';
import type { UndoLeft } from '../pairs/undo';
import type { Refusal } from '../protocol/calls';
import type { Choice } from '../protocol/shapes/place';
import { counted, plural } from '../text/plural';
import { lowerFirst } from './lowerFirst';
import { ended } from './matching';

const pairs = (n: number): string => counted(n, 'пара', 'пары', 'пар');

/** «Иванова А. П. – Петров С. И.» */
type Pair = { readonly menteeName: string; readonly mentorName: string };
const called = ({ menteeName, mentorName }: Pair): string => `${menteeName} – ${mentorName}`;

/** The first few by name, the rest counted. */
function listed(names: readonly string[]): string {
  const more = names.length - 3;
  return names.slice(0, 3).join('; ') + (more > 0 ? `; ещё ${more}` : '');
}

const safe = 'Ничего не записано, пары прежние.';

function refuse(code: Refusal['code'], sentence: string, next: string): Refusal {
  return { code, sentence, safe, next, link: '' };
}

const faults: { readonly [F in TransitionFault]: string } = {
  same: 'у пары уже этот статус',
  over: 'пара уже не действует',
  orderless: 'приказа на пару ещё нет, её можно только снять или утвердить приказом',
  ordered: 'пара утверждена приказом, её не снимают, а завершают с причиной',
  early: 'день раньше, чем начался нынешний статус',
};

const because: { readonly [L in UndoLeft]: string } = {
  gone: 'пары больше нет на листе',
  ordered: 'по ней уже есть приказ',
  changed: 'её с тех пор изменили',
  taken: 'у наставляемого уже другой наставник',
  full: 'у наставника больше нет места',
};

const settableTitles: { readonly [S in PairStatus]?: string } = {
  работает: 'Работает',
  приостановлена: 'Приостановлена',
  завершена: 'Завершена',
  снята: 'Снята до приказа',
};

/** No word about health: that would be data of a special kind. */
const reasons: readonly string[] = [
  'программа выполнена',
  'по инициативе наставляемого',
  'по инициативе наставника',
  'по обоюдному согласию',
  'по решению куратора',
  'увольнение или выбытие наставника',
  'выбытие наставляемого',
  'несовместимость в паре',
  'наставник не выполняет обязанности',
  'обоснованная просьба наставника',
  'временное отсутствие',
  'обстоятельства непреодолимой силы',
];

export const pairLife = {
  yearEnd: 'конец учебного года',
  newMatching: 'новый подбор',
  undone: 'утверждение отменено',
  reasons: reasons.map((value): Choice => ({ value, title: value[0]!.toUpperCase() + value.slice(1) })),
  status: (value: PairStatus): Choice => ({ value, title: settableTitles[value] ?? value }),

  standing: (active: number, ended: number, waiting: number) => {
    if (active + ended === 0) return 'Пар пока нет: подберите их и утвердите.';
    const over = ended > 0 ? ` Не действует: ${pairs(ended)}.` : '';
    const rest =
      waiting === 0
        ? ''
        : ` Готовы и ждут наставника: ${counted(waiting, 'наставляемый', 'наставляемых', 'наставляемых')}.`;
    return `Действует: ${pairs(active)}.${over}${rest}`;
  },
  lastYear: (year: string) =>
    ` Это пары ${year} учебного года: при утверждении новых они перейдут на лист «Пары прошлых лет».`,
  since: (day: string) => `с ${day}`,
  waits: 'Наставника пока нет.',
  lost: (mentor: string, reason: string) =>
    `Пара с наставником (${mentor}) больше не действует${reason === '' ? '' : `: ${reason}`}.`,
  trouble: {
    gone: (side: 'mentee' | 'mentor') =>
      side === 'mentee' ? 'Наставляемого больше нет в реестре.' : 'Наставника больше нет в реестре.',
    noConsent: (side: 'mentee' | 'mentor', withdrawn: boolean) => {
      const who = side === 'mentee' ? 'наставляемого' : 'наставника';
      return withdrawn ? `Согласие ${who} отозвано.` : `Согласия ${who} нет.`;
    },
    overloaded: (taken: number, places: number) =>
      `У наставника ${taken} при ${counted(places, 'месте', 'местах', 'местах')}.`,
    twoMentors: 'У наставляемого две действующие пары.',
    unread: (word: string) =>
      `В столбце «Статус» написано «${word}»: такого статуса нет, пара считается действующей.`,
  },

  changed: (
    n: number,
    status: string,
    left: readonly { readonly pair: Pair; readonly fault: TransitionFault }[],
  ) => {
    const rest =
      left.length === 0
        ? ''
        : ` Осталось как было: ${listed(left.map(({ pair, fault }) => `${called(pair)} (${faults[fault]})`))}.`;
    return n === 0
      ? `Изменений нет.${rest}`
      : `${plural(n, 'Изменена', 'Изменены', 'Изменено')} ${pairs(n)}: теперь «${status}».${rest}`;
  },
  replaced: (mentee: string, to: string, became: PairStatus) =>
    `${ended(`${mentee}: новый наставник – ${to}`)} Пара ждёт приказа, срок программы не меняется. Прежняя пара ${became}.`,
  replacedBefore: 'Изменений нет: замена уже записана.',
  undo: (n: number, left: readonly { readonly pair: Pair; readonly because: UndoLeft }[]) => {
    const rest =
      left.length === 0
        ? ''
        : ` Осталось как есть: ${listed(left.map((one) => `${called(one.pair)} (${because[one.because]})`))}.`;
    return n === 0
      ? `Ничего не изменено.${rest}`
      : `Изменение отменено у ${counted(n, 'пары', 'пар', 'пар')}.${rest}`;
  },
  undoneBefore: 'Изменений нет: это уже отменено.',
  /** «Утверждение 07.09.2026, 10:00: 14 пар» */
  change: (action: PairAction, when: string, n: number) =>
    `${action[0]!.toUpperCase()}${action.slice(1)} ${when}: ${pairs(n)}`,

  fillPreview: (n: number, formulas: number, without: readonly string[]) => {
    const cells =
      n === 0
        ? 'Вписывать нечего: в реестрах те же пары, что и на листе «Пары».'
        : `${plural(n, 'Изменится', 'Изменятся', 'Изменится')} ${counted(n, 'ячейка', 'ячейки', 'ячеек')}. Отметьте те, что можно менять: прежние значения сохранятся, всё можно отменить.`;
    const kept = formulas === 0 ? '' : ` Ячеек с формулой: ${formulas}, они не меняются.`;
    const columnless = without.map((tab) => ` На листе «${tab}» нет столбца для имён другой стороны.`);
    return cells + kept + columnless.join('');
  },
  filled: (n: number, left: number) => {
    if (n + left === 0) return 'Изменений нет: всё уже вписано.';
    const done =
      n === 0
        ? 'Ничего не вписано.'
        : `${plural(n, 'Заполнена', 'Заполнены', 'Заполнено')} ${counted(n, 'ячейка', 'ячейки', 'ячеек')}.`;
    return left === 0
      ? done
      : `${done} Не тронуто: ${left} – там что-то изменилось или ячейку менять нельзя.`;
  },

  noStatus: (status: string, choices: readonly string[]) =>
    refuse('wrong-request', `Статус «${status}» пары не ставят.`, `Выберите: ${choices.join(', ')}.`),
  noReason: (status: string) =>
    refuse(
      'wrong-request',
      `Для статуса «${status}» нужна причина.`,
      'Выберите её из списка или впишите свою и повторите.',
    ),
  future: () =>
    refuse('wrong-request', 'Этот день ещё не наступил.', 'Укажите сегодняшний день или более ранний.'),
  nobody: () => refuse('wrong-request', 'Не выбрано ни одной пары.', 'Отметьте пары и повторите.'),
  unknownPair: () =>
    refuse(
      'changed-meanwhile',
      'Такой пары на листе «Пары» нет: лист изменили, пока вы смотрели.',
      'Откройте «Пары в работе» заново.',
    ),
  nothingFits: (left: readonly { readonly pair: Pair; readonly fault: TransitionFault }[]) =>
    refuse(
      'conflict',
      `Такой статус поставить нельзя. ${listed(left.map(({ pair, fault }) => `${called(pair)}: ${faults[fault]}`))}.`,
      'Выберите другой статус или день.',
    ),
  sameMentor: () =>
    refuse('wrong-request', 'Это тот же наставник.', 'Выберите другого наставника и повторите.'),
  overAlready: (pair: Pair) =>
    refuse(
      'conflict',
      `Пара ${called(pair)} уже не действует: заменять в ней некого.`,
      'Откройте «Пары в работе» заново.',
    ),
  hasOther: (mentee: string) =>
    refuse(
      'conflict',
      `У наставляемого (${mentee}) уже есть другая действующая пара.`,
      'Откройте «Пары в работе» заново.',
    ),
  notReady: (name: string, why: string) =>
    refuse(
      'conflict',
      `${name} сейчас не готов к подбору: ${lowerFirst(why)}`,
      'Исправьте это в реестре и повторите.',
    ),
  unknownPerson: () =>
    refuse('changed-meanwhile', 'Такого участника в реестре больше нет.', 'Откройте «Пары в работе» заново.'),
  forbidden: (rules: readonly string[]) =>
    refuse(
      'conflict',
      `Такую пару не разрешают правила подбора: ${rules.map(lowerFirst).join('; ')}.`,
      'Выберите другого наставника или измените правила.',
    ),
  full: (mentor: string, places: number) =>
    refuse(
      'conflict',
      `У наставника ${mentor} все места заняты: ${places} из ${places}.`,
      'Выберите другого наставника или увеличьте число мест в реестре.',
    ),
  otherYear: (year: string) =>
    refuse(
      'conflict',
      `На листе «Пары» стоят пары ${year} учебного года.`,
      'Утвердите пары этого года: прежние перейдут на лист «Пары прошлых лет».',
    ),
  laterYear: (year: string) =>
    refuse(
      'conflict',
      `На листе «Пары» стоят пары ${year} учебного года, а в сведениях о школе указан более ранний.`,
      'Исправьте учебный год на экране «Школа» и повторите.',
    ),
  notesBeside: (year: string) =>
    refuse(
      'conflict',
      `Справа от пар ${year} учебного года есть ваши записи: рядом с новыми парами они говорили бы о других людях.`,
      'Сделайте себе копию листа «Пары» (правая кнопка мыши по названию листа → «Создать копию»), очистите свои столбцы справа и утвердите пары ещё раз.',
    ),
  notLatest: () =>
    refuse(
      'conflict',
      'Отменить можно только последнее изменение пар.',
      'Откройте «Пары в работе» заново и отмените последнее.',
    ),
  noChange: () =>
    refuse(
      'not-found',
      'Такого изменения в «Истории пар» нет: лист удалён или это другая таблица.',
      'Верните лист: Файл → История версий.',
    ),
} as const;
