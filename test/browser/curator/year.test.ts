import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../browser';
import { type OpenedPage, openPage } from '../page';

const root = resolve(import.meta.dirname, '../../..');
const pictures = join(root, 'out/pictures');

/** The whole year as the curator goes through it, one step after another; every step leaves a picture. */
describe.skipIf(browserMissing())('the curator’s year on the page of the host', () => {
  let opened: OpenedPage;
  let page: Page;
  let panel: FrameLocator;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    opened = await openPage(join(root, 'examples/school.xlsx'));
    page = opened.page;
    panel = page.frameLocator('#sidebar iframe');
  });
  afterAll(() => opened?.close());

  it('opens the registry, the menu and the sidebar with the seven stages', async () => {
    expect(await tab('Наставляемые').isVisible()).toBe(true);
    await fromMenu('Где мы сейчас');
    await said('Подготовка условий').waitFor();
    expect(await said('Завершение программы').isVisible()).toBe(true);
    await picture('01-home');
  });

  it('keeps what the school tells about itself', async () => {
    await panel.getByRole('button', { name: 'Школа' }).first().click();
    await panel
      .getByLabel('Полное название')
      .fill('Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»');
    await panel.getByLabel('Краткое название').fill('МБОУ «СШ № 12»');
    await panel.getByLabel('Населённый пункт').fill('г. Заречный');
    const names = panel.getByLabel('Фамилия, имя, отчество');
    await names.nth(0).fill('Соловьёва Анна Игоревна');
    await names.nth(1).fill('Мельникова Ольга Петровна');
    await panel.getByLabel('Электронная почта').fill('director@school12.example');
    await panel.getByLabel('Обучающихся').fill('486');
    await press('Сохранить');
    await tab('Настройки').waitFor();
    await picture('02-school');
  });

  it('checks the registries and leads from a finding to its cell', async () => {
    await fromMenu('Проверить таблицу');
    await press('Проверить таблицу');
    await said(/Найдено: \d+ ошиб/).waitFor();
    await picture('03-check');
    await panel.getByText('Человек записан дважды').click();
    await panel.getByRole('button', { name: /строка 95/ }).click();
    await expect.poll(() => page.locator('#place').inputValue()).toBe('B95');
    expect(await tab('Наставляемые').getAttribute('aria-selected')).toBe('true');
    await picture('04-finding');
  });

  it('proposes pairs with proof and reasons, and writes nothing before the approval', async () => {
    await fromMenu('Подобрать пары');
    await press('Подобрать пары');
    await said(/Лучшего подбора по этим правилам не существует/).waitFor();
    expect(await tab('Пары').count()).toBe(0);
    await picture('05-pairs');
  });

  it('tells the price of another mentor before the choice, pays just that, and takes it back', async () => {
    await press(/^Закрепить пару/);
    await panel.getByRole('button', { name: /^Отменить: закрепление/ }).waitFor();
    await panel
      .getByRole('button', { name: /^Выбрать другого наставника/ })
      .nth(1)
      .click();
    const option = panel.locator('.option', { hasText: /−[\d,]+\sбалл/ }).first();
    const price = /−([\d,]+)\sбалл/.exec((await option.textContent()) ?? '')?.[1];
    await picture('06-price');
    await option.getByRole('button', { name: /^Выбрать/ }).click();
    await said(new RegExp(`Сумма баллов ниже на ${price}\\s`)).waitFor();
    await picture('07-chosen');
    await press(/^Отменить: выбор наставника/);
    await panel.getByRole('button', { name: /^Отменить: закрепление/ }).click();
    await expect.poll(() => panel.getByRole('button', { name: /^Открепить пару/ }).count()).toBe(0);
  });

  it('compares another goal with the present one and leaves the rules alone', async () => {
    await press('Сравнить правила');
    await press(/^Сравнить$/);
    await panel.getByRole('table').waitFor();
    await picture('08-compared');
    await press('К парам');
  });

  it('writes the pairs once they are approved, and the life of a pair goes on from there', async () => {
    await press(/^Утвердить \d+/);
    await press(/^Утвердить$/);
    await said('Пары утверждены').waitFor();
    await tab('Пары').click();
    await expect.poll(() => cell('Код наставляемого').count()).toBe(1);
    await picture('09-approved');
    await press('Посмотреть пары в работе');
    await panel.getByRole('checkbox').first().check();
    await panel.getByLabel(/Новый статус/).selectOption('снята');
    await press(/^Записать$/);
    await said(/Последнее изменение: .*снят/).waitFor();
    await panel.locator('.stale').waitFor({ state: 'detached' });
    const form = panel.locator('.ticks > li').first().locator('.badge', { hasText: '–' });
    await panel.getByLabel('Найти по имени, классу, форме или коду').fill((await form.textContent()) ?? '');
    await openReplacement();
    await picture('10-replacement');
    await press(/^Выбрать: /);
    await panel.getByLabel('Причина').selectOption({ index: 1 });
    await press('Заменить наставника');
    await press('Отменить последнее изменение');
    await press(/^Вернуть$/);
    await panel
      .locator('.card.good')
      .filter({ visible: true })
      .getByText(/вернул|отменен/i)
      .waitFor();
    await panel.locator('.stale').waitFor({ state: 'detached' });
    await picture('11-standing');
  });

  it('makes the roadmap of the year', async () => {
    await fromMenu('Дорожная карта');
    await press(/Создать дорожную карту/);
    await said(/Дорожная карта создана/).waitFor();
    await tab('Дорожная карта').click();
    await expect.poll(() => cell('Приказ о внедрении целевой модели наставничества').count()).toBe(1);
    await picture('12-roadmap');
  });

  it('makes the order as a document that opens as a page', async () => {
    await fromMenu('Приказ');
    await panel.getByLabel('Номер').fill('45-о');
    await panel.getByLabel('Дата').fill('2026-09-03');
    await press('Создать приказ');
    await said('Приказ создан').waitFor();
    await picture('13-order');
    const document = await openedBy(panel.getByRole('link', { name: /Приказ № 45-о/ }).first());
    await document.getByText('ПРИКАЗЫВАЮ:').waitFor();
    expect(((await document.locator('body').textContent()) ?? '').replaceAll('\u00a0', ' ')).toContain(
      'А. И. Соловьёва',
    );
    await document.screenshot({ path: join(pictures, '14-document.png') });
    await document.close();
  });

  it('makes the survey, sends the links, and a participant answers in the form', async () => {
    await fromMenu('Анкета');
    await press('Создать анкету');
    await said(/Анкета создана/).waitFor();
    await press('Разослать ссылки');
    await press(/^Отправить$/);
    await said(/Отправлено: \d+ пис/).waitFor({ timeout: 60_000 });
    await picture('15-survey');
    await tab('Ссылки на анкету').click();
    await page.getByRole('gridcell').getByText('Открыть анкету').first().hover();
    const form = await openedBy(page.locator('.hover-link').first());
    await answer(form);
    await form.getByText('Ответы записаны').waitFor();
    await form.screenshot({ path: join(pictures, '17-answered.png') });
    await form.close();
    await press('Собрать ответы');
    await said(/Ответили 1 из/).waitFor();
    await picture('18-collected');
  });

  it('makes the summary and opens it to the director', async () => {
    await fromMenu('Сводка директору');
    await press('Составить сводку');
    await said(/Сводка составлена/).waitFor();
    await tab('Сводка').click();
    await picture('19-summary');
    await press(/Открыть доступ на просмотр/);
    await press(/^Открыть доступ$/);
    await said(/Доступ открыт/).waitFor();
    await picture('20-shared');
  });

  it('has saved everything beside the workbook and left no error on the page', async () => {
    await expect
      .poll(async () => (await readdir(opened.folder)).filter((name) => name.endsWith('.xlsx')).length)
      .toBeGreaterThan(0);
    await expect
      .poll(
        async () =>
          (await readFile(join(opened.folder, 'school.host.json'), 'utf8')).includes(
            'director@school12.example',
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    expect(opened.errors).toEqual([]);
  });

  async function picture(name: string): Promise<void> {
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  /** In a full school not everybody has somebody else to go to: the first of those who do. */
  async function openReplacement(): Promise<void> {
    const buttons = panel.getByRole('button', { name: /^Заменить наставника/ });
    for (let at = 0; ; at += 1) {
      await buttons.nth(at).click();
      await panel.locator('.option, .empty').filter({ visible: true }).first().waitFor();
      if (await panel.getByRole('button', { name: /^Выбрать: / }).count()) return;
      await press('К парам');
    }
  }

  async function fromMenu(item: string): Promise<void> {
    await page.getByRole('menuitem', { name: 'Наставничество' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    await panel.locator('h1').first().waitFor();
  }

  async function press(name: string | RegExp): Promise<void> {
    await panel.getByRole('button', { name }).first().click();
  }

  function said(text: string | RegExp): Locator {
    return panel.getByText(text).first();
  }

  function tab(name: string): Locator {
    return page.getByRole('tab').filter({ hasText: name });
  }

  function cell(text: string): Locator {
    return page.getByRole('gridcell').getByText(text, { exact: true });
  }

  async function openedBy(link: Locator): Promise<Page> {
    const [other] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await other.waitForLoadState();
    return other;
  }

  /** The code stands there already; the participant fills in the rest. */
  async function answer(form: Page): Promise<void> {
    await form.screenshot({ path: join(pictures, '16-form.png') });
    expect(await form.getByRole('textbox').first().inputValue()).toMatch(/^[НМ]-\d{6}$/);
    for (const group of await form.getByRole('radiogroup').all())
      await group.getByRole('radio').last().check();
    await form.getByRole('button', { name: 'Отправить' }).click();
  }
});
