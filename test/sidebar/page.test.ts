import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName, Output } from '../../src/core/protocol/calls';
import { canned } from './canned';
import { type Answers, launch, openSidebar, sidebarHtml } from './harness';

const hostile = '<img src=x onerror=alert(1)>';
const sections = ['Школа', 'Проверка', 'Пары', 'Дорожная карта', 'Приказ', 'Анкета', 'Сводка директору'];
const firstButtons = ['Проверить таблицу', 'Подобрать пары', 'Создать дорожную карту', 'Создать анкету'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
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
  return (
    typeof value === 'string' &&
    !['state', 'screen', 'severity', 'address', 'email', 'headEmail'].includes(key)
  );
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
      for (const name of [...firstButtons, 'Составить сводку', 'Собрать ответы']) {
        const button = sidebar.page.getByRole('button', { name, exact: true });
        if (await button.count()) await button.click();
      }
      const shown = sidebar.page.locator('.screen:not([hidden])');
      if (section === 'Школа') {
        await expect.poll(() => shown.getByLabel('Краткое название').inputValue()).toContain(hostile);
      } else {
        await shown.getByText(hostile).first().waitFor();
      }
      const folded = shown.locator('.unfold[aria-expanded=false]');
      while (await folded.count()) await folded.first().click();
      expect(await sidebar.page.locator('img').count()).toBe(0);
      await sidebar.page.getByRole('button', { name: /Все этапы/ }).click();
    }
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
      for (const name of firstButtons) {
        const button = sidebar.page.getByRole('button', { name, exact: true });
        if (await button.count()) await button.click();
      }
      await sidebar.page.locator('.screen:not([hidden]) [aria-busy]').waitFor({ state: 'detached' });
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
    expect(Buffer.byteLength(html)).toBeGreaterThan(30_000);
    expect(Buffer.byteLength(html)).toBeLessThan(80 * 1024);
    expect(html).not.toContain('`');
    expect(html).not.toContain('localStorage');
    expect(html).not.toMatch(/<link|src=|@import|url\(|fetch\(|XMLHttpRequest/);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('<base target="_blank">');
  });
});
