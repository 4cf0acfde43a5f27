import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNames } from '../../../host/commands/readNames';
import { readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { keyBook } from '../../../host/key/key';
import type { RowsReply } from '../../../host/server/protocol';
import { type RunningServer, startServer } from '../../../host/server/server';
import { codesOnly } from '../../addin/codesOnly';
import { approveAll, order, schoolWithSettings } from '../../addin/year';
import { saved } from './paperSchool';

const dist = path.resolve('dist');
let server: RunningServer;
let workbook: string;
let name: string;
let code: string;
let sheet: number;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'key-'));
  const full = await schoolWithSettings();
  full.call('privacy.decide', { mode: 'codes', by: 'директор' });
  full.call('check');
  const { school, key } = codesOnly(full);
  approveAll(school);
  school.call('order.create', order);
  workbook = await saved(school, folder, 'codes.xlsx');
  const keyFile = path.join(folder, 'key.xlsx');
  await writeFile(keyFile, await writeWorkbook(keyBook(key)));
  ({ code, name } = key.people[0]!);
  sheet = school.sheet('Пары').id;
  const names = await readNames(workbook, keyFile, dist);
  server = await startServer({ workbook, dist, build: path.resolve('.build'), port: 0, names });
});
afterAll(() => server?.close());

const origin = () => server.address.replace(/\/\?.*/, '');
const post = async (place: string, body: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', 'x-host-token': server.token };
  return (await fetch(`${origin()}${place}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
};
const get = async (place: string): Promise<string> => {
  const cookie = `host_${new URL(server.address).port}=${server.token}`;
  return (await fetch(`${origin()}${place}`, { headers: { cookie } })).text();
};

describe('a table of codes opened with its key', () => {
  it('shows the name beside the code, while the cell holds the code', async () => {
    await post('/open', {});
    const { rows } = (await post('/rows', { sheet, from: 0, count: 30 })) as RowsReply;
    const cell = rows.flat().find((one) => one?.t === code)!;
    expect(cell).toMatchObject({ t: code, who: name });
    expect(JSON.stringify(await post('/cell', { sheet, row: 2, column: 0 }))).not.toContain(name);
  });

  it('papers for reading and printing say the names', async () => {
    const { artefacts } = (await post('/open', {})) as { artefacts: { documents: { id: string }[] } };
    const page = await get(`/document/${artefacts.documents[0]!.id}`);
    expect(page).toContain(name);
    expect(page).not.toMatch(/[НМ]-\d{6}/);
  });

  it('writes no name into the workbook or beside it, whatever is edited and saved', async () => {
    await post('/edit', { edit: { kind: 'type', sheet, row: 40, column: 0, text: 'заметка' }, sure: true });
    await post('/snap', {});
    const record = await readFile(workbook.replace('.xlsx', '.host.json'), 'utf8');
    expect(record).not.toContain(name.split(' ')[0]);
    const { state } = await readWorkbook(workbook);
    expect(JSON.stringify(state)).toContain('заметка');
    expect(JSON.stringify(state)).not.toContain(name.split(' ')[0]);
  });
});
