import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName, Output } from '../../src/core/protocol/calls';
import { openBrowser } from '../browser/browser';
import { canned } from './canned';
import { type Answers, openSidebar, sidebarHtml } from './harness';

const hostile = '<img src=x onerror=alert(1)>';
const sections = [
  'Проверка',
  'Листы и столбцы',
  'Заявки',
  'История исправлений',
  'Правила подбора',
  'Слова запросов',
  'Подбор пар',
  'Пары в работе',
  'Дорожная карта',
  'Приказ',
  'Анкета',
  'Сводка директору',
  'Школа',
  'Персональные данные',
  'Создать листы',
];
/** What fills a screen, in the order in which it is pressed; not on every screen. */
const buttons = [
  'Проверить таблицу',
  'Посмотреть заявки',
  'Подобрать пары',
  'Создать дорожную карту',
  'Создать анкету',
  'Составить сводку',
  'Собрать ответы',
  'Создать листы',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The same answer with a text put in front of every sentence and name, so that it comes through everywhere. */
function withText(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      spoken(key, inner) ? text + inner : withText(inner, text),
    ]),
  );
}

function spoken(key: string, value: unknown): boolean {
  return typeof value === 'string' && !codes.includes(key);
}

/** Not for people: the sidebar compares these or sends them back. */
const codes = [
  'state',
  'screen',
  'severity',
  'address',
  'email',
  'headEmail',
  'mode',
  'privacy',
  'kind',
  'role',
  'field',
  'value',
  'rule',
  'id',
  'ticket',
  'change',
  'fingerprint',
];

/** Everything that the screen can show: results fetched, folded parts open. */
async function fill(page: Page): Promise<void> {
  const shown = page.locator('.screen:not([hidden])');
  await shown.locator('[aria-busy]').waitFor({ state: 'detached' });
  for (const name of buttons) {
    const there = await shown.locator('.button').allTextContents();
    if (!there.some((text) => text.includes(name))) continue;
    await shown.locator('.button', { hasText: name }).first().click();
    await shown.locator('[aria-busy]').waitFor({ state: 'detached' });
  }
  const folded = shown.locator('.unfold[aria-expanded=false]');
  while (await folded.count())
    await folded.evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).click();
    });
}

describe('the page of the sidebar', { timeout: 60_000 }, () => {
  it('shows any text as it is and makes no element of it', async () => {
    const answers = Object.fromEntries(
      Object.entries(canned).map(([name, output]) => [name, withText(output, hostile) as Output<CallName>]),
    ) as Answers;
    const sidebar = await openSidebar(browser, answers);
    let alerted = false;
    sidebar.page.on('dialog', () => (alerted = true));
    await sidebar.page.getByText(`${hostile}Таблицу стоит проверить`).waitFor();
    for (const section of sections) {
      await sidebar.open(section);
      await fill(sidebar.page);
      const shown = sidebar.page.locator('.screen:not([hidden])');
      if (section === 'Школа') {
        await expect.poll(() => shown.getByLabel('Краткое название').inputValue()).toContain(hostile);
      } else {
        await shown.getByText(hostile).first().waitFor();
      }
      expect(await sidebar.page.locator('img').count()).toBe(0);
      await sidebar.page.getByRole('button', { name: /Все этапы/ }).click();
    }
    await sidebar.open('Проверка');
    await sidebar.page.getByRole('button', { name: /^Исправить все/ }).click();
    await sidebar.page.getByText(`${hostile}+7 921 555-12-18`).waitFor();
    await sidebar.page.getByRole('button', { name: 'Исправить 4' }).click();
    await sidebar.page.getByText(`${hostile}Ячейку уже поправили`).waitFor();
    expect(await sidebar.page.locator('img').count()).toBe(0);
    expect(alerted).toBe(false);
    await sidebar.close();
  });

  it('never scrolls sideways, however long the words are', async () => {
    const long = 'Достопримечательнейшенаставнический'.repeat(3);
    const answers = Object.fromEntries(
      Object.entries(canned).map(([name, output]) => [name, withText(output, long)]),
    ) as Answers;
    const sidebar = await openSidebar(browser, answers);
    for (const section of sections) {
      await sidebar.open(section);
      await fill(sidebar.page);
      expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      await sidebar.page.getByRole('button', { name: /Все этапы/ }).click();
    }
    await sidebar.close();
  });

  it('does not follow an address that is no web address', async () => {
    const document = { title: 'Приказ', address: 'javascript:alert(1)', date: '' };
    const sidebar = await openSidebar(browser, {
      'order.preview': { ...canned['order.preview'], existing: [document] },
    });
    await sidebar.open('Приказ');
    await sidebar.page.getByText('javascript:alert(1)').waitFor();
    expect(await sidebar.page.getByRole('link').count()).toBe(0);
    await sidebar.close();
  });

  it('says that it needs a spreadsheet when it is opened by itself', async () => {
    const page = await browser.newPage();
    await page.setContent(await sidebarHtml());
    await page.getByRole('heading', { name: 'Панель открыта отдельно от таблицы' }).waitFor();
    await page.close();
  });

  it('works in a frame of no origin, where there is no storage', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setContent('<iframe sandbox="allow-scripts"></iframe>');
    await page
      .locator('iframe')
      .evaluate((frame, html) => frame.setAttribute('srcdoc', html), await sidebarHtml());
    await page.frameLocator('iframe').getByRole('heading').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is one small file that asks the network for nothing and has no template literal', async () => {
    const html = await sidebarHtml();
    expect(html.length).toBeGreaterThan(30_000);
    expect(html.length).toBeLessThanOrEqual(150 * 1024);
    expect(html).not.toContain('`');
    expect(html).not.toContain('localStorage');
    expect(html).not.toMatch(/<link|src=|@import|url\(|fetch\(|XMLHttpRequest/);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('<base target="_blank">');
  });
});
