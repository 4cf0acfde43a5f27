import { freshState } from '../../host/state/fresh';
import type { SheetState, Style } from '../../host/state/workbook';
import { WorkbookModel } from '../../host/workbook/model';
import { type School, schoolOf } from './school';

const mentees = [
  'ФИО наставляемого|Класс|Телефон|E-mail|Форма наставничества|Запрос|Согласие на обработку персональных данных|Моё',
  'Бeлов Артём Денисович|7 «А»|89005551137|belov@school.example|ученик – ученик|математика|да|позвонить',
  'Галиева Алсу Рамилевна|8 «Б»|89005551274|galieva@@school.example|ученик – ученик|физика|да|',
  'Дёмин Егор Олегович|8 «Б»|+7 900 555-22-35|demin@school.example|ученик  –  ученик|химия|да|',
  'Еpшова Вера Павловна|9 «А»|9005552370|ershova@school.example|ученик – ученик|биология|нет|',
  'Жукова Инна Львовна|7 «А»|+7 900 555-23-71|zhukova@school.example|ученик – ученик|русский язык|да|',
];

const mentors = [
  'ФИО наставника|Класс|Телефон|Форма наставничества|Чем может помочь|Сколько человек возьмёт|Согласие на обработку персональных данных',
  'Соколова Анна Ильинична|10 «А»|89005553311|ученик – ученик|математика, физика|2|да',
  'Орлова Майя Петровна|11 «А»|+7 900 555-33-12|ученик – ученик|химия, биология|2|да',
];

/** A school of two short lists with a few things to put right, some colours and some notes: quick to run many times. */
export function smallSchool(): School {
  const school = schoolOf(freshState('Маленькая школа', Date.UTC(2026, 8, 7, 7)));
  const { spreadsheet } = school.state;
  const book = new WorkbookModel(spreadsheet, () => 2026);
  spreadsheet.sheets[0]!.name = 'Наставляемые';
  const lists = [
    [spreadsheet.sheets[0]!.id, mentees],
    [book.addSheet('Наставники', 1), mentors],
  ] as const;
  for (const [sheetId, lines] of lists)
    book.paste(
      sheetId,
      0,
      0,
      lines.map((line) => line.split('|')),
    );
  const sheet = school.sheet('Наставляемые');
  styleCell(sheet, 2, 3, { numberFormat: '0', background: '#d9ead3' });
  styleCell(sheet, 3, 3, { bold: true });
  styleCell(sheet, 5, 1, { background: '#ffff00' });
  sheet.rows[4]![0]!.note = 'Мама просила звонить вечером.\n';
  sheet.rows[2]![3]!.note = 'проверить';
  return school;
}

/** Row and column from 1. */
export function styleCell(sheet: SheetState, row: number, column: number, style: Style): void {
  const line = sheet.rows[row - 1]!;
  line[column - 1] = { ...line[column - 1], style: { ...line[column - 1]?.style, ...style } };
}

/** The curator's tabs whole: values, formulas, formats, notes, colours, all that the host knows of them. */
export function tabsOf(school: School): readonly SheetState[] {
  return structuredClone(
    ['Наставляемые', 'Наставники'].map((name) => {
      const sheet = school.sheet(name);
      return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell ?? null)) };
    }),
  );
}
