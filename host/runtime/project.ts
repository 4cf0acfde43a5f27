import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from './execution';

/** Reads what clasp would push: Code.js, the HTML files and the manifest. */
export function loadProject(distFolder: string): Project {
  const read = (name: string): string => readFileSync(path.join(distFolder, name), 'utf8');
  const html = readdirSync(distFolder).filter((name) => name.endsWith('.html'));
  const manifest = JSON.parse(read('appsscript.json')) as { timeZone: string; oauthScopes?: string[] };
  return {
    code: read('Code.js'),
    html: Object.fromEntries(html.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    manifest: { timeZone: manifest.timeZone, oauthScopes: manifest.oauthScopes ?? [] },
  };
}
