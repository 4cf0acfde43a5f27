import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { loadProject } from '../runtime/project';
import { useTimeZone } from '../runtime/timeZone';
import type { Answer, MenuSpec } from '../services/bridge';
import { loadAssets } from './http/assets';
import { Events } from './http/events';
import { Frames } from './http/frames';
import { Guard } from './http/guard';
import { handle } from './http/routes';
import { WorkbookThread } from './http/worker';
import type { FromWorker } from './messages';
import type { DialogAnswer, SavedView, ServerEvent } from './protocol';
import { publicFunctions } from './publicFunctions';
import { giveAnswer, newAnswerBox } from './question';

export interface ServerOptions {
  readonly workbook: string;
  /** The built add-in: Code.js, sidebar.html, appsscript.json. */
  readonly dist: string;
  /** The built host: worker.mjs and page/. */
  readonly build: string;
  /** 0 = any free one. */
  readonly port: number;
  /** Names by code to be shown beside the codes. */
  readonly names?: ReadonlyMap<string, string>;
}

export interface RunningServer {
  /** With the token: whoever has it may work in the workbook. */
  readonly address: string;
  readonly token: string;
  /** Saves and stops; says how the saving went. */
  readonly close: () => Promise<SavedView>;
}

const stopped = 'Программа остановилась, сохранено то, что было на диске. Запустите её снова.';

/** How long a script may wait for an answer when no page is open any more, in ms. */
const loneliness = 60_000;

/** Opens the workbook and serves it to this computer only. Rejects with a Russian sentence when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const project = loadProject(options.dist);
  // A worker cannot change its own time zone, so it is set here, before there is one.
  useTimeZone(project.manifest.timeZone);
  const guard = new Guard();
  const events = new Events();
  const shim = readFileSync(join(options.build, 'page', 'shim.js'), 'utf8').trim();
  const frames = new Frames(shim, publicFunctions(project.code));
  const box = newAnswerBox();
  let menus: MenuSpec[] = [];
  let question: Extract<ServerEvent, { kind: 'question' }> | null = null;
  let questions = 0;
  let closing = false;

  let started = { resolve: () => {}, reject: (_: Error) => {} };
  const ready = new Promise<void>((resolve, reject) => {
    started = { resolve, reject };
  });
  const thread = new WorkbookThread(
    join(options.build, 'worker.mjs'),
    { workbook: options.workbook, dist: options.dist, names: options.names ?? new Map(), answer: box },
    hear,
  );
  try {
    await ready;
  } catch (error) {
    await thread.end();
    throw error;
  }

  const index = readFileSync(join(options.build, 'page', 'index.html'), 'utf8').replace(
    '__TOKEN__',
    guard.token,
  );
  const parts = {
    guard,
    index,
    events,
    frames,
    assets: loadAssets(options.build),
    ask: thread.ask.bind(thread),
    answer: (given: DialogAnswer) => {
      if (question?.id === given.id) answer({ button: String(given.button), text: String(given.text) });
    },
    missed: () => (question ? [question] : []),
  };
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  guard.port = typeof bound === 'object' && bound ? bound.port : options.port;
  const lonely = setInterval(leaveLonely, loneliness);

  return {
    address: `http://127.0.0.1:${guard.port}/?token=${guard.token}`,
    token: guard.token,
    close: async () => {
      clearInterval(lonely);
      closing = true;
      answer({ button: 'CLOSE', text: '' });
      const saved = await thread
        .ask({ kind: '/snap', body: {} })
        .catch(() => ({ state: 'failed', sentence: stopped }));
      events.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await thread.end();
      return saved as SavedView;
    },
  };

  function hear(event: FromWorker): void {
    switch (event.kind) {
      case 'ready':
        started.resolve();
        break;
      case 'refused':
        started.reject(new Error(event.sentence));
        events.tell({ kind: 'saved', saved: { state: 'failed', sentence: `${stopped} ${event.sentence}` } });
        break;
      case 'menu':
        menus = event.first
          ? [event.menu]
          : [...menus.filter((menu) => menu.title !== event.menu.title), event.menu];
        events.tell({ kind: 'menu', menus });
        break;
      case 'sidebar':
        events.tell({ kind: 'sidebar', frame: frames.add(event.html) });
        break;
      case 'dialog':
        events.tell({ kind: 'dialog', frame: frames.add(event.html), modal: event.modal });
        break;
      case 'question':
        questions += 1;
        question = { kind: 'question', id: questions, question: event.question };
        events.tell(question);
        if (closing) answer({ button: 'CLOSE', text: '' });
        break;
      case 'patch':
      case 'toast':
      case 'saved':
      case 'artefacts':
        events.tell(event);
        break;
    }
  }

  function answer(given: Answer): void {
    if (!question) return;
    events.tell({ kind: 'answered', id: question.id });
    question = null;
    giveAnswer(box, given);
  }

  /** Nobody is there to answer: the dialog counts as closed, or the workbook would be stuck for ever. */
  function leaveLonely(): void {
    if (events.pages === 0) answer({ button: 'CLOSE', text: '' });
  }
}
