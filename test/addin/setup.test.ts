import { beforeAll, describe, expect, it } from 'vitest';
import { choicesOf } from '../../host/server/book/choices';
import { freshState } from '../../host/state/fresh';
import { addTab, columnTexts, deleteTab, renameTitle, rowWith, typeIn } from './byHand';
import { cleanSchool, openSchool, type School, schoolOf, valuesOf } from './school';
import { killPoints, picture, sampled } from './sweep';
import { settings } from './year';

const tabs = (school: School) =>
  school.state.spreadsheet.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

function emptySchool(): School {
  return schoolOf(freshState('Новая книга', Date.UTC(2026, 8, 7, 7)));
}

describe('setting up an empty spreadsheet', () => {
  let school: School;
  beforeAll(() => {
    school = emptySchool();
    school.call('school.setUp');
  });

  it('makes both registries, the lists and the settings, and says what each is for', () => {
    const fresh = emptySchool();
    const report = fresh.call('school.setUp');
    expect(report.made.map(({ name }) => name)).toEqual([
      'Наставляемые',
      'Наставники',
      'Списки',
      'Настройки',
    ]);
    expect(report.kept).toEqual([]);
    for (const { says, place } of report.made) {
      expect(says.length).toBeGreaterThan(20);
      fresh.call('place.select', place);
    }
    expect(report.sentence).toContain('Проверить таблицу');
  });

  it('they can be worked in at once: titles frozen, columns explained, drop-downs and dates ready', () => {
    const sheet = school.sheet('Наставляемые');
    expect(sheet.frozenRows).toBe(1);
    const titles = sheet.rows[0]!.map((cell) => String(cell?.value ?? ''));
    const at = (title: string) => titles.findIndex((one) => one.startsWith(title));
    const below = (title: string) => sheet.rows[150]![at(title)]!;
    expect(sheet.rows[0]![at('Основной запрос')]!.note).toContain('точку с запятой');
    expect(below('Дата вхождения').style?.numberFormat).toBe('dd.mm.yyyy');
    expect(below('Класс').style?.numberFormat).toBe('@');
    expect(below('Кто подписал').rule).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: true });
  });

  it('the drop-downs follow the lists of the school', () => {
    const next = school.copy();
    typeIn(next, 'Списки', 2, 'Запрос и компетенция', 'Шахматы');
    typeIn(next, 'Списки', 60, 'Форма наставничества', 'дети – детям');
    const { sheets } = next.state.spreadsheet;
    const offered = (tab: string, title: string) => {
      const sheet = next.sheet(tab);
      const at = sheet.rows[0]!.findIndex((cell) => String(cell?.value ?? '').startsWith(title));
      return choicesOf(sheets, sheet.rows[150]![at]!);
    };
    expect(offered('Наставляемые', 'Основной запрос')).toContain('Шахматы');
    expect(offered('Наставники', 'Основные компетенции')).toContain('Шахматы');
    expect(offered('Наставники', 'Форма')).toContain('дети – детям');
    expect(offered('Наставляемые', 'Ролевая модель')).toContain('равный – равному');
  });

  it('they are the curator’s own, recognised while still empty, and the check asks nothing of them', () => {
    const next = school.copy();
    const status = next.call('status');
    expect(status.recognised.join()).toContain('«Наставляемые»');
    expect(status.recognised.join()).toContain('«Наставники»');
    expect(status).toMatchObject({ missing: [], empty: false, next: { screen: 'settings' } });
    expect(status.stages[1]!.sentence).toContain('людей на нём пока нет');
    expect(status.lists).toMatchObject({ sheetId: next.sheet('Списки').id });
    const report = next.call('check');
    expect(report.groups).toEqual([]);
    expect(report.sentence).toContain('пока никого нет');
    next.call('settings.save', settings);
    expect(next.call('status').next.sentence).toContain('Впишите людей');
    expect(report.questions).toBe(0);
  });

  it('people typed in are checked, paired and ordered without anything else to set up', () => {
    const next = school.copy();
    const type = (tab: string, values: Readonly<Record<string, string>>) => {
      for (const [title, text] of Object.entries(values)) typeIn(next, tab, 2, title, text);
    };
    type('Наставляемые', {
      'ФИО наставляемого': 'Лебедев Артём Игоревич',
      'Контактные данные': '+7 900 000-00-01, lebedev@school.example',
      'Год рождения': '2012',
      Класс: '8 «А»',
      'Основной запрос': 'Успеваемость по предмету',
      Предмет: 'физика',
      'Согласие на обработку': '01.09.2026',
      'Кто подписал': 'ученик и родитель',
      'Форма наставничества': 'учитель – ученик',
    });
    type('Наставники', {
      'ФИО наставника': 'Орлова Вера Павловна',
      'Контактные данные': '+7 900 000-00-02, orlova@school.example',
      Должность: 'учитель физики',
      'Основные компетенции': 'Успеваемость по предмету',
      'Сколько человек': '2',
      'Согласие на обработку': '01.09.2026',
      'Кто подписал': 'сам',
      'Форма наставничества': 'учитель – ученик',
    });
    next.call('settings.save', settings);
    const report = next.call('check');
    expect(report.groups.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.people).toMatchObject({ mentees: 1, mentors: 1, newCodes: 2 });
    expect(next.call('pairs.propose').pairs).toHaveLength(1);
    expect(next.call('school.setUp').made).toEqual([]);
    expect(columnTexts(next, 'Наставляемые', 'ФИО наставляемого')[0]).toBe('Лебедев Артём Игоревич');
  });

  it('killed anywhere, the next press finishes it without a second tab', () => {
    const aim = picture(school);
    const { sequence } = emptySchool().attempt('school.setUp', {}, []).trace;
    for (const atCall of sampled(killPoints(sequence), 10)) {
      const cut = emptySchool();
      const killed = cut.attempt('school.setUp', {}, [{ atCall, kind: 'kill', message: '', times: 1 }]);
      expect(killed.outcome.ok).toBe(false);
      cut.call('school.setUp');
      expect(picture(cut), `killed at ${sequence[atCall - 1]}, call ${atCall}`).toEqual(aim);
      expect(cut.call('school.setUp').made).toEqual([]);
    }
  });

  it('what she types into a half-made tab stays', () => {
    const cut = emptySchool();
    const { sequence } = cut.copy().attempt('school.setUp', {}, []).trace;
    const notes = sequence.flatMap((call, at) => (call.endsWith('setNotes') ? [at + 1] : []));
    // The journal and the lists come first.
    const atCall = notes[2]!;
    cut.attempt('school.setUp', {}, [{ atCall, kind: 'kill', message: '', times: 1 }]);
    typeIn(cut, 'Наставляемые', 2, 'ФИО наставляемого', 'Лебедев Артём Игоревич');
    cut.call('school.setUp');
    expect(columnTexts(cut, 'Наставляемые', 'ФИО наставляемого')[0]).toBe('Лебедев Артём Игоревич');
    expect(tabs(cut).filter((name) => name.startsWith('Наставляемые'))).toHaveLength(1);
  });
});

describe('setting up where there is something already', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool(cleanSchool);
    school.state.now = Date.UTC(2026, 8, 7, 7);
  });

  it('only adds: her registries stay as they are', () => {
    const next = school.copy();
    const before = structuredClone(next.state.spreadsheet.sheets.map(valuesOf));
    const report = next.call('school.setUp');
    expect(report.made.map(({ name }) => name)).toEqual(['Списки', 'Настройки']);
    expect(report.kept.join()).toContain('Наставляемые');
    expect(next.state.spreadsheet.sheets.slice(0, before.length).map(valuesOf)).toEqual(before);
    expect(next.call('school.setUp')).toMatchObject({ made: [] });
  });

  it('a line that cannot be read is a finding at its cell', () => {
    const next = school.copy();
    next.call('school.setUp');
    const row = rowWith(next, 'Настройки', 'Настройка', 'Обучающихся в школе');
    typeIn(next, 'Настройки', row, 'Значение', 'около пятисот');
    typeIn(next, 'Списки', 3, 'Возраст от', '16');
    const findings = next.call('check').groups.find(({ rule }) => rule === 'list.broken')!.findings;
    expect(findings.map(({ where, place }) => [where.split(',')[0], place.row, place.column])).toEqual(
      expect.arrayContaining([
        ['Настройки', row, 2],
        ['Списки', 3, 5],
      ]),
    );
    expect(findings.find(({ place }) => place.row === row)!.sentence).toContain('целое число');
    for (const { place } of findings) next.call('place.select', place);
  });

  it('a registry that is missing is made beside hers; a tab of that name that is something else stays', () => {
    const next = school.copy();
    deleteTab(next, 'Наставники');
    addTab(next, 'Наставники', 'Здесь мои заметки о наставниках');
    const report = next.call('school.setUp');
    expect(report.made[0]).toMatchObject({ name: 'Наставники (2)' });
    expect(report.made[0]!.says).toContain('занят');
    expect(valuesOf(next.sheet('Наставники'))[0]![0]).toBe('Здесь мои заметки о наставниках');
  });

  it('her lists and settings are never written anew', () => {
    const next = school.copy();
    next.call('school.setUp');
    const lists = next.sheet('Списки');
    lists.rows[1]![2] = { value: 'Шахматы' };
    typeIn(next, 'Настройки', 2, 'Значение', 'Школа № 7');
    renameTitle(next, 'Списки', 'Порог', 'Наши пороги');
    const before = [valuesOf(lists), valuesOf(next.sheet('Настройки'))];
    next.call('school.setUp');
    next.call('check');
    expect(valuesOf(next.sheet('Списки'))).toEqual(before[0]);
    next.call('settings.save', { ...settings, schoolFull: 'Школа № 7' });
    expect(valuesOf(next.sheet('Списки'))).toEqual(before[0]);
    expect(next.call('settings.read').schoolFull).toBe('Школа № 7');
  });
});
