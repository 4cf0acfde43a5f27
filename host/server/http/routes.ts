import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FileReply, RespondentReply, Work } from '../messages';
import { formPage } from '../pages/formPage';
import { sentencePage } from '../pages/sentencePage';
import type { DialogAnswer, ServerEvent } from '../protocol';
import type { Asset } from './assets';
import { readJson, TooLong } from './body';
import type { Events } from './events';
import { sendDownload, sendHtml, sendJson } from './files';
import type { Frames } from './frames';
import { documentPolicy, framePolicy, type Guard, pagePolicy } from './guard';

export interface Parts {
  readonly guard: Guard;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The page with the token in it. */
  readonly index: string;
  readonly events: Events;
  readonly frames: Frames;
  readonly ask: (work: Work) => Promise<unknown>;
  readonly answer: (answer: DialogAnswer) => void;
  /** What a page that has just come should know. */
  readonly missed: () => readonly ServerEvent[];
}

const works: ReadonlySet<string> = new Set([
  '/open',
  '/rows',
  '/cell',
  '/find',
  '/select',
  '/edit',
  '/run',
  '/form',
  '/snap',
] satisfies Work['kind'][]);

/** Answers one request. Nothing that GET can reach changes anything. */
export async function handle(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-store');
  const address = new URL(request.url ?? '/', 'http://127.0.0.1');
  const refused = parts.guard.refusal(request, address);
  if (refused)
    return sendHtml(
      response,
      sentencePage('Доступ закрыт', refused.sentence),
      documentPolicy,
      refused.status,
    );
  if (request.method === 'GET') return get(parts, address, response);
  if (request.method === 'POST') return post(parts, address.pathname, request, response);
  sendJson(response, {}, 405);
}

async function post(
  parts: Parts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body: unknown;
  try {
    body = await readJson(request);
  } catch (error) {
    return sendJson(response, {}, error instanceof TooLong ? 413 : 400);
  }
  if (path === '/dialog') {
    parts.answer(body as DialogAnswer);
    return sendJson(response, {});
  }
  if (!works.has(path)) return sendJson(response, {}, 404);
  try {
    sendJson(response, await parts.ask({ kind: path, body } as Work));
  } catch (error) {
    sendJson(response, { message: error instanceof Error ? error.message : String(error) }, 500);
  }
}

async function get(parts: Parts, address: URL, response: ServerResponse): Promise<void> {
  const asset = parts.assets.get(address.pathname);
  if (asset) {
    response.writeHead(200, { 'content-type': asset.type });
    response.end(asset.data);
    return;
  }
  const [, place, name = ''] = address.pathname.split('/');
  switch (place) {
    case '':
      response.setHeader('set-cookie', parts.guard.cookie());
      return sendHtml(response, parts.index, pagePolicy);
    case 'events':
      return parts.events.join(response, parts.missed());
    case 'frame':
      return sendOr(response, parts.frames.page(name), 'Окно дополнения уже закрыто.', framePolicy);
    case 'form':
      return respondent(parts, name, address.searchParams, response);
    case 'document':
      return document(parts, decodeURIComponent(name), response);
    case 'letter':
      return download(response, await parts.ask({ kind: 'letter', body: { id: bare(name, '.eml') } }));
    case 'workbook.xlsx':
      return download(response, await parts.ask({ kind: 'workbook', body: {} }));
    default:
      return missing(response, 'Такой страницы нет.');
  }
}

async function respondent(
  parts: Parts,
  id: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const form = (await parts.ask({ kind: 'respondent', body: { publishedId: id } })) as RespondentReply;
  if (!form) return missing(response, 'Такой анкеты нет: возможно, её удалили.');
  sendHtml(response, formPage(form, query, parts.guard.token), pagePolicy);
}

async function document(parts: Parts, name: string, response: ServerResponse): Promise<void> {
  const as = name.endsWith('.docx') ? 'docx' : 'html';
  const file = (await parts.ask({ kind: 'document', body: { id: bare(name, '.docx'), as } })) as FileReply;
  if (!file) return missing(response, 'Такого документа нет: возможно, его удалили.');
  if (as === 'docx') return sendDownload(response, file);
  sendHtml(response, String(file.data), documentPolicy);
}

function download(response: ServerResponse, file: unknown): void {
  if (file) sendDownload(response, file as NonNullable<FileReply>);
  else missing(response, 'Такого файла нет.');
}

function sendOr(response: ServerResponse, html: string | null, sentence: string, policy: string): void {
  if (html === null) missing(response, sentence);
  else sendHtml(response, html, policy);
}

function missing(response: ServerResponse, sentence: string): void {
  sendHtml(response, sentencePage('Не найдено', sentence), documentPolicy, 404);
}

function bare(name: string, ending: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}
