import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { newCode } from '../../../src/core/registry/codes';
import type { FieldId } from '../../../src/core/registry/fields';
import { readRegistries } from '../../../src/core/registry/recognise';
import type { Registry } from '../../../src/core/registry/registry';
import { gridOf, row } from '../grid';
import { menteeRows, menteesTab, menteeTitles, mentorRows, mentorsTab, mentorTitles, today } from './school';

const read = (...grids: Grid[]) => readRegistries(grids, today);

function titleOf(registry: Registry | null, field: FieldId): string | null {
  return registry?.columns.find((column) => column.field === field)?.title ?? null;
}

describe('the two registries', () => {
  it('are found by their titles, whatever the tabs are called', () => {
    const found = read(
      gridOf('Лист1', [mentorTitles, ...mentorRows]),
      gridOf('Лист2', [menteeTitles, ...menteeRows]),
    );
    expect(found.mentors?.sheetName).toBe('Лист1');
    expect(found.mentees?.sheetName).toBe('Лист2');
    expect(found.mentors?.people.length).toBe(3);
    expect(found.mentees?.people.length).toBe(4);
  });

  it('are read in the official form', () => {
    const { mentees, mentors } = read(menteesTab(), mentorsTab());
    expect(mentees?.people[0]).toMatchObject({
      role: 'mentee',
      name: { surname: 'Белов', given: 'Артём', patronymic: 'Денисович', sex: 'male' },
      birth: { year: 2013 },
      schoolClass: { grade: 7, letter: 'А' },
      phone: '+79001112233',
      form: 'pupil-pupil',
      topics: ['математика'],
      subjects: ['математика'],
      consent: { state: 'yes', date: '2026-09-02' },
      linkedNames: ['Соколова Анна Ильинична'],
      enteredOn: '2026-09-05',
    });
    expect(mentors?.people[0]).toMatchObject({
      schoolClass: { grade: 10, letter: 'А' },
      email: 'sokolova@school.example',
      subjects: ['математика', 'физика'],
      capacity: 2,
      wantedAge: { from: 12, to: 14 },
      linkedNames: ['Белов Артём Денисович'],
    });
    expect(mentors?.people[1]).toMatchObject({
      organisation: 'ООО «Станкозавод»',
      wantedAge: { from: 14, to: 16 },
      capacity: 3,
    });
  });

  it('leave the other side alone: where the mentor studies is not where the mentee does', () => {
    expect(read(menteesTab()).mentees?.people[0]?.organisation).toBeNull();
  });

  it('are not taken for plans, working groups, reports and our own tabs', () => {
    const { mentors, mentees, team, others } = read(
      gridOf('План работы', [row('№|Мероприятия|Сроки|Ответственный'), row('1|Встреча|сентябрь|Куратор')]),
      gridOf('Рабочая группа', [row('№п/п|ФИО|Должность|Обязанности*'), row('1|Иванова А. А.|директор|всё')]),
      gridOf('Итоги прошлого года', [
        row('Форма|Кол-во пар|Кол-во наставников|Кол-во наставляемых'),
        row('ученик – ученик|3|3|3'),
      ]),
      gridOf(
        'Пары',
        [row('Наставник|Наставляемый|Форма'), row('Иванова А. А.|Белов А. Д.|ученик – ученик')],
        { ownedTab: 'pairs' },
      ),
      gridOf('Лист7', [[]]),
    );
    expect([mentors, mentees]).toEqual([null, null]);
    expect(others.map(({ sheetName, because }) => [sheetName, because.kind])).toEqual([
      ['План работы', 'noHeader'],
      ['Итоги прошлого года', 'noHeader'],
      ['Лист7', 'empty'],
    ]);
    expect(team?.entries).toMatchObject([{ name: 'Иванова А. А.', post: 'директор', duties: 'всё' }]);
  });

  it('are chosen among several tabs of a role, and the rest are named', () => {
    const { mentees, others } = read(
      gridOf('Копия Наставляемые', [menteeTitles, ...menteeRows]),
      menteesTab(),
      gridOf('Наставляемые (шаблон)', [menteeTitles]),
    );
    expect(mentees?.sheetName).toBe('Наставляемые');
    expect(others.map(({ sheetName, because }) => [sheetName, because.kind])).toEqual([
      ['Копия Наставляемые', 'second'],
      ['Наставляемые (шаблон)', 'second'],
    ]);
  });

  it('are read under the short titles of a class teacher', () => {
    const { mentees } = read(
      gridOf('Лист1', [
        row(
          'ФИО ученика|Класс|Классный руководитель|Контакты родителя|Проблема|Наставник|Дата начала|Дата окончания|Результат',
        ),
        row('Белов Артём|7 «А»|Орлова В. П.|+7 900 111-22-33|отстаёт по алгебре|Соколова А. И.|01.09.2026||'),
      ]),
    );
    expect(mentees?.people[0]).toMatchObject({
      name: { surname: 'Белов' },
      phone: '+79001112233',
      subjects: ['математика', 'успеваемость'],
      linkedNames: ['Соколова А. И.'],
      enteredOn: '2026-09-01',
    });
  });

  it('take the role of «ФИО» alone from the name of the tab', () => {
    const rows = [row('ФИО|Класс|Форма'), row('Белов Артём|7 «А»|ученик – ученик')];
    expect(read(gridOf('Наставники', rows)).mentors?.people.length).toBe(1);
    expect(read(gridOf('База наставляемых', rows)).mentees?.people.length).toBe(1);
  });
});

describe('an export of an application form', () => {
  const titles = row(
    'Отметка времени|Баллы|ФИО наставника (полностью)|Год рождения  , полных лет #|Номер телефона/WhatsApp для связи|Адрес эл#почты для рассылки (проверьте!)|Место работы/ учебы наставника|Должность/ специальность|Стаж/курс|Основные компетенции наставника (чем Вы можете поделиться с участн|Важные для программы достижения нас|Интересы наставника|Желаемый возраст наставляемых (можно указать классы)|Ресурс времени на программу наставничества (сколько часов в неде|Модуль|ФИО наставляемого (если уже определен список участников Проекта)|Заполняя заявку, Вы даёте согласие|',
  );

  it('is read although titles are cut short, long, doubled in spaces or missing', () => {
    const answer = row(
      '01.09.2026 10:15:00|0|Орлова Вера Петровна|1985, 41 год|89001112233|orlova@school.example|МБОУ СОШ № 12|учитель физики|12 лет|физика; подготовка к ЕГЭ|призёр|театр|10-13 лет|2 часа|модуль 1|Белов А. Д.|да|да',
    );
    const { mentors } = read(gridOf('Ответы на форму (1)', [titles, answer, answer, answer]));
    expect(mentors?.people[0]).toMatchObject({
      name: { surname: 'Орлова' },
      birth: { year: 1985 },
      phone: '+79001112233',
      email: 'orlova@school.example',
      organisation: 'МБОУ СОШ № 12',
      post: 'учитель физики',
      subjects: ['физика', 'подготовка к ЕГЭ'],
      wantedAge: { from: 10, to: 13 },
      capacity: null,
      linkedNames: ['Белов А. Д.'],
    });
    expect(titleOf(mentors, 'timestamp')).toBe('Отметка времени');
  });
});

describe('the header', () => {
  it('is found under title rows and above a row of column numbers', () => {
    const { mentees } = read(
      gridOf('Наставляемые', [
        row('||УТВЕРЖДАЮ'),
        row('Реестр наставляемых на 2026/2027 учебный год'),
        [],
        menteeTitles,
        menteeTitles.map((_, i) => i + 1),
        ...menteeRows,
      ]),
    );
    expect([mentees?.headerRow, mentees?.firstRow, mentees?.people.length]).toEqual([4, 6, 4]);
  });

  it('may take two rows', () => {
    const { mentees } = read(
      gridOf('Наставляемые', [
        row('№|Наставляемый||Контакты||Форма наставничества'),
        row('|ФИО|Класс|Телефон|E-mail|'),
        row('1|Белов Артём Денисович|7 «А»|+7 900 111-22-33|belov@school.example|ученик – ученик'),
      ]),
    );
    expect([mentees?.headerRow, mentees?.firstRow]).toEqual([2, 3]);
    expect(mentees?.people[0]).toMatchObject({
      schoolClass: { grade: 7 },
      phone: '+79001112233',
      email: 'belov@school.example',
      form: 'pupil-pupil',
    });
  });

  it('may repeat a title: the column with data is taken, the other one named', () => {
    const { mentees } = read(
      gridOf('Наставляемые', [
        row('ФИО наставляемого|Класс|Класс|Форма'),
        row('Белов Артём||7 «А»|ученик – ученик'),
        row('Галиева Алсу||8 «Б»|ученик – ученик'),
      ]),
    );
    expect(mentees?.people.map(({ schoolClass }) => schoolClass?.grade)).toEqual([7, 8]);
    expect(mentees?.columns.map(({ field }) => field)).toEqual(['name', null, 'schoolClass', 'form']);
  });

  it('names pupils among mentors: mentors themselves, or their mentees beside a column of mentors', () => {
    const alone = read(
      gridOf('Наставники', [row('ФИО ученика|Класс|Форма'), row('Соколова Анна|10А|ученик – ученик')]),
    );
    expect(titleOf(alone.mentors, 'name')).toBe('ФИО ученика');
    const beside = read(
      gridOf('Наставники', [
        row('ФИО учителя|ФИО ученика|Форма'),
        row('Орлова Вера|Белов Артём|учитель – ученик'),
      ]),
    );
    expect([titleOf(beside.mentors, 'name'), titleOf(beside.mentors, 'linkedName')]).toEqual([
      'ФИО учителя',
      'ФИО ученика',
    ]);
  });

  it('may be empty over a column that its values explain', () => {
    const rows = ['Белов Артём', 'Галиева Алсу', 'Дёмин Егор'].map((name, i) =>
      row(`${name}|ученик – ученик|u${i}@school.example`),
    );
    const { mentees } = read(gridOf('Наставляемые', [row('ФИО наставляемого|Форма|'), ...rows]));
    expect(mentees?.columns[2]).toMatchObject({ field: 'email', because: 'values' });
  });

  it('is believed less than the values under it', () => {
    const rows = ['Белов Артём', 'Галиева Алсу', 'Дёмин Егор'].map((name) =>
      row(`${name}|очная|ученик – ученик`),
    );
    const { mentees } = read(
      gridOf('Наставляемые', [row('ФИО наставляемого|Форма|Форма наставничества'), ...rows]),
    );
    expect(titleOf(mentees, 'form')).toBe('Форма наставничества');
  });
});

describe('rows', () => {
  const titles = row('№|ФИО наставляемого|Класс|Запрос|Форма');

  it('that are empty, headings, totals, repeated titles or only prepared are no people', () => {
    const { mentees } = read(
      gridOf('Наставляемые', [
        titles,
        row('Форма «ученик – ученик»'),
        row('1|Белов Артём|7 «А»|физика|ученик – ученик'),
        [],
        titles,
        row('2|Галиева Алсу|8 «Б»|химия|ученик – ученик'),
        row('3||||ученик – ученик'),
        ['4', null, null, null, null, false],
        row('Итого: 2|||2 человека|2'),
      ]),
    );
    expect(mentees?.people.map(({ place }) => place.row)).toEqual([3, 6]);
  });

  it('without a name are people all the same when the rest is there', () => {
    const { mentees } = read(gridOf('Наставляемые', [titles, row('1||7 «А»|физика|ученик – ученик')]));
    expect(mentees?.people[0]).toMatchObject({ name: null, schoolClass: { grade: 7 } });
  });

  it('may hold the name in three columns', () => {
    const { mentees } = read(
      gridOf('Наставляемые', [
        row('Фамилия|Имя|Отчество|Класс|Запрос'),
        row('Белов|Артём|Денисович|7А|физика'),
      ]),
    );
    expect(mentees?.people[0]?.name).toMatchObject({
      surname: 'Белов',
      given: 'Артём',
      patronymic: 'Денисович',
    });
  });

  it('carry the code of our own column, found by its mark', () => {
    const code = newCode('mentee', new Set(), () => 421);
    const { mentees } = read(
      gridOf(
        'Наставляемые',
        [
          [...titles, 'Переименовано'],
          [...row('1|Белов Артём|7А|физика|ученик – ученик'), code],
        ],
        {
          ownedColumns: [{ column: 6, key: 'code' }],
        },
      ),
    );
    expect(mentees?.columns[5]).toMatchObject({ field: 'code', because: 'owned' });
    expect(mentees?.people[0]?.code).toBe(code);
  });
});

describe('recognition does not depend', () => {
  /** What is read, without places. */
  const substance = (grid: Grid, role: 'mentors' | 'mentees') =>
    readRegistries([grid], today)[role]?.people.map(({ place, ...rest }) => rest);
  const expected = {
    mentees: substance(menteesTab(), 'mentees'),
    mentors: substance(mentorsTab(), 'mentors'),
  };

  it('on the order of columns', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          menteeTitles.map((_, i) => i),
          { minLength: menteeTitles.length },
        ),
        (order) => {
          const moved = (cells: readonly Cell[]) => order.map((i) => cells[i] ?? null);
          const grid = gridOf('Наставляемые', [menteeTitles, ...menteeRows].map(moved));
          expect(substance(grid, 'mentees')).toEqual(expected.mentees);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('on title rows above, empty columns before, and empty rows between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (above, before, gaps) => {
          const rows = [mentorTitles, ...mentorRows].flatMap((cells) => (gaps ? [cells, []] : [cells]));
          const padded = [
            ...Array.from({ length: above }, (_, i) => (i % 2 ? [] : row('|Муниципальная школа, список'))),
            ...rows,
          ];
          const grid = gridOf(
            'Наставники',
            padded.map((cells) => [...Array<Cell>(before).fill(null), ...cells]),
          );
          expect(substance(grid, 'mentors')).toEqual(expected.mentors);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('on spaces, letter case and ё in titles', () => {
    const noisy = (title: Cell, kind: number): Cell => {
      if (typeof title !== 'string') return title;
      if (kind === 0) return title.toUpperCase();
      if (kind === 1) return `  ${title.replace(/ /g, '  ')} `;
      if (kind === 2) return title.replace(/ё/g, 'е').replace(/ /g, '\u00A0');
      return title.toLowerCase().replace(/ /g, '\n');
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }), (kinds) => {
        const titles = mentorTitles.map((title, i) => noisy(title, kinds[i] ?? 0));
        expect(substance(gridOf('Наставники', [titles, ...mentorRows]), 'mentors')).toEqual(expected.mentors);
      }),
      { numRuns: 60 },
    );
  });
});
