import type { ServerResponse } from 'node:http';
import type { FileReply } from '../messages';

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  eml: 'message/rfc822',
};

/** A file to keep under its Russian name. */
export function sendDownload(response: ServerResponse, file: NonNullable<FileReply>): void {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1);
  response.writeHead(200, {
    'content-type': types[ending] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
  response.end(file.data);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

export function sendHtml(response: ServerResponse, html: string, policy: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(html);
}
