import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../browser';
import { type OpenedPage, openPage } from '../page';
import { smallAddIn } from './addIn';
import { smallWorkbook } from './school';

const soon = { timeout: 10_000 };

describe.skipIf(browserMissing())('the frame of the add-in', () => {
  let opened: OpenedPage;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    opened = await openPage(await smallWorkbook(), await smallAddIn());
    page = opened.page;
    await fromMenu('Открыть панель');
    await page.locator('#sidebar iframe').waitFor();
    frame = (await (await page.locator('#sidebar iframe').elementHandle())!.contentFrame())!;
    await frame.locator('#state').waitFor();
  });
  afterAll(() => opened?.close());

  async function fromMenu(item: string): Promise<void> {
    await page.getByRole('menuitem', { name: 'Проба' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  /** Runs a line in the frame that settles through `yes` or `no`. */
  const inFrame = (line: string): Promise<unknown> =>
    frame.evaluate(`new Promise((yes, no) => { ${line} })`) as Promise<unknown>;
  const run =
    'google.script.run.withSuccessHandler(yes).withFailureHandler((error) => yes(error.name + ": " + error.message))';

  it('shows the menu of onOpen and opens the sidebar 300 pixels wide with its title', async () => {
    expect(await page.locator('#sidebar-title').textContent()).toBe('Панель');
    expect((await page.locator('#sidebar').boundingBox())!.width).toBe(300);
  });

  it('has no origin: the page around it and its own storage are out of reach', async () => {
    expect(await frame.evaluate('origin')).toBe('null');
    expect(await frame.evaluate('try { parent.document; "open" } catch { "closed" }')).toBe('closed');
    expect(await frame.evaluate('try { localStorage; "open" } catch { "closed" }')).toBe('closed');
    expect(
      await inFrame('fetch("/rows", { method: "POST" }).then(() => yes("sent"), () => yes("barred"))'),
    ).toBe('barred');
  });

  it('offers the public functions only', async () => {
    const names = await frame.evaluate(
      'Object.keys(google.script.run).filter((name) => !name.startsWith("with"))',
    );
    expect(names).toEqual(['onOpen', 'echo', 'fail', 'dates', 'where', 'go']);
    expect(await frame.evaluate('try { google.script.run.ask_() } catch (error) { error.name }')).toBe(
      'TypeError',
    );
  });

  it('brings values over and back, without undefined', async () => {
    expect(await inFrame(`${run}.echo({ a: [1, undefined, 'ё'], b: undefined, c: null })`)).toEqual({
      a: [1, null, 'ё'],
      c: null,
    });
  });

  it('throws at the call for what may not cross', async () => {
    const thrown = (value: string) =>
      frame.evaluate(`try { google.script.run.echo(${value}) } catch (error) { error.message }`);
    expect(await thrown('new Date()')).toBe('Failed due to illegal value in property: 0');
    expect(await thrown('{ when: () => 1 }')).toBe('Failed due to illegal value in property: when');
    expect(await thrown('(() => { const a = {}; a.a = a; return a })()')).toBe(
      'Failed due to circular reference.',
    );
  });

  it('makes the whole result null when a date comes back', async () => {
    expect(await inFrame(`${run}.dates()`)).toBeNull();
  });

  it('tells the failure handler what was thrown, and passes the user object second', async () => {
    expect(await inFrame(`${run}.fail()`)).toBe('Error: не вышло');
    expect(
      await inFrame(
        'google.script.run.withUserObject(7).withSuccessHandler((value, user) => yes([value, user])).echo(1)',
      ),
    ).toEqual([1, 7]);
  });

  it('answers more than ten calls made at once', async () => {
    const calls =
      'let left = 25; const seen = []; for (let i = 0; i < 25; i++) google.script.run.withSuccessHandler((value) => { seen.push(value); if (--left === 0) yes(seen.length); }).echo(i);';
    expect(await inFrame(calls)).toBe(25);
  });

  it('knows which cells the person has selected, and moves the selection for the add-in', async () => {
    await page.getByLabel('Адрес ячейки').fill('B3:C4');
    await page.keyboard.press('Enter');
    expect(await inFrame(`${run}.where()`)).toBe('B3:C4');
    await inFrame(`${run}.go('D5')`);
    await expect.poll(() => page.getByLabel('Адрес ячейки').inputValue(), soon).toBe('D5');
  });

  it('opens a document of Google’s address as a page of this host', async () => {
    const popup = page.waitForEvent('popup');
    await frame.locator('#document').click();
    const document = await popup;
    await document.waitForLoadState();
    expect(new URL(document.url()).pathname).toBe('/document/abc');
    expect(await document.locator('p').textContent()).toBe('Такого документа нет: возможно, его удалили.');
    await document.close();
  });

  it('stops the script at a question until the person has answered', async () => {
    await fromMenu('Спросить');
    await page.getByRole('dialog').getByText('Записать?').waitFor();
    await page.getByRole('button', { name: 'Да', exact: true }).click();
    const cell = page.locator('[role=gridcell][aria-rowindex="1"][aria-colindex="8"]');
    await expect.poll(() => cell.textContent(), soon).toBe('записано');
  });

  it('asks for a text and shows a toast', async () => {
    await fromMenu('Имя');
    await page.getByRole('dialog').getByRole('textbox').fill('Анна');
    await page.getByRole('button', { name: 'ОК', exact: true }).click();
    await page.locator('.toast').getByText('Здравствуйте, Анна').waitFor();
  });

  it('shows a dialog of its own size with the HTML in a frame', async () => {
    await fromMenu('Окно');
    await page.frameLocator('dialog iframe').getByText('Внутри').waitFor();
    const { width, height } = (await page.locator('dialog iframe').boundingBox())!;
    expect([width, height]).toEqual([333, 222]);
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('tells what a failed run from the menu has thrown', async () => {
    await fromMenu('Упасть');
    await page.locator('.strip').getByText('Error: не вышло').waitFor();
  });

  it('closes by its own wish', async () => {
    await frame.evaluate('google.script.host.close()').catch(() => undefined);
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });
});
