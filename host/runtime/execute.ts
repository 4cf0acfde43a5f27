import { performance } from 'node:perf_hooks';
import { type Context, createContext, Script } from 'node:vm';
import type { Bridge } from '../services/bridge';
import type { Installed } from '../services/main';
import type { HostState } from '../state/state';
import { WorkbookModel } from '../workbook/model';
import { argumentsJson } from './arguments';
import { VirtualClock } from './clock';
import { Costs } from './costs';
import { enclosed, languageGlobals } from './enclosed';
import type { Execution, ExecutionOptions, ExecutionRequest, Project } from './execution';
import { newId } from './ids';
import { ExecutionMeter } from './meter';
import { Random } from './random';
import { grantedScopes } from './scopes';
import { type ServicesModule, servicesScript } from './servicesScript';
import { requireTimeZone } from './timeZone';

export { useTimeZone } from './timeZone';

type Outcome = Execution['outcome'];

const runtimeMs = 6 * 60 * 1000;
const simpleTriggerMs = 30 * 1000;
const noUi = 'Cannot call SpreadsheetApp.getUi() from this context.';
const killed: Outcome = {
  ok: false,
  killed: true,
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  stack: '',
};

/** One run of one function of the add-in in a fresh realm, as Apps Script does it. Changes `state` in place. */
export function execute(
  state: HostState,
  project: Project,
  request: ExecutionRequest,
  options: ExecutionOptions,
  keepSequence = false,
): Execution {
  requireTimeZone(project.manifest.timeZone);
  const mode = request.from === 'open' ? 'LIMITED' : 'FULL';
  const random = new Random(state.seed);
  const clock = new VirtualClock(state.now, () => performance.now());
  const meter = new ExecutionMeter({
    state,
    clock,
    // A stream of its own, so that planned faults and costs do not change the add-in's chance and ids.
    costs: new Costs(options.day, new Random(state.seed ^ 0x5bd1e995)),
    faults: options.faults,
    manifest: project.manifest.oauthScopes,
    granted: grantedScopes(project.manifest.oauthScopes, state.user.refusedScopes, mode),
    limitMs: mode === 'LIMITED' ? simpleTriggerMs : runtimeMs,
    keepSequence,
  });
  const execution: Bridge['execution'] = {
    id: newId('response', random),
    mode,
    scriptTimeZone: project.manifest.timeZone,
    scopes: project.manifest.oauthScopes,
    hasUi: options.ask !== null || request.from !== 'script.run',
  };
  const bridge = createBridge(state, project, options, execution, { random, clock, meter });

  const outcome = run(bridge, meter, project, request, options);

  for (const kind of Object.keys(state.locks))
    if (state.locks[kind] === execution.id) delete state.locks[kind];
  state.now = Math.floor(clock.now());
  state.seed = random.state();
  return { outcome, trace: meter.trace() };
}

function run(
  bridge: Bridge,
  meter: ExecutionMeter,
  project: Project,
  request: ExecutionRequest,
  options: ExecutionOptions,
): Outcome {
  const args = argumentsJson(request.event === undefined ? request.args : [request.event, ...request.args]);
  if ('refused' in args) {
    return failure('TypeError', `Failed due to illegal value in property: ${args.refused}`);
  }
  const context = createContext(Object.create(null) as Context, { microtaskMode: 'afterEvaluate' });
  const services = servicesScript().runInContext(context) as ServicesModule;
  const installed = services.install(bridge, meter);
  // A person may think over a dialog for longer than six minutes, so real time is limited only without one.
  const timeout = options.ask === null ? { timeout: runtimeMs } : {};
  try {
    const evaluate = codeScript(project).runInContext(context, timeout) as Evaluate;
    const found = findFunction(evaluate, request);
    if (!found) return failure('Error', `Script function not found: ${request.fn}`);
    const given = request.from === 'open' && request.event === undefined ? null : args.json;
    const text = inContext(context, timeout, () => installed.call(found, given));
    meter.ended();
    if (meter.killed) return killed;
    installed.finish();
    return JSON.parse(text) as Outcome;
  } catch (thrown) {
    if (isTimeout(thrown)) meter.kill();
    if (meter.killed) return killed;
    const { name, message, stack } = thrown as Error;
    return failure(String(name ?? 'Error'), String(message ?? thrown), String(stack ?? ''));
  }
}

/** Runs under the context's clock and lets its promises settle before it returns. */
function inContext(context: Context, timeout: { timeout?: number }, act: () => string): string {
  context.host_ = act;
  return callScript.runInContext(context, timeout) as string;
}

const callScript = new Script(
  '(() => { const act = globalThis.host_; delete globalThis.host_; return act(); })()',
);

const codeScripts = new WeakMap<Project, Script>();

function codeScript(project: Project): Script {
  const known = codeScripts.get(project);
  if (known) return known;
  // Evaluated inside the script, so that `const f = …` at its top level is found too, as Google finds it.
  const result = '(functionToFind_) => eval(functionToFind_)';
  const script = new Script(enclosed(project.code, result, [...languageGlobals, 'Date']), {
    filename: 'Code.js',
  });
  codeScripts.set(project, script);
  return script;
}

type AddInFunction = Parameters<Installed['call']>[0];

/** Gives what a name of the script stands for. */
type Evaluate = (name: string) => unknown;

/** Private names are for menus only, which may also name `object.method`. */
function findFunction(evaluate: Evaluate, { fn, from }: ExecutionRequest): AddInFunction | null {
  const isName =
    from === 'script.run'
      ? /^[\p{L}$_][\p{L}\p{N}$_]*$/u
      : /^[\p{L}$_][\p{L}\p{N}$_]*(\.[\p{L}$_][\p{L}\p{N}$_]*)*$/u;
  if (!isName.test(fn) || (from === 'script.run' && fn.endsWith('_'))) return null;
  try {
    return evaluate(`typeof ${fn} === 'function' ? ${fn} : null`) as AddInFunction | null;
  } catch {
    return null;
  }
}

function createBridge(
  state: HostState,
  project: Project,
  options: ExecutionOptions,
  execution: Bridge['execution'],
  { random, clock, meter }: { random: Random; clock: VirtualClock; meter: ExecutionMeter },
): Bridge {
  const { onUi, ask } = options;
  return {
    state,
    workbook: new WorkbookModel(state.spreadsheet),
    keep: (plain) => structuredClone(plain),
    now: () => Math.floor(clock.now()),
    pass: meter.pass,
    random: () => random.next(),
    newId: (kind) => newId(kind, random),
    htmlFile: (name) => project.html[name] ?? null,
    execution,
    ui: {
      menu: (menu) => onUi({ kind: 'menu', menu }),
      sidebar: (html) => onUi({ kind: 'sidebar', html }),
      dialog: (html, modal) => onUi({ kind: 'dialog', html, modal }),
      toast: (message, title, seconds) => onUi({ kind: 'toast', message, title, seconds }),
      log: (level, text) => onUi({ kind: 'log', level, text }),
      ask: (question) => {
        if (!ask) throw new Error(noUi);
        return ask(question);
      },
    },
  };
}

function failure(name: string, message: string, stack = ''): Outcome {
  return { ok: false, killed: false, name, message, stack };
}

function isTimeout(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
