import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import signatures from '../../../host/runtime/signatures/signatures.gen.json';

const classes = signatures.classes as Record<string, { members: Record<string, string[][]> }>;

/** Classes of the services with the public methods written in them: text is enough, they are all plain classes. */
function* serviceClasses(): Generator<{ gas: string; methods: string[] }> {
  for (const entry of readdirSync('host/services', { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue;
    const text = readFileSync(path.join('host/services', entry), 'utf8');
    for (const part of text.split(/(?=^(?:export )?(?:abstract )?class )/m)) {
      const gas = /static (?:override )?readonly gas(?:: string)? = '([\w.]+)'/.exec(part)?.[1];
      if (!gas) continue;
      const methods = [...part.matchAll(/^ {2}(?:override )?([a-z]\w*)\([^)]*\)(?:: [^{]+)? \{$/gm)].map(
        (match) => match[1] ?? '',
      );
      yield { gas, methods: methods.filter((name) => !['constructor', 'toString'].includes(name)) };
    }
  }
}

const found = [...serviceClasses()];

it('has every class of the services in the signature table', () => {
  expect(found.length).toBeGreaterThan(40);
  const missing = found
    .map(({ gas }) => gas)
    .filter((gas) => !classes[gas] && !classes[gas.split('.').pop() ?? '']);
  expect(missing).toEqual([]);
});

it.each(found)('invents no member of $gas', ({ gas, methods }) => {
  const known = classes[gas] ?? classes[gas.split('.').pop() ?? ''];
  expect(methods.filter((name) => !known?.members[name])).toEqual([]);
});

it('reads overloads, enums and names of all services out of the types', () => {
  expect(classes['SpreadsheetApp.Sheet']?.members.getRange).toContainEqual([
    'number',
    'number',
    'number',
    'number',
  ]);
  expect(classes['SpreadsheetApp.Range']?.members.setValues).toEqual([['any[][]']]);
  expect(signatures.enums['FormApp.ItemType']).toContain('SCALE');
  expect(signatures.roots).toContain('DriveApp');
});
