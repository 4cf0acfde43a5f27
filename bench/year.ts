import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadState } from '../host/files/sidecar';
import { writeWorkbook } from '../host/files/workbook';
import { submit } from '../host/forms/submit';
import { execute, useTimeZone } from '../host/runtime/execute';
import { loadProject } from '../host/runtime/project';
import type { HostState } from '../host/state/state';
import type { SpreadsheetState } from '../host/state/workbook';
import type { CallName, Input, Output, Reply } from '../src/core/protocol/calls';

export type Day = 'ordinary' | 'bad';

/** One call of the add-in to its end, over all its slices. */
export interface Cost {
  readonly call: string;
  readonly slices: number;
  readonly serviceCalls: number;
  /** Of the longest slice, in Google's time. */
  readonly virtualSeconds: number;
  readonly realSeconds: number;
  /** Of the whole process up to now. */
  readonly peakMegabytes: number;
}

const settings: Input<'settings.save'> = {
  schoolFull: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
  schoolShort: 'МБОУ «СШ № 12»',
  place: 'г. Заречный',
  headPost: 'Директор',
  headName: 'Соловьёва Анна Игоревна',
  headEmail: '',
  curatorPost: 'Заместитель директора по УВР',
  curatorName: 'Мельникова Ольга Петровна',
  schoolYear: '2026/2027',
  pupils: 480,
  teachers: 36,
  organisations: 4,
};

interface Year {
  readonly day: Day;
  /** How many answer the survey. */
  readonly answers: number;
  readonly levels: Readonly<Record<string, string>>;
  readonly long: boolean;
}

/** The curator's year on a workbook, through the built bundle. */
export async function yearOf(
  book: SpreadsheetState,
  { day, answers, levels, long }: Year,
): Promise<readonly Cost[]> {
  const project = loadProject('dist');
  useTimeZone(project.manifest.timeZone);
  const state = await loaded(book);
  const costs: Cost[] = [];

  const call = <N extends CallName>(name: N, input: Input<N>, title: string = name): Output<N> => {
    const began = performance.now();
    let serviceCalls = 0;
    let longest = 0;
    for (let slices = 1; ; slices++) {
      const { outcome, trace } = execute(
        state,
        project,
        { fn: 'call', args: [JSON.stringify({ name, input })], from: 'script.run' },
        { day, faults: [], ask: null, onUi: () => undefined },
      );
      if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
      const reply = JSON.parse(String(outcome.value)) as Reply<N>;
      if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`);
      serviceCalls += trace.total;
      longest = Math.max(longest, trace.virtualSeconds);
      if (reply.more !== null) continue;
      costs.push({
        call: title,
        slices,
        serviceCalls,
        virtualSeconds: longest,
        realSeconds: (performance.now() - began) / 1000,
        peakMegabytes: process.resourceUsage().maxRSS / 1024,
      });
      return reply.output;
    }
  };

  call('settings.save', settings);
  call('check', { accept: false }, 'check, first');
  const [ticket] = call('check', { accept: false }, 'check, again').tickets;
  if (ticket) call('check.row', { ticket: ticket.ticket, row: 12 });
  call('rules.save', { goal: 'coverage', levels, commonMinutes: 30 });
  const wishes = { locked: [], declined: [], keep: [], resume: true };
  const proposal = call('pairs.propose', wishes);
  const [first] = proposal.pairs;
  if (first && !long) {
    call('pairs.options', { ...wishes, mentee: first.mentee });
    call('pairs.sheet', wishes);
    call('pairs.texts', { ...wishes, kind: 'sheets' });
  }
  const pairs = proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor }));
  call('pairs.approve', { fingerprint: proposal.fingerprint, pairs, locked: [], declined: [] });
  call('order.create', { number: '45-о', date: '2026-09-14', ifUnknown: 'ask' });
  call('survey.create', { kind: 'expectations', ifUnknown: 'ask' });
  answer(
    state,
    pairs.slice(0, answers).map((pair) => pair.mentee),
  );
  call(
    'survey.collect',
    { kind: 'expectations' },
    `survey.collect, ${Math.min(answers, pairs.length)} answers`,
  );
  call('summary.build', {});
  return costs;
}

/** Through the file, as the command line does it. */
async function loaded(book: SpreadsheetState): Promise<HostState> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, `${book.name}.xlsx`);
    await writeFile(file, await writeWorkbook(book));
    return (await loadState(file)).state;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Everybody chooses the first answer there is. */
function answer(state: HostState, codes: readonly string[]): void {
  const form = state.forms[0]!;
  for (const code of codes) {
    const given = form.items.map((item): [string, string] => [
      String(item.id),
      item.choices?.[0] ?? (item.low !== undefined ? String(item.low) : item.type === 'TEXT' ? code : ''),
    ]);
    const filled = Object.fromEntries(given.filter(([, value]) => value !== ''));
    const { ok } = submit(form, filled, state.now, randomUUID());
    if (!ok) throw new Error('The form has refused an answer');
  }
}
