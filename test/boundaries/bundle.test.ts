import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');
const code = readFileSync(resolve(dist, 'Code.js'), 'utf8');
const sidebar = readFileSync(resolve(dist, 'sidebar.html'), 'utf8');
const manifest = JSON.parse(readFileSync(resolve(dist, 'appsscript.json'), 'utf8'));

describe('what is pushed to Google', () => {
  it('is three files and nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  });

  it('shows Google these functions and no other: one public call, the menu and its handlers', () => {
    const declared = [
      ...code.matchAll(/^function (\w+)\(\) \{ return App_\.\1\.apply\(this, arguments\); \}$/gm),
    ].map((m) => m[1]);
    expect(declared.sort()).toEqual([
      'call',
      'onOpen',
      'openApplications_',
      'openChanges_',
      'openCheck_',
      'openColumns_',
      'openDirector_',
      'openOrder_',
      'openPairs_',
      'openPrivacy_',
      'openRoadmap_',
      'openRules_',
      'openSetUp_',
      'openSidebar_',
      'openStanding_',
      'openSurvey_',
    ]);
    const context = createContext(Object.create(null));
    const before = Object.getOwnPropertyNames(context);
    new Script(code).runInContext(context);
    const added = Object.getOwnPropertyNames(context).filter((name) => !before.includes(name));
    expect(added.filter((name) => typeof context[name] === 'function').sort()).toEqual(declared.sort());
  });

  it('asks for five rights: this spreadsheet, its sidebar, documents, forms, sending mail', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/documents',
      'https://www.googleapis.com/auth/forms',
      'https://www.googleapis.com/auth/script.send_mail',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.dependencies).toBeUndefined();
  });

  // Counted in characters, as an editor of scripts does: a Russian letter is one, though two bytes on disk.
  it('stays small, and is really there', () => {
    expect(code.length).toBeLessThanOrEqual(600 * 1024);
    expect(sidebar.length).toBeLessThanOrEqual(150 * 1024);
    expect(code).toContain('Наставничество');
    expect(sidebar).toContain('Подобрать');
  });

  it('holds no syntax that Apps Script cannot parse', () => {
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/[^\w'"`](this|\w+)\.#\w/);
    expect(code).not.toMatch(/^\s*static [\w$]+ =/m);
    expect(code).not.toMatch(/\?\?=|\|\|=|&&=|static \{/);
  });

  it('can be pasted into the editor: no character that is invisible there or that it takes away', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(code).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/);
  });

  it('uses no global that Apps Script lacks and never reaches the network or Drive', () => {
    for (const absent of [
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'structuredClone',
      'TextEncoder',
      'fetch\\(',
      'XMLHttpRequest',
      'UrlFetchApp',
      'DriveApp',
      'GmailApp',
      'localStorage',
    ])
      expect(code, absent).not.toMatch(new RegExp(`\\b${absent}`));
    expect(sidebar).not.toMatch(/\b(fetch\(|XMLHttpRequest|localStorage|sessionStorage|WebSocket)/);
    expect(sidebar).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
  });

  it('gives the sidebar no backtick and no comment opener, which HtmlService would damage', () => {
    expect(sidebar).not.toContain('`');
    expect(sidebar.slice(sidebar.indexOf('<script'))).not.toContain('<!--');
  });

  it('carries one build id in both halves', () => {
    const ids = [...code.matchAll(/"([0-9a-f]{12})"/g)].map((match) => match[1]!);
    expect(ids).toHaveLength(1);
    expect(sidebar).toContain(ids[0]);
  });
});
