import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadState } from '../files/sidecar';
import type { UiEvent } from '../runtime/execution';
import { loadProject } from '../runtime/project';
import type { Answer, Question } from '../services/bridge';
import { artefactsView } from './book/artefacts';
import { Desk } from './book/desk';
import { namesBeside } from './book/namesBeside';
import { answerForm, documentFile, formOf, letterFile, workbookFile } from './book/office';
import { Saving } from './book/saving';
import type { FromWorker, ToWorker, Work, WorkerSetting } from './messages';
import type { BookView, EditReply, RunReply } from './protocol';
import { waitForAnswer } from './question';

/** The thread that holds the workbook and runs the add-in: one thing at a time, in the order asked for. */

const port = parentPort!;
const setting = workerData as WorkerSetting;
const tell = (event: FromWorker): void => port.postMessage(event);

let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(job: () => T | Promise<T>): Promise<T> {
  const result = turn.then(job);
  turn = result.catch(() => undefined);
  return result;
}

/** A fixed clock makes runs reproducible. */
const wallClock = (): number | null => (process.env.HOST_NOW ? null : Date.now());

start().catch((error: unknown) => {
  tell({ kind: 'refused', sentence: error instanceof Error ? error.message : String(error) });
});

async function start(): Promise<void> {
  const project = loadProject(setting.dist);
  const { state, warnings, refusesOverwrite } = await loadState(setting.workbook);
  let menus = 0;
  const saving = new Saving(state, setting.workbook, inTurn, (saved) => tell({ kind: 'saved', saved }));
  const desk = new Desk(state, project, { onUi, ask, wallClock });

  port.on('message', ({ id, work }: ToWorker) => {
    inTurn(() => perform(work)).then(
      (value) => tell({ kind: 'reply', id, value }),
      (error: unknown) =>
        tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
    );
  });
  tell({ kind: 'ready', name: basename(setting.workbook) });

  async function perform(work: Work): Promise<unknown> {
    switch (work.kind) {
      case '/open':
        return openBook();
      case '/rows':
        return namesBeside(desk.rows(work.body), setting.names);
      case '/cell':
        return desk.cell(work.body);
      case '/find':
        return desk.find(work.body);
      case '/select':
        desk.select(work.body);
        return {};
      case '/edit':
        return edited(desk.edit(work.body));
      case '/run':
        return run(work.body);
      case '/form': {
        const reply = answerForm(state, work.body, wallClock() ?? state.now);
        if (reply.ok) changed();
        return reply;
      }
      case '/snap':
        await saving.save();
        return saving.view;
      case 'document':
        return documentFile(state, work.body.id, work.body.as, setting.names);
      case 'respondent':
        return formOf(state, work.body.publishedId);
      case 'letter':
        return letterFile(state, work.body.id);
      case 'workbook':
        return workbookFile(state, setting.workbook);
    }
  }

  function openBook(): BookView {
    menus = 0;
    const { reply } = desk.run({ fn: 'onOpen', args: [], from: 'open', event: { authMode: 'LIMITED' } });
    // As with Google, a failed onOpen only costs the menu.
    if (!reply.ok) console.error(`onOpen: ${reply.name}: ${reply.message}`);
    return {
      ...desk.whole(),
      name: basename(setting.workbook),
      id: state.spreadsheet.id,
      user: state.user.email,
      saved: saving.view,
      artefacts: artefactsView(state),
      warnings: [...warnings, ...refusesOverwrite],
    };
  }

  function edited(reply: EditReply): EditReply {
    if (reply.ok) {
      tell({ kind: 'patch', patch: reply.patch });
      saving.changed();
    }
    return reply;
  }

  function run(request: { fn: string; args: readonly unknown[]; from: 'menu' | 'script.run' }): RunReply {
    const { reply, patch, changed: kept } = desk.run(request);
    if (patch) tell({ kind: 'patch', patch });
    if (kept) changed();
    return reply;
  }

  function changed(): void {
    tell({ kind: 'artefacts', artefacts: artefactsView(state) });
    saving.changed();
  }

  function onUi(event: UiEvent): void {
    if (event.kind === 'log') console.error(`[${event.level}] ${event.text}`);
    else if (event.kind === 'menu') {
      tell({ kind: 'menu', menu: event.menu, first: menus === 0 });
      menus += 1;
    } else tell(event);
  }

  function ask(question: Question): Answer {
    return waitForAnswer(setting.answer, () => tell({ kind: 'question', question }));
  }
}
