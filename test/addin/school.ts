import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { loadState } from '../../host/files/sidecar';
import { execute, useTimeZone } from '../../host/runtime/execute';
import type { Execution, Fault } from '../../host/runtime/execution';
import { loadProject } from '../../host/runtime/project';
import type { HostState } from '../../host/state/state';
import type { SheetState } from '../../host/state/workbook';
import type { CallName, Calls, Input, Refusal } from '../../src/core/protocol/calls';

const root = resolve(import.meta.dirname, '../..');
const project = loadProject(join(root, 'dist'));
useTimeZone(project.manifest.timeZone);

/** A school's workbook in the host with the built add-in: the same `call` that the sidebar uses. */
export interface School {
  state: HostState;
  /** Calls until there is nothing more to do; throws on a refusal. */
  readonly call: <N extends CallName>(name: N, input?: Partial<Input<N>>) => Calls[N]['output'];
  /** Expects a refusal and gives it. */
  readonly refusal: <N extends CallName>(name: N, input?: Partial<Input<N>>) => Refusal;
  /** One execution with faults: its raw outcome. */
  readonly attempt: <N extends CallName>(
    name: N,
    input: Partial<Input<N>>,
    faults: readonly Fault[],
  ) => Execution;
  /** The reply to a request as it stands, however wrong. */
  readonly raw: (request: string) => string;
  /** A school that goes its own way from here. */
  readonly copy: () => School;
  readonly sheet: (name: string) => SheetState;
}

export type Answer<N extends CallName> =
  | { readonly ok: true; readonly output: Calls[N]['output']; readonly more: unknown }
  | { readonly ok: false; readonly error: Refusal };

export const sampleSchool = join(root, 'examples/school.xlsx');
export const cleanSchool = join(root, 'examples/school-clean.xlsx');

export async function openSchool(workbook: string): Promise<School> {
  const folder = mkdtempSync(join(tmpdir(), 'school-'));
  const copy = join(folder, basename(workbook));
  cpSync(workbook, copy);
  const { state } = await loadState(copy);
  return schoolOf(state);
}

export function schoolOf(start: HostState): School {
  const school: School = {
    state: start,
    attempt: (name, input, faults) =>
      execute(
        school.state,
        project,
        { fn: 'call', args: [JSON.stringify({ name, input })], from: 'script.run' },
        { day: 'ordinary', faults, ask: null, onUi: () => undefined },
        true,
      ),
    raw: (request) => {
      const { outcome } = execute(
        school.state,
        project,
        { fn: 'call', args: [request], from: 'script.run' },
        { day: 'ordinary', faults: [], ask: null, onUi: () => undefined },
      );
      if (!outcome.ok) throw new Error(`${outcome.name}: ${outcome.message}`);
      return String(outcome.value);
    },
    call: (name, input = {}) => {
      for (;;) {
        const reply = answerOf<typeof name>(school.attempt(name, input, []));
        if (!reply.ok) throw new Error(`${name}: ${reply.error.code} – ${reply.error.sentence}`);
        if (reply.more === null) return reply.output;
      }
    },
    refusal: (name, input = {}) => {
      const reply = answerOf<typeof name>(school.attempt(name, input, []));
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.error;
    },
    copy: () => schoolOf(structuredClone(school.state)),
    sheet: (name) => {
      const sheet = school.state.spreadsheet.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`no tab «${name}»`);
      return sheet;
    },
  };
  return school;
}

export function answerOf<N extends CallName>(execution: Execution): Answer<N> {
  if (!execution.outcome.ok) throw new Error(`${execution.outcome.name}: ${execution.outcome.message}`);
  return JSON.parse(String(execution.outcome.value)) as Answer<N>;
}

/** What stands in a tab, as texts and numbers by row. */
export function valuesOf(sheet: SheetState): readonly (readonly (string | number | boolean)[])[] {
  return sheet.rows.map((row) => row.map((cell) => cell?.value ?? cell?.error ?? ''));
}
