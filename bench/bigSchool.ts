import { Chance } from '../examples/school/chance';
import { Names } from '../examples/school/names';
import { dateCell, looks, Tab } from '../examples/school/tab';
import type { Cell, Scalar, SpreadsheetState } from '../host/state/workbook';
import { emptySpreadsheet } from '../host/workbook/empty';

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
  'Эл. почта',
  'Примечание',
  'Кружок',
  'Секция',
  'Автобус',
  'Группа здоровья',
  'Классный руководитель',
  'Корпус',
  'Смена',
  'Иностранный язык',
  'Профиль',
  'Олимпиады',
  'Волонтёрство',
  'Питание',
  'Дата сверки',
];

const mentorTitles = [
  '№',
  'ФИО наставника',
  'Класс',
  'Контактные данные для связи',
  'Место работы/учебы наставника',
  'Основные компетенции наставника',
  'Интересы наставника',
  'Желаемый возраст наставляемых',
  'Дата вхождения в программу',
  'Форма наставничества',
  'Количество наставляемых',
  'Эл. почта',
  'Согласие на обработку персональных данных',
];

const subjects = [
  'математика',
  'русский язык',
  'физика',
  'английский язык',
  'проектная деятельность',
  'химия',
  'биология',
  'информатика',
  'история',
  'география',
];

const forms = ['ученик – ученик', 'студент – ученик', 'учитель – ученик', 'работодатель – ученик'];

/** Whole districts keep one registry: two tabs, thousands of invented people, every twentieth row with something amiss. */
export function bigSchool(mentees: number, mentors: number): SpreadsheetState {
  const chance = new Chance(11);
  const names = new Names(chance);
  const sheets = [menteesSheet(mentees, chance, names), mentorsSheet(mentors, chance, names)];
  return { ...emptySpreadsheet('big-school', 11), sheets: sheets.map((tab) => tab.sheet) };
}

function menteesSheet(count: number, chance: Chance, names: Names): Tab {
  const tab = new Tab(0, 'Наставляемые');
  tab.add(menteeTitles, looks.header);
  for (let index = 0; index < count; index++) {
    const grade = chance.whole(5, 8);
    const amiss = index % 20 === 7 ? chance.whole(1, 3) : 0;
    const row: (Scalar | Cell | null)[] = [
      index + 1,
      names.next(),
      amiss === 1 ? null : `${grade}${chance.one(['А', 'Б', 'В'])}`,
      `+7 (900) ${chance.whole(100, 999)}-${chance.whole(10, 99)}-${chance.whole(10, 99)}`,
      amiss === 2 ? 1919 : 2019 - grade,
      chance.some(subjects, chance.whole(1, 2)).join(', '),
      dateCell(2026, 9, 14),
      null,
      forms[index % forms.length]!,
      null,
      null,
      null,
      null,
      null,
      amiss === 3 ? null : dateCell(2026, 9, chance.whole(1, 10)),
      `pupil${index + 1}@school.example`,
      chance.one([null, 'новый ученик']),
      chance.one(['шахматы', 'театр', null]),
      chance.one(['волейбол', 'плавание', null]),
      chance.one(['да', 'нет']),
      chance.one(['I', 'II']),
      chance.one(['Орлова М. П.', 'Зимина Т. А.', 'Лесков В. И.']),
      chance.one(['главный', 'малый']),
      1,
      chance.one(['английский', 'немецкий']),
      chance.one(['универсальный', 'технологический']),
      chance.whole(0, 3),
      chance.one(['да', null]),
      'горячее',
      dateCell(2026, 9, 2),
    ];
    tab.add(row);
  }
  return finished(tab, menteeTitles.length);
}

function mentorsSheet(count: number, chance: Chance, names: Names): Tab {
  const tab = new Tab(101, 'Наставники');
  tab.add(mentorTitles, looks.header);
  for (let index = 0; index < count; index++) {
    tab.add([
      index + 1,
      names.next(),
      index % forms.length === 0 ? `${chance.whole(10, 11)}${chance.one(['А', 'Б'])}` : null,
      `+7 (900) ${chance.whole(100, 999)}-${chance.whole(10, 99)}-${chance.whole(10, 99)}`,
      'МБОУ «Средняя школа № 12»',
      chance.some(subjects, chance.whole(2, 4)).join(', '),
      chance.one(['шахматы', 'волейбол', 'театр', 'туризм']),
      '10–15',
      dateCell(2026, 9, 7),
      forms[index % forms.length]!,
      chance.whole(3, 7),
      `mentor${index + 1}@school.example`,
      dateCell(2026, 9, chance.whole(1, 10)),
    ]);
  }
  return finished(tab, mentorTitles.length);
}

function finished(tab: Tab, columns: number): Tab {
  tab.sheet.frozenRows = 1;
  tab.sheet.maxRows = Math.max(tab.sheet.maxRows, tab.sheet.rows.length);
  tab.sheet.maxColumns = Math.max(tab.sheet.maxColumns, columns);
  return tab;
}
