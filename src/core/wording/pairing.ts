import { plural } from '../text/plural';
import { lowerFirst } from './lowerFirst';

const pairs = (n: number): string => `${n} ${plural(n, 'пара', 'пары', 'пар')}`;

export const pairing = {
  tabTitle: (schoolYear: string) => `Наставнические пары, ${schoolYear} учебный год`,
  /** `aside`: fixed by an order and not in the proposal, because one of the two is not ready now. */
  approved: (added: number, kept: number, removed: number, aside: number) => {
    const beside =
      aside === 0
        ? ''
        : ` Не тронуто: ${pairs(aside)} с приказом – участник сейчас не готов к подбору; такую пару завершают вручную.`;
    if (added === 0 && removed === 0) return `Изменений нет: эти пары уже утверждены.${beside}`;
    const parts = [`добавлено: ${pairs(added)}`];
    if (kept > 0) parts.push(`осталось: ${pairs(kept)}`);
    if (removed > 0) parts.push(`больше не действует: ${pairs(removed)}`);
    return `Пары записаны на лист «Пары» – ${parts.join(', ')}.${beside}`;
  },
  locksOnly: 'Пары прежние, отметки «Закреплена» на листе «Пары» обновлены.',
  archived: (n: number, year: string) =>
    ` Пары ${year} учебного года (${n}) перенесены на лист «Пары прошлых лет».`,
  neverWritten: 'работа прервалась: изменение не записано',
  /** «запрос и компетенции 40 из 40» */
  part: (title: string, points: number, max: number) =>
    `${lowerFirst(title)} ${String(points).replace('.', ',')} из ${max}`,
  tabDeleted:
    'Лист «Пары» удалён: прежние пары и отметки о приказах забыты. Верните его (Файл → История версий) или утвердите пары заново.',
  moreRules: (rest: number) =>
    `На листах с правилами и условиями подбора не учтено ещё ${rest} ${plural(rest, 'строка', 'строки', 'строк')}: откройте правила подбора.`,
  twice: 'Одна и та же пара названа дважды.',
  impossible: 'Среди выбранных есть пара, которую нельзя составить: участник не готов или форма не подходит.',
  tooMany: (mentor: string, taken: number) =>
    `У наставника ${mentor} получилось больше мест, чем он берёт: ${taken}.`,
} as const;
