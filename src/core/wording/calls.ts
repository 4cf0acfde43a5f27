import type { CallName } from '../protocol/calls';

/** One line about every call, for the list on the command line. */
export const callsSay: Readonly<Record<CallName, string>> = {
  calls: 'Список всех действий и их входных данных',
  status: 'Где школа сейчас: семь этапов и следующий шаг',
  'settings.read': 'Сведения о школе',
  'settings.save': 'Записать сведения о школе на лист «Настройки»',
  check: 'Проверить реестры, раздать коды, заполнить лист «Проверка»',
  'place.select': 'Перейти к ячейке',
  'pairs.propose': 'Подобрать пары; ничего не записывается',
  'pairs.approve': 'Записать утверждённые пары на лист «Пары»',
  'roadmap.create': 'Создать лист «Дорожная карта» или показать её ход',
  'order.preview': 'Что попадёт в приказ о закреплении пар',
  'order.create': 'Создать приказ о закреплении пар',
  'survey.create': 'Создать анкету ожиданий и ссылки участникам',
  'survey.send': 'Показать план рассылки ссылок, с confirm – разослать',
  'survey.collect': 'Собрать ответы на лист «Ответы»',
  'summary.build': 'Составить лист «Сводка» без имён',
  'summary.share': 'Открыть таблицу директору для просмотра',
};
