import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readNames } from './commands/readNames';
import { openInBrowser } from './server/openInBrowser';
import { startServer } from './server/server';

/** npm start [-- книга.xlsx] [--key key.xlsx] [--port N] [--no-open]: opens a workbook with the add-in in the browser. */

const build = dirname(fileURLToPath(import.meta.url));
const root = dirname(build);

const usage = `Как запустить:
  npm start                    – открыть пример школы (копия в папке out)
  npm start -- книга.xlsx      – открыть свою книгу
  npm start -- codes.xlsx --key key.xlsx – таблица с кодами, рядом с кодами видны имена из ключа
Дополнительно: --port 8080 (порт), --no-open (не открывать браузер).`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const given = readArguments();
  if (!given) return;
  const workbook = given.workbook ? resolve(given.workbook) : await sampleCopy();
  if (!(await exists(workbook))) throw new Error(`Файла «${workbook}» нет. Проверьте название и папку.`);
  const dist = join(root, 'dist');
  const names = given.key ? await readNames(workbook, resolve(given.key), dist) : new Map<string, string>();
  const server = await startServer({ workbook, dist, build, port: given.port, names });
  console.log(`Открыта книга: ${workbook}`);
  if (given.key) console.log(`Имена из ключа: ${names.size}. В таблицу они не записываются.`);
  console.log(`Адрес страницы: ${server.address}`);
  console.log('Чтобы закончить, нажмите здесь Ctrl+C: всё сохранится само.');
  if (given.open) openInBrowser(server.address);
  let leaving = false;
  const leave = (): void => {
    if (leaving) process.exit(1);
    leaving = true;
    void server.close().then(({ state, sentence }) => {
      console.log(sentence);
      process.exit(state === 'failed' ? 1 : 0);
    });
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  process.on('SIGHUP', leave);
}

interface Given {
  readonly workbook: string | undefined;
  readonly key: string | undefined;
  readonly port: number;
  readonly open: boolean;
}

function readArguments(): Given | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!values.help && positionals.length < 2 && Number.isInteger(port) && port >= 0 && port < 65536) {
      return { workbook: positionals[0], key: values.key, port, open: !values['no-open'] };
    }
    process.exitCode = values.help ? 0 : 2;
  } catch {
    process.exitCode = 2;
  }
  console.error(usage);
  return null;
}

/** The sample itself stays untouched; work done in its copy is kept. */
async function sampleCopy(): Promise<string> {
  const copy = join(root, 'out', 'school.xlsx');
  await mkdir(dirname(copy), { recursive: true });
  if (!(await exists(copy))) await copyFile(join(root, 'examples', 'school.xlsx'), copy);
  return copy;
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
