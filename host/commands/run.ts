import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeArtefacts } from '../files/exports';
import { loadState, saveState } from '../files/sidecar';
import type { HostState } from '../state/state';
import { callAddIn, openProject } from './addIn';
import type { ExitCode, Io } from './io';
import { readOptions, resolved } from './options';
import { failed, type Reply, replyOf, sentenceOf } from './reply';
import { addTrace, noTrace } from './trace';
import { WrongUsage } from './usage';

/** So often an answer may come back without any progress before the run is given up. */
const patience = 20;

/** `run`: the workbook in, one call of the add-in to its end, workbook and files out. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positional, values, flags } = readOptions(args, {
    values: ['call', 'input', 'input-file', 'out', 'day', 'dist'],
    flags: ['trace'],
  });
  const [workbook, ...rest] = positional;
  if (!workbook) throw new WrongUsage('Назовите книгу .xlsx.');
  if (rest.length > 0) throw new WrongUsage(`Лишнее слово: ${rest[0]}.`);
  if (!values.call) throw new WrongUsage('Назовите команду: --call <имя>.');
  const day = dayOf(values.day);
  const input = await inputOf(values.input, values['input-file']);
  const project = openProject(values.dist);

  const { state, warnings } = await loadState(resolved(workbook));
  for (const warning of warnings) io.err(warning);
  const target =
    values.out === undefined ? resolved(workbook) : path.join(resolved(values.out), 'workbook.xlsx');

  let trace = noTrace;
  let reply: Reply;
  let standing = 0;
  let done = -1;
  do {
    const execution = callAddIn(state, project, { name: values.call, input }, day, io);
    trace = addTrace(trace, execution.trace);
    reply = replyOf(execution);
    // Also after a refusal or a kill: what has happened has happened.
    await save(state, target, io);
    if (!reply.ok || !reply.more) break;
    io.err(`${reply.more.sentence} (${reply.more.done} из ${reply.more.total})`);
    standing = reply.more.done > done ? 0 : standing + 1;
    done = Math.max(done, reply.more.done);
    if (standing > patience)
      reply = failed('Работа не продвигается, дополнение просит продолжать без конца.');
  } while (reply.ok);

  if (flags.has('trace')) io.err(JSON.stringify(trace));
  io.out(`${JSON.stringify(reply)}\n`);
  if (reply.ok) return 0;
  io.err(sentenceOf(reply));
  return 1;
}

async function save(state: HostState, workbook: string, io: Io): Promise<void> {
  const folder = path.dirname(workbook);
  await mkdir(folder, { recursive: true });
  const report = await saveState(state, workbook);
  for (const warning of report.warnings) io.err(warning);
  await writeArtefacts(state, folder);
}

function dayOf(text: string | undefined): 'ordinary' | 'bad' {
  if (text === undefined || text === 'ordinary') return 'ordinary';
  if (text === 'bad') return 'bad';
  throw new WrongUsage('День бывает обычный или плохой: --day bad.');
}

async function inputOf(text: string | undefined, file: string | undefined): Promise<unknown> {
  if (text !== undefined && file !== undefined)
    throw new WrongUsage('Укажите либо --input, либо --input-file.');
  const source = file === undefined ? (text ?? '{}') : await readText(resolved(file));
  try {
    return JSON.parse(source);
  } catch {
    throw new WrongUsage('Входные данные команды – не JSON.');
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new WrongUsage(`Файл ${file} не читается.`);
  }
}
