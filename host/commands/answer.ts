import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeArtefacts } from '../files/exports';
import { uniqueName } from '../files/names';
import { loadState, saveState } from '../files/sidecar';
import { type Answers, submit } from '../forms/submit';
import { newId } from '../runtime/ids';
import { Random } from '../runtime/random';
import type { FormState } from '../state/form';
import type { ExitCode, Io } from './io';
import { readOptions, resolved } from './options';
import { WrongUsage } from './usage';

interface Given {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at?: unknown;
}

interface Refused {
  readonly number: number;
  readonly reason: string;
}

/** `answer`: submits responses as respondents would; each is taken whole or not at all. */
export async function answer(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positional, values } = readOptions(args, { values: ['responses'], flags: [] });
  const [file, ...rest] = positional;
  if (!file || rest.length > 0) throw new WrongUsage('Назовите один файл анкеты: forms/<номер>.json.');
  if (!values.responses) throw new WrongUsage('Назовите файл с ответами: --responses <файл.json>.');
  const formPath = resolved(file);
  const about = (await readJson(formPath)) as { id?: unknown; sidecar?: unknown } | null;
  if (typeof about?.id !== 'string' || typeof about.sidecar !== 'string') {
    throw new WrongUsage(`${file} – не файл анкеты.`);
  }
  const given = await readJson(resolved(values.responses));
  if (!Array.isArray(given) || !given.every(isGiven)) {
    throw new WrongUsage('Ответы – это список вида [{ "answers": { "<вопрос>": "ответ" } }].');
  }

  const workbook = path.resolve(path.dirname(formPath), about.sidecar).replace(/\.host\.json$/, '.xlsx');
  const { state } = await loadState(workbook);
  const form = state.forms.find((one) => one.id === about.id);
  if (!form) {
    io.err('Этой анкеты больше нет рядом с книгой. Ответы не приняты.');
    io.out(
      `${JSON.stringify({ accepted: 0, refused: given.map((_, at) => ({ number: at + 1, reason: 'анкеты нет' })) })}\n`,
    );
    return 1;
  }

  const random = new Random(state.seed);
  const refused: Refused[] = [];
  given.forEach((one, at) => {
    const reason = submitOne(form, one, state.now, newId('response', random));
    if (reason !== null) refused.push({ number: at + 1, reason });
  });
  state.seed = random.state();
  await saveState(state, workbook);
  await writeArtefacts(state, path.dirname(path.dirname(formPath)));

  for (const { number, reason } of refused) io.err(`Ответ № ${number} не принят: ${reason}`);
  io.out(`${JSON.stringify({ accepted: given.length - refused.length, refused })}\n`);
  return refused.length > 0 ? 1 : 0;
}

/** Null when it was taken, else why not. */
function submitOne(form: FormState, given: Given, now: number, id: string): string | null {
  const at = given.at === undefined ? now : Date.parse(String(given.at));
  if (Number.isNaN(at)) return `«${String(given.at)}» – не время вида 2026-09-03T10:00:00+03:00.`;
  const answers: Record<string, string | string[]> = {};
  for (const [question, value] of Object.entries(given.answers)) {
    const text = textOf(value);
    if (text === null) return `«${question}»: ответ – это текст, число или список текстов.`;
    answers[idOf(form, question)] = text;
  }
  const result = submit(form, answers as Answers, at, id);
  return result.ok ? null : result.problems.map((problem) => problem.sentence).join(' ');
}

/** A question is named by its id or its title; equal titles are told apart as in the form's file: «Вопрос (2)». */
function idOf(form: FormState, question: string): string {
  const taken = new Set<string>();
  const names = new Map(form.items.map((item) => [uniqueName(item.title, taken), String(item.id)]));
  return names.get(question) ?? question;
}

function textOf(value: unknown): string | string[] | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function isGiven(value: unknown): value is Given {
  const { answers } = (value ?? {}) as { answers?: unknown };
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new WrongUsage(`Файл ${file} не читается или это не JSON.`);
  }
}
