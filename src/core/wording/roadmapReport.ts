import { plural } from '../text/plural';

const events = (n: number): string => `${n} ${plural(n, 'мероприятие', 'мероприятия', 'мероприятий')}`;

export const roadmapSays = {
  created: (rows: number) =>
    `Дорожная карта создана: ${events(rows)} по семи этапам. Правьте её как обычную таблицу.`,
  standing: ({
    done,
    total,
    overdue,
  }: {
    readonly done: number;
    readonly total: number;
    readonly overdue: number;
  }) =>
    overdue > 0
      ? `Выполнено ${done} из ${total}, просрочено: ${events(overdue)}.`
      : `Выполнено ${done} из ${total}, просроченных нет.`,
} as const;
