import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from './fixture';

let at: Place;

beforeEach(async () => {
  at = await place();
});

const cell = async (column: number, workbook?: string) =>
  (await at.state(workbook)).spreadsheet.sheets[0]?.rows[0]?.[column]?.value;

describe('host run', () => {
  it('prints the reply as one line of JSON and nothing else, and saves the workbook', async () => {
    const { code, out, err } = await at.host(
      'run',
      at.workbook,
      '--call',
      'write',
      '--input',
      '{"text":"Привет"}',
    );
    expect(code).toBe(0);
    expect(out).toBe('{"ok":true,"output":{"wrote":"Привет"},"more":null}\n');
    expect(err).toBe('пишу\n');
    expect(await cell(0)).toBe('Привет');
  });

  it('takes the input from a file', async () => {
    const file = path.join(at.folder, 'вход.json');
    await writeFile(file, '{"text":"из файла"}');
    await at.host('run', at.workbook, '--call', 'write', '--input-file', file);
    expect(await cell(0)).toBe('из файла');
  });

  it('leaves with 1 after a refusal, says its sentence and keeps what was done', async () => {
    const { code, out, err } = await at.host('run', at.workbook, '--call', 'refuse');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      error: { code: 'no-registry', sentence: 'Реестр не найден.' },
    });
    expect(err).toContain('Реестр не найден. Ничего не изменилось. Добавьте лист.');
    expect(await cell(1)).toBe('след');
  });

  it('leaves with 1 after a crash, with a refusal in the same shape', async () => {
    const { code, out, err } = await at.host('run', at.workbook, '--call', 'crash');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      error: { code: 'failed', safe: 'Сделанное до этого сохранено.' },
    });
    expect(err).toContain('поломка');
    expect(await cell(2)).toBe('след');
  });

  it('leaves with 1 when the six minutes are over, what was written before stays', async () => {
    const { code, out } = await at.host('run', at.workbook, '--call', 'endless');
    expect(code).toBe(1);
    expect(JSON.parse(out).error.sentence).toContain('шесть минут');
    expect(await cell(3)).toBe('след');
  });

  it('does not take a text that is no reply for one', async () => {
    const { code, out } = await at.host('run', at.workbook, '--call', 'nonsense');
    expect([code, JSON.parse(out).error.sentence]).toEqual([1, 'Дополнение ответило непонятно.']);
  });

  it('goes on while there is more, each slice an execution of its own, and prints the last reply', async () => {
    const { code, out, err } = await at.host('run', at.workbook, '--call', 'slices', '--trace');
    expect([code, out]).toEqual([0, '{"ok":true,"output":{"done":3},"more":null}\n']);
    const lines = err.trim().split('\n');
    expect(lines.slice(0, 2)).toEqual(['Часть готова (1 из 3)', 'Часть готова (2 из 3)']);
    const trace = JSON.parse(lines[2] ?? '');
    expect(trace.calls['SpreadsheetApp.Range.setValue']).toBe(3);
    expect(trace.total).toBeGreaterThan(9);
    expect(trace.quotas.mailRecipients).toEqual({ used: 0, limit: 1500 });
  });

  it('gives up when the add-in never gets further', async () => {
    const { code, out } = await at.host('run', at.workbook, '--call', 'stuck');
    expect([code, JSON.parse(out).ok]).toEqual([1, false]);
  });

  it('takes more virtual time on a bad day', async () => {
    const seconds = async (...more: string[]) =>
      JSON.parse((await at.host('run', at.workbook, '--call', 'papers', '--trace', ...more)).err)
        .virtualSeconds;
    expect(await seconds('--day', 'bad')).toBeGreaterThan(2 * (await seconds()));
  });

  it('writes everything into --out and leaves the named workbook alone', async () => {
    const before = await readFile(at.workbook);
    const out = path.join(at.folder, 'итог');
    await at.host('run', at.workbook, '--call', 'papers', '--out', out);
    expect((await readdir(out)).sort()).toEqual([
      'documents',
      'forms',
      'outbox',
      'workbook.host.json',
      'workbook.xlsx',
    ]);
    expect(await readdir(path.join(out, 'documents'))).toEqual(['Приказ № 1.docx']);
    expect(await readdir(path.join(out, 'outbox'))).toEqual(['1.eml']);
    expect(await readFile(at.workbook)).toEqual(before);
    expect(existsSync(path.join(at.folder, 'documents'))).toBe(false);
  });

  it('reads the named workbook even when --out holds one from before', async () => {
    const out = path.join(at.folder, 'итог');
    await at.host('run', at.workbook, '--call', 'slices', '--out', out);
    const again = await at.host('run', at.workbook, '--call', 'slices', '--out', out);
    expect(JSON.parse(again.out).output).toEqual({ done: 3 });
    expect(await cell(4, path.join(out, 'workbook.xlsx'))).toBe(3);
  });

  it('says in Russian that a file is no workbook', async () => {
    const { code, out, err } = await at.host('run', path.join(at.folder, 'нет.xlsx'), '--call', 'write');
    expect(code).toBe(1);
    expect(JSON.parse(out).error.sentence).toMatch(/[а-я]{4}/);
    expect(err).not.toMatch(/ENOENT|Error/);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['fly']],
    ['no workbook', ['run', '--call', 'write']],
    ['no call', ['run', 'книга.xlsx']],
    ['an unknown option', ['run', 'книга.xlsx', '--call', 'write', '--fast']],
    ['an option without its value', ['calls', '--input']],
    ['input that is not JSON', ['run', 'книга.xlsx', '--call', 'write', '--input', '{']],
    ['two inputs', ['run', 'книга.xlsx', '--call', 'write', '--input', '{}', '--input-file', 'x.json']],
    ['an unknown day', ['run', 'книга.xlsx', '--call', 'write', '--day', 'sunny']],
    ['two workbooks', ['run', 'a.xlsx', 'b.xlsx', '--call', 'write']],
    ['answers without a form', ['answer', '--responses', 'x.json']],
  ])('leaves with 2 and the usage in Russian: %s', async (_what, args) => {
    const { code, out, err } = await at.host(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run --silent host -- run <книга.xlsx> --call <имя>');
  });

  it('prints the usage when asked for', async () => {
    const { code, out } = await at.host('--help');
    expect(code).toBe(0);
    expect(out).toContain('Код завершения');
  });
});

describe('host calls', () => {
  it('prints what the add-in says of its calls', async () => {
    const { code, out } = await at.host('calls');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([{ name: 'write', says: 'Пишет в ячейку', input: { type: 'object' } }]);
  });
});
