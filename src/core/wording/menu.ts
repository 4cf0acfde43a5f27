export const menu = {
  title: 'Наставничество',
  home: 'Где мы сейчас',
  check: 'Проверить таблицу',
  pairs: 'Подобрать пары',
  roadmap: 'Дорожная карта',
  order: 'Приказ',
  survey: 'Анкета',
  director: 'Сводка директору',
} as const;
