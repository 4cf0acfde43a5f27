import { beforeAll, describe, expect, it } from 'vitest';
import type { MappedColumn, MappedTab, Mapping } from '../../src/core/protocol/shapes/columns';
import {
  deleteColumn,
  insertColumnBefore,
  insertRow,
  moveColumnFirst,
  putText,
  renameTab,
  renameTitle,
  sortBy,
} from './byHand';
import { openSchool, type School, sampleSchool, valuesOf } from './school';
import { schoolWithSettings } from './year';

const list = 'Наставляемые';
const base = 'Наставники';

let clean: School;

beforeAll(async () => {
  clean = await schoolWithSettings();
});

function tabOf(mapping: Mapping, name: string): MappedTab {
  return mapping.tabs.find((tab) => tab.name === name)!;
}

function columnOf(mapping: Mapping, tab: string, title: string): MappedColumn {
  return tabOf(mapping, tab).columns.find((column) => column.title.startsWith(title))!;
}

/** Answers about one column as the screen does: what the title was when it was shown. */
function answer(school: School, tab: string, title: string, field: string): Mapping {
  const mapping = school.call('columns.read');
  const { column, title: whole } = columnOf(mapping, tab, title);
  const { sheetId } = tabOf(mapping, tab);
  return school.call('columns.save', { columns: [{ sheetId, column, title: whole, field }] });
}

/** What stands in the filled rows of both registries; of the list only so many columns. */
function curatorCells(school: School, columns?: number): unknown {
  const filled = [list, base].map((name) =>
    valuesOf(school.sheet(name)).filter((row) => row.some((value) => value !== '')),
  );
  return [filled[0]!.map((row) => row.slice(0, columns)), filled[1]];
}

describe('how the columns are understood', () => {
  it('is shown for every tab with reasons, examples and choices, and changes nothing', () => {
    const school = clean.copy();
    const before = structuredClone(school.state.spreadsheet);
    const mapping = school.call('columns.read');
    expect(school.state.spreadsheet).toEqual(before);
    expect(tabOf(mapping, list)).toMatchObject({
      role: 'mentee',
      asked: false,
      because: 'реестр наставляемых: по названию листа и столбцу „ФИО наставляемого“',
    });
    expect(columnOf(mapping, list, 'Класс')).toMatchObject({
      field: 'schoolClass',
      because: 'по названию; 100 % значений похожи',
      remembered: false,
      candidates: ['schoolClass'],
    });
    expect(columnOf(mapping, list, 'Класс').examples.length).toBe(3);
    const titles = new Map(tabOf(mapping, list).fields.map(({ value, title }) => [value, title]));
    expect(titles.get('schoolClass')).toBe('Класс');
    expect(mapping.roles.map(({ value }) => value)).toContain('pairs');
  });

  it('asks nothing about a registry kept by hand, and next to nothing is left unknown', async () => {
    const school = await openSchool(sampleSchool);
    const mapping = school.call('columns.read');
    expect(mapping.sentence).toBe(
      'Вопросов нет. Понято: реестр наставляемых, реестр наставников, рабочая группа.',
    );
  });
});

describe('an answer', () => {
  it('holds when the column is renamed and moved, a column and a row are inserted, the rows sorted, the tab renamed', () => {
    const school = clean.copy();
    answer(school, list, 'Класс', 'post');
    renameTitle(school, list, 'Класс', 'Что-то');
    moveColumnFirst(school, list, 'Что-то');
    insertColumnBefore(school, list, 'Что-то');
    insertRow(school, list, 4);
    sortBy(school, list, 'ФИО', false);
    renameTab(school, list, 'Ученики');
    const mapping = school.call('columns.read');
    expect(columnOf(mapping, 'Ученики', 'Что-то')).toMatchObject({
      field: 'post',
      remembered: true,
      because: 'так ответили вы',
    });
  });

  it('«nothing of these» takes the column away, and «auto» forgets it all', () => {
    const school = clean.copy();
    const cells = curatorCells(school);
    expect(columnOf(answer(school, list, 'Класс', ''), list, 'Класс')).toMatchObject({
      field: '',
      remembered: true,
    });
    expect(columnOf(answer(school, list, 'Класс', 'auto'), list, 'Класс')).toMatchObject({
      field: 'schoolClass',
      remembered: false,
    });
    expect(curatorCells(school)).toEqual(cells);
    expect(school.state.spreadsheet.metadata.filter(({ value }) => value?.startsWith('means:'))).toEqual([]);
  });

  it('settles two columns of one meaning, of which neither is read before', () => {
    const school = clean.copy();
    insertColumnBefore(school, list, 'Класс');
    const sheet = school.sheet(list);
    const at = sheet.rows[0]!.findIndex((cell) => cell?.value === 'Класс') - 1;
    sheet.rows.forEach((cells, row) => {
      cells[at] = { value: row === 0 ? 'Класс обучения' : '11 «Я»' };
    });
    const asked = school.call('columns.read');
    expect(asked.sentence).toContain('2 вопроса ждут вашего ответа');
    for (const title of ['Класс обучения', 'Класс'])
      expect(columnOf(asked, list, title)).toMatchObject({
        field: '',
        asked: true,
        candidates: ['schoolClass'],
      });
    expect(columnOf(asked, list, 'Класс обучения').because).toBe(
      'подходит и „Класс“; пока не читается ни один',
    );
    expect(school.call('check').questions).toBe(2);
    const told = answer(school, list, 'Класс обучения', 'schoolClass');
    expect(columnOf(told, list, 'Класс обучения')).toMatchObject({ field: 'schoolClass', asked: false });
    expect(tabOf(told, list).columns.filter((column) => column.asked)).toEqual([]);
  });

  it('that contradicts an earlier one is asked for again', () => {
    const school = clean.copy();
    answer(school, list, 'Год рождения', 'birth');
    const mapping = answer(school, list, 'Дата вхождения', 'birth');
    expect(columnOf(mapping, list, 'Год рождения')).toMatchObject({ field: 'birth', asked: false });
    expect(columnOf(mapping, list, 'Дата вхождения')).toMatchObject({ field: '', asked: true });
  });

  it('is refused when the column is no longer where it was, and nothing is kept', () => {
    const school = clean.copy();
    const mapping = school.call('columns.read');
    const { sheetId } = tabOf(mapping, list);
    const { column, title } = columnOf(mapping, list, 'Класс');
    moveColumnFirst(school, list, 'Класс');
    const before = structuredClone(school.state.spreadsheet);
    const refused = school.refusal('columns.save', {
      columns: [{ sheetId, column, title, field: 'post' }],
    });
    expect(refused.code).toBe('changed-meanwhile');
    expect(school.state.spreadsheet).toEqual(before);
  });

  it('makes another tab the registry, and is forgotten as well', () => {
    const school = clean.copy();
    const { sheetId } = tabOf(school.call('columns.read'), base);
    const told = school.call('columns.save', { tabs: [{ sheetId, role: 'none' }] });
    expect(tabOf(told, base)).toMatchObject({
      role: 'none',
      because: 'не нужен дополнению: так ответили вы',
    });
    expect(school.refusal('check').code).toBe('no-registry');
    const again = school.call('columns.save', { tabs: [{ sheetId, role: 'auto' }] });
    expect(tabOf(again, base).role).toBe('mentor');
  });

  it('about a column or a tab that cannot be is a wrong request', () => {
    const school = clean.copy();
    const mapping = school.call('columns.read');
    const { sheetId } = tabOf(mapping, list);
    const { column, title } = columnOf(mapping, list, 'Класс');
    const columns = [{ sheetId, column, title, field: 'capacity' }];
    expect(school.refusal('columns.save', { columns }).code).toBe('wrong-request');
    expect(school.refusal('columns.save', { tabs: [{ sheetId, role: 'boss' }] }).code).toBe('wrong-request');
    expect(school.refusal('columns.save', { tabs: [{ sheetId: 99, role: 'team' }] }).code).toBe('not-found');
  });
});

describe('a missing column', () => {
  it('is added at the right end with a drop-down, once, and is read from then on', () => {
    const school = clean.copy();
    const cells = curatorCells(school);
    const before = school.call('columns.read');
    const { sheetId, missing } = tabOf(before, list);
    expect(missing.map(({ field }) => field)).toContain('roleModel');
    const added = school.call('columns.add', { sheetId, field: 'roleModel' });
    expect(added.sentence).toBe('Столбец «Ролевая модель» добавлен справа на лист «Наставляемые».');
    const again = school.call('columns.add', { sheetId, field: 'roleModel' });
    expect([again.place, again.sentence]).toEqual([
      added.place,
      'На листе «Наставляемые» такой столбец уже есть: «Ролевая модель».',
    ]);
    const sheet = school.sheet(list);
    expect(sheet.rows[0]![added.place.column - 1]?.value).toBe('Ролевая модель');
    expect(sheet.rows[0]![added.place.column - 1]?.note).toContain('дополнением «Наставничество»');
    expect(sheet.rows[1]![added.place.column - 1]?.rule?.args.flat()).toContain('равный – равному');
    const after = school.call('columns.read');
    expect(columnOf(after, list, 'Ролевая модель')).toMatchObject({
      field: 'roleModel',
      because: 'столбец дополнения',
    });
    expect(tabOf(after, list).missing.map(({ field }) => field)).not.toContain('roleModel');
    expect(curatorCells(school, added.place.column - 1)).toEqual(cells);
  });

  it('is whole and alone after a run cut off in the middle and a second press', () => {
    const { sheetId } = tabOf(clean.call('columns.read'), list);
    const input = { sheetId, field: 'form' } as const;
    const bare = clean.copy();
    deleteColumn(bare, list, 'Форма наставничества');
    const whole = bare.copy();
    const { sequence } = whole.attempt('columns.add', input, []).trace;
    const cuts = ['addDeveloperMetadata', 'setDataValidation', 'setNote', 'setWrap', 'setValue', 'setValues'];
    for (const cut of cuts) {
      const school = bare.copy();
      const atCall = sequence.findIndex((call) => call.endsWith(`.${cut}`)) + 1;
      school.attempt('columns.add', input, [{ atCall, kind: 'kill', message: '', times: 1 }]);
      school.call('columns.add', input);
      expect(school.sheet(list).rows, cut).toEqual(whole.sheet(list).rows);
    }
  });

  it('is refused on a protected tab, and so is an answer, and nothing is written', () => {
    const school = clean.copy();
    const mapping = school.call('columns.read');
    const { sheetId } = tabOf(mapping, list);
    const { column, title } = columnOf(mapping, list, 'Класс');
    school.state.spreadsheet.owner = 'owner@school.example';
    school.sheet(list).protections.push({
      id: 'p1',
      range: null,
      description: '',
      warningOnly: false,
      editors: ['owner@school.example'],
      unprotected: [],
    });
    const before = structuredClone(school.state.spreadsheet);
    const columns = [{ sheetId, column, title, field: 'post' }];
    for (const refused of [
      school.refusal('columns.add', { sheetId, field: 'roleModel' }),
      school.refusal('columns.save', { columns }),
    ])
      expect([refused.code, refused.sentence]).toEqual([
        'not-allowed',
        'У вас нет права менять лист «Наставляемые».',
      ]);
    expect(school.state.spreadsheet).toEqual(before);
  });

  it('keeps its meaning when renamed and moved, and is filled in as any other', () => {
    const school = clean.copy();
    const { sheetId } = tabOf(school.call('columns.read'), base);
    school.call('columns.add', { sheetId, field: 'roleModel' });
    putText(school, base, 2, 'Ролевая модель', 'равный – равному');
    renameTitle(school, base, 'Ролевая модель', 'Кто кому');
    moveColumnFirst(school, base, 'Кто кому');
    const found = columnOf(school.call('columns.read'), base, 'Кто кому');
    expect(found).toMatchObject({ column: 1, field: 'roleModel', examples: ['равный – равному'] });
  });
});
