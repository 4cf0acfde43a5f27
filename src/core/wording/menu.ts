export const menu = {
  title: 'Наставничество',
  home: 'Где мы сейчас',
  check: 'Проверить',
  pairs: 'Подобрать пары',
  roadmap: 'Дорожная карта',
  order: 'Приказ',
  survey: 'Анкета',
  director: 'Директору',
} as const;
