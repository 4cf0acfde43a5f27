import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../browser';
import { type OpenedPage, openPage } from '../page';
import { smallAddIn } from './addIn';
import { officeWorkbook } from './office';

const soon = { timeout: 10_000 };

describe.skipIf(browserMissing())('documents, forms and letters', () => {
  let opened: OpenedPage;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    opened = await openPage(await officeWorkbook(), await smallAddIn());
    page = opened.page;
    origin = new URL(opened.address).origin;
  });
  afterAll(() => opened?.close());

  it('lists them behind the button with their number', async () => {
    const button = page.getByRole('button', { name: 'Документы, анкеты, письма' });
    expect(await button.textContent()).toBe('Документы, анкеты, письма 3');
    await button.click();
    await page.getByText('Приказ о наставничестве').waitFor();
    await page.getByText('принимает ответы · ответов: 0').waitFor();
    await page.getByText('Встреча наставников').click();
    await page.getByText('Ждём вас в пятницу <в 15:00>.').waitFor();
  });

  it('opens a document as a page and gives it as .docx under its name', async () => {
    const opens = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Приказ о наставничестве' }).click();
    const document = await opens;
    await document.getByText('ПРИКАЗ').waitFor();
    await document.close();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Скачать .docx' }).click();
    expect((await download).suggestedFilename()).toBe('Приказ о наставничестве.docx');
  });

  it('gives a letter as .eml', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Скачать .eml' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Встреча наставников.eml');
    expect(await readFile(await file.path(), 'utf8')).toContain('To: ivanova@school.example');
  });

  it('takes an answer to a form: filled in beforehand, refused while incomplete, then recorded', async () => {
    const form = await page.context().newPage();
    await form.goto(
      `${origin}/form/published-1?usp=pp_url&entry.11=%D0%9D-17&entry.15=%D0%9D%D0%BE%D0%B2%D1%8B%D1%85+%D0%B4%D1%80%D1%83%D0%B7%D0%B5%D0%B9`,
    );
    expect(await form.getByRole('textbox', { name: 'Код участника' }).inputValue()).toBe('Н-17');
    expect(await form.getByLabel('Новых друзей').isChecked()).toBe(true);

    await form.getByRole('button', { name: 'Отправить' }).click();
    await form.getByText('Это обязательный вопрос.').waitFor();

    await form.getByRole('radio', { name: '7', exact: true }).check();
    await form.getByRole('textbox', { name: 'Другое' }).fill('В библиотеке');
    await form.getByRole('combobox').selectOption('Среда');
    await form.getByRole('button', { name: 'Отправить' }).click();
    await form.getByText('Спасибо! Куратор прочитает ваш ответ.').waitFor();
    await form.close();
    await page.getByText('ответов: 1').waitFor();
  });

  it('keeps the answer in the file beside the workbook', async () => {
    await expect.poll(() => page.locator('#saved').textContent(), soon).toBe('Сохранено в анкеты.xlsx');
    const kept = await readFile(`${opened.folder}/анкеты.host.json`, 'utf8');
    expect(kept).toContain('В библиотеке');
    expect(opened.errors).toEqual([]);
  });

  it('says that a form does not exist', async () => {
    const form = await page.context().newPage();
    await form.goto(`${origin}/form/nothing`);
    expect(await form.locator('p').textContent()).toBe('Такой анкеты нет: возможно, её удалили.');
    await form.close();
  });
});
