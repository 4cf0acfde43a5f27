import { buildSync } from 'esbuild';
import { execute, useTimeZone } from '../../../host/runtime/execute';
import type {
  Execution,
  ExecutionOptions,
  ExecutionRequest,
  Project,
  UiEvent,
} from '../../../host/runtime/execution';
import { useServices } from '../../../host/runtime/servicesScript';
import { freshState } from '../../../host/state/fresh';
import type { HostState } from '../../../host/state/state';

const zone = 'Europe/Moscow';
const auth = 'https://www.googleapis.com/auth/';
export const allScopes = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'documents',
  'forms',
  'script.send_mail',
  'userinfo.email',
].map((name) => auth + name);

/** Bundles the services from their sources, so that a test never runs a stale build. */
function buildServices(): void {
  const built = buildSync({
    entryPoints: ['host/services/main.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'HostServices',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  useServices(built.outputFiles[0]?.text ?? '');
}

buildServices();
useTimeZone(zone);

export interface Stage {
  readonly state: HostState;
  readonly events: UiEvent[];
  /** Runs one more function of the same add-in. */
  readonly run: (fn: string, more?: Partial<ExecutionRequest & ExecutionOptions>) => Execution;
}

/** A tiny add-in on an empty spreadsheet. */
export function stage(code: string, project: Partial<Project> = {}, state = freshStage()): Stage {
  const addIn: Project = { code, html: {}, manifest: { timeZone: zone, oauthScopes: allScopes }, ...project };
  const events: UiEvent[] = [];
  return {
    state,
    events,
    run: (fn, { args = [], from = 'menu', event, day = 'ordinary', faults = [], ask = null } = {}) =>
      execute(
        state,
        addIn,
        { fn, args, from, event },
        { day, faults, ask, onUi: (one) => events.push(one) },
        true,
      ),
  };
}

export function freshStage(): HostState {
  return freshState('Проба', Date.parse('2026-09-03T10:00:00+03:00'));
}

/** Runs the body of a function and gives its value; what it throws is thrown here too. */
export function resultOf(body: string, on: HostState = freshStage(), html: Project['html'] = {}): unknown {
  const { outcome } = stage(`function main() { ${body} }`, { html }, on).run('main');
  if (!outcome.ok) throw new Error(`${outcome.name}: ${outcome.message}`);
  return outcome.value;
}
