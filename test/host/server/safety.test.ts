import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../host/files/workbook';
import { type RunningServer, startServer } from '../../../host/server/server';
import { emptySpreadsheet } from '../../../host/workbook/empty';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('the server', () => {
  let server: RunningServer;
  let workbook: string;
  let port: string;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nastavnik-server-'));
    workbook = join(folder, 'книга.xlsx');
    await writeFile(workbook, await writeWorkbook(emptySpreadsheet('книга', 1)));
    await writeFile(
      join(folder, 'Code.js'),
      'function onOpen() {}\nfunction mark() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue("было"); }\n',
    );
    await writeFile(
      join(folder, 'appsscript.json'),
      JSON.stringify({
        timeZone: 'Europe/Moscow',
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      }),
    );
    server = await startServer({ workbook, dist: folder, build: resolve('.build'), port: 0 });
    port = new URL(server.address).port;
  });
  afterAll(() => server?.close());

  function send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body = '',
  ): Promise<Reply> {
    return new Promise((done, failed) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          done({ status: response.statusCode!, headers: response.headers, body: text }),
        );
      });
      asked.on('error', failed);
      asked.end(body);
    });
  }

  const withToken = () => ({ 'x-host-token': server.token });
  const cookie = () => ({ cookie: `host_${port}=${server.token}` });
  const firstCell = async () => {
    const reply = await send('POST', '/rows', withToken(), JSON.stringify({ sheet: 0, from: 0, count: 1 }));
    return (JSON.parse(reply.body) as { rows: { t: string }[][] }).rows[0]?.[0]?.t ?? '';
  };
  const edit = JSON.stringify({
    edit: { kind: 'type', sheet: 0, row: 0, column: 0, text: 'привет' },
    sure: false,
  });

  it('opens the page for the printed address only, and sets a strict cookie', async () => {
    const page = await send('GET', `/?token=${server.token}`);
    expect(page.status).toBe(200);
    expect(page.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'/);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect((await send('GET', '/')).status).toBe(403);
    expect((await send('GET', '/?token=wrong')).status).toBe(403);
    expect((await send('GET', '/', cookie())).status).toBe(200);
  });

  it('refuses another name for this computer and a foreign page', async () => {
    const host = { ...cookie(), host: `evil.example:${port}` };
    expect((await send('GET', '/', host)).status).toBe(421);
    expect(
      (await send('POST', '/edit', { ...withToken(), origin: 'https://evil.example' }, edit)).status,
    ).toBe(403);
    expect((await send('POST', '/edit', { ...withToken(), origin: 'null' }, edit)).status).toBe(403);
    expect(await firstCell()).toBe('');
  });

  it('refuses a request that only has the cookie, as a foreign form would', async () => {
    expect((await send('POST', '/edit', cookie(), edit)).status).toBe(403);
    expect((await send('POST', '/run', cookie(), '{"fn":"mark","args":[],"from":"menu"}')).status).toBe(403);
    expect(await firstCell()).toBe('');
  });

  it('keeps events, documents, forms and files to those with the token', async () => {
    for (const path of [
      '/events',
      '/document/a',
      '/form/a',
      '/letter/a.eml',
      '/workbook.xlsx',
      '/page.js',
      '/frame/a',
    ]) {
      expect([path, (await send('GET', path)).status]).toEqual([path, 403]);
    }
  });

  it('changes nothing on GET, whatever is asked', async () => {
    for (const path of ['/edit', '/run', '/run?fn=mark&from=menu', '/select', '/form', '/dialog', '/open']) {
      expect((await send('GET', path, cookie())).status).toBe(404);
    }
    expect(await firstCell()).toBe('');
  });

  it('does not reach files of the disk by an invented address', async () => {
    for (const path of [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/page/../../package.json',
      '/fonts/../x',
    ]) {
      expect((await send('GET', path, cookie())).status).toBe(404);
    }
  });

  it('answers nonsense without falling over', async () => {
    expect((await send('POST', '/edit', withToken(), '{')).status).toBe(400);
    expect((await send('POST', '/nothing', withToken(), '{}')).status).toBe(404);
    expect((await send('POST', '/rows', withToken(), '{"sheet":99,"from":0,"count":1}')).status).toBe(500);
    expect((await send('PUT', '/edit', cookie(), edit)).status).toBe(405);
    expect((await send('GET', '/', cookie())).status).toBe(200);
  });

  it('edits, runs and saves for whoever has the token', async () => {
    const reply = await send('POST', '/edit', withToken(), edit);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true });
    expect(await firstCell()).toBe('привет');
    const ran = await send('POST', '/run', withToken(), '{"fn":"mark","args":[],"from":"script.run"}');
    expect(JSON.parse(ran.body)).toMatchObject({ ok: true });
    expect(await firstCell()).toBe('было');
    const before = await readFile(workbook);
    const saved = JSON.parse((await send('POST', '/snap', withToken(), '{}')).body) as { sentence: string };
    expect(saved.sentence).toBe('Сохранено в книга.xlsx');
    expect((await readFile(workbook)).equals(before)).toBe(false);
  });

  it('refuses a workbook that is none, in Russian', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nastavnik-server-'));
    const file = join(folder, 'книга.xlsx');
    await writeFile(file, 'не книга');
    await expect(
      startServer({ workbook: file, dist: join(workbook, '..'), build: resolve('.build'), port: 0 }),
    ).rejects.toThrow(/[а-яё]/i);
  });
});
