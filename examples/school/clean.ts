import type { Cell, Scalar, SpreadsheetState } from '../../host/state/workbook';
import { emptySpreadsheet } from '../../host/workbook/empty';
import { Chance } from './chance';
import { Names } from './names';
import { dateCell, looks, Tab } from './tab';

const menteeTitles = [
  '№',
  'ФИО наставляемого',
  'Класс',
  'Контактные данные для связи (данные представителя)',
  'Год рождения наставляемого',
  'Основной запрос наставляемого',
  'Дата вхождения в программу',
  'ФИО наставника',
  'Форма наставничества',
  'Место работы/учебы наставника',
  'Дата завершения программы',
  'Результаты программы',
  'Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации',
  'Отметка о прохождении программы',
  'Согласие на обработку персональных данных',
];

const mentorTitles = [
  '№',
  'ФИО наставника',
  'Класс',
  'Контактные данные для связи',
  'Место работы/учебы наставника',
  'Основные компетенции наставника',
  'Важные для программы достижения наставника',
  'Интересы наставника',
  'Желаемый возраст наставляемых',
  'Ресурс времени на программу наставничества',
  'Дата вхождения в программу',
  'ФИО наставляемого (наставляемых)',
  'Форма наставничества',
  'Место работы/учебы наставляемого',
  'Дата завершения программы',
  'Результаты программы',
  'Ссылка на кейс/отзыв наставника, размещенные на сайте организации',
  'Количество наставляемых',
  'Согласие на обработку персональных данных',
];

const needs = ['математика', 'русский язык', 'физика', 'английский язык', 'проектная деятельность'];

/** A registry under the official headers in which there is nothing to correct. */
export function cleanSchool(): SpreadsheetState {
  const chance = new Chance(7);
  const names = new Names(chance);
  const sheets = [menteesSheet(chance, names), mentorsSheet(chance, names)].map((tab) => tab.sheet);
  return { ...emptySpreadsheet('school-clean', 7), sheets };
}

function menteesSheet(chance: Chance, names: Names): Tab {
  const tab = new Tab(0, 'Наставляемые');
  tab.add(menteeTitles, looks.header);
  for (let index = 0; index < 20; index++) {
    const grade = 5 + (index % 4);
    const row: (Scalar | Cell | null)[] = [
      index + 1,
      names.next(),
      `${grade}${chance.one(['А', 'Б'])}`,
      `+7 (900) 555-${20 + index}-${30 + index}`,
      2019 - grade,
      needs[index % needs.length]!,
      dateCell(2026, 9, 1),
      null,
      'ученик – ученик',
      null,
      null,
      null,
      null,
      null,
      dateCell(2026, 8, 17 + (index % 10)),
    ];
    tab.add(row, looks.row);
  }
  finish(tab, [40, 250, 60, 190, 100, 190, 110, 200, 140, 150, 110, 130, 170, 120, 140]);
  return tab;
}

function mentorsSheet(chance: Chance, names: Names): Tab {
  const tab = new Tab(101, 'Наставники');
  tab.add(mentorTitles, looks.header);
  for (let index = 0; index < 10; index++) {
    const subject = needs[index % needs.length]!;
    const row: (Scalar | Cell | null)[] = [
      index + 1,
      names.next(),
      `${10 + (index % 2)}${chance.one(['А', 'Б'])}`,
      `+7 (900) 555-${60 + index}-${70 + index}`,
      'МБОУ «Средняя школа № 12»',
      subject,
      'победитель школьной олимпиады',
      chance.one(['шахматы', 'волейбол', 'театр', 'туризм']),
      '10–15',
      '1 час в неделю',
      dateCell(2026, 9, 1),
      null,
      'ученик – ученик',
      null,
      null,
      null,
      null,
      2,
      dateCell(2026, 8, 17 + index),
    ];
    tab.add(row, looks.row);
  }
  finish(tab, [40, 250, 60, 190, 200, 190, 200, 120, 110, 120, 110, 200, 140, 150, 110, 130, 170, 110, 140]);
  return tab;
}

function finish(tab: Tab, widths: readonly number[]): void {
  tab.widths(widths);
  tab.sheet.rowHeights[0] = 80;
  tab.sheet.frozenRows = 1;
}
