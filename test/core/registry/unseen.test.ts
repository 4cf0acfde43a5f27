import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Area } from '../../../src/core/cells/grid';
import { newCode } from '../../../src/core/registry/codes';
import type { FieldId } from '../../../src/core/registry/fields';
import { readRegistries } from '../../../src/core/registry/recognise';
import type { ReadTab } from '../../../src/core/registry/registry';
import { day, gridOf, row } from '../grid';
import { today } from './school';

/** A column: its title, what it should be taken for, and its cells from the first person down. */
type Column = readonly [title: string, field: FieldId | null, ...cells: Cell[]];

interface Table {
  readonly name: string;
  readonly above?: readonly (readonly Cell[])[];
  readonly columns: readonly Column[];
  readonly merges?: readonly Area[];
}

function gridOfTable({ name, above = [], columns, merges = [] }: Table) {
  const height = Math.max(...columns.map((column) => column.length - 2));
  const body = Array.from({ length: height }, (_, at) => columns.map((column) => column[at + 2] ?? null));
  return gridOf(name, [...above, columns.map(([title]) => title), ...body] as Cell[][], { merges });
}

function readTable(table: Table): ReadTab {
  return readRegistries([gridOfTable(table)], today).tabs[0]!;
}

/** Every column is understood as said, and nothing is asked. */
function expectUnderstood(table: Table, role: ReadTab['role']): void {
  const tab = readTable(table);
  expect([tab.role, tab.other]).toEqual([role, null]);
  const found = tab.columns.map(({ title, field }) => [title.trim(), field]);
  expect(found).toEqual(table.columns.map(([title, field]) => [title.trim(), field]));
  expect(tab.columns.filter(({ asked }) => asked).map(({ title }) => title)).toEqual([]);
}

const pupils = ['Рябова Дарья Олеговна', 'Титов Илья Андреевич', 'Умаров Руслан Тимурович'] as const;
const adults = ['Зуева Нина Петровна', 'Лосев Павел Ильич', 'Крылова Анна Юрьевна'] as const;
const codes = [17, 421, 90_003].map((start) => newCode('mentee', new Set(), () => start));
const forms = ['ученик – ученик', 'ученик – ученик', 'учитель – ученик'] as const;

describe('a table that nobody has seen before', () => {
  it('in the official form of mentees, with the columns that the law asks for', () => {
    expectUnderstood(
      {
        name: 'База',
        above: [row('База наставляемых МБОУ «Лицей № 3»')],
        columns: [
          ['№', 'number', 1, 2, 3],
          ['ФИО наставляемого', 'name', ...pupils],
          [
            'Контактные данные для связи (данные представителя)',
            'contacts',
            '8 900 1112233, мать',
            null,
            '–',
          ],
          ['Год рождения наставляемого', 'birth', 2012, 2013, '2011'],
          ['Основной запрос наставляемого', 'topics', 'алгебра', 'мало друзей', 'ЕГЭ'],
          ['Дата вхождения в программу', 'entered', day('2026-09-05'), '05.09.2026', null],
          ['ФИО наставника', 'linkedName', 'Зуева Н. П.', null, null],
          ['Форма наставничества', 'form', ...forms],
          ['Место работы/учебы наставника', null, 'школа', null, null],
          ['Дата завершения программы', 'finished'],
          ['Результаты программы', 'results'],
          ['Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации', null],
          ['Отметка о прохождении программы', null],
          ['Согласие на обработку персональных данных', 'consent', 'да', 'да', 'нет'],
          ['Согласие на передачу персональных данных третьим лицам', 'consentThird', 'да', 'да', 'нет'],
          ['Согласие на размещение фото на сайте', 'consentPublish', 'да', 'нет', null],
          ['СНИЛС', 'snils', '112-233-445 95', '11223344595', null],
        ],
      },
      'mentee',
    );
  });

  it('in the official form of mentors, with their papers', () => {
    expectUnderstood(
      {
        name: 'Лист2',
        columns: [
          ['№', 'number', 1, 2, 3],
          ['ФИО наставника', 'name', ...adults],
          ['Контактные данные для связи', 'contacts', '8 900 1112233', null, null],
          ['Место работы/учебы наставника', 'organisation', 'лицей', 'завод', 'вуз'],
          ['Основные компетенции наставника', 'topics', 'математика', 'токарь', 'вокал'],
          ['Важные для программы достижения наставника', 'achievements', 'грамота', null, null],
          ['Интересы наставника', 'interests', 'лыжи', null, null],
          ['Желаемый возраст наставляемых', 'wantedAge', '12–14 лет', '7–9 классы', null],
          ['Ресурс времени на программу наставничества', 'time', '2 часа', null, null],
          ['Дата вхождения в программу', 'entered', '01.09.2026', null, null],
          ['ФИО наставляемого (наставляемых)', 'linkedName', 'Рябова Д. О.; Титов И. А.', null, null],
          ['Форма наставничества', 'form', 'учитель – ученик', 'работодатель – ученик', null],
          ['Заявление наставника', 'application', 'есть', null, null],
          ['Собеседование (дата)', 'interview', '03.09.2026', null, null],
          ['Справка об отсутствии судимости', 'criminalRecord', 'есть', null, null],
          ['Мед. книжка', 'medical', 'до 01.03.2027', null, null],
          ['Письменное согласие на наставничество', 'mentorConsent', 'да', null, null],
          ['Доп. соглашение (№, дата)', 'agreement', '12 от 01.09.2026', null, null],
          ['Доплата, %', 'payment', 10, null, null],
        ],
      },
      'mentor',
    );
  });

  it('on the screen of a program: the full name under «Имя наставника»', () => {
    expectUnderstood(
      {
        name: 'Экспорт',
        columns: [
          ['Имя наставника', 'name', ...adults],
          ['Время регистрации', 'timestamp', '01.09.2026 10:00', '01.09.2026 10:05', '02.09.2026 9:00'],
          ['Компетенции', 'topics', 'физика', 'химия', 'шахматы'],
          ['Достижения', 'achievements', 'грамота', null, null],
          ['Интересы', 'interests', 'лыжи', 'театр', null],
          ['Возраст наставляемых', 'wantedAge', '10–13', '14–16', '12–15'],
          ['Ресурс времени', 'time', '1 час', null, null],
        ],
      },
      'mentor',
    );
  });

  it('with expectations instead of requests, and two dates beside each other', () => {
    expectUnderstood(
      {
        name: 'Экспорт',
        columns: [
          ['ФИО участника', 'name', ...pupils],
          ['Ожидания наставляемого', 'topics', 'физика', 'выступать', 'ОГЭ'],
          ['Дата регистрации', 'timestamp', '01.09.2026', '01.09.2026', '02.09.2026'],
          ['Дата вхождения в программу', 'entered', '05.09.2026', '05.09.2026', '06.09.2026'],
        ],
      },
      'mentee',
    );
  });

  it('of participants, whose role stands above the titles', () => {
    expectUnderstood(
      {
        name: 'УЧАСТНИК',
        above: [row('Наставники проекта'), []],
        columns: [
          ['ID', 'number', 1, 2, 3],
          ['ФИО', 'name', ...adults],
          ['Адрес эл почты', 'email', 'a@s.example', 'b@s.example', 'c@s.example'],
          ['Номер телефона', 'phone', 79001112233, 79001112234, 79001112235],
          ['Ссылка на фото', null, 'http://f.example/1', null, null],
          ['Должность/специальность', 'post', 'учитель', 'токарь', 'студент'],
          ['Стаж/курс', 'experience', '12 лет', '5', '3 курс'],
          ['Год рождения', 'birth', 1980, 1985, 2006],
          ['ID организации', null, 'A', 'B', 'C'],
        ],
      },
      'mentor',
    );
  });

  it('of a class teacher', () => {
    expectUnderstood(
      {
        name: '7А',
        columns: [
          ['ФИО ученика', 'name', ...pupils],
          ['Класс', 'schoolClass', '7А', '7А', '7А'],
          ['Классный руководитель', null, ...adults],
          ['Контакты родителя', 'contacts', '+7 900 111-22-33', null, null],
          ['Проблема', 'topics', 'отстаёт по химии', 'новенький', 'стесняется'],
          ['Наставник', 'linkedName', 'Зуева Н. П.', null, 'Лосев П. И.'],
          ['Дата начала', 'entered', '01.09.2026', null, null],
          ['Дата окончания', 'finished', '25.05.2027', null, null],
          ['Результат', 'results', null, null, null],
        ],
      },
      'mentee',
    );
  });

  it('of young teachers: what repeats after the mentor is the mentor’s', () => {
    const tab = readTable({
      name: 'Молодые специалисты',
      columns: [
        ['№', 'number', 1, 2, 3],
        ['ФИО молодого специалиста', 'name', ...adults],
        ['Предмет', 'subjects', 'химия', 'физика', 'музыка'],
        ['Стаж', 'experience', '1 год', '0', '2'],
        ['Образование', null, 'высшее', 'СПО', 'высшее'],
        ['ФИО педагога-наставника', 'linkedName', 'Орлова В. П.', 'Орлова В. П.', 'Минин К. К.'],
        ['Стаж', null, 20, 20, 31],
        ['Категория', null, 'высшая', 'высшая', 'первая'],
      ],
    });
    expect([tab.role, ...tab.columns.map(({ field }) => field)]).toEqual([
      'mentee',
      'number',
      'name',
      'subjects',
      'experience',
      null,
      'linkedName',
      null,
      null,
    ]);
  });

  it('typed by hand: Latin letters, line breaks, stray spaces, suffixes, a word of explanation', () => {
    expectUnderstood(
      {
        name: 'Hаставляемые 26-27',
        columns: [
          ['N п/п', 'number', 1, 2, 3],
          ['  Фaмилия,\nимя,  отчествo\nобучающегося ', 'name', ...pupils],
          ['Kласс*', 'schoolClass', '7 А', '10-Б', 'VII А'],
          ['Дата рожд-я (дд.мм.гггг)', 'birth', '01.02.2012', '03.04.2009', day('2013-01-01')],
          ['Тел.1', 'phone', '89001112233', '89001112234', '89001112235'],
          ['E-mаil', 'email', 'a@s.example', 'b@s.example', null],
          ['Чему хочет научиться?', 'topics', 'рисовать', 'физика', 'играть на гитаре'],
          ['Форма\u00a0наставничества [выберите]', 'form', ...forms],
          ['Удобное время', 'slots', 'вт 15:00', null, 'пятница'],
          ['Часов в неделю', 'hours', 1, 2, 1],
          ['С кем хотел бы', 'wishes', 'Зуева', null, null],
          ['С кем не хотел бы', 'refusals', null, 'Лосев', null],
          ['Приоритет', 'priority', 1, 2, null],
          ['Согласие родителей', 'consent', 'да', 'да', 'да'],
        ],
      },
      'mentee',
    );
  });

  it('in two rows of titles with merged cells, its columns counted below, a mentor merged over his mentees', () => {
    const merge = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): Area => ({
      fromRow,
      toRow,
      fromColumn,
      toColumn,
    });
    const grid = gridOf(
      'Реестр',
      [
        row('Сведения о наставниках||||||'),
        row('№|Наставник|||Контакты||Наставляемые'),
        row('|Фамилия|Имя|Отчество|телефон|почта|'),
        row('1|2|3|4|5|6|7'),
        row('1|Зуева|Нина|Петровна|8 900 111-22-33|z@s.example|Рябова Дарья'),
        row('||||||Титов Илья'),
        row('2|Лосев|Павел|Ильич|8 900 111-22-34|l@s.example|Умаров Руслан'),
      ],
      {
        merges: [
          merge(1, 1, 1, 7),
          merge(2, 3, 1, 1),
          merge(2, 2, 2, 4),
          merge(2, 2, 5, 6),
          merge(2, 3, 7, 7),
          ...[1, 2, 3, 4, 5, 6].map((column) => merge(5, 6, column, column)),
        ],
      },
    );
    const { mentors } = readRegistries([grid], today);
    expect(mentors?.columns.map(({ field }) => field)).toEqual([
      'number',
      'surname',
      'given',
      'patronymic',
      'phone',
      'email',
      'linkedName',
    ]);
    expect(mentors?.people).toMatchObject([
      { name: { surname: 'Зуева', given: 'Нина' }, email: 'z@s.example', place: { row: 5 } },
      { name: { surname: 'Лосев' }, place: { row: 7 }, linkedNames: ['Умаров Руслан'] },
    ]);
    expect(mentors?.people[0]?.linkedNames).toEqual(['Рябова Дарья', 'Титов Илья']);
  });

  it('with surname, name and patronymic of the mentor in columns that name him', () => {
    expectUnderstood(
      {
        name: 'Лист1',
        columns: [
          ['Фамилия наставника', 'surname', 'Зуева', 'Лосев', 'Крылова'],
          ['Имя наставника', 'given', 'Нина', 'Павел', 'Анна'],
          ['Отчество наставника', 'patronymic', 'Петровна', 'Ильич', 'Юрьевна'],
          ['Должность, место работы', 'post', 'учитель', 'токарь', 'студентка'],
          ['Чем готов помочь', 'topics', 'физика', 'профориентация', 'математика'],
        ],
      },
      'mentor',
    );
  });

  it('exported from an application form, its titles cut at 64 characters', () => {
    const cut = (title: string) => title.slice(0, 64);
    expectUnderstood(
      {
        name: 'Ответы на форму (1)',
        columns: [
          [
            'Отметка времени',
            'timestamp',
            '01.09.2026 10:15:00',
            '01.09.2026 10:16:00',
            '02.09.2026 8:00:00',
          ],
          ['Баллы', null, 0, 0, 0],
          [
            cut('Фамилия, имя, отчество наставляемого (полностью, как в свидетельстве о рождении)'),
            'name',
            ...pupils,
          ],
          [
            cut('Дата рождения наставляемого (число, месяц, год: например, 01.09.2012)'),
            'birth',
            '01.02.2012',
            '02.03.2013',
            '04.05.2011',
          ],
          [
            cut('Класс (для студентов – курс и группа, для педагогов поставьте прочерк)'),
            'schoolClass',
            '7А',
            '6Б',
            '8В',
          ],
          [
            cut('Номер телефона/WhatsApp для связи (если нет своего, телефон родителя)'),
            'phone',
            '89001112233',
            '89001112234',
            '89001112235',
          ],
          [
            cut('Адрес эл.почты для рассылки (проверьте, пожалуйста, на него придут ссылки)'),
            'email',
            'a@s.example',
            'b@s.example',
            'c@s.example',
          ],
          [
            cut('Основной запрос наставляемого (в чём нужна помощь? выберите один или несколько)'),
            'topics',
            'физика',
            'алгебра',
            'адаптация',
          ],
          [
            cut('Предмет (если помощь нужна по школьному предмету, укажите, по какому)'),
            'subjects',
            'физика',
            'алгебра',
            null,
          ],
          [
            cut('Форма наставничества (см. памятку на сайте школы в разделе «Наставничество»)'),
            'form',
            ...forms,
          ],
          [
            cut('Удобное время для встреч (дни недели и часы, можно несколько вариантов)'),
            'slots',
            'вт',
            'ср',
            'пт',
          ],
          [
            cut('Пожелания к наставнику (возраст, пол, характер, увлечения, другое)'),
            'wishes',
            null,
            'девушка',
            null,
          ],
          [
            cut('Интересы и увлечения (кружки, секции, любимые книги, фильмы и игры)'),
            'interests',
            'лыжи',
            null,
            null,
          ],
          [
            cut('Согласие на обработку персональных данных (поставьте галочку, если согласны)'),
            'consent',
            'да',
            'да',
            'да',
          ],
          [
            cut('Согласие на размещение фотографий и видео с моим участием на сайте'),
            'consentPublish',
            'да',
            'нет',
            'да',
          ],
          [
            cut('Другая важная информация о наставляемом (здоровье, семья, обстановка)'),
            'remark',
            null,
            null,
            null,
          ],
          ['Модуль', null, 'А', 'Б', 'А'],
          ['', null, null, null, 'x'],
        ],
      },
      'mentee',
    );
  });

  it('of a teacher who writes as she speaks', () => {
    expectUnderstood(
      {
        name: 'Дети',
        columns: [
          ['Фамилия, имя', 'name', ...pupils],
          ['Кл', 'schoolClass', '7а', '8б', '8б'],
          ['Д.р.', 'birth', '01.02.2013', '02.03.2012', '04.05.2012'],
          ['моб. тел.', 'phone', '89001112233', '89001112234', '89001112235'],
          ['мама (ФИО, тел.)', null, 'Рябова О. А.', 'Титова О. А.', null],
          ['что беспокоит', 'topics', 'физика', 'друзей нет', 'химия'],
          ['кто наставник', 'linkedName', 'Зуева Нина', null, null],
        ],
      },
      'mentee',
    );
  });

  it('of students and of workers, who mentor', () => {
    expectUnderstood(
      {
        name: 'Студенты-наставники',
        columns: [
          ['ФИО студента', 'name', ...adults],
          ['Группа', null, 'П-21', 'П-22', 'П-23'],
          ['Курс', 'experience', '2', '3', '3'],
          ['Специальность', 'post', 'программист', 'токарь', 'токарь'],
          ['Telegram', null, '@zu', '@lo', '@kr'],
          ['Готов вести (предмет)', 'subjects', 'информатика', 'технология', 'черчение'],
          ['Сколько подшефных', 'capacity', '2', '1', '1'],
          ['Дни недели', 'slots', 'вт, чт', 'ср', 'пт'],
        ],
      },
      'mentor',
    );
  });

  it('of an application form for both sides', () => {
    expectUnderstood(
      {
        name: 'Ответы на форму (2)',
        columns: [
          [
            'Отметка времени',
            'timestamp',
            '01.09.2026 10:00:00',
            '01.09.2026 10:01:00',
            '01.09.2026 10:02:00',
          ],
          ['Вы хотите участвовать как', 'role', 'Наставник', 'Наставляемый', 'Наставляемый'],
          ['Ваши фамилия, имя, отчество', 'name', ...adults],
          [
            'С какой проблемой вы хотели бы справиться с помощью наставника?',
            'topics',
            null,
            'физика',
            'химия',
          ],
          ['Чем вы могли бы помочь наставляемому?', 'topics', 'физика', null, null],
          ['Какие дни и время вам удобны?', 'slots', 'вт', 'ср', 'пт'],
          ['Я даю согласие на обработку персональных данных', 'consent', 'Да', 'Да', 'Да'],
        ],
      },
      'both',
    );
  });

  it('in blocks, mentor and mentee: of a class behind the mentee it is asked whose it is', () => {
    const tab = readTable({
      name: 'Наставники',
      columns: [
        ['ФИО наставника', 'name', ...adults],
        ['Должность', 'post', 'учитель', 'завуч', 'психолог'],
        ['ФИО наставляемого', 'linkedName', ...pupils],
        ['Класс', null, '7А', '8Б', '9В'],
        ['Форма', 'form', ...forms],
      ],
    });
    expect(tab.columns[3]).toMatchObject({ field: null, asked: true, candidates: ['schoolClass'] });
    expect(tab.columns.filter(({ asked }) => asked).length).toBe(1);
  });

  it.each([
    ['experience', 'высшая', 'первая', 'соответствие'],
    ['category', 'ОВЗ', 'одарённый', 'на учёте'],
  ] as const)('with a category, which is %s by its values', (field, ...values) => {
    expectUnderstood(
      {
        name: 'Наставляемые',
        columns: [
          ['ФИО', 'name', ...pupils],
          ['Категория', field, ...values],
          ['Запрос', 'topics', 'физика', 'химия', 'музыка'],
        ],
      },
      'mentee',
    );
  });

  it('of codes only', () => {
    const table: Table = {
      name: 'Список 1',
      columns: [
        ['Код участника', 'code', ...codes],
        ['Класс', 'schoolClass', '7А', '8Б', '9А'],
        ['Запрос', 'topics', 'физика', 'химия', 'музыка'],
        ['Форма', 'form', ...forms],
      ],
    };
    expectUnderstood(table, 'mentee');
    const { mentees } = readRegistries([gridOfTable(table)], today);
    expect(mentees?.people.map(({ code, name, schoolClass }) => [code, name, schoolClass?.grade])).toEqual([
      [codes[0], null, 7],
      [codes[1], null, 8],
      [codes[2], null, 9],
    ]);
  });

  it('of the working group and of the partners', () => {
    expectUnderstood(
      {
        name: 'Приказ, приложение',
        above: [row('Состав рабочей группы')],
        columns: [
          ['№п/п', 'number', 1, 2, 3],
          ['ФИО', 'name', ...adults],
          ['Должность', 'post', 'директор', 'завуч', 'психолог'],
          ['Обязанности*', 'duties', 'общее руководство', 'контроль', 'анкеты'],
        ],
      },
      'team',
    );
    const partners: Table = {
      name: 'Партнёры',
      columns: [
        ['№', 'number', 1, 2, 3],
        ['Наименование организации', 'organisation', 'ООО «Станок»', 'Колледж', 'Библиотека'],
        ['Контактное лицо', 'name', ...adults],
        ['Телефон', 'phone', '89001112233', '89001112234', '89001112235'],
        ['Направление сотрудничества', null, 'экскурсии', 'мастер-классы', 'книги'],
      ],
    };
    expectUnderstood(partners, 'partner');
    const { partners: read } = readRegistries([gridOfTable(partners)], today);
    expect(read?.entries[0]).toMatchObject({ organisation: 'ООО «Станок»', name: adults[0], row: 2 });
  });
});
