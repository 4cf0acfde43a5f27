import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Asset {
  readonly type: string;
  readonly data: Buffer;
}

/** Files of the page, by address. Read once: nothing on the disk can be reached by inventing an address. */
export function loadAssets(build: string): ReadonlyMap<string, Asset> {
  const page = (name: string, type: string): [string, Asset] => [
    `/${name}`,
    { type, data: readFileSync(join(build, 'page', name)) },
  ];
  const assets: [string, Asset][] = [
    page('page.js', 'text/javascript; charset=utf-8'),
    page('page.css', 'text/css; charset=utf-8'),
    page('form.js', 'text/javascript; charset=utf-8'),
    page('form.css', 'text/css; charset=utf-8'),
  ];
  return new Map([...assets, ...fonts()]);
}

/** Tinos stands in for Times New Roman in printed documents. */
function fonts(): [string, Asset][] {
  const files = createRequire(import.meta.url)
    .resolve('@fontsource/tinos/package.json')
    .replace(/package\.json$/, 'files/');
  const names = ['cyrillic', 'latin'].flatMap((script) =>
    ['400-normal', '400-italic', '700-normal', '700-italic'].map((face) => `tinos-${script}-${face}.woff2`),
  );
  return names.map((name) => [`/fonts/${name}`, { type: 'font/woff2', data: readFileSync(files + name) }]);
}
