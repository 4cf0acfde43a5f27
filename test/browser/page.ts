import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sidecarPath } from '../../host/files/sidecar/paths';
import { startServer } from '../../host/server/server';
import { openBrowser } from './browser';

export interface OpenedPage {
  readonly page: Page;
  /** Holds the copy of the workbook, under its own name, and what is saved beside it. */
  readonly folder: string;
  readonly address: string;
  /** Everything that the page and its frames wrote to the console as an error, and every uncaught error. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a copy of a workbook, with the sidecar beside it, on the local host, in a real browser. Needs `npm run build` to have been run. */
export async function openPage(workbook: string, dist = 'dist'): Promise<OpenedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'nastavnik-page-'));
  const copy = join(folder, basename(workbook));
  await copyFile(workbook, copy);
  if (existsSync(sidecarPath(workbook))) await copyFile(sidecarPath(workbook), sidecarPath(copy));
  const server = await startServer({
    workbook: copy,
    dist: resolve(dist),
    build: resolve('.build'),
    port: 0,
  });
  const browser = await openBrowser();
  const { page, errors } = await show(browser, server.address);
  return {
    page,
    folder,
    address: server.address,
    errors,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function show(browser: Browser, address: string): Promise<{ page: Page; errors: string[] }> {
  const errors: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  return { page, errors };
}
