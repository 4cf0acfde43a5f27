import { plural } from '../text/plural';
import { lowerFirst } from './lowerFirst';

const pairs = (n: number): string => `${n} ${plural(n, 'пара', 'пары', 'пар')}`;

export const pairing = {
  tabTitle: (schoolYear: string) => `Наставнические пары, ${schoolYear} учебный год`,
  approved: (added: number, kept: number, removed: number) => {
    if (added === 0 && removed === 0) return 'Изменений нет: эти пары уже утверждены.';
    const parts = [`добавлено: ${pairs(added)}`];
    if (kept > 0) parts.push(`осталось: ${pairs(kept)}`);
    if (removed > 0) parts.push(`снято: ${pairs(removed)}`);
    return `Пары записаны на лист «Пары» – ${parts.join(', ')}.`;
  },
  /** «запрос и компетенции 40 из 40» */
  part: (title: string, points: number, max: number) =>
    `${lowerFirst(title)} ${String(points).replace('.', ',')} из ${max}`,
  tabDeleted:
    'Лист «Пары» удалён: прежние пары и отметки о приказах забыты. Верните его (Файл → История версий) или утвердите пары заново.',
  twice: 'Одна и та же пара названа дважды.',
  impossible: 'Среди выбранных есть пара, которую нельзя составить: участник не готов или форма не подходит.',
  tooMany: (mentor: string, taken: number) =>
    `У наставника ${mentor} получилось больше мест, чем он берёт: ${taken}.`,
} as const;
