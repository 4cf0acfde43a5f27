import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Every source file with the project files it imports. */
const imports = filesBelow(['src', 'sidebar', 'host']).map((file) => ({ file, to: importsOf(file) }));

/** Layers of the core from the bottom up: a folder may import its own row's lower neighbours and everything below. */
const coreLayers: readonly (readonly string[])[] = [
  ['cells', 'text'],
  ['tabs', 'settings', 'registry'],
  [
    'applications',
    'changes',
    'checks',
    'pairs',
    'documents',
    'surveys',
    'matching',
    'roadmaps',
    'monitoring',
    'privacy',
    'journal',
    'identity',
    'preferences',
    'matchSheets',
    'words',
  ],
];

describe('who may import whom', () => {
  it('sees the whole tree', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.flatMap((one) => one.to).length).toBeGreaterThan(200);
  });

  it('the core imports only itself, zod and the declension library', () => {
    expect(
      offenders('src/core/', (to) => to.startsWith('src/core/') || to === 'zod/mini' || to === 'lvovich'),
    ).toEqual([]);
  });

  it('zod is imported where requests are checked and described, lvovich where names are declined', () => {
    expect(importersOf('zod/mini')).toEqual([
      'src/core/protocol/requests.ts',
      'src/core/protocol/schemas.ts',
    ]);
    expect(importersOf('lvovich')).toEqual(['src/core/text/declension.ts']);
    expect(importersOf('zod')).toEqual([]);
  });

  it('each library of the host stands behind one adapter file', () => {
    expect(importersOf('hucre')).toHaveLength(1);
    expect(importersOf('docx')).toHaveLength(1);
  });

  it('the lower layers of the core know nothing of those above', () => {
    const wrong = imports.flatMap(({ file, to }) => {
      const from = coreLayer(file);
      if (from < 0) return [];
      return to
        .filter((target) => target.startsWith('src/core/') && !allowedInCore(from, target))
        .map((t) => `${file} → ${t}`);
    });
    expect(wrong).toEqual([]);
  });

  it('the core has no import cycles between its folders', () => {
    const edges = new Map<string, Set<string>>();
    for (const { file, to } of imports) {
      const from = coreFolder(file);
      for (const target of to) {
        const folder = coreFolder(target);
        if (from && folder && from !== folder && !isWording(from, folder))
          edges.set(from, (edges.get(from) ?? new Set()).add(folder));
      }
    }
    expect(cycleIn(edges)).toEqual([]);
  });

  it('google/ alone names an Apps Script service, apart from the menu and the sidebar in main.ts', () => {
    const services =
      /\b(SpreadsheetApp|DocumentApp|FormApp|MailApp|HtmlService|PropertiesService|LockService|ScriptApp|Session|Utilities|UrlFetchApp|DriveApp)\b/;
    const named = filesBelow(['src', 'sidebar']).filter((file) => services.test(withoutComments(file)));
    expect(named.filter((file) => !file.startsWith('src/google/'))).toEqual(['src/main.ts']);
  });

  it('google/ uses the core only through ports, cells, documents, surveys and tabs', () => {
    const allowed = /^src\/(google\/|core\/(ports$|cells\/|documents\/|surveys\/|tabs\/))/;
    expect(offenders('src/google/', (to) => allowed.test(to))).toEqual([]);
  });

  it('the sidebar takes only types from the protocol and phrases from wording', () => {
    expect(
      offenders(
        'sidebar/',
        (to) =>
          to.startsWith('sidebar/') ||
          to.startsWith('preact') ||
          to.startsWith('src/core/wording/') ||
          /^src\/core\/protocol\/(calls|shapes\/\w+)$/.test(to),
      ),
    ).toEqual([]);
    for (const file of filesBelow(['sidebar']))
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/import (?!type)[^;]*core\/protocol/);
  });

  it('the host never looks into src/', () => {
    expect(offenders('host/', (to) => !to.startsWith('src/') && !to.startsWith('sidebar/'))).toEqual([]);
  });

  it('the core never reads the clock, chance or the console', () => {
    const impure = filesBelow(['src/core']).filter((file) =>
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bconsole\./.test(withoutComments(file)),
    );
    expect(impure).toEqual([]);
  });

  it('Date lives in two adapter files', () => {
    const dated = filesBelow(['src']).filter(
      (file) =>
        /\bDate\b(?!\w)/.test(withoutComments(file).replace(/instanceof Date|'Date'/g, '')) &&
        /\bnew Date\(|\bDate\.(now|UTC)\b/.test(withoutComments(file)),
    );
    expect(dated.sort()).toEqual(['src/google/cells.ts', 'src/google/clock.ts']);
  });

  it('nobody writes HTML from strings in what a person sees', () => {
    const sinks = filesBelow(['sidebar', 'host/page']).filter((file) =>
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function)\b/.test(
        withoutComments(file),
      ),
    );
    expect(sinks).toEqual([]);
  });
});

function offenders(under: string, allowed: (to: string) => boolean): readonly string[] {
  return imports
    .filter(({ file }) => file.startsWith(under))
    .flatMap(({ file, to }) =>
      to.filter((target) => !allowed(target)).map((target) => `${file} → ${target}`),
    );
}

function importersOf(what: string): readonly string[] {
  return imports.filter(({ to }) => to.includes(what)).map(({ file }) => file);
}

function coreFolder(path: string): string | null {
  return path.match(/^src\/core\/(\w+)\//)?.[1] ?? null;
}

function coreLayer(path: string): number {
  const folder = coreFolder(path);
  return coreLayers.findIndex((layer) => folder !== null && layer.includes(folder));
}

/** wording/ holds sentences of all layers; ports.ts and the contract are types. */
function allowedInCore(layer: number, target: string): boolean {
  const to = coreLayer(target);
  return (to >= 0 && to <= layer) || coreFolder(target) === 'wording';
}

function isWording(...folders: readonly string[]): boolean {
  return folders.includes('wording');
}

function cycleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const walk = (node: string, path: readonly string[]): readonly string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    for (const next of edges.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const node of edges.keys()) {
    const cycle = walk(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function filesBelow(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'/gms)].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
  });
}

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
