import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserMissing } from '../browser';
import { type OpenedPage, openPage } from '../page';
import { smallAddIn } from './addIn';
import { smallWorkbook } from './school';

describe.skipIf(browserMissing())('the grid', () => {
  let opened: OpenedPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openPage(await smallWorkbook(), await smallAddIn());
    page = opened.page;
  });
  afterAll(() => opened?.close());
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Список' }).click();
  });

  const cell = (address: string) => {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    return page.locator(
      `[role=gridcell][aria-rowindex="${row}"][aria-colindex="${letter!.charCodeAt(0) - 64}"]`,
    );
  };
  // Saving a big book takes the server a moment, in which nothing else is answered.
  const soon = { timeout: 10_000 };
  const shows = (address: string, expected: string) =>
    expect.poll(() => cell(address).textContent(), soon).toBe(expected);
  const go = async (address: string) => {
    await page.getByLabel('Адрес ячейки').fill(address);
    await page.keyboard.press('Enter');
  };
  const bar = () => page.getByLabel('Содержимое ячейки').inputValue();
  const undo = () => page.keyboard.press('Control+KeyZ');

  it('shows the workbook with frozen lines, tabs without the hidden one, and the first cell active', async () => {
    await shows('A1', 'Фамилия, имя');
    await shows('B2', '5А');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Список', 'Длинный']);
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('A1');
  });

  it('takes Cyrillic typed straight into a selected cell, goes down on Enter and undoes it', async () => {
    await cell('B3').click();
    await page.keyboard.type('Десятый «Б»');
    await page.keyboard.press('Enter');
    await shows('B3', 'Десятый «Б»');
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('B4');
    await undo();
    await shows('B3', '6А');
    await page.keyboard.press('Control+KeyY');
    await shows('B3', 'Десятый «Б»');
    await undo();
    await shows('B3', '6А');
  });

  it('opens what is there by F2 and by double click, keeps it on Escape', async () => {
    await cell('B2').click();
    await page.keyboard.press('F2');
    await expect.poll(() => page.locator('textarea.editor').inputValue(), soon).toBe('5А');
    await page.keyboard.type(' класс');
    await page.keyboard.press('Escape');
    await shows('B2', '5А');
    await cell('B2').dblclick();
    await expect.poll(() => page.locator('textarea.editor').inputValue(), soon).toBe('5А');
    await page.keyboard.type(' профиль');
    await page.keyboard.press('Tab');
    await shows('B2', '5А профиль');
    await undo();
  });

  it('keeps a line break typed with Alt+Enter', async () => {
    await go('G3');
    await page.keyboard.type('раз');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('два');
    await page.keyboard.press('Enter');
    await shows('G3', 'раз\nдва');
    await undo();
    await shows('G3', '');
  });

  it('edits in the formula bar and shows text that looks like a number with its apostrophe', async () => {
    await cell('D2').click();
    await expect.poll(bar).toBe("'001");
    await page.getByLabel('Содержимое ячейки').fill('7');
    await page.keyboard.press('Enter');
    await shows('D2', '7');
    await undo();
    await shows('D2', '001');
  });

  it('moves and stretches the selection by the keyboard', async () => {
    await cell('A2').click();
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(() => page.getByLabel('Адрес ячейки').inputValue(), soon).toBe('A6');
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => page.getByLabel('Адрес ячейки').inputValue(), soon).toBe('D6');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('C5:D6');
    await page.keyboard.press('Home');
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('A6');
    await page.keyboard.press('Control+KeyA');
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('A1:Z1000');
  });

  it('pastes a table across the frozen edge and undoes it in one step', async () => {
    await page.evaluate(() =>
      navigator.clipboard.writeText('Иванова Ольга\t9Б\tучитель – учитель\nПетров Иван\t8В\t\n'),
    );
    await cell('A5').click();
    await page.keyboard.press('Control+KeyV');
    await shows('A5', 'Иванова Ольга');
    await shows('B6', '8В');
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('A5:C6');
    await undo();
    await shows('A5', 'Архипов Пётр');
    await shows('B6', '9А');
  });

  it('copies its own cells with their kind: 001 stays text', async () => {
    await cell('D2').click();
    await cell('D3').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+KeyC');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('001\n002');
    await go('G8');
    await page.keyboard.press('Control+KeyV');
    await shows('G9', '002');
    await undo();
    await shows('G9', '');
  });

  it('selects by dragging, fills down with Ctrl+D and clears with Delete', async () => {
    await cell('B2').hover();
    await page.mouse.down();
    await cell('B4').hover();
    await page.mouse.up();
    expect(await page.getByLabel('Адрес ячейки').inputValue()).toBe('B2:B4');
    await page.keyboard.press('Control+KeyD');
    await shows('B4', '5А');
    await page.keyboard.press('Delete');
    await shows('B3', '');
    await undo();
    await undo();
    await shows('B4', '7А');
  });

  it('sorts below the frozen row by the Russian alphabet', async () => {
    await cell('A3').click();
    await page.getByRole('button', { name: 'Сортировать от А до Я' }).click();
    await shows('A2', 'Архипов Пётр');
    await shows('A1', 'Фамилия, имя');
    await shows('A4', 'Гусева Ирина');
    await shows('A5', 'Ёлкин Семён');
    await undo();
    await shows('A2', 'Яшина Анна');
  });

  it('inserts and deletes a row from the menu of the right button', async () => {
    await cell('A3').click();
    await cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Вставить строку выше' }).click();
    await shows('A3', '');
    await shows('A4', 'Белов Олег');
    await cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Удалить строку' }).click();
    await shows('A3', 'Белов Олег');
    await undo();
    await shows('A4', 'Белов Олег');
    await undo();
    await shows('A3', 'Белов Олег');
  });

  it('shows a note when the mouse rests on its cell', async () => {
    await cell('A3').hover();
    await page.getByText('Уточнить отчество').waitFor();
    await cell('B6').hover();
    await page.getByText('Уточнить отчество').waitFor({ state: 'hidden' });
  });

  it('offers the drop-down of a cell and marks a value that does not belong', async () => {
    expect(await cell('C4').getAttribute('class')).toContain('bad');
    await cell('C4').locator('.arrow').click();
    await expect
      .poll(() => page.getByRole('option').allTextContents(), soon)
      .toEqual(['ученик – ученик', 'учитель – учитель']);
    await page.getByRole('option', { name: 'учитель – учитель' }).click();
    await shows('C4', 'учитель – учитель');
    await expect.poll(() => cell('C4').getAttribute('class')).not.toContain('bad');
    await undo();
    await shows('C4', 'ученик и ученик');
  });

  it('follows a link to a place of another tab', async () => {
    await cell('E2').hover();
    await page.locator('.hover-link').click();
    await expect.poll(() => page.getByLabel('Адрес ячейки').inputValue(), soon).toBe('B40');
    await shows('B40', '80');
  });

  it('finds words anywhere in the tab', async () => {
    await page.getByRole('tab', { name: 'Длинный' }).click();
    await page.keyboard.press('Control+KeyF');
    await page.keyboard.type('строка 4321');
    await expect.poll(() => page.locator('#find-count').textContent(), soon).toBe('1 из 1');
    await page.keyboard.press('Escape');
    await shows('A4321', 'Строка 4321');
  });

  it('scrolls five thousand rows by thirty columns and keeps the frozen row', async () => {
    await page.getByRole('tab', { name: 'Длинный' }).click();
    await page.locator('.scroller').evaluate((element) => element.scrollTo(900, 60_000));
    await shows('J1', '10');
    await expect
      .poll(() => page.locator('[role=gridcell][aria-rowindex="2870"]').first().textContent(), soon)
      .not.toBe('');
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(3000);
    await page.keyboard.press('Control+End');
    await expect.poll(() => page.getByLabel('Адрес ячейки').inputValue(), soon).toBe('AD5000');
  });

  it('adds, renames and deletes a tab, and refuses a taken name in Russian', async () => {
    await page.getByRole('button', { name: 'Добавить лист' }).click();
    const added = page.getByRole('tab', { selected: true });
    await expect.poll(() => added.textContent(), soon).toBe('Лист4');
    await added.dblclick();
    await page.getByLabel('Название листа').fill('список');
    await page.keyboard.press('Enter');
    await page.getByText('Лист «список» уже есть. Выберите другое название.').waitFor();
    await page.getByRole('button', { name: 'ОК', exact: true }).click();
    await added.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Удалить' }).click();
    await page.getByRole('button', { name: 'ОК', exact: true }).click();
    await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['Список', 'Длинный']);
    await expect.poll(() => page.locator('dialog').count(), soon).toBe(0);
    await page.getByRole('tab', { name: 'Список' }).click();
    await shows('A1', 'Фамилия, имя');
  });

  it('makes a column wider by dragging its edge', async () => {
    // Asked in one go, because cells are drawn anew all the time.
    const width = () =>
      cell('B2').evaluateAll((cells) => cells.map((one) => one.getBoundingClientRect().width));
    await expect.poll(width, soon).toEqual([100]);
    const grip = await page.locator('[data-grip="1"]').evaluateAll(([one]) => {
      const { x, y } = one!.getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.move(grip.x + 3, grip.y + 10);
    await page.mouse.down();
    await page.mouse.move(grip.x + 63, grip.y + 10);
    await page.mouse.up();
    await expect.poll(width, soon).toEqual([160]);
    await undo();
    await expect.poll(width, soon).toEqual([100]);
  });

  it('writes everything to the file and says so', async () => {
    await go('F2');
    await page.keyboard.type('сохрани');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('#saved').textContent(), { timeout: 10_000 })
      .toBe('Сохранено в школа.xlsx');
    await undo();
    expect(opened.errors).toEqual([]);
  });
});
