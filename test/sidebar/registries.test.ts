import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Output, Refusal } from '../../src/core/protocol/calls';
import { openBrowser } from '../browser/browser';
import { canned } from './canned';
import { mapping, place, privacy } from './cannedRegistries';
import { type Answers, openSidebar, type Sidebar } from './harness';

const limits = { timeout: 60_000 };
let browser: Browser;
let sidebar: Sidebar;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => sidebar.close());
afterAll(() => browser.close());

async function open(section: string, answers: Answers = {}): Promise<void> {
  sidebar = await openSidebar(browser, answers);
  if (section !== '') await sidebar.open(section);
}

const press = (name: string | RegExp) =>
  sidebar.page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .filter({ visible: true })
    .first()
    .click();
const sees = (text: string | RegExp) =>
  sidebar.page.getByText(text).filter({ visible: true }).first().waitFor();
const choose = (name: string) => sidebar.page.getByRole('radio', { name, exact: true }).check();
const shown = (text: string) => sidebar.page.getByText(text).filter({ visible: true }).count();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);

describe('the first run', limits, () => {
  const status = { ...canned.status, missing: ['mentor', 'mentee'] as const, recognised: [] };

  it('offers to make the tabs of an empty spreadsheet, shows what was made and leads to its first row', async () => {
    await open('', { status: { ...status, empty: true } });
    await sees('Таблица пока пустая. Начнём?');
    expect(await shown('Показать, где мои списки')).toBe(0);
    await press('Создать листы');
    await sees('Созданы 3 листа.');
    await expect.poll(() => sidebar.inputsOf('place.select')).toEqual([place(1, 1, 1)]);
    expect(sidebar.inputsOf('school.setUp')).toHaveLength(1);
    await press('Заполнить сведения о школе');
    await sidebar.page.getByRole('button', { name: 'Вернуться: Создать листы' }).waitFor();
  });

  it('asks first where the lists are when something is written already', async () => {
    await open('', { status });
    await press('Показать, где мои списки');
    await sidebar.page.getByRole('heading', { name: 'Листы и столбцы' }).waitFor();
    expect(sidebar.inputsOf('school.setUp')).toEqual([]);
  });

  it('reminds of the decision about names until it is taken', async () => {
    await open('', { status: { ...canned.status, privacy: 'undecided' } });
    await press('Прочитать и решить');
    await sees('Школа ещё не решила');
  });
});

describe('the columns', limits, () => {
  it('asks with examples, and saves all answers by one button', async () => {
    await open('Листы и столбцы');
    await sees('математика; подготовка к ОГЭ');
    await choose('Запрос');
    await choose('Наставляемые');
    await press(/^Понятны: 3/);
    await press('Забыть мой ответ: «Кл.»');
    await press('Сохранить 3\u00a0ответа');
    await sees('Запомнено: 2 ответа.');
    const title = mapping.tabs[0]!.columns[2]!.title;
    expect(sidebar.inputsOf('columns.save')).toEqual([
      {
        tabs: [{ sheetId: 3, role: 'mentee' }],
        columns: [
          { sheetId: 1, column: 4, title, field: 'need' },
          { sheetId: 1, column: 3, title: 'Кл.', field: 'auto' },
        ],
      },
    ]);
    await sidebar.page.getByRole('button', { name: 'Перейти к проверке таблицы' }).waitFor();
  });

  it('keeps answers that are not saved while the curator is elsewhere', async () => {
    await open('Листы и столбцы');
    await sidebar.page.getByRole('radio', { name: 'Другое', exact: true }).check();
    await sidebar.page.getByLabel('Выберите из списка').selectOption('Примечание');
    await press(/Все этапы/);
    await sidebar.open('Листы и столбцы');
    await expect.poll(() => sidebar.inputsOf('columns.read').length).toBe(2);
    await press('Сохранить 1\u00a0ответ');
    await expect.poll(() => sidebar.inputsOf('columns.save')[0]?.columns[0]?.field).toBe('note');
  });

  it('lets what was understood be said otherwise, for a column and for a tab', async () => {
    await open('Листы и столбцы');
    await press(/^Понятны: 3/);
    await press('Изменить: «Телефон родителя»');
    await sidebar.page.getByLabel('Что в столбце «Телефон родителя»').selectOption('Примечание');
    await press(/^Отчёт за год/);
    await press('Это другой лист: Отчёт за год');
    await expect.poll(() => sidebar.page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await sidebar.page.getByLabel('Что на этом листе').selectOption('Наставники');
    await press('Сохранить 2\u00a0ответа');
    await expect
      .poll(() => sidebar.inputsOf('columns.save')[0])
      .toEqual({
        tabs: [{ sheetId: 4, role: 'mentor' }],
        columns: [{ sheetId: 1, column: 5, title: 'Телефон родителя', field: 'note' }],
      });
    await sees('Запомнено');
    expect(await sidebar.page.getByRole('combobox').count()).toBe(0);
  });

  it('selects the column whose title is pressed', async () => {
    await open('Листы и столбцы');
    await press(/^«Проблема/);
    await expect.poll(() => sidebar.inputsOf('place.select')).toEqual([place(1, 2, 4)]);
  });

  it('adds a missing column and looks at the sheets again', async () => {
    await open('Листы и столбцы');
    await press('Добавить столбец «Согласие на обработку данных»');
    await sees('Столбец «Класс» добавлен справа.');
    expect(sidebar.inputsOf('columns.add')).toEqual([{ sheetId: 1, field: 'consent' }]);
    await expect.poll(() => sidebar.inputsOf('columns.read').length).toBe(2);
  });

  it('reads anew when columns were moved meanwhile, and the answer goes with its column', async () => {
    const refusal: Refusal = {
      code: 'changed-meanwhile',
      sentence: 'Столбцы переставили.',
      safe: '',
      next: '',
      link: '',
    };
    const first = mapping.tabs[0]!;
    const shifted = first.columns.map((column) => ({ ...column, column: column.column + 1 }));
    await open('Листы и столбцы', {
      'columns.read': (_input, time) =>
        time === 1 ? mapping : { ...mapping, tabs: [{ ...first, columns: shifted }] },
      'columns.save': (_input, time) => (time === 1 ? { refusal } : mapping),
    });
    await choose('Запрос');
    await press('Сохранить 1\u00a0ответ');
    await press('Прочитать заново');
    await expect.poll(() => sidebar.inputsOf('columns.read').length).toBe(2);
    await press('Сохранить 1\u00a0ответ');
    await expect.poll(() => sidebar.inputsOf('columns.save')[1]?.columns[0]?.column).toBe(5);
  });
});

describe('the check', limits, () => {
  async function check(answers: Answers = {}): Promise<void> {
    await open('Проверка', answers);
    await press('Проверить таблицу');
    await sees('Найдено 3 ошибки');
  }

  it('leads from its questions to the columns and back', async () => {
    await check();
    await press('Ответить');
    await press('Вернуться: Проверка таблицы');
    await sees('Фильтр скрывает 3 строки');
  });

  it('puts one finding right by one click where it says what will stand there, and takes it back', async () => {
    const done = { ...canned['fixes.apply'], cells: 1, skipped: [] };
    await check({ 'fixes.apply': done });
    await press(/Латинская буква/);
    await press(/^Исправить: .*строка 40/);
    await sees('✓ Исправлено');
    expect(sidebar.inputsOf('fixes.apply')).toEqual([{ rule: 'name.latin', only: ['name.latin-40'] }]);
    await sidebar.page.getByRole('button', { name: 'Все 11' }).waitFor();
    await expect.poll(focused).toContain('строка 40');
    await press(/^Отменить исправление/);
    await sidebar.page.getByRole('button', { name: 'Все 12' }).waitFor();
    expect(sidebar.inputsOf('changes.undo')).toEqual([{ change: 'c7' }]);
  });

  it('shows old and new of all of one cause, writes only what is ticked and tells what was left', async () => {
    await check();
    await press(/Телефон записан/);
    await press('Исправить все: Телефон записан не так, как остальные');
    await sees('+7 921 555-12-18');
    await sidebar.page.getByRole('checkbox', { name: /строка 21/ }).uncheck();
    expect(sidebar.inputsOf('fixes.apply')).toEqual([]);
    await press('Исправить 3');
    await sees('Ячейку уже поправили');
    const [input] = sidebar.inputsOf('fixes.apply');
    expect(input?.only).toEqual(['phone.format-18', 'phone.format-19', 'phone.format-20']);
    await press('К замечаниям');
    await sees('С тех пор исправлено: 2, осталось: 10.');
    expect(await focused()).toMatch(/^Исправить все/);
  });

  it('counts the findings again when their fix is undone from the history', async () => {
    await check();
    await press(/Телефон записан/);
    await press(/^Исправить все/);
    await press('Исправить 4');
    await press('К замечаниям');
    await sees('осталось: 9');
    await press(/Все этапы/);
    await sidebar.open('История исправлений');
    await press(/^Отменить: Телефоны/);
    await press('Вернуть');
    await sees('Прежние значения возвращены');
    await press(/Все этапы/);
    await sidebar.open('Проверка');
    await sidebar.page.getByRole('button', { name: 'Все 12' }).waitFor();
  });

  it('puts marks into the cells and takes them away', async () => {
    await check();
    await press('Отметить в ячейках');
    await sees('Отмечено 12 ячеек');
    await press('Убрать отметки');
    await sees('Отметки убраны');
  });

  it('tells that it is out of date once columns were answered', async () => {
    await check();
    await press('Ответить');
    await choose('Запрос');
    await press(/^Сохранить/);
    await press('Перейти к проверке таблицы');
    await sees('После этой проверки таблица менялась');
    await press('Проверить снова');
    await expect.poll(() => shown('После этой проверки таблица менялась')).toBe(0);
  });

  it('goes on with codes in doubt only when the curator says that they are right', async () => {
    const refusal: Refusal = {
      code: 'needs-consent',
      sentence: 'Похоже, коды оторвались от людей.',
      safe: '',
      next: '',
      link: '',
    };
    await open('Проверка', { check: ({ accept }) => (accept ? canned.check : { refusal }) });
    await press('Проверить таблицу');
    await press('Принять как есть');
    await sees('Найдено 3 ошибки');
    expect(sidebar.inputsOf('check')).toEqual([{ accept: false }, { accept: true }]);
  });
});

describe('a row the curator went to', limits, () => {
  const still: Output<'check.row'> = {
    ...canned['check.row'],
    groups: [{ ...canned.check.groups[0]!, findings: canned.check.groups[0]!.findings.slice(0, 1) }],
  };
  const looks = () => sidebar.inputsOf('check.row').length;
  const comeBack = () => sidebar.page.evaluate(() => window.dispatchEvent(new Event('focus')));

  async function visit(answers: Answers): Promise<void> {
    await open('Проверка', answers);
    await sidebar.page.clock.install();
    await press('Проверить таблицу');
    await press(/строка 14/);
    await expect.poll(() => sidebar.inputsOf('place.select').length).toBe(1);
  }

  it('is looked at again on return to the panel, and what is right is counted at once', async () => {
    await visit({});
    await comeBack();
    await sees('Исправлено');
    expect(sidebar.inputsOf('check.row')).toEqual([{ ticket: 'билет-1', row: 14 }]);
    await sidebar.page.getByRole('button', { name: 'Ошибки 2' }).waitFor();
    await sidebar.page.clock.fastForward('05:00');
    await comeBack();
    expect(looks()).toBe(1);
  });

  it('is looked at every few seconds while it is wrong, for two minutes at most', async () => {
    await visit({ 'check.row': still });
    for (let time = 1; time <= 3; time++) {
      await sidebar.page.clock.runFor(4000);
      await expect.poll(looks).toBe(time);
    }
    await sidebar.page.clock.fastForward('02:00');
    await expect.poll(looks).toBe(4);
    await sidebar.page.clock.fastForward('02:00');
    await sidebar.page.clock.runFor(20_000);
    expect(looks()).toBe(4);
    expect(await shown('Исправлено')).toBe(0);
  });

  it('waits while anything else runs, and one look at a time', async () => {
    let answer: (output: Output<'marks.put'>) => void = () => undefined;
    await visit({ 'check.row': still, 'marks.put': () => new Promise((resolve) => (answer = resolve)) });
    await press('Отметить в ячейках');
    await comeBack();
    await sidebar.page.clock.runFor(4000);
    expect(looks()).toBe(0);
    answer(canned['marks.put']);
    await sees('Отмечено 12 ячеек');
    await sidebar.page.clock.runFor(4000);
    await expect.poll(looks).toBe(1);
  });

  it('is left alone after a refusal: only a whole check can tell', async () => {
    const refusal: Refusal = { code: 'changed-meanwhile', sentence: '', safe: '', next: '', link: '' };
    await visit({ 'check.row': { refusal } });
    await comeBack();
    await expect.poll(looks).toBe(1);
    await sidebar.page.clock.runFor(20_000);
    expect(looks()).toBe(1);
    expect(await sidebar.page.locator('.notice').count()).toBe(0);
  });
});

describe('the decision about names', limits, () => {
  it('is recorded with who took it', async () => {
    await open('Персональные данные');
    await sidebar.page.getByRole('radio', { name: /^Коды/ }).check();
    await press('Записать решение');
    await sees('Впишите, кто принял решение');
    expect(sidebar.inputsOf('privacy.decide')).toEqual([]);
    await sidebar.page.getByLabel('Кто решил').fill(' Директор Соколова М. И. ');
    await press('Записать решение');
    await sees('Решение записано');
    expect(sidebar.inputsOf('privacy.decide')).toEqual([{ mode: 'codes', by: 'Директор Соколова М. И.' }]);
  });

  it('is changed only after a question', async () => {
    await open('Персональные данные', { 'privacy.read': { ...privacy, mode: 'names', by: 'Директор' } });
    await sidebar.page.getByRole('radio', { name: /^Коды/ }).check();
    await press('Изменить решение');
    await sees('Изменить решение?');
    expect(sidebar.inputsOf('privacy.decide')).toEqual([]);
    await press('Изменить');
    await expect.poll(() => sidebar.inputsOf('privacy.decide').length).toBe(1);
  });
});

describe('the applications', limits, () => {
  it('take over the new ones and the doubtful as the curator says, with the way back', async () => {
    await open('Заявки');
    await press('Посмотреть заявки: Ответы на форму (1)');
    await sees('Похож на Иванова Петра');
    await press('Сомнительные 1');
    await choose('Это новый человек');
    await press('Перенести 3\u00a0строки');
    await sees('Перенесено 3 строки');
    expect(sidebar.inputsOf('applications.merge')[0]?.take).toEqual([
      { id: 'a2', as: 'new' },
      { id: 'a3', as: 'new' },
      { id: 'a5', as: 'new' },
    ]);
    await press('Отменить');
    await sees('Возвращено');
    expect(sidebar.inputsOf('changes.undo')).toEqual([{ change: 'c9' }]);
  });

  it('show old and new of what changed, and ask for a fresh look when the sheets changed', async () => {
    const refusal: Refusal = {
      code: 'changed-meanwhile',
      sentence: 'Пока вы смотрели, заявки изменились.',
      safe: '',
      next: '',
      link: '',
    };
    await open('Заявки', { 'applications.merge': { refusal } });
    await press(/^Посмотреть заявки/);
    await press(/^Что изменится.*Ким Юна/);
    await sees('8 «А»');
    await press(/^Перенести/);
    await press('Посмотреть заново');
    await expect.poll(() => sidebar.inputsOf('applications.preview').length).toBe(2);
  });
});

describe('the history of changes', limits, () => {
  it('undoes any change after a question, and lists anew', async () => {
    await open('История исправлений');
    await press(/^Отменить: Перенесены заявки/);
    expect(sidebar.inputsOf('changes.undo')).toEqual([]);
    await press('Вернуть');
    await sees('Прежние значения возвращены');
    expect(sidebar.inputsOf('changes.undo')).toEqual([{ change: 'c6' }]);
    await expect.poll(() => sidebar.inputsOf('changes.list').length).toBe(2);
    expect(await sidebar.page.getByRole('button', { name: /^Отменить: Латинские/ }).count()).toBe(0);
  });
});
