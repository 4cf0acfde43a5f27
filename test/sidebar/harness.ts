import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type {
  CallName,
  Input,
  Output,
  Progress,
  Refusal,
  Reply,
  Request,
} from '../../src/core/protocol/calls';
import { canned } from './canned';

/** What the fake script answers: an output, a refusal, one slice of longer work, or a failure on the way. */
export type Answer<N extends CallName> =
  | Output<N>
  | { refusal: Refusal }
  | { more: Progress }
  | { lost: string };

/** One answer for every request, or a function of the input and of the number of the request, from 1. */
export type Answers = {
  [N in CallName]?: Answer<N> | ((input: Input<N>, time: number) => Answer<N> | Promise<Answer<N>>);
};

export interface Sidebar {
  readonly page: Page;
  /** Requests in the order they came. */
  readonly requests: readonly Request[];
  inputsOf<N extends CallName>(name: N): readonly Input<N>[];
  /** From the first screen to a section. */
  open(section: string): Promise<void>;
  close(): Promise<void>;
}

let html: Promise<string> | null = null;

/** The sidebar as the build makes it: one file, no template literals. */
export function sidebarHtml(): Promise<string> {
  html ??= bundle();
  return html;
}

async function bundle(): Promise<string> {
  const common = { bundle: true, write: false, minify: true, charset: 'utf8' } as const;
  const script = await build({
    ...common,
    entryPoints: ['sidebar/main.tsx'],
    format: 'iife',
    target: 'es2019',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  const style = await build({ ...common, entryPoints: ['sidebar/style.css'] });
  const page = await readFile('sidebar/index.html', 'utf8');
  return page
    .replace('/*style*/', () => style.outputFiles[0]?.text ?? '')
    .replace('/*script*/', () => (script.outputFiles[0]?.text ?? '').replaceAll('<!--', '<\\!--'));
}

/** Stands where Google puts its object; the answers come from the test. */
const fakeGoogle = `<script>
var asked = [];
function runner(success, failure) {
  return {
    withSuccessHandler: function (f) { return runner(f, failure); },
    withFailureHandler: function (f) { return runner(success, f); },
    call: function (text) {
      window.serve(text).then(function (reply) {
        if (reply.lost === undefined) success(reply.text); else failure(new Error(reply.lost));
      });
    }
  };
}
var google = { script: { run: runner(), host: { close: function () {}, editor: { focus: function () {} } } } };
</script>`;

type Serve = (text: string) => Promise<{ text: string } | { lost: string }>;

/** A page with its server: making one takes longer than most tests, so a closed one serves the next test. */
interface Window {
  readonly page: Page;
  serve: Serve;
  /** Time that a test has stopped stays stopped for every later document of the page. */
  timeStopped: boolean;
}

const nobody: Serve = () => new Promise(() => undefined);
const idle = new WeakMap<Browser, Window[]>();

async function newWindow(browser: Browser): Promise<Window> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  const window: Window = { page, serve: nobody, timeStopped: false };
  await page.exposeFunction('serve', (text: string) => window.serve(text));
  const { clock } = page;
  const install = clock.install.bind(clock);
  clock.install = (options) => {
    window.timeStopped = true;
    return install(options);
  };
  return window;
}

/** Another document in a page without listeners: nothing of the last test is left. */
async function putAway(browser: Browser, window: Window): Promise<void> {
  const { page } = window;
  if (window.timeStopped) return page.close();
  page.removeAllListeners();
  window.serve = nobody;
  await page.goto('about:blank');
  idle.set(browser, [...(idle.get(browser) ?? []), window]);
}

export async function openSidebar(browser: Browser, answers: Answers = {}): Promise<Sidebar> {
  const window = idle.get(browser)?.pop() ?? (await newWindow(browser));
  const { page } = window;
  const requests: Request[] = [];
  window.serve = async (text) => {
    const request = JSON.parse(text) as Request;
    requests.push(request);
    const time = requests.filter((one) => one.name === request.name).length;
    return reply(await answerTo(request, answers, time));
  };
  await page.setContent((await sidebarHtml()).replace('<script>', () => `${fakeGoogle}<script>`));
  return {
    page,
    requests,
    inputsOf: <N extends CallName>(name: N) =>
      requests.filter((request) => request.name === name).map((request) => request.input as Input<N>),
    async open(section) {
      await page.getByRole('navigation').getByRole('button', { name: section, exact: true }).click();
    },
    close: () => putAway(browser, window),
  };
}

async function answerTo<N extends CallName>(
  request: Request<N>,
  answers: Answers,
  time: number,
): Promise<Answer<N>> {
  const answer = answers[request.name] ?? canned[request.name];
  return (typeof answer === 'function' ? await answer(request.input as never, time) : answer) as Answer<N>;
}

function reply(answer: object): { text: string } | { lost: string } {
  if ('lost' in answer) return { lost: String(answer.lost) };
  return { text: JSON.stringify(envelope(answer)) };
}

function envelope(answer: object): Reply {
  if ('refusal' in answer) return { ok: false, error: answer.refusal as Refusal };
  if ('more' in answer) return { ok: true, output: {}, more: answer.more as Progress };
  return { ok: true, output: answer as Output<CallName>, more: null };
}
