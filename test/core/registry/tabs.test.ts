import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/cells/grid';
import { newCode } from '../../../src/core/registry/codes';
import { readRegistries } from '../../../src/core/registry/recognise';
import type { Registry } from '../../../src/core/registry/registry';
import { tabWords } from '../../../src/core/wording/recognition';
import { gridOf, row } from '../grid';
import { menteesTab, mentorsTab, today } from './school';

const read = (...grids: Grid[]) => readRegistries(grids, today);
const surnames = (registry: Registry | null) => registry?.people.map(({ name }) => name?.surname);
const whyNot = (...grids: Grid[]) => read(...grids).others.map(({ because }) => because.kind);

describe('a tab with both roles', () => {
  const rows = [
    row('ФИО|Роль|Класс или должность|Форма|С кем в паре'),
    row('Зуева Нина Петровна|Наставник|учитель химии|учитель – ученик|Рябова Д.'),
    row('Рябова Дарья Олеговна|наставляемый|7А|учитель – ученик|Зуева Н. П.'),
    row('Титов Илья Андреевич|Подопечный (ученик)|8Б|ученик – ученик|'),
    row('Умаров Руслан Тимурович|наставник, наставляемый|10А|ученик – ученик|'),
    row('Лосев Павел Ильич|?|9А|ученик – ученик|'),
  ];

  it('gives two registries, each with its own people', () => {
    const { mentors, mentees, tabs, others } = read(gridOf('Участники', rows));
    expect(surnames(mentors)).toEqual(['Зуева', 'Умаров']);
    expect(surnames(mentees)).toEqual(['Рябова', 'Титов', 'Умаров']);
    expect(mentors?.sheetId).toBe(mentees?.sheetId);
    expect(mentees?.people[0]).toMatchObject({ form: 'teacher-pupil', linkedNames: ['Зуева Н. П.'] });
    expect([tabs[0]?.role, others]).toEqual(['both', []]);
  });

  it('names the rows that do not say whose they are, and guesses nothing', () => {
    const { mentors, mentees } = read(gridOf('Участники', rows));
    expect([mentors?.roleless, mentees?.roleless]).toEqual([[6], [6]]);
  });

  it('is known by the values, whatever its column of roles is called', () => {
    for (const title of ['Статус', 'Участник', 'Категория', 'Кто это', ''])
      expect(
        read(gridOf('Лист1', [row(`ФИО|${title}|Класс|Форма|Пара`), ...rows.slice(1)])).tabs[0]?.role,
        title,
      ).toBe('both');
  });

  it('reads requests and competences each for its own side, and one column for both where there is no other', () => {
    const lines = ['Зуева Нина|наставник||физика', 'Рябова Дарья|наставляемый|химия|'];
    const two = read(gridOf('Лист1', [row('ФИО|Роль|Запрос|Чем может помочь'), ...lines.map(row)]));
    expect([two.mentors?.people[0]?.topics, two.mentees?.people[0]?.topics]).toEqual([['физика'], ['химия']]);
    const one = read(
      gridOf('Лист1', [
        row('ФИО|Роль|Запрос'),
        row('Зуева Нина|наставник|физика'),
        row('Рябова Дарья|наставляемый|химия'),
      ]),
    );
    expect([one.mentors?.people[0]?.topics, one.mentees?.people[0]?.topics]).toEqual([['физика'], ['химия']]);
  });

  it('stands back where a registry of its own is found for one side', () => {
    const { mentors, mentees } = read(gridOf('Участники', rows), mentorsTab());
    expect([mentors?.sheetName, mentees?.sheetName]).toEqual(['Наставники', 'Участники']);
  });
});

describe('a column of roles', () => {
  it('that names one role only says whose tab it is', () => {
    const grid = gridOf('Лист1', [
      row('ФИО|Роль|Форма'),
      row('Зуева Нина|наставник|'),
      row('Лосев Павел|наставник|'),
    ]);
    expect(surnames(read(grid).mentors)).toEqual(['Зуева', 'Лосев']);
  });

  it('is not mistaken for the titles, nor are forms of mentoring', () => {
    const grid = gridOf('Участники', [
      row('Дети|Роль|Форма'),
      row('Рябова Дарья|наставляемый|ученик – ученик'),
      row('Титов Илья|наставник|ученик – ученик'),
      row('Умаров Руслан|наставляемый|ученик – ученик'),
    ]);
    expect(read(grid).tabs[0]?.headerRow).toBe(1);
  });
});

describe('a table of pairs', () => {
  const pairs = [
    row(
      '№ п/п|Наставник (ФИО, должность)|Наставляемый (ФИО, должность/класс)|Форма|Ролевая модель|Период|Приказ (№, дата)',
    ),
    row('1|Зуева Н. П., учитель|Рябова Д. О., 7А|учитель – ученик||год|12 от 01.09.2026'),
    row('2|Лосев П. И., токарь|Титов И. А., 8Б|работодатель – ученик||год|12 от 01.09.2026'),
  ];

  it('is no registry, and the curator reads where one can be made of it', () => {
    const { mentors, mentees, tabs } = read(gridOf('Пары 2026', pairs));
    expect([mentors, mentees]).toEqual([null, null]);
    expect(tabs[0]?.other?.kind).toBe('pairs');
    const { role, because, other } = tabs[0]!;
    expect(tabWords(role, because, other)).toContain('На экране «Заявки» из неё можно сделать реестры');
  });

  it('is told from a program’s list with a coordinator, too', () => {
    const grid = gridOf('Form_main', [
      row('ID наставничества|Имя наставника|Имя наставляемого|Имя координатора|Модуль|Предмет'),
      row('1|Зуева Нина|Рябова Дарья|Лосев Павел|А|химия'),
    ]);
    expect(whyNot(grid)).toEqual(['pairs']);
  });

  it('is a registry of mentees as soon as it says their class', () => {
    const grid = gridOf('Лист1', [
      row('Наставник|Наставляемый|Класс|Форма'),
      row('Зуева Н. П.|Рябова Дарья|7А|учитель – ученик'),
      row('Лосев П. И.|Титов Илья|8Б|работодатель – ученик'),
    ]);
    const { mentees } = read(grid);
    expect(mentees?.people).toMatchObject([
      { name: { surname: 'Рябова' }, schoolClass: { grade: 7 }, linkedNames: ['Зуева Н. П.'] },
      { name: { surname: 'Титов' }, linkedNames: ['Лосев П. И.'] },
    ]);
  });
});

describe('answers of an application form', () => {
  const answers = gridOf('Ответы на форму (1)', [
    row('Отметка времени|ФИО наставляемого|Класс|Основной запрос'),
    ...Array.from({ length: 30 }, (_, i) => row(`01.09.2026 10:0${i % 10}|Рябова Дарья|7А|физика`)),
  ]);

  it('are put aside while there is a registry of that role, however short', () => {
    const { mentees, others } = read(answers, menteesTab());
    expect(mentees?.sheetName).toBe('Наставляемые');
    expect(others[0]?.because).toEqual({ kind: 'applications', role: 'mentee' });
  });

  it('are the registry where there is no other', () => {
    expect(read(answers).mentees?.people.length).toBe(30);
  });
});

describe('a list of codes', () => {
  it('is a registry of the role that its letters tell', () => {
    const code = newCode('mentor', new Set(), () => 7);
    const { mentors } = read(
      gridOf('Лист1', [row('Код|Должность|Форма'), row(`${code}|учитель|учитель – ученик`)]),
    );
    expect(mentors?.people).toMatchObject([{ code, name: null, post: 'учитель' }]);
  });

  it('may have codes of the school’s own: they are not taken for ours', () => {
    const { mentees } = read(
      gridOf('Наставляемые', [row('Шифр|Класс|Запрос|Форма'), row('7А-03|7А|физика|ученик – ученик')]),
    );
    expect(mentees?.people).toMatchObject([{ code: null, name: null, schoolClass: { grade: 7 } }]);
    expect(mentees?.columns[0]?.field).toBeNull();
  });
});

describe('a report', () => {
  it.each([
    ['sums by form', 'Форма|Кол-во пар|Кол-во наставников|Кол-во наставляемых', 'ученик – ученик|3|3|3'],
    ['sums by class', 'Класс|Всего учащихся|Наставляемых|Наставников', '7А|28|5|2'],
    ['sums under names of roles', 'Показатель|Наставники|Наставляемые|Форма', 'всего|12|30|все'],
    ['shares', 'Параллель|Наставляемые, чел.|Наставляемые, %|Класс', '7|5|17,9|7А'],
  ])('with %s is not taken for a registry', (_, titles, line) => {
    const found = read(gridOf('Наставничество', [row(titles), row(line), row(line), row(line)]));
    expect([found.mentors, found.mentees, found.team, found.partners]).toEqual([null, null, null, null]);
    expect(found.others.length).toBe(1);
  });
});

describe('what the curator has said of a tab', () => {
  it('beats every guess', () => {
    const grid = menteesTab();
    expect(read({ ...grid, tabMeaning: 'none' }).mentees).toBeNull();
    expect(read({ ...grid, tabMeaning: 'mentor' }).mentors?.sheetName).toBe('Наставляемые');
    expect(read({ ...grid, tabMeaning: 'pairs' }).others[0]?.because.kind).toBe('pairs');
  });

  it('decides between two lists of one role, which are asked about before', () => {
    const young = { ...menteesTab(), sheetId: 1, sheetName: '5–8 классы' };
    const older = { ...menteesTab(), sheetId: 2, sheetName: '9–11 классы' };
    expect(read(young, older).tabs.map(({ asked }) => asked)).toEqual([false, true]);
    const { mentees, tabs } = read(young, { ...older, tabMeaning: 'mentee' });
    expect(mentees?.sheetName).toBe('9–11 классы');
    expect(tabs.map(({ asked }) => asked)).toEqual([false, false]);
  });

  it('opens a tab whose titles say nothing', () => {
    const rows = [
      row('Дети|Параллель|Чего ждут'),
      ...Array<readonly string[]>(3).fill(['Рябова Дарья', '7', 'физика']),
    ];
    expect(read(gridOf('Лист1', rows)).mentees).toBeNull();
    const { mentees, tabs } = read(gridOf('Лист1', rows, { tabMeaning: 'mentee' }));
    expect(mentees?.people.length).toBe(3);
    // Taken for names by the values alone, and so asked about.
    expect(tabs[0]?.columns[0]).toMatchObject({ field: 'name', because: 'values', asked: true });
  });

  it('is asked for again when two tabs were said to be the same', () => {
    const said = [1, 2].map((sheetId) => ({ ...menteesTab(), sheetId, tabMeaning: 'mentee' }));
    expect(read(...said).tabs.map(({ asked }) => asked)).toEqual([false, true]);
  });

  it('that both sides stand on it waits for a column that tells them apart', () => {
    const grid = gridOf('Лист1', [row('ФИО|Класс|Кто'), row('Рябова Дарья|7А|'), row('Титов Илья|8Б|')], {
      tabMeaning: 'both',
    });
    const { mentors, mentees, tabs } = read(grid);
    expect([mentors, mentees, tabs[0]?.asked]).toEqual([null, null, true]);
    const { role, because, other } = tabs[0]!;
    expect(tabWords(role, because, other)).toBe(
      'наставники и наставляемые на одном листе: так ответили вы; не видно, наставники это или наставляемые',
    );
  });

  it('is asked for while a registry is missing, and only then', () => {
    const list = gridOf('Список', [row('ФИО|Класс'), row('Рябова Дарья|7А')]);
    expect(read(list, mentorsTab()).tabs[0]?.asked).toBe(true);
    expect(read(list, mentorsTab(), menteesTab()).tabs[0]?.asked).toBe(false);
  });
});
