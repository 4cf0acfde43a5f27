import type { IncomingMessage } from 'node:http';

/** A paste of a whole big table still fits. */
const longest = 64 * 1024 * 1024;

export class TooLong extends Error {}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) throw new TooLong();
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
}
