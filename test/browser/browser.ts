import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { carriedAvailable, carriedBrowser } from './carriedBrowser';

/** One way to a browser: null when this machine does not have it. */
type Way = () => LaunchOptions | null | Promise<LaunchOptions | null>;

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

/** In this order; BROWSER_WAYS=carried tries only the named ones (comma-separated). */
const ways: Readonly<Record<string, Way>> = {
  named: () => options(process.env.HOST_BROWSER),
  own: () => options(chromium.executablePath()),
  chrome: () => channel('chrome'),
  edge: () => channel('msedge'),
  installed: () => options(installed.find((file) => existsSync(file))),
  carried: () => (carriedAvailable() ? carriedBrowser() : null),
};

/** The first browser found on this machine; npm alone brings one for Linux. */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const name of chosenWays()) {
    try {
      const found = await ways[name]!();
      if (found)
        return await chromium.launch({ ...found, args: [...(found.args ?? []), ...rootArguments()] });
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error(`No browser to test with. Name one in HOST_BROWSER.\n${failures.join('\n')}`);
}

/** Why browser tests cannot run here, or null. With CI set they run, and fail, all the same. */
export function browserMissing(): string | null {
  if (process.env.CI) return null;
  const chosen = chosenWays();
  const found =
    (chosen.includes('named') && existsSync(process.env.HOST_BROWSER ?? '')) ||
    (chosen.includes('own') && existsSync(chromium.executablePath())) ||
    (chosen.includes('chrome') && existsSync(channelFile('chrome'))) ||
    (chosen.includes('edge') && existsSync(channelFile('msedge'))) ||
    (chosen.includes('installed') && installed.some((file) => existsSync(file))) ||
    (chosen.includes('carried') && carriedAvailable());
  if (found) return null;
  const reason = 'Browser tests are skipped: no browser found. Install Chrome or name one in HOST_BROWSER.';
  console.warn(reason);
  return reason;
}

function chosenWays(): string[] {
  const named = process.env.BROWSER_WAYS?.split(',');
  return Object.keys(ways).filter((name) => named?.includes(name) ?? true);
}

function options(file: string | undefined): LaunchOptions | null {
  return file && existsSync(file) ? { executablePath: file } : null;
}

function channel(name: 'chrome' | 'msedge'): LaunchOptions | null {
  return options(channelFile(name));
}

function channelFile(name: 'chrome' | 'msedge'): string {
  const { platform } = process;
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    chrome: {
      linux: '/opt/google/chrome/chrome',
      darwin: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      win32: `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    },
    msedge: {
      linux: '/opt/microsoft/msedge/msedge',
      darwin: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      win32: `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
    },
  };
  return places[name]?.[platform] ?? '';
}

/** Chromium refuses its own sandbox to root; the frames' sandbox stays. */
function rootArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
