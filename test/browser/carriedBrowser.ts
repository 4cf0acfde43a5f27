import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** The Chromium that npm brings in @sparticuz/chromium: 64-bit Linux with glibc, nothing else needed. */
export function carriedAvailable(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && packageFile() !== null;
}

/**
 * Unpacks it once. Its own launch arguments are not taken: they switch off web security, and with it the very
 * sandbox of frames that the tests look at.
 */
export function carriedBrowser(): LaunchOptions {
  const file = packageFile();
  if (!file) throw new Error('@sparticuz/chromium is not installed');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const home = join(tmpdir(), `carried-chromium-${version}`);
  if (!existsSync(home)) unpack(file, home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...environment(),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: home,
    },
  };
}

/** In a folder of another name first: a run that was stopped half-way leaves nothing that looks finished. */
function unpack(packageJson: string, home: string): void {
  const fresh = mkdtempSync(`${home}-`);
  const entry = pathToFileURL(join(dirname(packageJson), 'build', 'esm', 'index.js')).href;
  // The shared libraries come out only where the package believes itself on Lambda.
  const env = { ...environment(), TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const script = `const { default: carried } = await import(${JSON.stringify(entry)}); await carried.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env });
  mkdirSync(join(fresh, 'cache'), { recursive: true });
  writeFileSync(join(fresh, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(fresh, home);
  } catch {
    // Another run has just put its own there.
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Theirs names /tmp/fonts, and a Chromium that finds no font draws no text. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'cache')}</cachedir>
</fontconfig>
`;
}

function packageFile(): string | null {
  try {
    // The package does not export its package.json, so it is found from its main file.
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return join(main.slice(0, main.lastIndexOf('/build/')), 'package.json');
  } catch {
    return null;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
