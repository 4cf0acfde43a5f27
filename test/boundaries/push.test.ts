import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps, type Server as HttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const scriptHost = 'script.googleapis.com';

interface Pushed {
  readonly method: string;
  readonly address: string;
  readonly body: string;
}

interface RemoteFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

const reason = opensslMissing();
if (reason) console.warn(`The push to a stand-in for Google is skipped: ${reason}`);

describe('what clasp sends', () => {
  it('lists the three files of dist/ and leaves none out', () => {
    const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(said);
    expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
    expect(untrackedFiles).toEqual([]);
  });
});

describe.skipIf(reason !== null)('a push to a stand-in for Google on this machine', () => {
  const seen: Pushed[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  let google: HttpsServer;
  let proxy: Server;

  beforeAll(async () => {
    const certificate = throwAwayCertificate(folder);
    google = createHttps(certificate, (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        seen.push({ method: request.method ?? '', address: request.url ?? '', body });
        response.setHeader('content-type', 'application/json');
        response.end(request.method === 'PUT' ? body : JSON.stringify({ scriptId: 'id', files: [] }));
      });
    });
    // clasp goes through HTTPS_PROXY; whatever it asks for but Google's scripts is refused.
    proxy = createHttp().on('connect', (request, socket) => {
      if (request.url !== `${scriptHost}:443`) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      return google.emit('connection', socket);
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    cpSync(join(root, '.clasp.json'), join(folder, '.clasp.json'));
    writeFileSync(join(folder, 'login.json'), JSON.stringify(invented));
  });

  afterAll(() => {
    proxy?.close();
    google?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('replaces the script by exactly Code, sidebar and the manifest, byte for byte', async () => {
    const { port } = proxy.address() as AddressInfo;
    await run(['-A', 'login.json', 'push', '--force'], folder, {
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      https_proxy: `http://127.0.0.1:${port}`,
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem'),
    });
    const puts = seen.filter((one) => one.method === 'PUT');
    expect(puts.map((one) => one.address.replace(/\?.*/, ''))).toEqual([
      '/v1/projects/put-your-script-id-into-.clasp.local.json/content',
    ]);
    const files: readonly RemoteFile[] = JSON.parse(puts[0]!.body).files;
    expect(files.map((file) => `${file.name} ${file.type}`).sort()).toEqual([
      'Code SERVER_JS',
      'appsscript JSON',
      'sidebar HTML',
    ]);
    for (const file of files) {
      const ending = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' }[file.type];
      expect(file.source === readFileSync(join(folder, 'dist', `${file.name}.${ending}`), 'utf8')).toBe(true);
    }
  });
});

/** Nobody's login: the token is never shown to Google. */
const invented = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'invented',
      client_secret: 'invented',
      refresh_token: 'invented',
      access_token: 'invented',
      // The first of January 2100: it is not to be renewed.
      expiry_date: 4102444800000,
    },
  },
};

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((done, failed) => {
    execFile(
      process.execPath,
      [clasp, ...args],
      { cwd, env: { ...process.env, ...env }, encoding: 'utf8', timeout: 60_000 },
      (error, out, err) => (error ? failed(new Error(`${error.message}\n${out}\n${err}`)) : done(out)),
    );
  });
}

function throwAwayCertificate(into: string): { readonly key: Buffer; readonly cert: Buffer } {
  const [key, cert] = [join(into, 'key.pem'), join(into, 'certificate.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', `/CN=${scriptHost}`].concat([
      '-addext',
      `subjectAltName=DNS:${scriptHost}`,
      '-keyout',
      key,
      '-out',
      cert,
    ]),
    { stdio: 'pipe' },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function opensslMissing(): string | null {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return null;
  } catch {
    return 'openssl is not on this machine.';
  }
}
