import type { RuleId } from '../checks/ruleId';
import type { CellRefusal } from '../ports';
import { tidy } from '../text/key';
import { counted, plural } from '../text/plural';
import { ruleWords } from './findings';

/** Why a cell was left alone by a fix or by an undo. */
export type LeftBecause = CellRefusal['because'] | 'gone' | 'otherValue';

const because: Readonly<Record<LeftBecause, string>> = {
  changed: 'Ячейку изменили, пока вы смотрели.',
  formula: 'В ячейке формула: правьте её сами.',
  merged: 'Ячейка объединена с соседними: исправьте её вручную.',
  styled: 'Часть текста оформлена по-своему или ведёт по ссылке: от замены это пропало бы.',
  protected: 'Ячейка защищена, вам её менять нельзя.',
  rejected: 'Таблица не принимает сюда это значение: так задано в проверке данных.',
  gone: 'Этой строки или листа больше нет.',
  otherValue: 'Здесь уже другое значение, оно оставлено.',
};

const cells = (n: number): string => counted(n, 'ячейка', 'ячейки', 'ячеек');
const rows = (n: number): string => counted(n, 'новая строка', 'новые строки', 'новых строк');

/** «5 ячеек, 12 новых строк» */
function amount(cellCount: number, rowCount: number): string {
  const parts = [cellCount > 0 ? cells(cellCount) : '', rowCount > 0 ? rows(rowCount) : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function skipped(n: number, changed: number): string {
  const meanwhile =
    changed === 0
      ? ''
      : ` ${changed} ${plural(changed, 'пропущена: её', 'пропущены: их', 'пропущено: их')} изменили или исправили, пока вы смотрели.`;
  const rest = n - changed;
  return rest === 0
    ? meanwhile
    : `${meanwhile} Не тронуто: ${cells(rest)}, причина указана у ${plural(rest, 'неё', 'каждой', 'каждой')}.`;
}

/** As word processors show them: spaces too many «·», other spaces «°», no width «¦», line breaks «¶». */
function visible(text: string): string {
  return text
    .replace(/^ +| +$| {2,}/g, (spaces) => '·'.repeat(spaces.length))
    .replace(/\n/g, '¶')
    .replace(/\p{Cf}/gu, '¦')
    .replace(/[^\S ]/g, '°');
}

function closed(tabs: readonly string[]): string {
  return tabs.length === 0
    ? ''
    : ` Защищено от вас и не тронуто: ${tabs.map((name) => `«${name}»`).join(', ')}.`;
}

export const changesSay = {
  because: (why: LeftBecause) => because[why],
  preview: (n: number, columns: number) => {
    const added =
      columns === 0 ? '' : `Справа добавится ${counted(columns, 'столбец', 'столбца', 'столбцов')}. `;
    const changed =
      n === 0
        ? ''
        : `${plural(n, 'Изменится', 'Изменятся', 'Изменится')} ${cells(n)}. Прежние значения сохранятся, исправление можно отменить.`;
    return (added + changed || 'Исправлять нечего: таких замечаний больше нет.').trim();
  },
  /** What stands in the cell; where the repair is about unseen characters alone, these are shown as signs. */
  before: (from: string, to: string) => (from !== to && tidy(from) === tidy(to) ? visible(from) : from),
  newCode: 'новый код',
  newColumn: 'новый столбец',
  /** `changed` of the `left` ones were edited meanwhile. */
  fixed: (n: number, left: number, changed: number) =>
    (n === 0
      ? 'Ничего не изменено.'
      : `${plural(n, 'Исправлена', 'Исправлены', 'Исправлено')} ${cells(n)}.`) + skipped(left, changed),
  already: 'Изменений нет: здесь всё уже исправлено.',
  progress: (done: number, total: number) => `Исправлено ${done} из ${total}`,
  undone: (cellCount: number, rowCount: number, left: number) => {
    const back = cellCount === 0 ? '' : `Прежнее значение вернулось: ${cells(cellCount)}. `;
    const cleared = rowCount === 0 ? '' : `Очищено: ${rows(rowCount)}; пустые строки можно удалить. `;
    const rest =
      left === 0
        ? ''
        : `Оставлено как есть: ${cells(left)}, причина указана у ${plural(left, 'неё', 'каждой', 'каждой')}.`;
    return (back + cleared + rest || 'Ничего не изменено.').trim();
  },
  undoneBefore: 'Изменений нет: это исправление уже отменено.',
  undoProgress: (done: number, total: number) => `Возвращено ${done} из ${total}`,
  list: (n: number) =>
    n === 0
      ? 'Исправлений ещё не было.'
      : 'Отменить можно любое исправление: прежнее значение вернётся туда, где с тех пор ничего не меняли.',
  change: (what: string, cellCount: number, rowCount: number) => {
    const titles: Readonly<Record<string, string>> = {
      applications: 'Приняты заявки',
      pairFill: 'Пары вписаны в реестр',
    };
    const title = titles[what] ?? `«${ruleWords(what as RuleId)?.title ?? 'Исправление'}»`;
    return `${title}: ${amount(cellCount, rowCount) || 'ничего не изменено'}`;
  },
  /** `elsewhere`: findings about a whole tab. */
  marked: (n: number, elsewhere: number, locked: readonly string[]) =>
    (n === 0
      ? 'Отмечать нечего: замечаний в ячейках нет.'
      : `${plural(n, 'Отмечена', 'Отмечены', 'Отмечено')} ${cells(n)}: наведите на ячейку, чтобы прочитать. «Убрать отметки» вернёт ваши цвета и примечания.`) +
    (elsewhere === 0
      ? ''
      : ` Ещё ${counted(elsewhere, 'замечание', 'замечания', 'замечаний')} – о листе целиком: смотрите «Проверку».`) +
    closed(locked),
  unmarked: (n: number, locked: readonly string[]) =>
    (n === 0 ? 'Отметок в таблице нет.' : `Отметки убраны: ${cells(n)}. Ваши цвета и примечания на месте.`) +
    closed(locked),
  cutOff: (sentence: string) =>
    `${sentence}. Работа прервалась: повторите исправление, чтобы закончить, или отмените его.`,
  undoCutOff: (sentence: string) => `${sentence}. Отмена прервалась: нажмите «Отменить» ещё раз.`,
} as const;
