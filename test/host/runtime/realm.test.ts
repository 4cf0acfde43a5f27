import { describe, expect, it } from 'vitest';
import { resultOf, stage } from './stage';

describe('the realm of an execution', () => {
  it('has none of the globals that Apps Script lacks', () => {
    const absent = resultOf(`
      return ['setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'structuredClone',
        'Buffer', 'process', 'require', 'module', 'performance', 'crypto', 'atob', 'window', 'WebAssembly', 'SharedArrayBuffer',
        'Atomics', 'HostServices', 'host_'].filter((name) => name in globalThis);`);
    expect(absent).toEqual([]);
  });

  it('has the global services, and a plain console that reaches the page only', () => {
    const { run, events } = stage(
      `function main() { console.log('раз', 2, { три: 3 }); return typeof SpreadsheetApp + Object.keys(console); }`,
    );
    expect(run('main').outcome).toEqual({ ok: true, value: 'objectlog,info,warn,error,debug' });
    expect(events).toEqual([{ kind: 'log', level: 'log', text: 'раз 2 {"три":3}' }]);
  });

  it('gives arrays, dates and errors of its own', () => {
    expect(
      resultOf(`
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        sheet.getRange(1, 1).setValue(new Date(2026, 8, 1));
        const values = sheet.getDataRange().getValues();
        let caught = null;
        try { sheet.getRange(0, 0); } catch (e) { caught = e; }
        return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error, caught.name];`),
    ).toEqual([true, true, true, true, 'Exception']);
  });

  it('lets no function of the outer realm be reached', () => {
    expect(
      resultOf(`
        const outer = [Date.now, Math.random, console.log, SpreadsheetApp.getActiveSpreadsheet, new Date().constructor.now];
        return outer.map((f) => f.constructor('return typeof process')());`),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('is fresh for every execution', () => {
    const { run } = stage('var seen = 0; function main() { seen += 1; globalThis.left = 1; return seen; }');
    run('main');
    expect(run('main').outcome).toEqual({ ok: true, value: 1 });
  });

  it('finds functions by evaluating the name, private ones from a menu only', () => {
    const { run } = stage(
      'const arrow = () => 1; function own_() { return 2; } const menu = { item: () => 3 };',
    );
    expect(run('arrow').outcome).toEqual({ ok: true, value: 1 });
    expect(run('own_').outcome).toEqual({ ok: true, value: 2 });
    expect(run('menu.item').outcome).toEqual({ ok: true, value: 3 });
    expect(run('own_', { from: 'script.run' }).outcome).toMatchObject({
      ok: false,
      message: 'Script function not found: own_',
    });
    expect(run('nothing').outcome).toMatchObject({
      ok: false,
      message: 'Script function not found: nothing',
    });
    expect(run('arrow();x').outcome).toMatchObject({
      ok: false,
      message: 'Script function not found: arrow();x',
    });
  });

  it('reads virtual time, which only costs, sleeps and long computing move', () => {
    const [start, again, slept, called] = resultOf(`
      const times = [Date.now(), new Date().getTime()];
      Utilities.sleep(2000);
      times.push(new Date().constructor.now());
      return [...times, Date().slice(0, 15)];`) as [number, number, number, string];
    expect(again).toBe(start);
    expect(slept - start).toBeGreaterThanOrEqual(2000);
    expect(slept - start).toBeLessThan(2100);
    expect(called).toBe('Thu Sep 03 2026');
    expect(resultOf('return new Date() instanceof Date && new Date(2026, 0, 1).getHours() === 0;')).toBe(
      true,
    );
  });

  it('has chance that is the same for the same state and moves on between executions', () => {
    const dice = 'function main() { return [Math.random(), Utilities.getUuid()]; }';
    const one = stage(dice);
    const other = stage(dice);
    const first = one.run('main').outcome;
    expect(other.run('main').outcome).toEqual(first);
    expect(one.run('main').outcome).not.toEqual(first);
  });

  it('lets promises settle before the execution ends', () => {
    const { run, state } = stage(`
      function main() { later(); return 'returned'; }
      async function later() { await null; PropertiesService.getScriptProperties().setProperty('a', 'settled'); }`);
    expect(run('main').outcome).toEqual({ ok: true, value: 'returned' });
    expect(state.properties.script).toEqual({ a: 'settled' });
  });

  it('reports an error of the add-in with its name, message and place', () => {
    const { outcome } = stage('function main() { null.x; }').run('main');
    expect(outcome).toMatchObject({ ok: false, killed: false, name: 'TypeError' });
    expect(outcome.ok ? '' : outcome.stack).toContain('Code.js:1');
  });

  it('reports an error at the top level of the script', () => {
    expect(stage('throw new RangeError("top");').run('main').outcome).toMatchObject({
      ok: false,
      name: 'RangeError',
      message: 'top',
    });
  });
});

describe('values that cross like google.script.run', () => {
  const echo = (args: readonly unknown[]) =>
    stage('function main(...args) { return args; }').run('main', { args, from: 'script.run' });

  it('passes JSON-like arguments, an undefined field dropped and an undefined element null', () => {
    expect(echo([{ a: [1, undefined], b: undefined }, null]).outcome).toEqual({
      ok: true,
      value: [{ a: [1, null] }, null],
    });
  });

  it('refuses a Date, a function or a cycle by the number of the argument', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(echo([new Date(0)]).outcome).toMatchObject({
      name: 'TypeError',
      message: 'Failed due to illegal value in property: 0',
    });
    expect(echo([1, { f: () => 1 }]).outcome).toMatchObject({
      message: 'Failed due to illegal value in property: 1',
    });
    expect(echo([cycle]).outcome).toMatchObject({ message: 'Failed due to illegal value in property: 0' });
  });

  it.each([
    ['a date', '[1, new Date()]'],
    ['a function', '{ f() {} }'],
    ['a cycle', '(() => { const a = {}; a.a = a; return a; })()'],
    ['a class instance', 'new Map()'],
    ['a service object', '[SpreadsheetApp.getActiveSpreadsheet()]'],
  ])('makes the whole result null when it holds %s', (_what, expression) => {
    expect(resultOf(`return ${expression};`)).toBeNull();
  });

  it('passes plain results', () => {
    expect(resultOf('return { a: [1, "б", null, true], c: undefined };')).toEqual({
      a: [1, 'б', null, true],
    });
    expect(resultOf('')).toBeNull();
  });
});
