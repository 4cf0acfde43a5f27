import type { CallName } from '../protocol/calls';

/** One line about every call, for the list on the command line. */
export const callsSay: Readonly<Record<CallName, string>> = {
  calls: 'Список действий',
  status: 'Где школа сейчас',
  'settings.read': 'Сведения о школе',
  'settings.save': 'Записать сведения о школе',
  check: 'Проверить реестры и раздать коды',
  'place.select': 'Перейти к ячейке',
  'pairs.propose': 'Подобрать пары; ничего не записывается',
  'pairs.approve': 'Утвердить пары',
  'roadmap.create': 'Создать дорожную карту или показать её ход',
  'order.preview': 'Что попадёт в приказ о закреплении пар',
  'order.create': 'Создать приказ о закреплении пар',
  'survey.create': 'Создать анкету ожиданий и ссылки участникам',
  'survey.send': 'Показать план рассылки ссылок, с confirm – разослать',
  'survey.collect': 'Собрать ответы на лист «Ответы»',
  'summary.build': 'Составить сводку',
  'summary.share': 'Открыть таблицу директору',
};
