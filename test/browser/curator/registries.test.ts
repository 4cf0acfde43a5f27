import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import type { Cell, SheetState } from '../../../host/state/workbook';
import { emptySheet, emptySpreadsheet } from '../../../host/workbook/empty';
import { browserMissing } from '../browser';
import { type OpenedPage, openPage } from '../page';

const pictures = resolve(import.meta.dirname, '../../../out/pictures');

/** Two columns could hold the need; three names have Latin letters in them; the curator has her own colour and note. */
const mentees = [
  ['Ученики, которым нужна помощь'],
  ['№', 'ФИО', 'Класс', 'Дата рождения', 'Запрос', 'Проблема', 'Форма наставничества', 'Согласие'],
  [
    '1',
    'Kрылов Егор Витальевич',
    '7 «Б»',
    '12.03.2013',
    'сам',
    'математика',
    'ученик – ученик',
    '01.09.2026',
  ],
  ['2', 'Зуева Aлина Маратовна', '8А', '02.07.2012', 'мама', 'русский язык', 'ученик – ученик', '01.09.2026'],
  ['3', 'Ким Юна', '6В', '22.11.2014', 'сама', 'физика', 'ученик – ученик', '01.09.2026'],
  [
    '4',
    'Tихонов Лев Андреевич',
    '5А',
    '15.01.2015',
    'кл. рук.',
    'математика',
    'ученик – ученик',
    '01.09.2026',
  ],
];
const mentors = [
  [
    'ФИО наставника',
    'Класс',
    'Чем может помочь',
    'Сколько человек возьмёт',
    'Форма наставничества',
    'Согласие',
  ],
  ['Громова Ольга Петровна', '10А', 'математика, физика', '2', 'ученик – ученик', '01.09.2026'],
  ['Ли Вера Сергеевна', '11Б', 'русский язык', '2', 'ученик – ученик', '01.09.2026'],
];

/** From her own sheets to registries that are understood, checked and put right; every step leaves a picture. */
describe.skipIf(browserMissing())('the curator’s registries on the page of the host', () => {
  let folder: string;
  let opened: OpenedPage;
  let page: Page;
  let panel: FrameLocator;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'nastavnik-registries-'));
    const workbook = join(folder, 'registries.xlsx');
    await writeFile(workbook, await writeWorkbook(registries()));
    opened = await openPage(workbook);
    page = opened.page;
    panel = page.frameLocator('#sidebar iframe');
  });
  afterAll(async () => {
    await opened?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('asks which of two columns holds the need, and remembers the answer', async () => {
    await fromMenu('Листы и столбцы');
    const question = panel.getByRole('group', { name: /«Проблема»/ });
    await question.getByText('математика; русский язык; физика').waitFor();
    await picture('20-columns-asked');
    await question.getByRole('radio').first().check();
    await panel
      .getByRole('group', { name: /«Запрос»/ })
      .getByRole('radio', { name: /^Ничего из этого/ })
      .check();
    await press(/^Сохранить 2/);
    await said(/^Вопросов нет/).waitFor();
    await unfold(/^Понятны/, 'Ученики');
    await answered('«Проблема»').waitFor();
    await picture('21-columns-answered');
  });

  it('has the answer still when the curator has moved the column', async () => {
    await go('B2');
    await page.getByRole('menuitem', { name: 'Вставка' }).click();
    await page.getByRole('menuitem', { name: /столбец слева/i }).click();
    await expect.poll(() => cell('G2').textContent()).toBe('Проблема');
    await fromMenu('Листы и столбцы');
    await said(/^Вопросов нет/).waitFor();
    await unfold(/^Понятны/, 'Ученики');
    await answered('«Проблема»').waitFor();
    await panel.getByRole('button', { name: '«Проблема»', exact: true }).click();
    await expect.poll(() => page.locator('#place').inputValue()).toBe('G2');
  });

  it('shows old and new of all names of one cause and writes only those that are ticked', async () => {
    await fromMenu('Проверить таблицу');
    await press('Проверить таблицу');
    await said(/^Найдено/).waitFor();
    await page.getByRole('tab').filter({ hasText: 'Ученики' }).click();
    await picture('22-check');
    await press(/^Исправить все: Латинские буквы/);
    await said('Отмечено 3 из 3').waitFor();
    await panel.getByRole('checkbox').nth(2).uncheck();
    await picture('23-fix-preview');
    expect(await cell('C3').textContent()).toBe('Kрылов Егор Витальевич');
    await press(/^Исправить 2/);
    await expect.poll(() => cell('C3').textContent()).toBe('Крылов Егор Витальевич');
    await expect.poll(() => cell('C4').textContent()).toBe('Зуева Алина Маратовна');
    expect(await cell('C6').textContent()).toBe('Tихонов Лев Андреевич');
    await picture('24-fixed');
  });

  it('takes the change back', async () => {
    await press('Отменить');
    await expect.poll(() => cell('C3').textContent()).toBe('Kрылов Егор Витальевич');
    await expect.poll(() => cell('C4').textContent()).toBe('Зуева Aлина Маратовна');
    await picture('25-undone');
    await press('К замечаниям');
  });

  it('marks the cells, and unmarked they are as the curator had them', async () => {
    await expect.poll(async () => (await saved()).rows[2]![2]!.value).toBe('Kрылов Егор Витальевич');
    const before = await saved();
    expect(before.rows[4]![2]).toMatchObject({ note: 'спросить маму' });
    await press('Отметить в ячейках');
    await said(/^Отмечен/).waitFor();
    await picture('26-marked');
    await expect.poll(async () => (await saved()).rows).not.toEqual(before.rows);
    await press('Убрать отметки');
    await panel
      .locator('.done')
      .filter({ hasText: /тметки/ })
      .waitFor();
    await expect.poll(async () => (await saved()).rows).toEqual(before.rows);
    await picture('27-unmarked');
  });

  it('notices that a cell was put right by hand', async () => {
    await panel
      .getByRole('button', { name: /строка 6, „ФИО“/ })
      .first()
      .click();
    await expect.poll(() => page.locator('#place').inputValue()).toBe('C6');
    await page
      .locator('#grid')
      .focus()
      .catch(() => {});
    await page.keyboard.type('Тихонов Лев Андреевич');
    await page.keyboard.press('Enter');
    await panel.locator('.solved').first().waitFor({ timeout: 20_000 });
    await picture('28-solved');
  });

  it('leaves no error on the page', () => expect(opened.errors).toEqual([]));

  async function saved(): Promise<SheetState> {
    const { state } = await readWorkbook(join(opened.folder, 'registries.xlsx'));
    return state.sheets.find((sheet) => sheet.name === 'Ученики')!;
  }

  async function picture(name: string): Promise<void> {
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  /** The panel is opened anew; what is still seen of the old one must not be taken for it. */
  async function fromMenu(item: string): Promise<void> {
    const old = panel.locator('body');
    if (await old.count()) await old.evaluate((body) => body.setAttribute('data-left', ''));
    await page.getByRole('menuitem', { name: 'Наставничество' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    await panel.locator('body:not([data-left]) h1').first().waitFor();
  }

  async function press(name: string | RegExp): Promise<void> {
    await panel.getByRole('button', { name }).filter({ visible: true }).first().click();
  }

  async function unfold(title: RegExp, tab: string): Promise<void> {
    await panel.getByRole('button', { name: title }).filter({ hasText: tab }).click();
  }

  function answered(title: string): Locator {
    return panel.locator('li').filter({ hasText: title }).getByText('ваш ответ');
  }

  function said(text: string | RegExp): Locator {
    return panel.locator('main').getByText(text).filter({ visible: true }).first();
  }

  async function go(address: string): Promise<void> {
    await page.getByLabel('Адрес ячейки').fill(address);
    await page.keyboard.press('Enter');
  }

  function cell(address: string): Locator {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    const column = letter!.charCodeAt(0) - 64;
    return page.locator(`[role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`);
  }
});

function registries() {
  const [list, base] = [sheet(0, 'Ученики', mentees), sheet(1, 'Наставники', mentors)];
  list.rows[4]![1] = { value: 'Ким Юна', style: { background: '#fff2cc' }, note: 'спросить маму' };
  return { ...emptySpreadsheet('registries', 1), sheets: [list, base] };
}

function sheet(id: number, name: string, rows: readonly (readonly string[])[]): SheetState {
  const cells = rows.map((row) => row.map((value): Cell => ({ value })));
  return { ...emptySheet(id, name), rows: cells };
}
